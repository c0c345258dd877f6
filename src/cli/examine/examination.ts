import type {Projection} from '../../fix/project-lix.ts'
import type {ReadProblem} from '../../formats/read-problem.ts'
import type {LetterReport, Severity, UiLanguage} from '../../types.ts'
import type {LetterOptions} from '../options/letter-options.ts'
import type {ShownLevels} from '../options/report-options.ts'

/** What is to be known of each letter of a run. Plain data, so that another thread can be told. */
export interface Examination {
  /**
   * - `report`: the report, with the text of the letter
   * - `pieces`: what stands of it in some reports, and what counts for the exit code
   * - `audit`: what an audit shows of it, as the only piece, and what counts
   */
  readonly view: 'report' | 'pieces' | 'audit'
  /** Also say what LIX would be with suggestions applied. */
  readonly project: boolean
  /** Leave out the words of all letters; undefined where each letter's configuration says. */
  readonly redact: boolean | undefined
  /** What of a letter is shown. */
  readonly shown: ShownLevels
  /** Reports that are written letter by letter. */
  readonly forms: ReadonlyArray<PieceForm>
  /** Language of what is said of the run. */
  readonly language: UiLanguage
}

/** How the letters of a report are written. */
export interface PieceForm {
  readonly format: string
  readonly color: boolean
  /** Columns to fill; Infinity when nobody looks at a screen. */
  readonly width: number
  /** Lines of the terminal; undefined when nobody looks at a screen. */
  readonly height?: number | undefined
}

/** What of a letter counts for a run as a whole. */
export interface Tally {
  /** All that was found. */
  readonly findings: Readonly<Record<Severity, number>>
  /** What of it is reported. */
  readonly shown: Readonly<Record<Severity, number>>
  /** What of that reports for people show: one finding a phrase. */
  readonly spoken: Readonly<Record<Severity, number>>
  readonly suppressed: number
  readonly lix: number
}

/** What became of a letter: what the view names, CPR numbers masked, or why it could not be read. */
export interface LetterResult {
  readonly problem?: ReadProblem
  readonly report?: LetterReport
  /** The text that offsets point into. */
  readonly text?: string
  readonly projection?: Projection
  readonly tally?: Tally
  /** One for each form, in UTF-8 where the cache had them; of an audit, JSON that is packed. */
  readonly pieces?: ReadonlyArray<string | Uint8Array>
}

/** What a thread has to know to examine letters as the main one does. */
export interface Surroundings {
  readonly argv: ReadonlyArray<string>
  readonly env: Readonly<Record<string, string | undefined>>
  readonly cwd: string
  readonly language: UiLanguage
  /** All rules of the run, which flags may name. */
  readonly rules: ReadonlyArray<{readonly id: string}>
  readonly options: LetterOptions
  readonly examination: Examination
}
