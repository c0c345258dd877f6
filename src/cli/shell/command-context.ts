import type {UiLanguage} from '../../types.ts'
import type {Shell} from './terminal.ts'

/** What a command needs to know of its surroundings. */
export interface CommandContext {
  readonly shell: Shell
  readonly language: UiLanguage
  /** Set the exit code of the run. */
  readonly exit: (code: number) => void
}
