import type {Crc32} from '../../text/crc32.ts'
import {hashSymbol, type LexiconTables, openLexiconFile} from './file.ts'
import {classesOfSlot} from './slots.ts'

/** Longer words are not looked up; the longest in the dictionary has 32 letters. */
const longestWord = 64
/** Symbol of letters that no stem has. */
const unknown = 127

/** A way to read a word: the stem that it begins with and the cell of a paradigm that the rest fills. */
export interface StemReading {
  readonly stemLength: number
  readonly paradigm: number
  readonly cell: number
}

/**
 * Reads words by the tables of the lexicon file.
 *
 * Stems stand in an automaton, endings in paradigms. A word is read by walking
 * the stems along it and looking, wherever one ends, for the rest of the word
 * among the endings:
 *
 *     k a t t e n e s
 *           ^ `kat` is a stem, `tenes` an ending of its paradigm
 */
export class LexiconReader {
  readonly tables: LexiconTables
  /** The edges out of the root by symbol: the widest search is none. */
  readonly #first = new Uint32Array(128)
  readonly #word = new Uint8Array(longestWord)
  readonly #longestSuffix: number

  /** Open the bytes of a lexicon file; throws when they are damaged. */
  constructor(bytes: Uint8Array, sum?: Crc32) {
    this.tables = openLexiconFile(bytes, sum)
    const {edges, root, suffixStarts} = this.tables
    for (let place = root; ; place++) {
      const edge = edges[place] ?? 128
      this.#first[edge & 127] = edge | 128
      if ((edge & 128) !== 0) break
    }

    let longest = 0
    for (let index = 1; index < suffixStarts.length; index++) {
      longest = Math.max(longest, (suffixStarts[index] ?? 0) - (suffixStarts[index - 1] ?? 0))
    }
    this.#longestSuffix = longest
  }

  /** Take a word to be read; gives its length, or 0 when it is empty or too long for any lexicon word. */
  take(word: string): number {
    const {length} = word
    if (length > longestWord) return 0
    const {symbols} = this.tables
    for (let index = 0; index < length; index++) {
      const code = word.charCodeAt(index)
      this.#word[index] = code < symbols.length ? symbols[code] || unknown : unknown
    }
    return length
  }

  /** Say whether the word taken has a letter at a place, given in lower case. */
  hasLetterAt(index: number, letter: string): boolean {
    return this.#word[index] === this.tables.symbols[letter.charCodeAt(0)]
  }

  /** Give the classes of a part of the word taken, 0 when the lexicon does not have it. */
  classes(start: number, end: number): number {
    return this.#walk(start, end, undefined)
  }

  /** Give all ways to read a part of the word taken. */
  readings(start: number, end: number): Array<StemReading> {
    const readings: Array<StemReading> = []
    this.#walk(start, end, readings)
    return readings
  }

  /** Give the letters of a suffix. */
  suffix(number: number): string {
    const {suffixStarts, suffixText, letters} = this.tables
    let text = ''
    for (let index = suffixStarts[number] ?? 0; index < (suffixStarts[number + 1] ?? 0); index++) {
      text += String.fromCharCode(letters[suffixText[index] ?? 0] ?? 0)
    }
    return text
  }

  #walk(start: number, end: number, readings: Array<StemReading> | undefined): number {
    const word = this.#word
    const {edges, root} = this.tables
    let index = start
    // Irregular words such as `er` of `være` have an empty stem.
    let classes = this.#value(edges[root] ?? 0, start, start, end, readings)
    let edge = this.#first[word[index++] ?? unknown] ?? 0

    while (edge !== 0) {
      let place = edge >>> 8
      edge = edges[place] ?? 0
      if ((edge & 127) === 0) {
        classes |= this.#value(edge, start, index, end, readings)
        if ((edge & 128) !== 0) break
        edge = edges[++place] ?? 0
      }
      if (index === end) break

      const symbol = word[index++] ?? unknown
      while ((edge & 127) < symbol && (edge & 128) === 0) edge = edges[++place] ?? 0
      if ((edge & 127) !== symbol) break
    }

    return classes
  }

  /** Match the rest of a word with the paradigms at the end of a stem. */
  #value(
    edge: number,
    start: number,
    index: number,
    end: number,
    readings: Array<StemReading> | undefined
  ): number {
    if ((edge & 127) !== 0 || end - index > this.#longestSuffix) return 0
    const suffix = this.#suffixAt(index, end)
    if (suffix < 0) return 0

    const {setStarts, setParadigms, cellStarts, cellSuffixes, cellSlots, paradigms} = this.tables
    const set = edge >>> 8
    const lastOfSet = setStarts[set + 1] ?? 0
    let classes = 0
    for (let place = setStarts[set] ?? 0; place < lastOfSet; place++) {
      const paradigm = setParadigms[place] ?? 0
      const lastCell = cellStarts[paradigm + 1] ?? 0
      for (let cell = cellStarts[paradigm] ?? 0; cell < lastCell; cell++) {
        if (cellSuffixes[cell] !== suffix) continue
        classes |= classesOfSlot(cellSlots[cell] ?? 0, (paradigms[paradigm] ?? 0) & 3)
        readings?.push({stemLength: index - start, paradigm, cell})
      }
    }
    return classes
  }

  /** Find the number of the suffix between two places, -1 when there is none such. */
  #suffixAt(start: number, end: number): number {
    const word = this.#word
    const {suffixTable, suffixStarts, suffixText} = this.tables
    const mask = suffixTable.length - 1
    let hash = 0
    for (let index = start; index < end; index++) hash = hashSymbol(hash, word[index] ?? 0)

    for (let place = hash; ; place++) {
      const suffix = (suffixTable[place & mask] ?? 0) - 1
      if (suffix < 0) return -1
      const text = suffixStarts[suffix] ?? 0
      if ((suffixStarts[suffix + 1] ?? 0) - text !== end - start) continue
      let index = start
      while (index < end && word[index] === suffixText[text + index - start]) index++
      if (index === end) return suffix
    }
  }
}
