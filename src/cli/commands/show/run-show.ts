import {existsSync, mkdtempSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import type {LetterOptions} from '../../options/letter-options.ts'
import type {CommandContext} from '../../shell/command-context.ts'
import {openInBrowser} from '../../shell/open-in-browser.ts'
import {write} from '../../shell/terminal.ts'
import {runCheck} from '../check/run-check.ts'
import {showTexts} from './texts.ts'

/** Options of `klarbrev show`. */
export interface ShowOptions extends LetterOptions {
  /** The page; in a folder for temporary files when absent. */
  readonly outputFile?: string
  /** Whether to open the page; false for `--no-open`. */
  readonly open: boolean
  readonly redact?: boolean
}

/**
 * Write the page of letters, and open it. Findings are no failure here: nobody asked for a judgement.
 *
 * @returns the exit code of the run
 */
export async function runShow(
  paths: ReadonlyArray<string>,
  {open, outputFile, ...options}: ShowOptions,
  context: CommandContext
): Promise<number> {
  const {shell, language} = context
  const texts = showTexts[language]
  const file = path.resolve(shell.cwd(), outputFile ?? temporaryFile(paths))
  const code = await runCheck(paths, {...options, format: [`html=${file}`], exitZero: true}, context)
  if (!existsSync(file)) return code
  await write(shell.stdout, `${texts.at(file)}\n`)
  if (open && !(await openInBrowser(pathToFileURL(file).href, shell)))
    await write(shell.stderr, `${texts.cannotOpen}\n`)
  return code
}

/** A file in a folder that only this user can look into. */
function temporaryFile([first = 'brev']: ReadonlyArray<string>): string {
  const name = path.parse(first).name.replace(/[^\p{L}\p{N}._-]+/gu, '-') || 'brev'
  return path.join(mkdtempSync(path.join(tmpdir(), 'klarbrev-')), `${name}.html`)
}
