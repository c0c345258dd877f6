import {statSync} from 'node:fs'
import path from 'node:path'
import type {LetterDocument} from '../../../formats/document.ts'
import {extensionOf, formatOf} from '../../../formats/file-formats.ts'
import {ReadError} from '../../../formats/read-error.ts'
import {speakingFindings} from '../../../report/speaking-findings.ts'
import type {Rule} from '../../../rules/rule.ts'
import {wholeRules} from '../../../rules/whole-rules.ts'
import {sourceEnd, sourceStart} from '../../../text/mapped-text.ts'
import type {Report} from '../../../types.ts'
import {loadBytes} from '../../letters/load-bytes.ts'
import type {Plan} from '../../letters/plan-letters.ts'
import type {LetterOptions} from '../../options/letter-options.ts'
import {type ReportOptions, reportTargets, viewOf} from '../../options/report-options.ts'
import type {CommandContext} from '../../shell/command-context.ts'
import {isSameFile} from '../../shell/same-file.ts'
import {plainPaint, write} from '../../shell/terminal.ts'
import {UsageError} from '../../shell/usage-error.ts'
import {writeFileAtomically} from '../../shell/write-file.ts'
import {annotateTexts} from '../../texts/annotate.ts'
import {cliTexts} from '../../texts/cli.ts'

/** Whom the comments are by; whoever annotates again replaces them. */
const author = 'klarbrev'

type Options = ReportOptions & Pick<LetterOptions, 'stdin'>

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
export function readOnce(
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
 * Write a copy of the Word document with the findings as comments, in the place of those that klarbrev has written before;
 * nothing else in it changes.
 *
 * @param report what was found, as it is shown
 * @param source the document, or undefined when it could not be read
 * @param rules the rules of the run, whose names the comments bear
 * @throws {UsageError} when the copy cannot be written.
 */
export async function annotate(
  {letters}: Report,
  source: Uint8Array | undefined,
  options: Options,
  rules: ReadonlyArray<Rule>,
  {shell, language}: CommandContext
): Promise<void> {
  const {annotate: target} = options
  const [letter, another] = letters
  if (target === undefined || !letter || source === undefined) return
  if (another) throw new UsageError(annotateTexts[language].oneFile)
  const texts = annotateTexts[language]
  const [{annotateDocx}, {withoutComments}, {readDocx}, {wordNotes}] = await Promise.all([
    import('../../../formats/docx/write-docx.ts'),
    import('../../../formats/docx/without-comments.ts'),
    import('../../../formats/docx/read-docx.ts'),
    import('../../../report/formats/word-notes.ts')
  ])
  // A plain array: `slice` of a Buffer is a view, and writing into it would change the original.
  const bytes = withoutComments(new Uint8Array(source), author)
  const date = new Date().toISOString().replace(/\.\d+Z$/, 'Z')
  const notes = wordNotes(speakingFindings(letter), headingOf(readDocx(bytes)), {
    language,
    rules,
    view: viewOf(options),
    wholeRules,
    textOf: () => undefined,
    problems: [],
    paint: plainPaint,
    width: Number.POSITIVE_INFINITY
  }).map((note) => ({...note, author, date}))
  try {
    writeFileAtomically(path.resolve(shell.cwd(), target), annotateDocx(bytes, notes))
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    throw new UsageError(cliTexts[language].writeProblem(target, String(error.code)))
  }
  // Where a report for programs goes to standard output, nothing else does.
  const isFree = reportTargets(options, language).every((d) => d.file !== undefined || d.format === 'text')
  if (isFree) await write(shell.stdout, `${texts.made(target, notes.length)}\n`)
}

/** The first heading of the letter, or its first words. */
function headingOf({blocks, text}: LetterDocument): {readonly start: number; readonly end: number} {
  const block = blocks.find((d) => d.kind === 'heading' || d.emphatic) ?? blocks[0]
  if (!block) return {start: 0, end: text.length}
  const {content} = block
  return {start: sourceStart(content, 0), end: sourceEnd(content, content.text.length)}
}
