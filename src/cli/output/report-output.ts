import path from 'node:path'
import type {CommandContext} from '../shell/command-context.ts'
import type {Progress} from '../shell/progress.ts'
import {withoutCommands, write} from '../shell/terminal.ts'
import {UsageError} from '../shell/usage-error.ts'
import {beginFile} from '../shell/write-file.ts'
import {cliTexts} from '../texts/cli.ts'

/** Where a report goes: standard output at once, or a file that is there when it is whole. */
export interface ReportOutput {
  readonly write: (data: string | Uint8Array) => Promise<void>
  readonly commit: () => Promise<void>
  readonly discard: () => void
}

/** How an output is used. */
export interface OutputUse {
  /** Makes way on the terminal. */
  readonly progress?: Pick<Progress, 'clear'> | undefined
  /** Whether lines of letters stand in it as they are: no program reads them, so none may obey them. */
  readonly forPeople?: boolean
}

/** Bytes that wait to be written together. */
const waitingBytes = 1 << 16

/** How long a reader of standard output waits for what is there, in milliseconds. */
const waitingTime = 100

/**
 * Open a file for a report, or standard output where none is named.
 *
 * @throws {UsageError} here and later when the file cannot be written.
 */
export function openOutput(
  file: string | undefined,
  {shell, language}: CommandContext,
  {progress, forPeople = false}: OutputUse = {}
): ReportOutput {
  const orExplain = <Value>(name: string, work: () => Value): Value => {
    try {
      return work()
    } catch (error) {
      const detail = error instanceof Error && 'code' in error ? String(error.code) : String(error)
      throw new UsageError(cliTexts[language].writeProblem(name, detail))
    }
  }
  if (file !== undefined) {
    const begun = orExplain(file, () => beginFile(path.resolve(shell.cwd(), file)))
    const buffered = makeBuffer(
      async (data) => orExplain(file, () => begun.write(data)),
      Number.POSITIVE_INFINITY
    )
    return {
      write: buffered.write,
      async commit() {
        await buffered.flush()
        orExplain(file, begun.commit)
      },
      discard: begun.discard
    }
  }
  const buffered = makeBuffer(async (data) => {
    progress?.clear()
    await write(shell.stdout, data)
  }, waitingTime)
  return {
    write: (data) => buffered.write(forPeople && typeof data === 'string' ? withoutCommands(data) : data),
    commit: buffered.flush,
    discard: () => {}
  }
}

/** Deliver a whole report. */
export async function writeReport(
  output: string | Uint8Array,
  file: string | undefined,
  context: CommandContext,
  use?: OutputUse
): Promise<void> {
  const opened = openOutput(file, context, use)
  try {
    await opened.write(output)
    await opened.commit()
  } finally {
    opened.discard()
  }
}

/** Put small writes together, for no longer than `time` milliseconds. */
function makeBuffer(deliver: (data: Uint8Array) => Promise<void>, time: number) {
  let waiting: Array<string | Uint8Array> = []
  let size = 0
  let since = Date.now()
  const flush = async () => {
    const bytes = waiting.map((data) => (typeof data === 'string' ? Buffer.from(data) : data))
    waiting = []
    size = 0
    since = Date.now()
    if (bytes.length > 0) await deliver(Buffer.concat(bytes))
  }
  return {
    flush,
    async write(data: string | Uint8Array) {
      waiting.push(data)
      size += data.length
      if (size >= waitingBytes || Date.now() - since > time) await flush()
    }
  }
}
