import {CommanderError} from 'commander'
import {DamagedData} from '../danish/data/damaged-data.ts'
import {maskCpr} from '../text/mask-cpr.ts'
import type {Surroundings} from './examine/examination.ts'
import type {LetterTask} from './examine/letter-pool.ts'
import type {WorkDone} from './examine/letter-work.ts'
import {makeProgram} from './program.ts'
import {shownPath} from './settings/load-config.ts'
import {chooseUiLanguage} from './shell/choose-ui-language.ts'
import {Interrupted} from './shell/interruption.ts'
import {ClosedPipe, OutputError, type Shell, write} from './shell/terminal.ts'
import {UsageError} from './shell/usage-error.ts'
import {cliTexts} from './texts/cli.ts'
import {exitCodes} from './texts/exit-codes.ts'

/**
 * Run klarbrev with the arguments of a process.
 *
 * @returns the exit code; expected errors are one line on stderr, bugs keep their stack.
 */
export async function run(shell: Shell): Promise<number> {
  const language = chooseUiLanguage(shell)
  const texts = cliTexts[language]
  let code: number = exitCodes.clean
  const help: Array<string> = []
  const exit = (outcome: number) => {
    code = outcome
  }
  const program = makeProgram(shell, language, exit, (text) => help.push(text))

  try {
    await program.parseAsync([...shell.argv]).catch(async (error: unknown) => {
      const isHelp = error instanceof CommanderError && error.exitCode === 0
      if (!isHelp) throw error
      await write(shell.stdout, help.join(''))
    })
    return code
  } catch (error) {
    return await told(error).catch((failure: unknown) => {
      // Nobody reads what goes wrong either.
      if (failure instanceof ClosedPipe) return exitCodes.interrupted
      throw failure
    })
  }

  /** Say what went wrong, and with which exit code the run ends. */
  async function told(error: unknown): Promise<number> {
    // What was not written was perhaps not checked: such a run must not look like one that found nothing.
    if (error instanceof ClosedPipe) return exitCodes.interrupted
    if (error instanceof UsageError || error instanceof CommanderError) {
      await write(shell.stderr, `${maskCpr(error.message)}\n`)
      return exitCodes.usage
    }
    if (error instanceof OutputError) {
      await write(shell.stderr, `${texts.writeProblem(texts.output, error.code)}\n`)
      return exitCodes.usage
    }
    if (isSystemError(error)) {
      const name = maskCpr(shownPath(error.path, shell.cwd()))
      await write(shell.stderr, `${texts.systemProblem(name, error.code)}\n`)
      return exitCodes.usage
    }
    if (error instanceof Interrupted) {
      await write(shell.stderr, `${texts.interrupted}\n`)
      return exitCodes.interrupted
    }
    if (error instanceof DamagedData) {
      await write(shell.stderr, `${texts.damagedData(error.message)}\n`)
      return exitCodes.internal
    }
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error)
    await write(shell.stderr, `${texts.internal}\n${maskCpr(detail)}\n`)
    return exitCodes.internal
  }
}

/** Prepare a thread to examine letters as the run does that started it. */
export async function makeWorker(
  surroundings: Surroundings
): Promise<(task: LetterTask) => Promise<WorkDone>> {
  const {answererOf} = await import('./examine/worker-side.ts')
  return answererOf(surroundings)
}

/** Whether the machine refuses a file or folder, which is no mistake of klarbrev's. */
function isSystemError(error: unknown): error is {readonly code: string; readonly path: string} {
  const {code, syscall, path} = (error ?? {}) as Partial<NodeJS.ErrnoException>
  return typeof code === 'string' && typeof syscall === 'string' && typeof path === 'string'
}
