import type {LetterType} from '../../types.ts'
import {headingOf} from '../model/heading-of.ts'
import type {Letter} from '../model/letter.ts'
import type {Sentence} from '../model/sentence.ts'
import {does} from './acts.ts'
import {recognition} from './generated.ts'
import {hasReader} from './has-reader.ts'
import {type Recognised, recognise} from './recognise.ts'

/** How many sentences of prose count as the opening, where letters say what they are. */
const opening = 3

/** What a letter must at least weigh to be of a type. */
const least = 5

/** Recognise the type of a letter by its heading and by what its sentences do; undefined when nothing tells. */
export function recogniseType(letter: Letter): Recognised<LetterType> | undefined {
  const first = new Set(letter.prose.slice(0, opening))
  const title = headingOf(letter)
  const possible = Object.fromEntries(
    Object.entries(recognition.types).filter(([type]) => canBe(letter, type))
  ) as typeof recognition.types // some of its entries
  const type = recognise(letter, possible, (sentence) => weightOf(sentence, first, title))
  return type && type.weight >= least ? type : undefined
}

/** Types that are said to somebody. */
const addressed: ReadonlySet<string> = new Set([
  'afgoerelse',
  'tilskud',
  'partshoering',
  'svar',
  'kvittering'
])

/** Whether a letter has what its type cannot be without: somebody it is said to and, for a decision, an act of deciding. */
function canBe(letter: Letter, type: string): boolean {
  if (addressed.has(type) && !hasReader(letter)) return false
  return type !== 'afgoerelse' || does(letter, 'decision', 'grant', 'refusal', 'burden', 'partial')
}

function weightOf(sentence: Sentence, first: ReadonlySet<Sentence>, title: Sentence | undefined): number {
  const {part} = sentence.unit
  if (part === 'letterhead' || part === 'signature' || part === 'closing') return 0
  if (sentence === title) return 2
  return first.has(sentence) ? 1.5 : 1
}
