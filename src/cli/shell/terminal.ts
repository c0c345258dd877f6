import type {Paint} from '../../report/report-context.ts'
import {maskCpr} from '../../text/mask-cpr.ts'

/** What the shell gives a run: the part of `process` that klarbrev uses. */
export interface Shell {
  readonly argv: ReadonlyArray<string>
  readonly env: Readonly<Record<string, string | undefined>>
  readonly cwd: () => string
  readonly stdin: NodeJS.ReadableStream & {readonly isTTY?: boolean}
  readonly stdout: NodeJS.WritableStream & {
    readonly isTTY?: boolean
    readonly columns?: number
    readonly rows?: number
  }
  readonly stderr: NodeJS.WritableStream & {readonly isTTY?: boolean}
}

/**
 * Whether to colour: the flag, then NO_COLOR, FORCE_COLOR, CLICOLOR_FORCE and CLICOLOR, then whether a terminal looks.
 *
 * @param flag `--color` (true), `--no-color` (false) or neither
 */
export function wantsColor(flag: boolean | undefined, {env, stdout}: Pick<Shell, 'env' | 'stdout'>): boolean {
  if (flag !== undefined) return flag
  if (env.NO_COLOR) return false
  if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '')
    return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false'
  if (env.CLICOLOR_FORCE && env.CLICOLOR_FORCE !== '0') return true
  if (env.CLICOLOR === '0' || env.TERM === 'dumb') return false
  return stdout.isTTY === true
}

/** The colours of a report; without colour each text stays as it is, and what colours is not loaded. */
export async function makePaint(color: boolean): Promise<Paint> {
  if (!color) return plainPaint
  const {Chalk} = await import('chalk')
  const chalk = new Chalk({level: 1})
  // A function of one text each: Chalk's own take many, and `map` would hand them the index, too.
  return {
    error: (text) => chalk.red(text),
    warning: (text) => chalk.yellow(text),
    info: (text) => chalk.cyan(text),
    strong: (text) => chalk.bold(text),
    faint: (text) => chalk.dim(text),
    good: (text) => chalk.green(text)
  }
}

const asItIs = (text: string) => text
/** No colour. */
export const plainPaint: Paint = {
  error: asItIs,
  warning: asItIs,
  info: asItIs,
  strong: asItIs,
  faint: asItIs,
  good: asItIs
}

/** Columns to fill. Nothing is wrapped where no terminal looks, so that lines can be searched. */
export function widthOf({stdout, env}: Pick<Shell, 'stdout' | 'env'>): number {
  if (!stdout.isTTY) return Number.POSITIVE_INFINITY
  return Math.max(40, Math.min(stdout.columns ?? (Number(env.COLUMNS) || 80), 120))
}

/** Lines of the terminal; undefined where none looks. */
export function heightOf({stdout}: Pick<Shell, 'stdout'>): number | undefined {
  return stdout.isTTY ? stdout.rows : undefined
}

/** Standard output cannot be written: the disk that it goes to is full, for one. */
export class OutputError extends Error {
  /** Such as `ENOSPC`. */
  readonly code: string

  constructor(code: string) {
    super(code)
    this.name = 'OutputError'
    this.code = code
  }
}

/** What holds for a text on its way out. */
export interface Outgoing {
  /** It is a letter itself, or what its owner asked to see in full. */
  readonly keepsCpr?: boolean
}

/** The reader of standard output went away, as with `| head`: nobody waits for the rest. */
export class ClosedPipe extends Error {
  override readonly name = 'ClosedPipe'
}

/**
 * Write to a stream and wait until it is taken. Here all that people read leaves klarbrev: CPR numbers are masked in it,
 * and what steers a terminal is kept out.
 *
 * @throws {OutputError} when it cannot be written.
 * @throws {ClosedPipe} when the reader of standard output has gone away; that nobody reads what is said is no error.
 */
export function write(
  stream: NodeJS.WritableStream,
  text: string | Uint8Array,
  {keepsCpr = false}: Outgoing = {}
): Promise<void> {
  const kept = typeof text === 'string' && !keepsCpr ? maskCpr(text) : text
  // Names of files are said here. Standard output may be for programs, so who writes to it knows what to keep out.
  const masked = typeof kept === 'string' && isStandardError(stream) ? withoutCommands(kept) : kept
  const shown = isTerminal(stream) ? harmless(typeof masked === 'string' ? masked : decoded(masked)) : masked
  return new Promise((resolve, reject) => {
    const fail = (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE' && isStandardError(stream)) resolve()
      else if (error.code === 'EPIPE') reject(new ClosedPipe())
      else reject(error.code === undefined ? error : new OutputError(error.code))
    }
    stream.once('error', fail)
    try {
      stream.write(shown, (error) => {
        // An error is told here first; the event that follows must find its listener.
        if (error) return fail(error)
        stream.removeListener('error', fail)
        resolve()
      })
    } catch (error) {
      // Standard output throws at once where it is a file.
      fail(error instanceof Error ? error : new Error(String(error)))
    }
  })
}

/**
 * Keep out what steers a build: GitHub's runner obeys `::add-mask::x` wherever a line begins with it, and `##[add-mask]x`
 * anywhere in one. Sentences of letters and names of files may hold either; a blank makes them text.
 *
 * Source: https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function withoutCommands(text: string): string {
  return text.replace(/(^|[\r\n])[^\S\r\n]*:(?=:)|##(?=\[)/g, (whole, begin?: string) =>
    begin === undefined ? '## ' : `${whole} `
  )
}

function decoded(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes)
}

function isStandardError(stream: NodeJS.WritableStream & {readonly fd?: number}): boolean {
  return stream.fd === 2
}

function isTerminal(stream: NodeJS.WritableStream & {readonly isTTY?: boolean}): boolean {
  return stream.isTTY === true
}

/**
 * Keep out what steers a terminal, but for colours and the end of a line: names of files may hold anything.
 *
 * What turns the direction of writing goes, too: `brev\u202Edm.exe` would look like another name.
 */
export function harmless(text: string): string {
  return text.replace(steering, '\uFFFD')
}

/** Keep out all that steers a terminal, colours, too, of which a letter has none: `ESC[8m` hides what follows. */
export function plainText(text: string): string {
  return text.replace(control, '\uFFFD')
}

const controls = '\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001a\\u001c-\\u001f\\u007f-\\u009f'
const directions = '\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069'
const steering = new RegExp(
  `[${controls}${directions}]|\\u001b(?!\\[(?:\\d{1,2}m|K))|\\r(?!\\n|\\u001b\\[K)`,
  'g'
)
const control = new RegExp(`[${controls}${directions}\\u001b]`, 'g')
