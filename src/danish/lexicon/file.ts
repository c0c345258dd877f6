import {type Crc32, crc32} from '../../text/crc32.ts'
import {DamagedData} from '../data/damaged-data.ts'

/** What the lexicon file holds, as views into its bytes. */
export interface LexiconTables {
  /** Edges of the stem automaton: target in the high 24 bits, `last sibling` in bit 7, symbol below. */
  readonly edges: Uint32Array
  /** First edge of the automaton. */
  readonly root: number
  /** Char code → symbol, 0 when no stem has the character. */
  readonly symbols: Uint8Array
  /** Symbol → char code. */
  readonly letters: Uint16Array
  /** Set → first of its paradigms in `setParadigms`; one more than there are sets. */
  readonly setStarts: Uint16Array
  readonly setParadigms: Uint16Array
  /** Paradigm → its first cell; one more than there are paradigms. */
  readonly cellStarts: Uint16Array
  /** Paradigm → gender (2 bits), capitals of the lemma (3 bits), linking elements (4 bits). */
  readonly paradigms: Uint16Array
  /** Cell → suffix; the first cell of a paradigm is the lemma. */
  readonly cellSuffixes: Uint16Array
  /** Cell → slot. */
  readonly cellSlots: Uint8Array
  /** Suffix → start of its letters in `suffixText`; one more than there are suffixes. */
  readonly suffixStarts: Uint16Array
  /** Symbols of the suffixes. */
  readonly suffixText: Uint8Array
  /** Hash table of the suffixes: suffix + 1, 0 when free; its length is a power of two. */
  readonly suffixTable: Uint16Array
}

/** Order and element sizes of the sections in the file. */
export const sections: ReadonlyArray<
  readonly [name: Exclude<keyof LexiconTables, 'root'>, bytes: 1 | 2 | 4]
> = [
  ['edges', 4],
  ['symbols', 1],
  ['letters', 2],
  ['setStarts', 2],
  ['setParadigms', 2],
  ['cellStarts', 2],
  ['paradigms', 2],
  ['cellSuffixes', 2],
  ['cellSlots', 1],
  ['suffixStarts', 2],
  ['suffixText', 1],
  ['suffixTable', 2]
]

/** First four bytes of the file: `KBLX`. */
export const magic = 0x584c424b
/** Changes when the layout does. */
export const lexiconVersion = 3
/** Header in 32-bit words: magic, version, bytes of the file, CRC-32 of the rest, root edge, then a length per section. */
export const headerWords = 5 + sections.length

/** Where the part begins that the checksum is of. */
export const checksumStart = 16

/**
 * Open a lexicon file: nothing is parsed, the tables are views.
 *
 * Throws when the bytes are not a lexicon, cut off or damaged.
 */
export function openLexiconFile(bytes: Uint8Array, sum: Crc32 = crc32): LexiconTables {
  // Views of words need an aligned start, which a slice of a pooled buffer lacks.
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice()
  const {buffer, byteOffset} = aligned
  const words = new Uint32Array(buffer, byteOffset, aligned.byteLength >>> 2)

  if (words[0] !== magic) throw new DamagedData('Not a lexicon file')
  if (words[1] !== lexiconVersion)
    throw new DamagedData(`Lexicon file of version ${words[1]}, expected ${lexiconVersion}`)
  if (words[2] !== bytes.byteLength || words[3] !== sum(aligned.subarray(checksumStart)))
    throw new DamagedData('Damaged lexicon file')

  let offset = byteOffset + headerWords * 4
  const view = (index: number): {start: number; length: number} => {
    const start = offset
    const length = words[5 + index] ?? 0
    offset += (length * (sections[index]?.[1] ?? 0) + 3) & ~3
    return {start, length}
  }
  const u8 = ({start, length}: {start: number; length: number}) => new Uint8Array(buffer, start, length)
  const u16 = ({start, length}: {start: number; length: number}) => new Uint16Array(buffer, start, length)
  const u32 = ({start, length}: {start: number; length: number}) => new Uint32Array(buffer, start, length)

  return {
    root: words[4] ?? 0,
    edges: u32(view(0)),
    symbols: u8(view(1)),
    letters: u16(view(2)),
    setStarts: u16(view(3)),
    setParadigms: u16(view(4)),
    cellStarts: u16(view(5)),
    paradigms: u16(view(6)),
    cellSuffixes: u16(view(7)),
    cellSlots: u8(view(8)),
    suffixStarts: u16(view(9)),
    suffixText: u8(view(10)),
    suffixTable: u16(view(11))
  }
}

/** Hash the symbols of a suffix; the empty one is 0. */
export function hashSymbol(hash: number, symbol: number): number {
  return Math.imul(hash ^ symbol, 0x9e3779b1) ^ (hash >>> 11)
}
