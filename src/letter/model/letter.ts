import type {Danish} from '../../danish/danish.ts'
import type {LetterDocument} from '../../formats/document.ts'
import type {Counts} from '../../types.ts'
import {letterParts} from '../parts/letter-parts.ts'
import type {Unit} from '../parts/unit.ts'
import {countOf} from './count.ts'
import {Sentence} from './sentence.ts'
import {setForeignApart} from './set-foreign-apart.ts'
import {type PlacedReading, readUnit} from './unit-reading.ts'

/** A letter, measured once: what every check reads. */
export interface Letter {
  readonly document: LetterDocument
  /** Text of the letter as the file has it; all places point into it. */
  readonly text: string
  /** The Danish engine that reads its grammar. */
  readonly danish: Danish
  readonly units: ReadonlyArray<Unit>
  /** Each unit read by itself, in the order of `units`; a letter that is such a reading has none. */
  readonly readings: ReadonlyArray<PlacedReading>
  /** Sentences in reading order, with headings, list items and address lines among them. */
  readonly sentences: ReadonlyArray<Sentence>
  /** The sentences of each unit, in the order of `units`. */
  readonly sentencesOf: ReadonlyMap<Unit, ReadonlyArray<Sentence>>
  /** Those that count as prose. */
  readonly prose: ReadonlyArray<Sentence>
  readonly counts: Counts
}

/** A letter whose sentences are being read. */
export type OpenLetter = {-readonly [Key in keyof Letter]: Letter[Key]}

/** Read the sentences and words of a document and count them. */
export function analyseLetter(document: LetterDocument, danish: Danish): Letter {
  const {blocks, foreign} = setForeignApart(document.blocks)
  const units = letterParts(blocks, foreign)
  const readings: Array<PlacedReading> = []
  const sentences: Array<Sentence> = []
  const sentencesOf = new Map<Unit, ReadonlyArray<Sentence>>()
  // Sentences know their letter, so that what counts of them is filled in below.
  const letter: OpenLetter = {
    document,
    text: document.text,
    danish,
    units,
    readings,
    sentences,
    sentencesOf,
    prose: [],
    counts: countOf([])
  }

  for (const unit of units) {
    const first = sentences.length
    const placed = readUnit(unit, document, danish)
    readings.push(placed)
    for (const origin of placed.reading.letter.sentences) {
      sentences.push(Sentence.placed(origin, letter, unit, sentences.length, placed.offset))
    }
    sentencesOf.set(unit, sentences.slice(first))
  }

  letter.prose = sentences.filter((sentence) => sentence.isProse)
  letter.counts = countOf(letter.prose)
  return letter
}
