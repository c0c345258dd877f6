/** One tag: a universal part of speech with its morphological features, as in Universal Dependencies. */
export interface TagInfo {
  /** Universal part of speech: `NOUN`, `VERB`, … */
  readonly upos: string
  /** Features as CoNLL-U writes them: `Definite=Def|Gender=Com|Number=Sing`, or `_`. */
  readonly feats: string
  readonly verbForm?: 'Fin' | 'Inf' | 'Part' | 'Ger'
  readonly mood?: 'Ind' | 'Imp'
  readonly tense?: 'Pres' | 'Past'
  readonly voice?: string
  readonly definite?: string
  readonly number?: string
  readonly gender?: string
  readonly case?: string
  readonly degree?: string
  readonly person?: string
  readonly pronType?: string
  readonly partType?: string
  readonly numType?: string
  readonly polite?: string
  readonly poss?: string
  /** A verb that can carry a clause: present, past or imperative (which the treebank gives no VerbForm). */
  readonly finite: boolean
}

const named = new Map([
  ['VerbForm', 'verbForm'],
  ['Mood', 'mood'],
  ['Tense', 'tense'],
  ['Voice', 'voice'],
  ['Definite', 'definite'],
  ['Number', 'number'],
  ['Gender', 'gender'],
  ['Case', 'case'],
  ['Degree', 'degree'],
  ['Person', 'person'],
  ['PronType', 'pronType'],
  ['PartType', 'partType'],
  ['NumType', 'numType'],
  ['Polite', 'polite'],
  ['Poss', 'poss']
])

const read = new Map<string, TagInfo>()

/** Spell out a tag written `VERB|Mood=Imp` (or `ADV|_`); each once, for all that have tags. */
export function readTag(tag: string): TagInfo {
  const info = read.get(tag) ?? spellOut(tag)
  read.set(tag, info)
  return info
}

function spellOut(tag: string): TagInfo {
  const bar = tag.indexOf('|')
  const upos = tag.slice(0, bar)
  const feats = tag.slice(bar + 1)
  const values: Record<string, string> = {}

  for (const pair of feats.split('|')) {
    const [name = '', value] = pair.split('=')
    const key = named.get(name)
    if (key && value) values[key] = value
  }

  const finite = values.verbForm === 'Fin' || values.mood === 'Imp'
  return {upos, feats, ...values, finite}
}

/** Features the rules read, for parts of speech where they mean something; the rest is agreement. */
const ruleFeatures: ReadonlyMap<string, RegExp> = new Map([
  ['VERB', /^(VerbForm|Mood|Tense|Voice)=/],
  ['AUX', /^(VerbForm|Mood|Tense|Voice)=/],
  ['NOUN', /^(Definite|Case)=/],
  ['PROPN', /^Case=/],
  ['PRON', /^Case=/]
])

/** Keep of a tag's features only those the rules read: `Definite=Def|Gender=Com|Number=Sing` → `Definite=Def`. */
export function reduceFeatures(upos: string, feats: string): string {
  const wanted = ruleFeatures.get(upos)
  const kept = wanted ? feats.split('|').filter((d) => wanted.test(d)) : []
  return kept.length > 0 ? kept.join('|') : '_'
}
