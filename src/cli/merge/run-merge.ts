import type {ResolvedConfig} from '../../config/resolve-config.ts'
import type {Rule} from '../../rules/rule.ts'
import type {LetterReport} from '../../types.ts'
import type {CheckedLetters} from '../check-letters.ts'
import {makeKnownRules} from '../known-rules.ts'
import {uiLanguageFor} from '../letter-checker.ts'
import type {LetterOptions} from '../letter-options.ts'
import {makeConfigLoader} from '../load-config.ts'
import type {CommandContext} from '../program.ts'
import {reportLetters} from '../report-letters.ts'
import {type ReportOptions, reportTargets} from '../report-options.ts'
import {useBaselines} from '../use-baselines.ts'
import {readReports} from './read-reports.ts'
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
  const {letters, runs} = readReports(names, context)
  const gathered = await gather(letters, options, context)
  const gaps = leftOut(runs, gathered.uiLanguage)
  const checked = {
    ...gathered,
    problems: [...gaps.problems, ...gathered.problems],
    missing: gaps.missing,
    unreadable: gaps.unreadable || gathered.unreadable
  }
  const merged = withBaseline(checked, options, context)
  const withoutWords = new Set(letters.filter(isWithoutWords).map((letter) => letter.path))
  const texts = new Map([...merged.texts].filter(([name]) => !withoutWords.has(name)))
  return reportLetters({...merged, texts}, targets, options, context)
}

/** What a check knows besides its reports: configuration, rules, and the texts as far as they are at hand. */
async function gather(
  letters: ReadonlyArray<LetterReport>,
  options: MergeOptions,
  context: CommandContext
): Promise<CheckedLetters> {
  const rulesOf = makeKnownRules(options, context)
  const loader = makeConfigLoader(options, context, rulesOf)
  const rules = new Set<Rule>(await rulesOf())
  const configs = new Map<string, ResolvedConfig>()
  const texts = new Map<string, string>()
  const unknown = new Set<string>()
  for (const letter of letters) {
    const config = await loader.resolve(letter.path)
    configs.set(letter.path, config)
    for (const rule of await rulesOf(config.houseRules)) rules.add(rule)
    const text = await textAtHand(letter, context.shell.cwd())
    if (text !== undefined) texts.set(letter.path, text)
    else if (letter.findings.length > 0 && hasBaseline(config, options)) unknown.add(letter.path)
  }
  const uiLanguage = uiLanguageFor(configs.get(letters[0]?.path ?? ''), context)
  return {
    letters,
    texts,
    configs,
    rules: [...rules],
    projections: new Map(),
    uiLanguage,
    // Findings that may be known are reported as new; that must not pass as the whole truth.
    problems: [...unknown].map(mergeTexts[uiLanguage].notAtHand),
    missing: false,
    unreadable: unknown.size > 0
  }
}

function hasBaseline(config: ResolvedConfig, {baseline}: MergeOptions): boolean {
  return baseline !== false && (baseline !== undefined || config.baseline !== undefined)
}

/** Set known findings aside. They are known by the letter's own words, which reports have masked or left out. */
function withBaseline(
  checked: CheckedLetters,
  options: MergeOptions,
  context: CommandContext
): CheckedLetters {
  const reported = new Map(
    checked.letters.flatMap((letter) => letter.findings.map(({place, actual}) => [place, actual] as const))
  )
  const asReported = <Own extends LetterReport['findings'][number]>(finding: Own): Own => ({
    ...finding,
    actual: reported.get(finding.place) ?? finding.actual
  })
  const letters = checked.letters.map((letter) => {
    const text = checked.texts.get(letter.path)
    if (text === undefined) return letter
    const findings = letter.findings.map((finding) => ({
      ...finding,
      actual: text.slice(finding.place.start.offset, finding.place.end.offset)
    }))
    return {...letter, findings}
  })
  const counted = useBaselines({...checked, letters}, options.baseline, context)
  return {
    ...counted,
    letters: counted.letters.map((letter) => ({
      ...letter,
      findings: letter.findings.map(asReported),
      suppressed: letter.suppressed.map(asReported)
    }))
  }
}
