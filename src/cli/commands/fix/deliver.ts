import path from 'node:path'
import type {Applied} from '../../../fix/apply-suggestions.ts'
import {projectLix} from '../../../fix/project-lix.ts'
import {readerOf} from '../../../formats/choose-reader.ts'
import {maskCpr} from '../../../text/mask-cpr.ts'
import type {LetterReport, UiLanguage} from '../../../types.ts'
import {loadDanish} from '../../danish-data.ts'
import type {LetterChecker} from '../../examine/letter-checker.ts'
import type {OpenedLetter} from '../../letters/open-letters.ts'
import type {CommandContext} from '../../shell/command-context.ts'
import {makePaint, plainText, wantsColor, widthOf, write} from '../../shell/terminal.ts'
import {writeFileAtomically} from '../../shell/write-file.ts'
import {cliTexts} from '../../texts/cli.ts'
import {beforeAfter} from './before-after.ts'
import {unifiedDiff} from './diff.ts'
import type {FixOptions} from './fix-options.ts'
import {fixTexts} from './fix-texts.ts'
import {CannotFix, type LetterFile} from './letter-file.ts'

/** The target that is standard output. */
export const toStdout = '-'

/** A fixed letter on its way out. */
export interface Delivery {
  readonly letter: OpenedLetter
  readonly file: LetterFile
  readonly fixed: Applied
  readonly check: LetterChecker
  /** The file to write, `toStdout`, or undefined to show a diff. */
  readonly target: string | undefined
}

/**
 * Write a fixed letter, or show what would change, and say how much.
 *
 * @throws {CannotFix} when the letter cannot be written as it was; nothing is written then.
 */
export async function deliver(
  delivery: Delivery,
  options: FixOptions,
  context: CommandContext
): Promise<void> {
  const {letter, file, fixed, target} = delivery
  const {shell, language} = context
  const summary = await summaryOf(delivery, options, language)

  if (target === undefined) {
    const paint = await makePaint(wantsColor(options.color, shell))
    if (options.diff) {
      const [before, after] = [letter.document.text, fixed.draft.document.text].map((text) =>
        plainText(maskCpr(text))
      )
      await write(
        shell.stdout,
        unifiedDiff(plainText(letter.path), before ?? '', after ?? '', paint) + summary
      )
    } else {
      const shown = letter.bounded(() =>
        beforeAfter(letter.document, fixed.edits, {
          danish: loadDanish(),
          paint,
          width: widthOf(shell),
          plain: (text) => plainText(maskCpr(text))
        })
      )
      await write(shell.stdout, shown + summary)
    }
  } else if (target === toStdout) {
    await write(shell.stdout, fixed.draft.document.text, {keepsCpr: true})
    await write(shell.stderr, summary)
  } else {
    const bytes = file.bytesOf(fixed.draft, fixed.edits)
    if (fixed.edits.length > 0 || target !== letter.path)
      save(path.resolve(shell.cwd(), target), bytes, file, context)
    await write(shell.stdout, summary)
  }
}

async function summaryOf(
  {letter, fixed, target}: Delivery,
  {all: isAll = false, interactive}: FixOptions,
  language: UiLanguage
): Promise<string> {
  const texts = fixTexts[language]
  const {choices, before, report} = fixed
  const parts = [choices.length === 0 ? texts.nothing : texts.fixes(choices.length)]
  if (target !== undefined && target !== toStdout && choices.length > 0) parts.push(texts.written(target))
  if (report.findings.length > 0) parts.push(texts.left(report.findings.length))
  const lines = [`${letter.path}: ${parts.join(', ')}`]

  if (target === undefined && !interactive) {
    // The figure is the one that the report on the letter tells.
    const all = projectLix(
      letter.document,
      before.findings,
      loadDanish(),
      await readerOf(letter.document.format, letter.document.text)
    )
    const after = Math.round(all?.all.lix ?? before.score.lix)
    if (after < lixOf(before)) lines.push(`  ${texts.projection(lixOf(before), after)}`)
  } else if (choices.length > 0) {
    lines.push(`  LIX ${lixOf(before)} → ${lixOf(report)}`)
  }
  const {length} = report.findings.filter(({within, severity}) => within === undefined && severity !== 'info')
  if (length > 0 && !interactive && target !== toStdout) lines.push(`  ${texts.next(length, letter.path)}`)
  if (isAll && choices.some(({suggestion}) => !suggestion.safe)) lines.push(`  ${texts.allApplied}`)
  return `${lines.join('\n')}\n`
}

function lixOf({score}: LetterReport): number {
  return Math.round(score.lix)
}

function save(name: string, bytes: Uint8Array, {assertAsRead}: LetterFile, {language}: CommandContext): void {
  try {
    writeFileAtomically(name, bytes, assertAsRead)
  } catch (error) {
    if (error instanceof CannotFix) throw error
    const detail = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    throw new CannotFix(cliTexts[language].writeProblem(name, detail))
  }
}
