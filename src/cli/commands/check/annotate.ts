import {statSync} from 'node:fs'
import path from 'node:path'
import {speakingFindings} from '../../../report/speaking-findings.ts'
import type {Finding, Report, UiLanguage} from '../../../types.ts'
import {extensionOf, formatOf} from '../../letters/file-formats.ts'
import {loadBytes} from '../../letters/load-bytes.ts'
import type {Plan} from '../../letters/plan-letters.ts'
import {ReadError} from '../../letters/read-error.ts'
import type {LetterOptions} from '../../options/letter-options.ts'
import type {ReportOptions} from '../../options/report-options.ts'
import type {CommandContext} from '../../shell/command-context.ts'
import {isSameFile} from '../../shell/same-file.ts'
import {UsageError} from '../../shell/usage-error.ts'
import {writeFileAtomically} from '../../shell/write-file.ts'
import {annotateTexts} from '../../texts/annotate.ts'
import {cliTexts} from '../../texts/cli.ts'

type Options = Pick<ReportOptions, 'annotate'> & Pick<LetterOptions, 'stdin'>

/**
 * Check, before any letter is read, that there is one Word document to annotate and another file to write.
 *
 * @throws {UsageError} when there is not.
 */
export function checkAnnotate(
  paths: ReadonlyArray<string>,
  {annotate: target, stdin}: Options,
  {shell, language}: CommandContext
): void {
  if (target === undefined) return
  const texts = annotateTexts[language]
  const [source = '-'] = paths
  const from = path.resolve(shell.cwd(), source)
  if (paths.length !== 1 || stdin || source === '-' || statSync(from, {throwIfNoEntry: false})?.isDirectory())
    throw new UsageError(texts.oneFile)
  if (formatOf(source) !== 'docx') throw new UsageError(texts.onlyWord(source))
  const ending = extensionOf(source)
  if (extensionOf(target) !== ending) throw new UsageError(texts.sameEnding(target, ending))
  if (isSameFile(from, path.resolve(shell.cwd(), target))) throw new UsageError(texts.otherName(target))
}

/** Read the letter that is to be annotated, once: its comments are to stand in what was checked. */
export function holdLetter(
  plan: Plan,
  {annotate: target}: Pick<ReportOptions, 'annotate'>,
  {shell}: CommandContext
): Plan {
  if (target === undefined) return plan
  const letters = plan.letters.map((letter) => {
    try {
      return {...letter, bytes: loadBytes(path.resolve(shell.cwd(), letter.path))}
    } catch (error) {
      if (error instanceof ReadError) return letter
      throw error
    }
  })
  return {...plan, letters}
}

/**
 * Write a copy of the Word document with the findings as comments; nothing else in it changes.
 *
 * @param report what was found, as it is shown
 * @param source the document, or undefined when it could not be read
 * @throws {UsageError} when the copy cannot be written.
 */
export async function annotate(
  {letters}: Report,
  source: Uint8Array | undefined,
  {annotate: target}: Options,
  {shell, language}: CommandContext
): Promise<void> {
  const [letter, another] = letters
  if (target === undefined || !letter || source === undefined) return
  if (another) throw new UsageError(annotateTexts[language].oneFile)
  const {annotateDocx} = await import('../../../formats/docx/write-docx.ts')
  const date = new Date().toISOString().replace(/\.\d+Z$/, 'Z')
  const notes = speakingFindings(letter).findings.map((finding) => ({
    start: finding.place.start.offset,
    end: finding.place.end.offset,
    author: 'klarbrev',
    text: noteOf(finding, language),
    date
  }))
  try {
    // A plain array: `slice` of a Buffer is a view, and writing into it would change the original.
    writeFileAtomically(path.resolve(shell.cwd(), target), annotateDocx(new Uint8Array(source), notes))
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    throw new UsageError(cliTexts[language].writeProblem(target, String(error.code)))
  }
}

/** What is found, and what can be written instead. */
function noteOf({message, suggestions}: Finding, language: UiLanguage): string {
  const {instead} = annotateTexts[language]
  return [message, ...suggestions.map(({text}) => `${instead} ${text.replaceAll('\n', ' ')}`)].join('\n')
}
