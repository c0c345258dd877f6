import type {Crc32} from '../../text/crc32.ts'
import {derivingHeads} from '../words/compound-exceptions.ts'
import {classesWithS, inheritedClasses, shortestHead, shortestModifier, shortHeads} from './compound-forms.ts'
import {pronounReadings} from './inflect-pronoun.ts'
import {Lexeme} from './lexeme.ts'
import {type Features, morphologicalClass, type PartOfSpeech} from './morphology.ts'
import {LexiconReader} from './reader.ts'
import {slotFeatures} from './slot-features.ts'
import {classesOfSlot} from './slots.ts'

/** One way to understand a form: the word it is a form of, and which form. */
export interface Analysis extends Features {
  readonly lemma: string
  /** Gender of the noun, or of the adjective's form. */
  readonly gender?: 'Com' | 'Neut'
  /** The word was read by its last part only. */
  readonly derived: boolean
}

const nounSingular = morphologicalClass.commonNoun | morphologicalClass.neuterNoun

/** The Danish lexicon: which words there are and what forms they have. */
export class Lexicon {
  readonly #reader: LexiconReader

  /** Open the bytes of `data/lexicon.bin`; throws when they are damaged. */
  constructor(bytes: Uint8Array, sum?: Crc32) {
    this.#reader = new LexiconReader(bytes, sum)
  }

  /**
   * Give the morphological classes of a form, whatever its case; 0 when unknown.
   *
   * An unknown form gets the classes of its longest known last part, or those
   * that follow from the form without -s, with `derived` set.
   */
  classes(form: string): number {
    const length = this.#reader.take(form)
    if (length === 0) return 0
    return this.#reader.classes(0, length) || this.#derivedClasses(form, length)
  }

  /** Give the classes of a form that stands in the lexicon itself, 0 for any other. */
  ownClasses(form: string): number {
    const length = this.#reader.take(form)
    return length === 0 ? 0 : this.#reader.classes(0, length)
  }

  /** Give all words that a form can be a form of, with the features it then has. */
  lemmas(form: string): ReadonlyArray<Analysis> {
    const pronouns = pronounReadings(form).map((d) => ({...d, derived: false}))
    const own = this.#analyses(form, 0, ~0)
    if (pronouns.length > 0) return [...pronouns, ...own.filter((d) => d.pos !== 'other')]
    if (own.length > 0) return own

    const length = this.#reader.take(form)
    for (let start = shortestModifier; start <= length - shortestHead; start++) {
      const head = this.#reader.classes(start, length)
      const classes = head === 0 ? 0 : inheritedClasses(form.slice(0, start).toLowerCase(), head)
      if (classes !== 0) return this.#analyses(form, start, classes)
    }
    const start = this.#shortHead(form)
    return start < 0 ? [] : this.#analyses(form, start, nounSingular)
  }

  /** Give the words with a lemma, as one part of speech if asked; an unknown compound is one with its last part. */
  lexemes(lemma: string, pos?: PartOfSpeech): ReadonlyArray<Lexeme> {
    const own = this.#lexemesFrom(lemma, 0, pos)
    if (own.length > 0) return own
    for (let start = shortestModifier; start <= lemma.length - shortestHead; start++) {
      // `chatbotificering` has nothing to do with `ring`.
      if (derivingHeads.has(lemma.slice(start)) && !this.#endsModifier(lemma, start)) continue
      const head = this.#lexemesFrom(lemma, start, pos).filter((d) => d.pos !== 'other')
      if (head.length > 0) return head
    }
    const start = this.#shortHead(lemma)
    return start < 0 ? [] : this.#lexemesFrom(lemma, start, pos ?? 'noun')
  }

  /** Give the words that stand in the lexicon with just this lemma. */
  ownLexemes(lemma: string): ReadonlyArray<Lexeme> {
    return this.#lexemesFrom(lemma, 0, undefined)
  }

  #derivedClasses(form: string, length: number): number {
    const reader = this.#reader
    const endsInS = length > 3 && reader.hasLetterAt(length - 1, 's')
    if (endsInS) {
      const base = classesWithS(reader.classes(0, length - 1))
      if (base !== 0) return base
    }

    for (let start = shortestModifier; start <= length - shortestHead; start++) {
      const head = reader.classes(start, length)
      let classes = head === 0 ? 0 : inheritedClasses(form.slice(0, start).toLowerCase(), head)
      if (classes === 0 && endsInS && start < length - shortestHead) {
        classes = classesWithS(reader.classes(start, length - 1))
      }
      if (classes !== 0) return classes | morphologicalClass.derived
    }

    const short = this.#shortHead(form)
    return short < 0 ? 0 : (reader.classes(short, length) & nounSingular) | morphologicalClass.derived
  }

  /** Find where the last part of `prøvetid` begins, -1 when it is no such word: three letters need a word before them. */
  #shortHead(form: string): number {
    const start = form.length - 3
    if (start < 3 || !shortHeads.has(form.slice(start).toLowerCase())) return -1
    return this.#endsModifier(form, start) ? start : -1
  }

  /** Say whether the letters before a place are a word, with a linking -s or without. */
  #endsModifier(form: string, end: number): boolean {
    const reader = this.#reader
    if (reader.take(form) === 0) return false
    if (reader.classes(0, end) !== 0) return true
    if (!reader.hasLetterAt(end - 1, 's')) return false
    if (reader.classes(0, end - 1) !== 0) return true
    // `beboerindskuds` is no word of the lexicon, but its last part is, and the -s says that more follows.
    for (let start = shortestModifier; start <= end - 1 - shortestHead; start++) {
      if (reader.classes(start, end - 1) & nounSingular) return true
    }
    return false
  }

  #analyses(form: string, start: number, allowed: number): Array<Analysis> {
    const length = this.#reader.take(form)
    const modifier = form.slice(0, start).toLowerCase()
    const rest = form.slice(start).toLowerCase()
    const {cellSlots, paradigms} = this.#reader.tables
    const analyses = new Map<string, Analysis>()

    for (const {stemLength, paradigm, cell} of length === 0 ? [] : this.#reader.readings(start, length)) {
      const slot = cellSlots[cell] ?? 0
      if ((classesOfSlot(slot, (paradigms[paradigm] ?? 0) & 3) & allowed) === 0) continue
      const lexeme = new Lexeme(this.#reader, modifier + rest.slice(0, stemLength), paradigm)
      for (const [index, features] of (slotFeatures[slot] ?? []).entries()) {
        const gender = lexeme.gender ?? features.gender
        const analysis = {...features, lemma: lexeme.lemma, ...(gender && {gender}), derived: start > 0}
        analyses.set(`${lexeme.lemma} ${gender} ${slot} ${index}`, analysis)
      }
    }

    return [...analyses.values()]
  }

  #lexemesFrom(lemma: string, start: number, pos: PartOfSpeech | undefined): Array<Lexeme> {
    const length = this.#reader.take(lemma)
    const modifier = lemma.slice(0, start).toLowerCase()
    const rest = lemma.slice(start).toLowerCase()
    const {cellStarts} = this.#reader.tables
    const wanted = pos === 'adverb' ? 'adjective' : pos
    const lexemes: Array<Lexeme> = []

    for (const {stemLength, paradigm, cell} of length === 0 ? [] : this.#reader.readings(start, length)) {
      // The first cell of a paradigm is its lemma.
      if (cell !== cellStarts[paradigm]) continue
      const lexeme = new Lexeme(this.#reader, modifier + rest.slice(0, stemLength), paradigm)
      if (wanted === undefined || lexeme.pos === wanted) lexemes.push(lexeme)
    }
    return lexemes
  }
}
