import {
  checksumStart,
  hashSymbol,
  headerWords,
  type LexiconTables,
  lexiconVersion,
  magic,
  sections
} from '../../src/danish/lexicon/file.ts'
import {caseOf} from '../../src/danish/lexicon/lemma-case.ts'
import {crc32} from '../../src/text/crc32.ts'
import {buildAutomaton} from './build-automaton.ts'
import type {ExpandedLemma} from './expand-entry.ts'

/** Characters above this are in no Danish word. */
const lastLetter = 0x17f

/** Numbers things in the order in which they come. */
class Numbering<T> {
  readonly values: Array<T> = []
  private readonly numbers = new Map<string, number>()

  number(key: string, value: T): number {
    const known = this.numbers.get(key)
    if (known !== undefined) return known
    this.numbers.set(key, this.values.length)
    this.values.push(value)
    return this.values.length - 1
  }
}

interface Paradigm {
  readonly info: number
  readonly cells: ReadonlyArray<readonly [suffix: number, slot: number]>
}

/** Pack lemmas into the bytes of a lexicon file; the same lemmas give the same bytes. */
export function packLexicon(lemmas: ReadonlyArray<ExpandedLemma>): Uint8Array {
  const usable = lemmas.filter((d) => d.forms.every(([form]) => isEncodable(form)))
  const {symbols, letters} = orderLetters(usable)
  const suffixes = new Numbering<string>()
  const paradigms = new Numbering<Paradigm>()
  const sets = new Numbering<ReadonlyArray<number>>()

  suffixes.number('', '')
  const byStem = new Map<string, Array<number>>()
  for (const d of usable) {
    const stem = stemOf(d)
    const cells = d.forms.map(([form, slot]) => {
      const suffix = form.toLowerCase().slice(stem.length)
      return [suffixes.number(suffix, suffix), slot] as const
    })
    // The first cell has to be the lemma: forms that a homograph put before it go behind.
    const own = d.lemma.toLowerCase().slice(stem.length)
    const first = cells.findIndex(([suffix]) => suffix === suffixes.number(own, own))
    const ordered = [...cells.slice(first, first + 1), ...cells.slice(0, first), ...cells.slice(first + 1)]
    const info = d.gender | (caseOf(d.lemma) << 2) | (d.links << 5)
    const paradigm = paradigms.number(`${info} ${ordered.join(' ')}`, {info, cells: ordered})
    const known = byStem.get(stem)
    if (!known) byStem.set(stem, [paradigm])
    else if (!known.includes(paradigm)) known.push(paradigm)
  }

  const stems = [...byStem].sort(([a], [b]) => (a < b ? -1 : 1))
  const encode = (text: string): Array<number> => [...text].map((d) => symbols[d.charCodeAt(0)] ?? 0)
  const {edges, root} = buildAutomaton(
    stems.map(([stem, own]) => [encode(stem), sets.number(own.join(), own)] as const)
  )

  return write({
    edges,
    root,
    symbols,
    letters,
    setStarts: Uint16Array.from(starts(sets.values)),
    setParadigms: Uint16Array.from(sets.values.flat()),
    cellStarts: Uint16Array.from(starts(paradigms.values.map((d) => d.cells))),
    paradigms: Uint16Array.from(paradigms.values, (d) => d.info),
    cellSuffixes: Uint16Array.from(paradigms.values.flatMap((d) => d.cells.map(([suffix]) => suffix))),
    cellSlots: Uint8Array.from(paradigms.values.flatMap((d) => d.cells.map(([, slot]) => slot))),
    suffixStarts: Uint16Array.from(starts(suffixes.values)),
    suffixText: Uint8Array.from(suffixes.values.flatMap(encode)),
    suffixTable: hashSuffixes(suffixes.values.map(encode))
  })
}

function isEncodable(form: string): boolean {
  const lower = form.toLowerCase()
  return (
    lower.length === form.length && [...lower].every((d) => d.charCodeAt(0) <= lastLetter && d.length === 1)
  )
}

/** The letters that all forms begin with, in lower case. */
function stemOf({lemma, forms}: ExpandedLemma): string {
  let stem = lemma.toLowerCase()
  for (const [form] of forms) {
    const lower = form.toLowerCase()
    let end = 0
    while (end < stem.length && stem[end] === lower[end]) end++
    stem = stem.slice(0, end)
  }
  return stem
}

/** Give frequent letters low symbols, so that a search among siblings ends early. */
function orderLetters(lemmas: ReadonlyArray<ExpandedLemma>): Pick<LexiconTables, 'symbols' | 'letters'> {
  const counts = new Map<number, number>()
  for (const {forms} of lemmas) {
    for (const [form] of forms) {
      for (const d of form.toLowerCase()) counts.set(d.charCodeAt(0), (counts.get(d.charCodeAt(0)) ?? 0) + 1)
    }
  }

  const order = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([code]) => code)
  // 127 is for letters that no word has.
  if (order.length > 126) throw new Error(`Too many different letters: ${order.length}`)
  const symbols = new Uint8Array(lastLetter + 1)
  for (const [index, code] of order.entries()) {
    symbols[code] = index + 1
    // Capitals share the symbol: a look-up need not lower the case first.
    const capital = String.fromCharCode(code).toUpperCase()
    // Not so the dotless i, whose capital is that of i.
    if (capital.toLowerCase() === String.fromCharCode(code)) symbols[capital.charCodeAt(0)] = index + 1
  }
  return {symbols, letters: Uint16Array.from([0, ...order])}
}

function starts(lists: ReadonlyArray<{readonly length: number}>): Array<number> {
  const result = [0]
  for (const {length} of lists) result.push((result.at(-1) ?? 0) + length)
  if ((result.at(-1) ?? 0) > 0xffff) throw new Error('Table too long for 16 bits')
  return result
}

function hashSuffixes(suffixes: ReadonlyArray<ReadonlyArray<number>>): Uint16Array {
  let size = 1
  while (size < suffixes.length * 2) size *= 2
  const table = new Uint16Array(size)
  for (const [index, suffix] of suffixes.entries()) {
    let place = suffix.reduce(hashSymbol, 0) & (size - 1)
    while (table[place]) place = (place + 1) & (size - 1)
    table[place] = index + 1
  }
  return table
}

function write(tables: LexiconTables): Uint8Array {
  let length = headerWords * 4
  for (const [name] of sections) length += (tables[name].byteLength + 3) & ~3
  const words = new Uint32Array(length / 4)
  const bytes = new Uint8Array(words.buffer)

  words.set([magic, lexiconVersion, length, 0, tables.root, ...sections.map(([name]) => tables[name].length)])
  let offset = headerWords * 4
  for (const [name] of sections) {
    const {buffer, byteOffset, byteLength} = tables[name]
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), offset)
    offset += (byteLength + 3) & ~3
  }
  words[3] = crc32(bytes.subarray(checksumStart))
  return bytes
}
