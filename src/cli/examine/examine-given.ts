import {Readable} from 'node:stream'
import type {LetterDocument} from '../../formats/document.ts'
import type {Given} from '../../letter/recognise/assume.ts'
import {maskLetter} from '../../report/mask-report.ts'
import {maskCpr} from '../../text/mask-cpr.ts'
import type {LetterReport} from '../../types.ts'
import {openLetters} from '../letters/open-letters.ts'
import type {CommandContext} from '../shell/command-context.ts'
import {letterCheckers} from './letter-checker.ts'

/** A letter that is handed over by another program: its text, or the name of its file. */
export type GivenLetter =
  | {readonly path: string}
  /** The name tells the format, and which configuration holds; no such file need be there. */
  | {readonly text: string; readonly name: string}

/** A letter as it was read and checked. */
export interface ExaminedGiven {
  readonly document: LetterDocument
  /** CPR numbers are masked. */
  readonly report: LetterReport
}

/** A letter cannot be read; the message says why, and what to do. */
export class Refused extends Error {
  override readonly name = 'Refused'
}

/**
 * Read and check one letter, with the configuration and the house rules that hold where it lies.
 *
 * @throws {Refused} when it cannot be read.
 * @throws {UsageError} when the configuration is wrong.
 */
export async function examineGiven(
  letter: GivenLetter,
  given: Given,
  context: CommandContext
): Promise<ExaminedGiven> {
  const {document, check} = await openGiven(letter, given, context)
  return {document, report: maskLetter(check(document), document.text)}
}

/**
 * Read one letter, and prepare its check.
 *
 * @throws {Refused} when it cannot be read.
 * @throws {UsageError} when the configuration is wrong.
 */
export async function openGiven(
  letter: GivenLetter,
  given: Given,
  context: CommandContext
): Promise<{readonly document: LetterDocument; readonly check: (document: LetterDocument) => LetterReport}> {
  const isFile = 'path' in letter
  const options = isFile ? {} : {stdin: true, stdinFilename: letter.name}
  const stdin = isFile ? context.shell.stdin : Readable.from([Buffer.from(letter.text)])
  const own = {...context, shell: {...context.shell, stdin}}
  const {letters, rules, problems} = await openLetters(isFile ? [letter.path] : [], options, own)
  const [opened] = letters
  if (!opened) throw new Refused(maskCpr(problems.join(' ')))
  const prepare = letterCheckers({rules}, {}, context)
  return {document: opened.document, check: await prepare(opened, given)}
}
