import {lemmaForm, lemmaGroup} from '../../src/danish/tagger/lemma-group.ts'
import {
  applyAction,
  endingKey,
  groupSeed,
  type LemmaAction,
  Lemmatiser,
  longestEnding,
  readAction,
  wholeFormKey
} from '../../src/danish/tagger/lemmatise.ts'
import {taggerMagic} from '../../src/danish/tagger/tagger.ts'
import type {WordClasses} from '../../src/danish/tagger/word-analysis.ts'
import {normaliseDigits} from '../../src/danish/tagger/word-features.ts'
import {buildFingerprintTable, capacityFor} from './build-fingerprint-table.ts'
import type {TrainingSentence} from './training-sentence.ts'
import {type Sections, writeModel} from './write-model.ts'

/** An ending takes this many letters more than what is cut off, at most. */
const context = 5
/** Longest change of letters that is taken for inflection. */
const longestChange = 6
/** Alternatives kept per ending, for the lexicon to choose from. */
const alternatives = 3

/** Times the exceptions are looked for: each new one may be mistaken for another key. */
const rounds = 6

/** A rule: how often each action was right for words with this ending. */
type Rule = Map<string, number>

/** Learn how the forms of each group become lemmas, as sections of the tagger's model file. */
export function buildLemmaRules(
  sentences: ReadonlyArray<TrainingSentence>,
  lexicon: WordClasses
): {
  facts: Record<string, unknown>
  sections: Sections
} {
  const lemmas = commonestLemmas(sentences)
  const rules = new Map<string, Rule>()

  for (const {group, form, action, cut} of lemmas) {
    if (cut > longestChange || action.length > longestChange) continue
    for (let size = 0; size <= Math.min(form.length, cut + context, longestEnding); size++) {
      const key = `${group}\t${form.slice(form.length - size)}`
      const rule = rules.get(key) ?? new Map<string, number>()
      rules.set(key, rule)
      rule.set(action, (rule.get(action) ?? 0) + 1)
    }
  }

  const lists = new Map<string, string>()
  for (const [key, rule] of rules) {
    const seen = [...rule.values()].reduce((a, b) => a + b, 0)
    if (seen < 2 && !key.endsWith('\t')) continue
    const ranked = [...rule].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    const kept = ranked.filter(([, n], i) => i === 0 || n >= 0.1 * seen).slice(0, alternatives)
    lists.set(key, kept.map(([action]) => action).join(' '))
  }
  for (const key of [...lists.keys()].sort((a, b) => b.length - a.length)) {
    if (lists.get(key) === lists.get(nextShorter(key, lists))) lists.delete(key)
  }

  return packWithExceptions(lists, lemmas, lexicon)
}

/**
 * Add rules for those single forms that the rules for endings get wrong, be it because the form is irregular or
 * because two keys of the table cannot be told apart; so ask the lemmatiser itself.
 */
function packWithExceptions(
  lists: ReadonlyMap<string, string>,
  lemmas: ReadonlyArray<Lemma>,
  lexicon: WordClasses
) {
  const tags = [...new Set(lemmas.map((d) => d.tag))]
  const ids = new Map(tags.map((tag, id) => [tag, id]))
  const exceptions = new Map<string, Lemma>()
  // The table keeps its size from round to round: another size would bring other keys together.
  const capacity = capacityFor(lists.size + Math.ceil(lists.size / 2))
  let packed = pack(lists, exceptions, capacity)

  for (let round = 0; round < rounds; round++) {
    const model = writeModel(taggerMagic, {...packed.facts, tags}, packed.sections)
    const lemmatiser = new Lemmatiser(model, lexicon)
    const wrong = lemmas.filter((lemma) => {
      const found = lemmatiser.lemma(lemma.form, ids.get(lemma.tag) ?? 0)
      return found !== applyAction(lemma.form, readAction(lemma.action))
    })
    for (const lemma of wrong) exceptions.set(`${lemma.group}\t${lemma.form}`, lemma)
    if (wrong.length === 0) break
    packed = pack(lists, exceptions, capacity)
  }

  return packed
}

function pack(lists: ReadonlyMap<string, string>, exceptions: ReadonlyMap<string, Lemma>, capacity: number) {
  const names: Array<string> = []
  const ids = new Map<string, number>()
  const idOf = (list: string) => {
    const id = ids.get(list) ?? names.push(list)
    ids.set(list, id)
    return id
  }

  const entries: Array<readonly [number, number]> = []
  for (const [key, list] of lists) {
    const [group = '', ending = ''] = key.split('\t')
    entries.push([endingKey(ending, ending.length, groupSeed(group)), idOf(list)])
  }
  for (const {group, form, action} of exceptions.values()) {
    entries.push([wholeFormKey(form, groupSeed(group)), idOf(action)])
  }

  const {prints, values} = buildFingerprintTable(entries, capacity)
  return {facts: {lemmaActions: names.join('\n')}, sections: {lemmaPrints: prints, lemmaLists: values}}
}

/** The longest ending shorter than this one that has a rule. */
function nextShorter(key: string, lists: ReadonlyMap<string, string>): string {
  const start = key.indexOf('\t') + 1
  for (let cut = start + 1; cut <= key.length; cut++) {
    const shorter = key.slice(0, start) + key.slice(cut)
    if (shorter.length - start <= longestEnding && lists.has(shorter)) return shorter
  }
  return ''
}

interface Lemma {
  readonly tag: string
  readonly group: string
  readonly form: string
  readonly action: string
  readonly cut: number
}

function commonestLemmas(sentences: ReadonlyArray<TrainingSentence>): Array<Lemma> {
  const counts = new Map<string, Map<string, number>>()
  const tagOfGroup = new Map<string, string>()

  for (const {forms, tags, lemmas} of sentences) {
    lemmas.forEach((lemma, i) => {
      const group = lemmaGroup(tags[i] ?? '')
      const word = forms[i] ?? ''
      if (!tagOfGroup.has(group)) tagOfGroup.set(group, tags[i] ?? '')
      const form = lemmaForm(word, group)
      // Digits are the same in form and lemma or the lemma is worthless: `1.000` of `1.`.
      if (/[\s\d]/.test(lemma) && lemma !== form) return
      const action = writeAction(actionBetween(form, lemma))
      const key = `${group}\t${normaliseDigits(form)}`
      const known = counts.get(key) ?? new Map<string, number>()
      counts.set(key, known)
      known.set(action, (known.get(action) ?? 0) + 1)
    })
  }

  return [...counts].map(([key, known]) => {
    const [group = '', form = ''] = key.split('\t')
    const [action = '0'] = [...known].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0] ?? []
    return {tag: tagOfGroup.get(group) ?? '', group, form, action, cut: Number.parseInt(action, 10)}
  })
}

function actionBetween(form: string, lemma: string): LemmaAction {
  let same = 0
  while (same < form.length && same < lemma.length && form[same] === lemma[same]) same++
  const action = {cut: form.length - same, add: lemma.slice(same)}
  if (applyAction(form, action) !== lemma) throw new Error(`No way from ${form} to ${lemma}`)
  return action
}

function writeAction({cut, add}: LemmaAction): string {
  return `${cut}${add}`
}
