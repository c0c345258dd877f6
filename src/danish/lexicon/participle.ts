import {inflect} from './inflect.ts'
import type {Lexicon} from './lexicon.ts'

/** A participle: its verb, and the form that stands behind `har` and `er`. */
export interface Participle {
  readonly verb: string
  /** `indsendt`, `truffet` */
  readonly supine: string
}

/**
 * The verb of a past participle in any of its forms: `indsendte` → `indsende`, `trufne` → `træffe`.
 *
 * The word list has `indsendte` as a past tense alone; before a noun it is the participle, which looks the same.
 */
export function participleOf(lexicon: Lexicon, form: string): Participle | undefined {
  const readings = lexicon.lemmas(form).filter(({pos}) => pos === 'verb')
  const reading =
    readings.find(({verbForm}) => verbForm === 'Part') ??
    (/(?:te|ede)$/.test(form) ? readings.find(({tense}) => tense === 'Past') : undefined)
  if (!reading) return
  const supines = inflect(lexicon, reading.lemma, {pos: 'verb', verbForm: 'Part', tense: 'Past'})
  // Of `valgt` and `vælget` the one that the form is made of.
  const supine =
    supines.find((d) => form === d || form === `${d}e` || form === d.replace(/t$/, 'de')) ?? supines[0]
  return supine === undefined ? undefined : {verb: reading.lemma, supine}
}
