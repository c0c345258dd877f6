import type {Finding, Severity} from '../types.ts'

/** No finding of any severity: what a count begins with. */
export function noSeverities(): Record<Severity, number> {
  return {error: 0, warning: 0, info: 0}
}

/** Count findings by severity. */
export function countSeverities(findings: ReadonlyArray<Finding>): Record<Severity, number> {
  const counts = noSeverities()
  for (const {severity} of findings) counts[severity]++
  return counts
}
