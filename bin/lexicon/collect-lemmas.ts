import {type GenderBits, slot} from '../../src/danish/lexicon/slots.ts'
import {deponentVerbs, irregularAdjectives, irregularPlurals, preferredPlurals} from './additions.ts'
import {type ExpandedLemma, expandEntry, type FilledSlot} from './expand-entry.ts'
import {expandListedVerb, isLatin, slotsOfListedAdjective, slotsOfListedNoun} from './expand-listed.ts'
import {deponents, inflectDeponent, listedAdjectives} from './inflect-listed.ts'
import type {DictionaryEntry, SuffixClasses} from './read-hunspell.ts'

/** Letters, and the hyphen and apostrophe inside words; abbreviations and numbers are the tokenizer's. */
const wellFormed = /^\p{Script=Latin}[\p{Script=Latin}'’-]*$/u
/** They inflect like adjectives but are none. */
const possessives = new Set(['min', 'din', 'sin', 'vor', 'hin'])
/** Superlatives that the dictionary lists for some adjectives and makes by prefixes for others. */
const prefixed = /^(?:aller|næst)/
/** Longer words exist only as compounds, which the lexicon reads by their parts. */
const longest = 32

/** Give every lemma of the dictionary with all its forms, irregular ones included. */
export function collectLemmas(
  entries: ReadonlyArray<DictionaryEntry>,
  classes: SuffixClasses
): Array<ExpandedLemma> {
  const lemmas: Array<ExpandedLemma> = [...deponents(), ...listedAdjectives()]
  const irregular = new Set(irregularAdjectives.map((d) => d.split(' ')[0]))
  const deponent = new Set(deponentVerbs.map((d) => d.split(' ')[0]))
  const listed = new Map<string, Set<string>>()

  for (const entry of entries) {
    if (entry.forms.length > 0)
      listed.set(entry.word, new Set([...(listed.get(entry.word) ?? []), ...entry.forms]))
  }

  for (const entry of entries) {
    if (!wellFormed.test(entry.word) || entry.word.length > longest || isLatin(entry)) continue
    // The line repeats a form of another line.
    if (entry.stem !== undefined && entry.flags.length === 0 && listed.get(entry.stem)?.has(entry.word))
      continue
    if (deponent.has(entry.word) && entry.flags.every((d) => d === 31)) continue
    if (entry.flags.includes(39) && entry.forms.length > 0 && irregular.has(entry.word)) continue
    lemmas.push(...lemmasOf(entry, classes))
  }

  return mergePlurals(preferPlurals(lemmas)).map(tidy)
}

/** Put the usual plurals first; a word that lacks one gets it. */
function preferPlurals(lemmas: ReadonlyArray<ExpandedLemma>): Array<ExpandedLemma> {
  return lemmas.map((d) => {
    if (d.forms[0]?.[1] !== slot.nounSingular) return d
    const pair = preferredPlurals.find(([singular]) => d.lemma.endsWith(singular))
    if (!pair) return d
    const [singular, plural] = pair
    const form = d.lemma.slice(0, d.lemma.length - singular.length) + plural
    return {...d, forms: [...d.forms.slice(0, 1), [form, slot.nounPlural], ...d.forms.slice(1)]}
  })
}

function lemmasOf(entry: DictionaryEntry, classes: SuffixClasses): Array<ExpandedLemma> {
  const regular = expandEntry(entry, classes)
  if (!regular) return []
  const base = regular.forms[0]?.[1]

  // `ende`: a noun without flags, all its forms listed.
  if (base === slot.other && entry.forms.includes(`${entry.word}rne`)) {
    const noun = slotsOfListedNoun(entry)
    return [{...regular, gender: genderOfListed(noun), forms: [[entry.word, slot.nounSingular], ...noun]}]
  }
  const deponentPast = entry.word.endsWith('es') && entry.forms.find((d) => /(?:ed|t)es$/.test(d))
  if (base === slot.other && deponentPast) return [inflectDeponent(entry.word, deponentPast, deponentPast)]
  if (base === slot.other || base === slot.infinitive) {
    const verb = expandListedVerb(entry)
    if (!verb) return [withListed(entry, regular)]
    return base === slot.infinitive ? [verb, regular] : [verb]
  }

  return [withListed(entry, regular)]
}

function withListed(entry: DictionaryEntry, regular: ExpandedLemma): ExpandedLemma {
  if (entry.forms.length === 0) return regular
  const base = regular.forms[0]?.[1]
  let extra: Array<FilledSlot>
  let {gender} = regular

  if (base === slot.nounSingular || (base === slot.properName && entry.flags.includes(10))) {
    extra = slotsOfListedNoun(entry).filter(([form]) => form.slice(0, 2) === entry.word.slice(0, 2))
    if (gender === 3) gender = genderOfListed(extra)
  } else if (base === slot.adjective) {
    extra = slotsOfListedAdjective(entry)
  } else if (base === slot.other && !possessives.has(entry.word) && entry.forms.includes(`${entry.word}e`)) {
    const [, ...rest] = regular.forms
    return {...regular, forms: [[entry.word, slot.adjective], ...rest, ...slotsOfListedAdjective(entry)]}
  } else {
    extra = entry.forms.map((d) => [d, base === slot.properName ? slot.properName : slot.other])
  }

  return {...regular, gender, forms: [...regular.forms, ...extra]}
}

function genderOfListed(forms: ReadonlyArray<FilledSlot>): GenderBits {
  const definite = forms.filter(([, s]) => s === slot.nounDefinite).map(([d]) => d)
  const neuter = definite.some((d) => d.endsWith('t'))
  const common = definite.some((d) => d.endsWith('n'))
  return neuter === common ? 3 : neuter ? 2 : 1
}

/** Join plurals that the dictionary lists apart to their singulars: `børn` to `barn`, `formænd` to `formand`. */
function mergePlurals(lemmas: ReadonlyArray<ExpandedLemma>): Array<ExpandedLemma> {
  const plurals = new Map<string, ExpandedLemma>()
  const taken = new Set<ExpandedLemma>()

  for (const d of lemmas) if (d.forms[0]?.[1] === slot.pluralOnly) plurals.set(d.lemma, d)

  const joined = lemmas.map((d) => {
    if (d.forms[0]?.[1] !== slot.nounSingular) return d
    for (const [singular, plural] of irregularPlurals) {
      if (!d.lemma.endsWith(singular)) continue
      const found = plurals.get(d.lemma.slice(0, d.lemma.length - singular.length) + plural)
      if (!found) continue
      taken.add(found)
      // The listed plural comes first: `øjne` before `øjer`.
      const own = found.forms.map(
        ([form, s]): FilledSlot => [form, s === slot.pluralOnly ? slot.nounPlural : s]
      )
      return {...d, forms: [...own, ...d.forms].toSorted((a, b) => a[1] - b[1])}
    }
    return d
  })

  return joined.filter((d) => !taken.has(d))
}

/** Drop forms that cannot stand in the lexicon, and repetitions. */
function tidy(lemma: ExpandedLemma): ExpandedLemma {
  const seen = new Set<string>()
  const forms = lemma.forms.filter(([form, s]) => {
    const key = `${form}\t${s}`
    // `allergrovest` is read as a compound of `grovest`.
    if (seen.has(key) || !wellFormed.test(form) || (prefixed.test(form) && !prefixed.test(lemma.lemma)))
      return false
    seen.add(key)
    return true
  })
  // Of `James's`, `James'` and `Jameses` the one with the bare apostrophe is the usual genitive.
  const isUsual = ([form, s]: FilledSlot): number =>
    s === slot.properNameGenitive && form.endsWith("'") ? 0 : 1
  const [first, ...rest] = forms
  return first ? {...lemma, forms: [first, ...rest.toSorted((a, b) => isUsual(a) - isUsual(b))]} : lemma
}
