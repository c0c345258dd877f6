import {classesWithS, inheritedClasses, shortestHead, shortestModifier} from './lexicon-compound.ts'
import {hashSymbol, type LexiconTables, openLexiconFile} from './lexicon-file.ts'
import {classesOfSlot} from './lexicon-slots.ts'
import {morphologicalClass} from './morphology.ts'

/** Longer forms are not looked up; the longest in the dictionary has 32 letters. */
const longestForm = 64
/** Symbol of letters that no stem has. */
const unknown = 127

/**
 * The Danish full-form lexicon: which words there are and what forms they have.
 *
 * It stores stems in an automaton and endings in paradigms. A form is read by
 * walking the stems along it and looking, wherever one ends, for the rest
 * among the endings.
 */
export class Lexicon {
  private readonly tables: LexiconTables
  /** The edges out of the root by symbol, so that the widest search is none. */
  private readonly first = new Uint32Array(128)
  private readonly word = new Uint8Array(longestForm)

  /** Open the bytes of `data/lexicon.bin`; throws when they are damaged. */
  constructor(bytes: Uint8Array) {
    this.tables = openLexiconFile(bytes)
    const {edges, root} = this.tables
    for (let place = root; ; place++) {
      const edge = edges[place] ?? 128
      this.first[edge & 127] = edge
      if ((edge & 128) !== 0) break
    }
  }

  /**
   * Give the morphological classes of a form, whatever its case; 0 when unknown.
   *
   * An unknown form gets the classes of its longest known last part, or those
   * that follow from the form without -s, with `derived` set.
   */
  classes(form: string): number {
    const length = this.encode(form)
    if (length === 0) return 0
    const exact = this.classesFrom(0, length)
    return exact === 0 ? this.derivedClasses(form, length) : exact
  }

  /** Give the classes of a form that the lexicon has; 0 when it has not, compounds or not. */
  ownClasses(form: string): number {
    const length = this.encode(form)
    return length === 0 ? 0 : this.classesFrom(0, length)
  }

  private derivedClasses(form: string, length: number): number {
    const s = this.tables.symbols[115]
    const endsInS = length > 3 && this.word[length - 1] === s
    if (endsInS) {
      const base = classesWithS(this.classesFrom(0, length - 1))
      if (base !== 0) return base
    }

    for (let start = shortestModifier; start <= length - shortestHead; start++) {
      const head = this.classesFrom(start, length)
      let classes = head === 0 ? 0 : inheritedClasses(form.slice(0, start).toLowerCase(), head)
      if (classes === 0 && endsInS && start < length - shortestHead) {
        classes = classesWithS(this.classesFrom(start, length - 1))
      }
      if (classes !== 0) return classes | morphologicalClass.derived
    }
    return 0
  }

  /** Put the symbols of a form into the buffer; gives the length, 0 when it is empty or too long. */
  private encode(form: string): number {
    const {length} = form
    if (length > longestForm) return 0
    const {symbols} = this.tables
    for (let index = 0; index < length; index++) {
      const code = form.charCodeAt(index)
      this.word[index] = code < symbols.length ? symbols[code] || unknown : unknown
    }
    return length
  }

  /** Read the part of the buffer between two places as one form. */
  private classesFrom(start: number, end: number): number {
    const {word} = this
    const {edges, root} = this.tables
    let classes = 0
    let place = root
    let index = start

    for (;;) {
      let edge = edges[place] ?? 0
      if ((edge & 127) === 0) {
        const suffix = this.suffixAt(index, end)
        if (suffix >= 0) classes |= this.classesOfSet(edge >>> 8, suffix)
        if ((edge & 128) !== 0) return classes
        edge = edges[++place] ?? 0
      }
      if (index === end) return classes

      const symbol = word[index++] ?? unknown
      while ((edge & 127) < symbol) {
        if ((edge & 128) !== 0) return classes
        edge = edges[++place] ?? 0
      }
      if ((edge & 127) !== symbol) return classes
      place = edge >>> 8
    }
  }

  /** Find the number of the suffix that the buffer has between two places, -1 when there is none such. */
  private suffixAt(start: number, end: number): number {
    const {word} = this
    const {suffixTable, suffixStarts, suffixText} = this.tables
    let hash = 0
    for (let index = start; index < end; index++) hash = hashSymbol(hash, word[index] ?? 0)

    for (let slot = hash; ; slot++) {
      const suffix = (suffixTable[slot & (suffixTable.length - 1)] ?? 0) - 1
      if (suffix < 0) return -1
      const text = suffixStarts[suffix] ?? 0
      if ((suffixStarts[suffix + 1] ?? 0) - text !== end - start) continue
      let index = start
      while (index < end && word[index] === suffixText[text + index - start]) index++
      if (index === end) return suffix
    }
  }

  private classesOfSet(set: number, suffix: number): number {
    const {setStarts, setParadigms, cellStarts, cellSuffixes, cellSlots, paradigms} = this.tables
    const end = setStarts[set + 1] ?? 0
    let classes = 0

    for (let index = setStarts[set] ?? 0; index < end; index++) {
      const paradigm = setParadigms[index] ?? 0
      const lastCell = cellStarts[paradigm + 1] ?? 0
      for (let cell = cellStarts[paradigm] ?? 0; cell < lastCell; cell++) {
        if (cellSuffixes[cell] !== suffix) continue
        classes |= classesOfSlot(cellSlots[cell] ?? 0, (paradigms[paradigm] ?? 0) & 3)
      }
    }

    return classes
  }
}
