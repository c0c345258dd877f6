import {type Slot, slot} from '../../src/danish/lexicon/slots.ts'
import type {ExpandedLemma, FilledSlot} from './expand-entry.ts'
import {inflectIrregularVerb, verbParts} from './inflect-listed.ts'
import type {DictionaryEntry} from './read-hunspell.ts'

const endsAsPresentParticiple = /[\p{L}]ende$/u

/** Say whether a line is a Latin term of medicine with Latin inflection, of no use in letters. */
export function isLatin({forms, flags}: DictionaryEntry): boolean {
  if (forms.some((d) => /(?:orum|arum|ibus|[^aeo]ae|ium|uum)$/.test(d))) return true
  return flags.length === 1 && flags[0] === 31 && forms.some((d) => /(?:i|ia|a|um|ores|ale|are)$/.test(d))
}

/**
 * Give a verb whose forms the dictionary lists instead of making them by rules.
 *
 * The lists leave out every form that some other word has too (`løb` of
 * `undløbe`), so verbs that end in a known irregular verb are made from that.
 */
export function expandListedVerb({word, forms}: DictionaryEntry): ExpandedLemma | undefined {
  for (let start = 0; start < word.length - 1; start++) {
    const parts = verbParts.get(word.slice(start))
    if (!parts) continue
    const prefix = word.slice(0, start)
    const proof = [...parts.past, ...parts.participle].map((d) => prefix + d)
    if (start === 0 || proof.some((d) => forms.includes(d))) return inflectIrregularVerb(prefix, parts)
  }

  const participle = forms.findIndex((d) => endsAsPresentParticiple.test(d) && d.startsWith(word.slice(0, 2)))
  if (participle < 0) return
  const filled: Array<FilledSlot> = [[word, slot.infinitive]]
  for (const [index, form] of forms.entries()) {
    const s = slotOfVerbForm(word, form, index, participle)
    if (s !== undefined) filled.push([form, s])
  }
  if (!filled.some(([, s]) => s === slot.present)) filled.push([`${word}r`, slot.present])
  return {lemma: word, gender: 0, forms: filled, links: 0}
}

/** The lists run: present, passive, past, its passive, present participle, past participle, imperative. */
function slotOfVerbForm(word: string, form: string, index: number, participle: number): Slot | undefined {
  if (index === participle) return slot.presentParticiple
  if (form === `${word}r`) return slot.present
  if (form === `${word}s` || form === `${word}es`) return slot.passive
  if (index < participle) return form.endsWith('s') ? slot.pastPassive : slot.past
  if (/(?:ts|ns|es|ds)$/.test(form)) return slot.participleGenitive
  if (form.endsWith('t')) return slot.pastParticiple
  if (/(?:ne|te|de)$/.test(form)) return slot.pastParticiplePlural
  if (form.endsWith('en')) return slot.pastParticipleCommon
  return slot.imperative
}

/** Give the slots of listed noun forms: `våbnet`, `fotos`, `hundreder`. */
export function slotsOfListedNoun({word, forms}: DictionaryEntry): Array<FilledSlot> {
  return forms.map((form) => {
    const genitive =
      /s'$/.test(form) || (form.endsWith('s') && (forms.includes(form.slice(0, -1)) || form === `${word}s`))
    const nominative = genitive ? form.slice(0, -1) : form
    return [form, nounSlot(word, nominative, genitive ? 1 : 0)]
  })
}

function nounSlot(word: string, form: string, genitive: 0 | 1): Slot {
  if (form === word) return genitive ? slot.nounSingularGenitive : slot.nounSingular
  if (/(?:ene|rne|sne)$/.test(form))
    return genitive ? slot.nounPluralDefiniteGenitive : slot.nounPluralDefinite
  if (/(?:en|et)$/.test(form)) return genitive ? slot.nounDefiniteGenitive : slot.nounDefinite
  return genitive ? slot.nounPluralGenitive : slot.nounPlural
}

/** Give the slots of listed adjective forms: `glade`, `sagkyndige`. */
export function slotsOfListedAdjective({forms}: DictionaryEntry): Array<FilledSlot> {
  return forms.map((form) => [form, adjectiveSlot(form)])
}

function adjectiveSlot(form: string): Slot {
  if (form.endsWith('s')) return slot.adjectiveGenitive
  if (form.endsWith('ste')) return slot.superlativePlural
  if (form.endsWith('st')) return slot.superlative
  if (form.endsWith('t')) return slot.adjectiveNeuter
  return form.endsWith('re') ? slot.comparative : slot.adjectivePlural
}
