import type {Severity} from '../types.ts'

/** Order of the severities: the heavier, the higher. */
export const severityWeight: Readonly<Record<Severity, number>> = {info: 0, warning: 1, error: 2}

/** How much harder a finding makes a sentence to read, in the points that sentences are ordered by. */
export const severityBurden: Readonly<Record<Severity, number>> = {info: 1, warning: 3, error: 5}
