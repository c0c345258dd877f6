import {severityWeight} from '../text/severity-weight.ts'
import type {Finding, Headline, LetterReport, Severity, UiLanguage} from '../types.ts'
import {headlineForms} from './generated.ts'
import type {HeadlineForm} from './headline-form.ts'
import {headlineMessage} from './headline-message.ts'
import type {Rule} from './rule.ts'

/** More than five main things are none. */
const most = 5

/** Percent of the effort that a headline has to free, unless there is an error. */
const least = 1.5

/** Places that a headline names. */
const placesShown = 3

/** What a finding counts for by its severity. */
const shares: Readonly<Record<Severity, number>> = {error: 1, warning: 1, info: 0.4}

/** Words of the sentences that a long one is divided into. */
const dividedLength = 18

/** Its number stands above the headlines, and what makes it high stands in them. */
const measures: ReadonlySet<string> = new Set(['lix'])

const formOfRule: ReadonlyMap<string, HeadlineForm> = new Map(
  headlineForms.flatMap((form) => form.rules.map((rule) => [rule, form]))
)
const order: ReadonlyMap<string, number> = new Map(headlineForms.map(({id}, index) => [id, index]))

/** What a letter's headlines are made of. */
type Advised = Pick<LetterReport, 'findings' | 'sentences' | 'counts'>

/** Findings that one headline tells of. */
interface Group {
  readonly id: string
  readonly form: HeadlineForm | undefined
  readonly findings: Array<Finding>
  /** Sentences with them → what mending counts for there. */
  readonly shares: Map<number, number>
  share: number
  isError: boolean
}

/**
 * The main things to say of a letter: errors, then what frees most of the reader's effort when it is mended.
 *
 * @param rules for the names of rules that have no headline of their own, such as a municipality's
 * @returns at most five; none for a letter without advice on its sentences
 */
export function giveHeadlines(
  letter: Advised,
  rules: ReadonlyArray<Pick<Rule, 'id' | UiLanguage>>,
  language: UiLanguage
): Array<Headline> {
  const groups = groupFindings(letter)
  if (groups.length === 0) return []
  const titles = new Map(rules.map((rule) => [rule.id, rule[language].title]))
  return groups
    .map((group) => ({group, gain: gainOf(group, letter)}))
    .filter(({group, gain}) => group.isError || gain >= least)
    .sort(
      (a, b) =>
        Number(b.group.isError) - Number(a.group.isError) ||
        b.gain - a.gain ||
        orderOf(a.group) - orderOf(b.group)
    )
    .slice(0, most)
    .map(({group: {id, form, findings, shares: sentences}}) => ({
      id,
      message: headlineMessage({form: form?.[language], quotes: form?.quotes ?? 0}, findings, {
        sentences: sentences.size,
        titles,
        language
      }),
      places: findings.slice(0, placesShown).map(({place}) => place),
      ruleIds: [...new Set(findings.map(({ruleId}) => ruleId))]
    }))
}

function groupFindings({findings, sentences = []}: Advised): Array<Group> {
  const sentenceOf = new Map(sentences.flatMap((d, at) => d.findings.map((index) => [index, at] as const)))
  const isError = new Set(
    findings.flatMap(({within, severity}) => (severity === 'error' ? (within ?? []) : []))
  )
  const groups = new Map<string, Group>()
  for (const [index, finding] of findings.entries()) {
    if (finding.within !== undefined || measures.has(finding.ruleId)) continue
    const form = formOfRule.get(finding.ruleId)
    const id = form?.id ?? finding.ruleId
    const group = groups.get(id) ?? {
      id,
      form,
      findings: [],
      shares: new Map<number, number>(),
      share: 0,
      isError: false
    }
    groups.set(id, group)
    group.findings.push(finding)
    group.isError ||= finding.severity === 'error' || isError.has(index)
    const share = shares[finding.severity]
    group.share = Math.max(group.share, share)
    // What stands in no sentence, such as a paragraph, counts as one of its own.
    const at = sentenceOf.get(index) ?? -1 - index
    group.shares.set(at, Math.max(group.shares.get(at) ?? 0, share))
  }
  // The heaviest stand first, so that they are named.
  for (const {findings: found} of groups.values())
    found.sort((a, b) => severityWeight[b.severity] - severityWeight[a.severity])
  return [...groups.values()]
}

/** Percent of the reader's effort that mending frees. */
function gainOf({form, findings, shares: ofSentences, share}: Group, {counts}: Advised): number {
  const {first, each, lix} = form ?? unknown
  const sentences = [...ofSentences.values()].reduce((sum, part) => sum + part, 0)
  const part = Math.min(1, sentences / Math.max(1, counts.sentences))
  return first * share + each * part + lix * lixFall(findings, counts)
}

/** What a rule without a headline is taken to be worth: as much as a word. */
const unknown = {first: 2, each: 20, lix: 0}

function orderOf({id}: Group): number {
  return order.get(id) ?? headlineForms.length
}

/** Points that LIX falls when the sentences found are divided. */
function lixFall(findings: ReadonlyArray<Finding>, {words, sentences}: LetterReport['counts']): number {
  const more = findings.reduce(
    (sum, {values}) =>
      sum + (typeof values.words === 'number' ? Math.max(0, Math.ceil(values.words / dividedLength) - 1) : 0),
    0
  )
  return sentences === 0 ? 0 : words / sentences - words / (sentences + more)
}
