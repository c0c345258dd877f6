import type {Danish} from '../danish/danish.ts'
import {findFields} from '../danish/find-fields.ts'
import {Gap, TokenKind, type Tokens} from '../danish/token-list.ts'
import {tokenize} from '../danish/tokenize.ts'
import type {LetterDocument} from '../formats/document.ts'
import {sourceEnd, sourceStart} from '../text/mapped-text.ts'
import type {Counts} from '../types.ts'
import {letterParts, type Unit} from './letter-parts.ts'
import {omissionOf} from './omission.ts'
import {Sentence} from './sentence.ts'
import {Token} from './token.ts'

/** A letter, measured once: what every check reads. */
export interface Letter {
  readonly document: LetterDocument
  /** Text of the letter as the file has it; all places point into it. */
  readonly text: string
  /** The Danish engine that reads its grammar. */
  readonly danish: Danish
  readonly units: ReadonlyArray<Unit>
  /** Sentences in reading order, with headings, list items and address lines among them. */
  readonly sentences: ReadonlyArray<Sentence>
  /** The sentences of each unit, in the order of `units`. */
  readonly sentencesOf: ReadonlyMap<Unit, ReadonlyArray<Sentence>>
  /** Those that count as prose. */
  readonly prose: ReadonlyArray<Sentence>
  readonly counts: Counts
}

/** Read the sentences and words of a document and count them. */
export function analyseLetter(document: LetterDocument, danish: Danish): Letter {
  const units = letterParts(document.blocks)
  const sentences: Array<Sentence> = []
  const sentencesOf = new Map<Unit, ReadonlyArray<Sentence>>()
  const letter = {document, text: document.text, danish, units, sentences, sentencesOf}
  const open = letter as unknown as Letter // counts and prose are filled in below

  for (const unit of units) {
    const first = sentences.length
    addSentences(open, unit, sentences)
    sentencesOf.set(unit, sentences.slice(first))
  }

  const prose = sentences.filter((sentence) => sentence.isProse)
  return Object.assign(open, {prose, counts: countOf(prose)})
}

function addSentences(letter: Letter, unit: Unit, sentences: Array<Sentence>): void {
  const tokens = tokenize(unit.content.text, opaqueSpans(unit))
  for (let index = 0; index < tokens.sentenceCount; index++) {
    const from = tokens.sentenceStart[index] ?? 0
    const to = index + 1 < tokens.sentenceCount ? (tokens.sentenceStart[index + 1] ?? 0) : tokens.count
    if (from === to) continue
    const make = (sentence: Sentence) => makeTokens(sentence, tokens, from, to)
    sentences.push(new Sentence(letter, unit, sentences.length, make, omissionOf))
  }
}

function makeTokens(sentence: Sentence, tokens: Tokens, from: number, to: number): Array<Token> {
  const {content} = sentence.unit
  const made: Array<Token> = []
  for (let index = from; index < to; index++) {
    const start = tokens.start[index] ?? 0
    const end = tokens.end[index] ?? 0
    made.push(
      new Token(
        sentence,
        index - from,
        content.text.slice(start, end),
        tokens.kind[index] ?? TokenKind.word,
        start,
        end,
        sourceStart(content, start),
        sourceEnd(content, end),
        index > from && tokens.before[index] !== Gap.none
      )
    )
  }
  return made
}

/** Merge fields and inline code: one opaque word each. */
function opaqueSpans({block, content}: Unit): Int32Array {
  const fields = findFields(content.text)
  // Offsets of code are those of the whole block; a unit of one line has lost them, and then code reads as text.
  if (!block.opaque || block.content !== content) return fields
  return mergeSpans(fields, block.opaque)
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

function countOf(prose: ReadonlyArray<Sentence>): Counts {
  let words = 0
  let longWords = 0
  let characters = 0
  const paragraphs = new Set<unknown>()
  for (const sentence of prose) {
    words += sentence.words
    longWords += sentence.longWords
    characters += sentence.to - sentence.from
    if (sentence.unit.part === 'body') paragraphs.add(sentence.unit)
  }
  return {characters, words, longWords, sentences: prose.length, paragraphs: paragraphs.size}
}
