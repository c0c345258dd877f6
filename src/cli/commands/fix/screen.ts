import type {Paint} from '../../../report/report-context.ts'
import type {UiLanguage} from '../../../types.ts'
import type {KeyReader} from './key-reader.ts'
import type {ScreenPad} from './screen-pad.ts'

/** The terminal of an interactive fix. */
export interface Screen {
  readonly keys: KeyReader
  readonly print: (text: string) => Promise<void>
  readonly paint: Paint
  readonly width: number
  readonly language: UiLanguage
  /** Begins a new screen; absent where the terminal has none, and all follows on what stands. */
  readonly pad?: ScreenPad | undefined
}
