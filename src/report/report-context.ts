import type {Projection} from '../fix/project-lix.ts'
import type {Rule} from '../rules/rule.ts'
import type {BrokenLimit, LetterReport, ReportedRun, UiLanguage} from '../types.ts'
import type {ReportView} from './report-view.ts'

/** Marks up a piece of terminal text; plain where there is no colour. */
export interface Paint {
  readonly error: (text: string) => string
  readonly warning: (text: string) => string
  readonly info: (text: string) => string
  readonly strong: (text: string) => string
  readonly faint: (text: string) => string
  readonly good: (text: string) => string
}

/** What a format may need besides the report. */
export interface ReportContext {
  readonly language: UiLanguage
  readonly rules: ReadonlyArray<Rule>
  /** Text of a letter as its offsets point into it; undefined when it is no longer at hand. */
  readonly textOf: (letter: LetterReport) => string | undefined
  /** What could not be read, a line each. */
  readonly problems: ReadonlyArray<string>
  /** Limits that were broken. */
  readonly limits?: ReadonlyArray<BrokenLimit>
  /** What else is to be said of the run. */
  readonly run?: Omit<ReportedRun, 'problems'>
  /** LIX of a letter with its suggestions applied; undefined where there are none, or nobody asked. */
  readonly projectionOf?: (letter: LetterReport) => Projection | undefined
  readonly paint: Paint
  /** Columns to fill; Infinity when nobody looks at a screen. */
  readonly width: number
  /** Lines of the terminal; undefined when nobody looks at a screen. */
  readonly height?: number | undefined
  /** How much is shown to a person; the main things when absent. */
  readonly view?: ReportView
  /** Rules whose findings are about the letter, wherever they are put: no mark in a sentence. */
  readonly wholeRules?: ReadonlySet<string>
}
