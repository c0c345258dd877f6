import type {ResolvedConfig} from '../../../config/resolve-config.ts'
import {maskLetter} from '../../../report/mask-report.ts'
import {maskCpr} from '../../../text/mask-cpr.ts'
import type {LetterReport} from '../../../types.ts'
import {uiLanguageFor} from '../../examine/letter-checker.ts'
import type {PlannedLetter} from '../../letters/plan-letters.ts'
import type {LetterOptions} from '../../options/letter-options.ts'
import {type ReportOptions, reportTargets} from '../../options/report-options.ts'
import {keepInputs} from '../../output/keep-inputs.ts'
import {openReports, type Reports} from '../../output/report-letters.ts'
import {useBaselines} from '../../output/use-baselines.ts'
import {makeKnownRules} from '../../settings/known-rules.ts'
import {makeConfigLoader} from '../../settings/load-config.ts'
import {boundHeap} from '../../shell/bound-heap.ts'
import type {CommandContext} from '../../shell/command-context.ts'
import {listenForInterruption, makeListener} from '../../shell/interruption.ts'
import {filesOf, type ReportedLetter, readReports} from './read-reports.ts'
import {isWithoutWords, textAtHand} from './text-at-hand.ts'
import {mergeTexts} from './texts.ts'
import {leftOut} from './whole-run.ts'

/** Options of a merge: those of reports, and where configuration and house rules are. */
export type MergeOptions = ReportOptions & Pick<LetterOptions, 'config' | 'rules'>

/** Put the reports of several runs together, report as one run would, and say how it went. */
export async function runMerge(
  names: ReadonlyArray<string>,
  options: MergeOptions,
  context: CommandContext
): Promise<number> {
  const targets = reportTargets(options, context.language)
  keepInputs(
    filesOf(names, context).map((file) => ({path: file})),
    targets.map((target) => target.file),
    context
  )
  // Reports come from many letters, and each passes through the heap.
  boundHeap()
  const {letters, runs} = readReports(names, context)
  const planned = await plan(letters, options, context)
  const language = uiLanguageFor(planned[0]?.config, context)
  const gaps = leftOut(runs, language)
  const ruleLists = new Set(planned.map((letter) => letter.rules))
  const configs = planned.map((letter) => letter.config)
  const known = useBaselines(options.baseline, configs, context, language)
  const interruption = listenForInterruption()
  const listen = makeListener(interruption)
  let reports: Reports | undefined
  // Findings that may be known are reported as new; that must not pass as the whole truth.
  const problems: Array<string> = []
  try {
    reports = await openReports({targets, language, interruption, knownLix: known?.lix}, options, context)
    for (const {unpack, ...letter} of planned) {
      await listen()
      const report = unpack()
      const text = await textAtHand(report, context.shell.cwd())
      if (text === undefined && report.findings.length > 0 && hasBaseline(letter.config, options)) {
        problems.push(mergeTexts[language].notAtHand(report.path))
      }
      const counted = known
        ? withBaseline(report, text, (d, masked) => known.findings(d, letter.config, masked))
        : report
      const shown = isWithoutWords(report) || text === undefined ? {} : {text: maskCpr(text)}
      await reports.add(letter, {report: maskLetter(counted), ...shown})
    }
    return await reports.end({
      problems: [...gaps.problems, ...problems],
      missing: gaps.missing,
      unreadable: gaps.unreadable || problems.length > 0,
      rules: [...new Set([...ruleLists].flat())]
    })
  } finally {
    interruption.end()
    reports?.discard()
  }
}

/** What a check knows of each letter besides its report: configuration and rules. */
async function plan(
  letters: ReadonlyArray<ReportedLetter>,
  options: MergeOptions,
  context: CommandContext
): Promise<Array<PlannedLetter & ReportedLetter>> {
  const rulesOf = makeKnownRules(options, context)
  const loader = makeConfigLoader(options, context, rulesOf)
  const planned: Array<PlannedLetter & ReportedLetter> = []
  for (const letter of letters) {
    const config = await loader.resolve(letter.path)
    planned.push({...letter, config, rules: await rulesOf(config.houseRules)})
  }
  return planned
}

function hasBaseline(config: ResolvedConfig, {baseline}: MergeOptions): boolean {
  return baseline !== false && (baseline !== undefined || config.baseline !== undefined)
}

/** Set known findings aside. They are known by the letter's own words, which reports have masked or left out. */
function withBaseline(
  letter: LetterReport,
  text: string | undefined,
  accept: (letter: LetterReport, text: string | undefined) => LetterReport
): LetterReport {
  if (text === undefined) return accept(letter, undefined)
  const reported = new Map(letter.findings.map(({place, actual}) => [place, actual] as const))
  const asReported = <Own extends LetterReport['findings'][number]>(finding: Own): Own => ({
    ...finding,
    actual: reported.get(finding.place) ?? finding.actual
  })
  const findings = letter.findings.map((finding) => ({
    ...finding,
    actual: text.slice(finding.place.start.offset, finding.place.end.offset)
  }))
  const accepted = accept({...letter, findings}, maskCpr(text))
  return {
    ...accepted,
    findings: accepted.findings.map(asReported),
    suppressed: accepted.suppressed.map(asReported)
  }
}
