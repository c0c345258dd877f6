import type {Danish} from '../../danish/danish.ts'
import {Gap, TokenKind, type Tokens} from '../../danish/tokens/token-list.ts'
import {tokenize} from '../../danish/tokens/tokenize.ts'
import type {Block, LetterDocument} from '../../formats/document.ts'
import {findFields} from '../../text/find-fields.ts'
import {type MappedText, plainStart, sourceEnd, sourceStart} from '../../text/mapped-text.ts'
import {RecentTexts} from '../../text/recent-texts.ts'
import type {Unit} from '../parts/unit.ts'
import {countOf} from './count.ts'
import type {Letter, OpenLetter} from './letter.ts'
import {omissionOf} from './omission.ts'
import {Sentence} from './sentence.ts'
import {Token} from './token.ts'
import {wordType} from './word-type.ts'

/**
 * A unit read by itself, as a letter of one unit that begins with its first character.
 *
 * Units that read the same in several letters share their reading, and with it all that was found in them: what asks
 * `once` sees nothing but the unit, so that it can only give what is true of the unit wherever it stands.
 */
export class UnitReading {
  readonly letter: Letter
  readonly #found = new Map<object, unknown>()

  constructor(unit: Unit, document: LetterDocument, danish: Danish) {
    this.letter = readAlone(unit, document, danish)
  }

  /** The unit as another letter, for what is to be assumed of that one only. */
  again(): Letter {
    const {letter} = this
    const sentences: Array<Sentence> = []
    const again = {...letter, sentences}
    for (const [index, sentence] of letter.sentences.entries()) {
      sentences.push(Sentence.placed(sentence, again, sentence.unit, index, 0))
    }
    return Object.assign(again, {
      sentencesOf: new Map(letter.units.map((unit) => [unit, sentences])),
      prose: sentences.filter((sentence) => sentence.isProse)
    })
  }

  /** What `find` gives for the unit, worked out the first time. */
  once<Found>(find: (letter: Letter) => Found): Found {
    // What is stored under a function is what it gave.
    let found = this.#found.get(find) as Found | undefined
    if (found === undefined) {
      found = find(this.letter)
      this.#found.set(find, found)
    }
    return found
  }
}

/** A reading in the place of a letter where its unit stands. */
export interface PlacedReading {
  readonly reading: UnitReading
  /** What to add to places of the reading to have those of the letter. */
  readonly offset: number
}

/** How many characters of text are remembered twice over: some 60 pages, in less than 30 MB. */
const remembered = 100_000

const readings = new WeakMap<Danish, RecentTexts<UnitReading>>()

/** Read a unit of a letter, or take the reading from another letter that has it. */
export function readUnit(unit: Unit, document: LetterDocument, danish: Danish): PlacedReading {
  let known = readings.get(danish)
  if (!known) {
    known = new RecentTexts(remembered)
    readings.set(danish, known)
  }
  const {content} = unit
  const offset = sourceStart(content, 0)
  const source = document.text.slice(offset, sourceEnd(content, content.text.length))
  const {format} = document
  const reading = known.get(
    keyOf(unit, source, offset, format),
    () => new UnitReading(detached(unit, offset), {format, text: source, blocks: [], meta: {}}, danish)
  )
  return {reading, offset}
}

/** All that a reading depends on, as one text. Most units say just what their source says. */
function keyOf(
  {part, block, content, depth, quoted}: Unit,
  source: string,
  offset: number,
  format: string
): string {
  const spans = opaqueOf(block, content)
  const kind = `${format}\0${part}\0${block.kind}\0${depth ?? ''}\0${spans ? spans.join() : ''}\0${quoted?.join() ?? ''}\0`
  if (content.map.length <= 2) return kind + content.text
  return `${kind}${content.map.map((d, index) => (index % 2 === 0 ? d : d - offset)).join()}\0${source}\0${content.text}`
}

/** The unit with places that begin at 0, and its block with nothing else in it. */
function detached({part, depth, block, content, quoted}: Unit, offset: number): Unit {
  const opaque = opaqueOf(block, content)
  const map = content.map.map((d, index) => (index % 2 === 0 ? d : d - offset))
  const own: MappedText = {text: content.text, map}
  return {
    part,
    content: own,
    block: {kind: block.kind, content: own, ...(opaque ? {opaque} : {})},
    ...(depth === undefined ? {} : {depth}),
    ...(quoted ? {quoted} : {})
  }
}

/** What is no prose in a unit, by offsets of the unit: of the whole block, or of some of its lines. */
export function opaqueOf(block: Block, content: MappedText): Int32Array | undefined {
  const {opaque} = block
  if (!opaque || block.content === content) return opaque
  const {length} = content.text
  const from = length > 0 ? plainStart(block.content, sourceStart(content, 0)) : -1
  if (from < 0) return
  const own: Array<number> = []
  for (let index = firstSpanFrom(opaque, from); index < opaque.length; index += 2) {
    const start = (opaque[index] ?? 0) - from
    const end = (opaque[index + 1] ?? 0) - from
    if (start >= length) break
    if (end <= length) own.push(start, end)
  }
  return own.length > 0 ? Int32Array.from(own) : undefined
}

/** Index of the first of ascending spans that begins at an offset or after it. */
function firstSpanFrom(spans: Int32Array, offset: number): number {
  let low = 0
  let high = spans.length >> 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle * 2] ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low * 2
}

/** Read a unit as a letter of its own. */
function readAlone(unit: Unit, document: LetterDocument, danish: Danish): Letter {
  const sentences: Array<Sentence> = []
  const letter: OpenLetter = {
    document,
    text: document.text,
    danish,
    units: [unit],
    readings: [],
    sentences,
    sentencesOf: new Map([[unit, sentences]]),
    prose: [],
    counts: countOf([])
  }
  // No sentence of another language is read as Danish.
  if (unit.part !== 'foreign') addSentences(letter, unit, sentences)
  letter.prose = sentences.filter((sentence) => sentence.isProse)
  letter.counts = countOf(letter.prose)
  return letter
}

function addSentences(letter: Letter, unit: Unit, sentences: Array<Sentence>): void {
  const tokens = tokenize(unit.content.text, opaqueSpans(unit))
  for (let index = 0; index < tokens.sentenceCount; index++) {
    const from = tokens.sentenceStart[index] ?? 0
    const to = index + 1 < tokens.sentenceCount ? (tokens.sentenceStart[index + 1] ?? 0) : tokens.count
    if (from === to) continue
    const make = (sentence: Sentence) => makeTokens(sentence, tokens, from, to)
    sentences.push(Sentence.read(letter, unit, sentences.length, make, omissionOf))
  }
}

function makeTokens(sentence: Sentence, tokens: Tokens, from: number, to: number): Array<Token> {
  const {content} = sentence.unit
  const made: Array<Token> = []
  for (let index = from; index < to; index++) {
    const start = tokens.start[index] ?? 0
    const end = tokens.end[index] ?? 0
    const text = content.text.slice(start, end)
    made.push(
      new Token(
        sentence,
        index - from,
        text,
        tokens.kind[index] ?? TokenKind.word,
        start,
        end,
        sourceStart(content, start),
        sourceEnd(content, end),
        index > from && tokens.before[index] !== Gap.none,
        wordType(text)
      )
    )
  }
  return made
}

/** Merge fields and inline code: one opaque word each. */
function opaqueSpans({block, content}: Unit): Int32Array {
  const fields = findFields(content.text)
  const opaque = opaqueOf(block, content)
  return opaque ? mergeSpans(fields, opaque) : fields
}

function mergeSpans(a: Int32Array, b: Int32Array): Int32Array {
  const spans: Array<readonly [number, number]> = []
  for (const list of [a, b]) {
    for (let index = 0; index < list.length; index += 2) spans.push([list[index] ?? 0, list[index + 1] ?? 0])
  }
  spans.sort((x, y) => x[0] - y[0] || y[1] - x[1])
  const merged: Array<number> = []
  for (const [start, end] of spans) {
    if (start >= (merged.at(-1) ?? 0)) merged.push(start, end)
  }
  return Int32Array.from(merged)
}
