import type {Rule, Source} from '../rules/rule.ts'
import type {FrequentWording} from './frequent-wordings.ts'

/** A rule on words as its file has it, to be written as YAML. */
export interface HouseRule {
  readonly title: string
  readonly kind: 'words'
  readonly severity: 'warning'
  readonly message: string
  readonly why: string
  readonly sources: ReadonlyArray<Source>
  readonly options: {readonly entries: ReadonlyArray<Readonly<Record<string, unknown>>>}
  readonly examples: ReadonlyArray<{readonly before: string}>
  readonly clean: ReadonlyArray<string>
}

/** What an organisation says of its rule. */
export interface HouseRuleWords {
  readonly title: string
  readonly message: string
  readonly why: string
}

/** Sources that a rule names at most. */
const mostSources = 5

/**
 * A house rule of the wordings that return in an organisation's letters: those for which a rule on words knows what to
 * write instead, each with the conditions under which it is found. What it says is a proposal, for people to change.
 *
 * @param rules rules of the run, whose entries are taken
 * @returns undefined where no such wording returns
 */
export function houseRuleOf(
  wordings: ReadonlyArray<FrequentWording>,
  rules: ReadonlyArray<Rule>,
  words: HouseRuleWords
): HouseRule | undefined {
  const byId = new Map(rules.filter(({kind}) => kind === 'words').map((rule) => [rule.id, rule]))
  const entries = new Set<Readonly<Record<string, unknown>>>()
  const from = new Set<Rule>()
  for (const {ruleId, text, count} of wordings) {
    const rule = byId.get(ruleId)
    if (!rule || count < 2) continue
    for (const entry of entriesOf(rule)) {
      if (entry.term !== text || !hasAlternative(entry)) continue
      entries.add(entry)
      from.add(rule)
    }
  }
  if (entries.size === 0) return
  return {
    ...words,
    kind: 'words',
    severity: 'warning',
    sources: [...new Map([...from].flatMap(({sources}) => sources.map((d) => [d.url, d]))).values()].slice(
      0,
      mostSources
    ),
    options: {entries: [...entries]},
    examples: [],
    clean: []
  }
}

function entriesOf({options}: Rule): ReadonlyArray<Readonly<Record<string, unknown>>> {
  return Array.isArray(options.entries) ? options.entries : []
}

function hasAlternative({use}: Readonly<Record<string, unknown>>): boolean {
  return Array.isArray(use) && use.some((d) => d !== '')
}
