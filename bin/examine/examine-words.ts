import type {JargonEntry} from '../../src/checks/word/jargon.ts'
import type {Danish} from '../../src/danish/danish.ts'
import {morphologicalClass as c} from '../../src/danish/lexicon/morphology.ts'
import type {Wording} from '../../src/letter/wording/phrase.ts'
import {termWords} from '../../src/letter/wording/phrase-index.ts'
import type {Rule} from '../../src/rules/rule.ts'
import {deadEntries} from './dead-entries.ts'
import {flaggedAlternatives} from './flagged-alternatives.ts'

/** Something wrong with an entry. */
export interface WordProblem {
  readonly rule: string
  readonly term: string
  readonly problem: string
}

/** An entry and the rule that has it. */
export interface RuleEntry {
  readonly rule: Rule
  readonly entry: Wording
}

/** Fields that jargon belongs to. */
const areas: ReadonlySet<string> = new Set(
  'social beskaeftigelse skat byg miljoe forsyning skole dagtilbud jura oekonomi sundhed trafik borgerservice erhverv forening valg kultur'.split(
    ' '
  )
)

/** Find duplicates, dead and shadowed entries, and alternatives that do not fit or are flagged themselves. */
export function examineWords(rules: ReadonlyArray<Rule>, danish: Danish): Array<WordProblem> {
  const entries = rules.flatMap((rule) =>
    rule.kind === 'words' || rule.kind === 'jargon'
      ? (rule.options.entries as ReadonlyArray<Wording>).map((entry) => ({rule, entry}))
      : []
  )
  return [
    ...duplicates(entries),
    ...deadEntries(entries, danish),
    ...entries.flatMap((d) => oneEntry(d, danish)),
    ...flaggedAlternatives(entries, danish)
  ]
}

function duplicates(entries: ReadonlyArray<RuleEntry>): Array<WordProblem> {
  const first = new Map<string, RuleEntry>()
  return entries.flatMap((own) => {
    const {rule, entry} = own
    const key = JSON.stringify([entry.term, entry.tag, entry.only, entry.unless])
    const other = first.get(key)
    if (!other) first.set(key, own)
    // A term that is off somewhere is on record there, not looked for.
    if (!other || entry.severity === 'off' || other.entry.severity === 'off') return []
    return [{rule: rule.id, term: entry.term, problem: `also in ${other.rule.id}`}]
  })
}

function oneEntry({rule, entry}: RuleEntry, danish: Danish): Array<WordProblem> {
  const problems: Array<string> = []
  for (const alternative of entry.use ?? []) {
    // `… skal` takes its subject from the sentence.
    if (!alternative.startsWith('… ') && !fitsClass(entry, alternative, danish))
      problems.push(`\`${alternative}\` is no ${entry.as} of the lexicon`)
    if (/["»«“”]/.test(alternative)) problems.push(`\`${alternative}\` has quotation marks`)
    if (alternative === entry.term) problems.push('is its own alternative')
  }
  for (const word of [entry.only, entry.unless].flatMap(
    (d) => Object.values(d ?? {}).flat() as Array<string>
  )) {
    if (/\s/.test(word)) problems.push(`context \`${word}\` is more than a word and can never stand there`)
  }
  const {area} = entry as Partial<JargonEntry>
  if (rule.kind === 'jargon' && !areas.has(area ?? '')) problems.push(`unknown area \`${area}\``)
  return problems.map((problem) => ({rule: rule.id, term: entry.term, problem}))
}

/** Whether an alternative can be inflected as the term is: infinitive for verb, noun for noun. */
function fitsClass({as}: Wording, alternative: string, {lexicon}: Danish): boolean {
  if (!as || alternative === '') return true
  const words = termWords(alternative)
  const head = as === 'verb' ? words[0] : words.at(-1)
  if (head === undefined) return false
  if (as === 'verb') return lexicon.lexemes(head, 'verb').length > 0
  if (as === 'noun') return words.length > 1 || lexicon.lexemes(head, 'noun').length > 0
  return (
    words.length > 1 ||
    (lexicon.classes(head) &
      (c.adjective |
        c.adjectivePlural |
        c.comparative |
        c.pastParticiple |
        c.presentParticiple |
        c.other)) !==
      0
  )
}
