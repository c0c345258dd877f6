import type {Features} from './morphology.ts'
import {slotsOf} from './slot-features.ts'
import {type Slot, slot} from './slots.ts'

/** How nouns with an ending inflect: the ending, gender, then endings of definite, plural, definite plural. */
const nounEndings: ReadonlyArray<
  readonly [ending: RegExp, gender: 'Com' | 'Neut', definite: string, plural: string, pluralDefinite: string]
> = [
  [/(?:ing|hed|tion|sion|itet|dom|ist|ør|ans|ens|ant|ent|log|ik|ur|else?r?st|i)$/, 'Com', 'en', 'er', 'erne'],
  [/(?:skab|ment|ri|at|tek|gram|em)$/, 'Neut', 'et', 'er', 'erne'],
  [/ium$/, 'Neut', 'et', 'er', 'erne'],
  [/(?:ere|tale|ale)$/, 'Com', 'n', 'r', 'rne'],
  [/e$/, 'Com', 'n', 'r', 'rne'],
  [/er$/, 'Com', 'en', 'e', 'ne'],
  [/[aoiuyæøåé]$/, 'Com', 'en', 'er', 'erne'],
  [/$/, 'Com', 'en', 'er', 'erne']
]

/** Give the gender that an unknown noun has by its ending. */
export function regularGender(noun: string): 'Com' | 'Neut' {
  return nounEndings.find(([ending]) => ending.test(noun))?.[1] ?? 'Com'
}

/** Inflect a word that the lexicon does not have, by the rules for new words. */
export function inflectRegular(lemma: string, features: Features): ReadonlyArray<string> {
  const table =
    features.pos === 'noun'
      ? nounForms(lemma)
      : features.pos === 'verb'
        ? verbForms(lemma)
        : adjectiveForms(lemma)

  for (const d of slotsOf(features)) {
    const form = table.get(d)
    if (form !== undefined) return [form]
  }
  return []
}

function nounForms(noun: string): ReadonlyMap<Slot, string> {
  const [, , definite = '', plural = '', pluralDefinite = ''] =
    nounEndings.find(([ending]) => ending.test(noun)) ?? []
  const stem = /ium$/.test(noun) ? noun.slice(0, -2) : noun
  const nominatives = [noun, stem + definite, stem + plural, stem + pluralDefinite]
  const slots = [slot.nounSingular, slot.nounDefinite, slot.nounPlural, slot.nounPluralDefinite]
  const genitives = [
    slot.nounSingularGenitive,
    slot.nounDefiniteGenitive,
    slot.nounPluralGenitive,
    slot.nounPluralDefiniteGenitive
  ]
  const pairs: Array<[Slot, string]> = []
  for (const [index, form] of nominatives.entries()) {
    const nominative = slots[index]
    const genitive = genitives[index]
    if (nominative !== undefined) pairs.push([nominative, form])
    if (genitive !== undefined) pairs.push([genitive, /[sxz]$/.test(form) ? `${form}'` : `${form}s`])
  }
  return new Map(pairs)
}

function verbForms(verb: string): ReadonlyMap<Slot, string> {
  if (!/\p{L}e$/u.test(verb)) return new Map()
  const stem = verb.slice(0, -1)
  return new Map<Slot, string>([
    [slot.infinitive, verb],
    [slot.present, `${verb}r`],
    [slot.past, `${verb}de`],
    [slot.pastParticiple, `${verb}t`],
    [slot.pastParticiplePlural, `${verb}de`],
    [slot.presentParticiple, `${verb}nde`],
    [slot.imperative, stem.replace(/([bdfgklmnprstv])\1$/, '$1')],
    [slot.passive, `${verb}s`],
    [slot.pastPassive, `${verb}des`],
    [slot.verbalNoun, `${verb}n`]
  ])
}

function adjectiveForms(adjective: string): ReadonlyMap<Slot, string> {
  const marked = markedForm(adjective)
  const pairs: Array<[Slot, string]> = [[slot.adjective, adjective]]
  // No -t after -sk, -t, -ende and most vowels, nor any -e after a vowel.
  if (!/(?:sk|[teaiou])$/.test(adjective))
    pairs.push([slot.adjectiveNeuter, adjective.replace(/en$/, 'e').concat('t')])
  if (!/[eaiouyæøå]$/.test(adjective)) pairs.push([slot.adjectivePlural, marked])
  if (/(?:ig|som)$/.test(adjective)) {
    const stem = adjective.endsWith('som') ? `${adjective}m` : adjective
    pairs.push(
      [slot.comparative, `${stem}ere`],
      [slot.superlative, `${adjective}st`],
      [slot.superlativePlural, `${adjective}ste`]
    )
  }
  return new Map(pairs)
}

function markedForm(adjective: string): string {
  if (/[^aeiouyæøå]et$/.test(adjective)) return `${adjective.slice(0, -1)}de`
  if (/(?:el|en|er)$/.test(adjective)) {
    const stem = adjective.slice(0, -2).replace(/([bdfgklmnprst])\1$/, '$1')
    return `${stem}${adjective.slice(-1)}e`
  }
  if (adjective.endsWith('som')) return `${adjective}me`
  return `${adjective}e`
}
