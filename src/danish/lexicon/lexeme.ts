import {withCase} from './lemma-case.ts'
import type {Features, PartOfSpeech} from './morphology.ts'
import type {LexiconReader} from './reader.ts'
import {partOfSpeechOf, slotsOf} from './slot-features.ts'
import {slot} from './slots.ts'

/** Letters between the parts of a compound, as bits of {@link Lexeme.links}. */
export const linkingElement = {none: 1, s: 2, e: 4, er: 8} as const

/** A word of the lexicon with its paradigm; of a compound, with the first part put before every form. */
export class Lexeme {
  readonly lemma: string
  readonly pos: PartOfSpeech
  /** Gender of a noun; `undefined` when it has both or the dictionary does not say. */
  readonly gender: 'Com' | 'Neut' | undefined
  /** What may follow it in a compound. */
  readonly links: number
  readonly #reader: LexiconReader
  readonly #paradigm: number
  readonly #stem: string
  readonly #case: number
  readonly #lemmaLength: number

  /** Make the lexeme that has a stem and a paradigm; the stem is in lower case. */
  constructor(reader: LexiconReader, stem: string, paradigm: number) {
    const {paradigms, cellStarts, cellSlots} = reader.tables
    const info = paradigms[paradigm] ?? 0
    const first = cellStarts[paradigm] ?? 0
    this.#reader = reader
    this.#paradigm = paradigm
    this.#stem = stem
    this.#case = (info >> 2) & 7
    this.#lemmaLength = stem.length + reader.suffix(reader.tables.cellSuffixes[first] ?? 0).length
    this.pos = partOfSpeechOf(cellSlots[first] ?? 0)
    this.gender = (info & 3) === 1 ? 'Com' : (info & 3) === 2 ? 'Neut' : undefined
    this.links = info >> 5
    this.lemma = this.#form(first)
  }

  /** Give the forms with certain features, best first; none when the paradigm has no such form. */
  forms(features: Features): ReadonlyArray<string> {
    const {cellStarts, cellSlots} = this.#reader.tables
    const end = cellStarts[this.#paradigm + 1] ?? 0

    for (const wanted of slotsOf(features)) {
      const forms: Array<string> = []
      for (let cell = cellStarts[this.#paradigm] ?? 0; cell < end; cell++) {
        if (cellSlots[cell] === wanted) forms.push(this.#form(cell))
      }
      // Only the weak past tense doubles as a participle: `vurderede`, never `fik`.
      const standsIn = wanted === slot.past && features.verbForm === 'Part'
      const fitting = standsIn ? forms.filter((d) => /[dt]e$/.test(d)) : forms
      if (fitting.length > 0) return fitting
    }
    return []
  }

  #form(cell: number): string {
    const form = this.#stem + this.#reader.suffix(this.#reader.tables.cellSuffixes[cell] ?? 0)
    return withCase(form, this.#case, this.#lemmaLength)
  }
}
