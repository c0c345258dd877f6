import {type GenderBits, type Slot, slot} from '../../src/danish/lexicon/slots.ts'
import type {DictionaryEntry, SuffixClasses, SuffixRule} from './read-hunspell.ts'

/** A form and the cell of the paradigm that it fills. */
export type FilledSlot = readonly [form: string, slot: Slot]

/** A lemma with all its forms. */
export interface ExpandedLemma {
  readonly lemma: string
  readonly gender: GenderBits
  readonly forms: ReadonlyArray<FilledSlot>
  /** Linking elements that may follow it in a compound: bit 1 none, bit 2 -s-, bit 4 -e-, bit 8 -er-. */
  readonly links: number
}

const flag = {needAffix: 8, forbidden: 6, onlyInCompound: 36, genitive: 10, verbalNoun: 79} as const

/** Suffix classes of nouns: gender they prove and whether they make singulars or plurals. */
const definiteCommon = new Set([2, 14, 44, 58, 65, 75])
const definiteNeuter = new Set([4, 15, 45, 57, 66, 70, 76, 84, 87])
const plural = new Set([5, 11, 13, 43, 46, 64, 71, 74, 85])
/** Classes whose rules only prepare the word for others: double consonant, apostrophe. */
const nounPreparing = new Set([3, 7, 18, 19, 47, 48, 50, 51])
const adjectival = new Set([12, 23, 24, 25, 26, 27, 28, 38, 40, 41, 42, 49, 59, 77, 78, 82])
const weakVerb = new Set([1, 20, 21])
const properNoun = 9
const zeroPlural = new Set([46, 47, 48])

/** Expand one line of the dictionary by its suffix classes, two levels deep as Hunspell does. */
export function expandEntry(entry: DictionaryEntry, classes: SuffixClasses): ExpandedLemma | undefined {
  const {word, flags} = entry
  if (flags.includes(flag.forbidden) || flags.includes(flag.onlyInCompound)) return
  if (word.startsWith('-') || word.endsWith('-')) return

  const forms: Array<FilledSlot> = []
  const base = slotOfBase(entry)
  if (!flags.includes(flag.needAffix)) forms.push([word, base])
  derive(word, flags, base, 0)
  // The rules make imperatives by taking off -e: `bo`, `tro` and `nå` have none to take off.
  if (base === slot.infinitive && /[^es]$/.test(word)) forms.push([word, slot.imperative])
  // A noun with zero plural is its own plural: `et år, to år`.
  if (flags.some((d) => zeroPlural.has(d))) {
    for (const [form, s] of [...forms]) {
      if (s === slot.nounSingular) forms.push([form, slot.nounPlural])
      if (s === slot.nounSingularGenitive) forms.push([form, slot.nounPluralGenitive])
    }
  }

  return {lemma: word, gender: genderOf(entry, base), forms, links: linksOf(flags)}

  function derive(from: string, withFlags: ReadonlyArray<number>, parent: Slot, depth: number): void {
    for (const id of withFlags) {
      for (const rule of classes.get(id) ?? []) {
        if (!rule.condition.test(from) || !from.endsWith(rule.strip)) continue
        const form = from.slice(0, from.length - rule.strip.length) + rule.add
        const filled = slotOfRule(id, rule, parent)
        if (filled === undefined) continue
        if (!rule.flags.includes(flag.needAffix) && form !== from) forms.push([form, filled])
        if (depth < 1) derive(form, rule.flags, filled, depth + 1)
      }
    }
  }
}

function slotOfBase({word, flags}: DictionaryEntry): Slot {
  if (flags.some((d) => definiteCommon.has(d) || definiteNeuter.has(d) || nounPreparing.has(d))) {
    return slot.nounSingular
  }
  if (flags.includes(74)) return slot.pluralOnly
  if (flags.some((d) => plural.has(d))) return slot.nounSingular
  if (flags.some((d) => weakVerb.has(d))) return slot.infinitive
  if (flags.some((d) => adjectival.has(d))) return slot.adjective
  if (word === 'I' || word === 'De') return slot.other
  if (flags.includes(properNoun) || /^\p{Lu}/u.test(word)) return slot.properName
  return flags.includes(flag.genitive) ? slot.nounSingular : slot.other
}

function genderOf({flags}: DictionaryEntry, base: Slot): GenderBits {
  if (base !== slot.nounSingular) return 0
  const common = flags.some((d) => definiteCommon.has(d) || d === 7 || d === 19 || d === 48 || d === 50)
  const neuter = flags.some((d) => definiteNeuter.has(d) || d === 3 || d === 18 || d === 47 || d === 51)
  return common === neuter ? 3 : common ? 1 : 2
}

function slotOfRule(id: number, {add, note}: SuffixRule, parent: Slot): Slot | undefined {
  const isGenitive = note === 'GENITIV' || (plural.has(id) && add.endsWith('s'))

  if (id === flag.genitive) return genitiveOf(parent)
  if (id === properNoun) return slot.properNameGenitive
  if (definiteCommon.has(id) || definiteNeuter.has(id))
    return isGenitive ? slot.nounDefiniteGenitive : slot.nounDefinite
  // The notes of the dictionary mix up the two plurals of class 64; the ending never does.
  if (plural.has(id)) {
    const definite = /nes?$/.test(add)
    if (isGenitive) return definite ? slot.nounPluralDefiniteGenitive : slot.nounPluralGenitive
    return definite ? slot.nounPluralDefinite : slot.nounPlural
  }
  if (nounPreparing.has(id)) return slot.nounSingular
  if (id === 72) return isGenitive ? slot.nounSingularGenitive : slot.nounSingular
  if (id === flag.verbalNoun) return isGenitive ? slot.verbalNounGenitive : slot.verbalNoun
  if (adjectival.has(id)) return slotOfAdjectiveRule(id, add, note)

  switch (note) {
    case 'DATID':
      return slot.past
    case 'PERF_PART':
      return slot.pastParticiple
    case 'NUTID':
      return slot.present
    case 'PRÆSENS_PART':
      return slot.presentParticiple
    case 'IMPERATIV':
      return slot.imperative
    case 'PASSIV':
      if (parent === slot.past) return slot.pastPassive
      return parent === slot.infinitive ? slot.passive : slot.participleGenitive
    default:
      return
  }
}

function slotOfAdjectiveRule(id: number, add: string, note: string): Slot {
  switch (note) {
    case 'GENITIV':
      return slot.adjectiveGenitive
    case 'KOMPARATIV':
      return slot.comparative
    case 'SUPERLATIV':
      return slot.superlative
    case 'SUPERLATIV_PLURALIS':
      return slot.superlativePlural
    default:
      if (id === 42) return slot.adjective
      if (add.endsWith('s')) return slot.adjectiveGenitive
      return add.endsWith('t') ? slot.adjectiveNeuter : slot.adjectivePlural
  }
}

function genitiveOf(parent: Slot): Slot {
  switch (parent) {
    case slot.nounSingular:
      return slot.nounSingularGenitive
    case slot.nounDefinite:
      return slot.nounDefiniteGenitive
    case slot.nounPlural:
    case slot.pluralOnly:
      return slot.nounPluralGenitive
    case slot.nounPluralDefinite:
      return slot.nounPluralDefiniteGenitive
    case slot.properName:
      return slot.properNameGenitive
    default:
      return slot.adjectiveGenitive
  }
}

function linksOf(flags: ReadonlyArray<number>): number {
  let links = 0
  for (const d of flags) {
    if (d === 31 || d === 62 || d === 63 || d === 67) links |= 1
    if (d === 29 || d === 56 || d === 62) links |= 2
    if (d === 30 || d === 61 || d === 63 || d === 67) links |= 4
    if (d === 60 || d === 68) links |= 8
  }
  return links
}
