import type {Finding} from '../../types.ts'
import type {MeasuredLetter} from '../measure-letters.ts'

/** What of the report on a letter is compared. */
export interface ComparedLetter extends MeasuredLetter {
  readonly path: string
  readonly findings: ReadonlyArray<ComparedFinding>
}

/** What of a finding is compared and shown. */
export type ComparedFinding = Pick<Finding, 'ruleId' | 'severity' | 'message' | 'actual'>
