import type {PageTexts} from '../audit-texts.ts'
import type {Audit} from '../make-audit.ts'
import type {ChartTexts} from './chart-texts.ts'

/** What charts are drawn from. */
export interface ChartContext {
  readonly audit: Audit
  /** Title of a rule. */
  readonly titleOf: (ruleId: string) => string
  readonly t: ChartTexts
  readonly texts: PageTexts
}
