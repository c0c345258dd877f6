import {closeSync, openSync, statSync} from 'node:fs'
import path from 'node:path'
import {setTimeout} from 'node:timers/promises'
import {countSeverities} from '../../../report/count-severities.ts'
import {letterScreen} from '../../../report/formats/text/letter-screen.ts'
import {maskLetter} from '../../../report/mask-report.ts'
import {speakingFindings} from '../../../report/speaking-findings.ts'
import {wholeRules} from '../../../rules/whole-rules.ts'
import {maskCpr} from '../../../text/mask-cpr.ts'
import {type Severity, severities, type UiLanguage} from '../../../types.ts'
import {letterCheckers} from '../../examine/letter-checker.ts'
import {openLetters} from '../../letters/open-letters.ts'
import {planLetters} from '../../letters/plan-letters.ts'
import type {LetterOptions} from '../../options/letter-options.ts'
import {type ReportOptions, reportTargets, viewOf} from '../../options/report-options.ts'
import type {CommandContext} from '../../shell/command-context.ts'
import {listenForInterruption} from '../../shell/interruption.ts'
import {heightOf, makePaint, wantsColor, widthOf, write} from '../../shell/terminal.ts'
import {UsageError} from '../../shell/usage-error.ts'
import {watchTexts} from './watch-texts.ts'

/**
 * Milliseconds between two looks at the letters. Looking works where being told does not: on network drives, and where a
 * program saves under another name and renames.
 */
const pause = 300

/** Looks after which folders are searched for new letters. */
const searches = 10

/** What of a letter is compared with what it was. */
interface Fared {
  readonly lix: number
  readonly counts: Readonly<Record<Severity, number>>
}

/** A letter that is watched. */
interface Watched {
  /** What tells one state of its file from another; undefined while it is not there. */
  stamp: string | undefined
  fared?: Fared | undefined
}

/**
 * Show letters whenever they are saved, and what became of them, until the user ends it.
 *
 * @throws {Interrupted} when the user ends it.
 * @throws {UsageError} when the report is to go elsewhere than to the screen.
 */
export async function watchLetters(
  paths: ReadonlyArray<string>,
  options: LetterOptions & ReportOptions,
  context: CommandContext
): Promise<never> {
  const {shell, language} = context
  const texts = watchTexts[language]
  const [target, another] = reportTargets(options, language)
  if (another || target?.format !== 'text' || target.file !== undefined || options.stdin)
    throw new UsageError(texts.notWithReports)
  const watched = new Map<string, Watched>()
  const find = async (isLater: boolean) => {
    const {letters} = await planLetters(paths, options, context)
    // What comes later is shown at once, as if it had just been saved.
    for (const {path: name} of letters)
      if (!watched.has(name)) watched.set(name, {stamp: isLater ? undefined : stampOf(name, shell.cwd())})
  }
  const interruption = listenForInterruption()
  try {
    await find(false)
    for (const [name, state] of watched) state.fared = await show(name, undefined, options, context)
    await write(shell.stdout, `${texts.watching(watched.size)}\n`)
    for (let look = 1; ; look++) {
      await interruption.orStop(setTimeout(pause))
      if (look % searches === 0) await find(true).catch(() => {})
      for (const [name, state] of watched) {
        const stamp = stampOf(name, shell.cwd())
        if (stamp === state.stamp) continue
        // A file that is still being written changes again at once.
        await interruption.orStop(setTimeout(pause / 2))
        if (stampOf(name, shell.cwd()) !== stamp) continue
        // What is locked now may be free at the next look.
        if (stamp !== undefined && !isReadable(name, shell.cwd())) continue
        state.stamp = stamp
        if (stamp === undefined) await write(shell.stdout, `\n${maskCpr(texts.gone(name))}\n`)
        else state.fared = (await show(name, state.fared, options, context)) ?? state.fared
      }
    }
  } finally {
    interruption.end()
  }
}

/** Show a letter, and how it fares; undefined where it cannot be read. */
async function show(
  name: string,
  before: Fared | undefined,
  options: LetterOptions & ReportOptions,
  context: CommandContext
): Promise<Fared | undefined> {
  const {shell, language} = context
  const texts = watchTexts[language]
  const {letters, rules, problems} = await openLetters([name], options, context)
  for (const problem of problems) await write(shell.stdout, `\n${maskCpr(problem)}\n`)
  const [letter] = letters
  if (!letter) return
  const check = await letterCheckers({rules}, options, context)(letter)
  const report = maskLetter(check(letter.document), letter.document.text)
  const fared = {lix: Math.round(report.score.lix), counts: countSeverities(report.findings)}
  const lines = letterScreen(speakingFindings(report), {
    language,
    rules,
    problems: [],
    textOf: () => maskCpr(letter.document.text),
    paint: await makePaint(wantsColor(options.color, shell)),
    width: widthOf(shell),
    height: heightOf(shell),
    view: viewOf(options),
    wholeRules
  })
  await write(shell.stdout, `\n${lines.join('\n')}\n`)
  if (before)
    await write(shell.stdout, `\n${texts.saved(maskCpr(name), changesOf(before, fared, language))}\n`)
  return fared
}

function changesOf(before: Fared, after: Fared, language: UiLanguage): Array<string> {
  const texts = watchTexts[language]
  const changes = [
    ...(before.lix === after.lix ? [] : [texts.lix(before.lix, after.lix)]),
    ...severities
      .filter((severity) => before.counts[severity] !== after.counts[severity])
      .map((severity) => texts.count(severity, before.counts[severity], after.counts[severity]))
  ]
  return changes.length === 0 ? [texts.same] : changes
}

/** Whether a file can be opened; at Windows the program that writes it may keep it for itself. */
function isReadable(name: string, cwd: string): boolean {
  try {
    closeSync(openSync(path.resolve(cwd, name), 'r'))
    return true
  } catch {
    return false
  }
}

/** Size, time and number of a file: a rename changes the last though the others are the same. */
function stampOf(name: string, cwd: string): string | undefined {
  try {
    const {size, mtimeMs, ino} = statSync(path.resolve(cwd, name))
    return `${size} ${mtimeMs} ${ino}`
  } catch {
    return
  }
}
