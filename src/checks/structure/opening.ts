import {headingOf} from '../../letter/model/heading-of.ts'
import type {Letter} from '../../letter/model/letter.ts'
import {matchAt, sentenceAt} from '../../letter/model/letter-place.ts'
import type {Sentence} from '../../letter/model/sentence.ts'
import type {Unit} from '../../letter/parts/unit.ts'
import {actsOf} from '../../letter/recognise/acts.ts'
import type {Evidence} from '../../letter/recognise/asked-and-given.ts'
import {hasReader} from '../../letter/recognise/has-reader.ts'
import {isLetter, isWholeLetter} from '../../letter/recognise/is-letter.ts'
import {recogniseType} from '../../letter/recognise/recognise-type.ts'
import type {Act} from '../../letter/recognise/recognition.ts'
import {readPattern} from '../../letter/wording/pattern.ts'
import {PatternIndex} from '../../letter/wording/pattern-index.ts'
import type {LetterType} from '../../types.ts'
import {kind, type Prepare} from '../kind.ts'

const check: Prepare<'opening'> = (
  {acts, sentences, delays, words, start, deciding = [], paragraphs = 1},
  {lexicon}
) => {
  const index = new PatternIndex(
    Object.entries(delays).flatMap(([name, sources]) =>
      sources.map((source) => [readPattern(source), name] as const)
    ),
    lexicon
  )

  return (letter) => {
    const first = sentenceAt(letter, 'opening')
    if (!isLetter(letter) || !first) return []
    const title = headingOf(letter)
    const own = letter.prose.filter(({unit}) => unit.part !== 'note')
    const openings = new Set(own.slice(0, sentences))
    const messages = actsOf(letter, ...acts).filter(
      ({sentence}) => sentence === title || isIn(sentence, openings)
    )
    const delay = index.find(first).find((d) => wordsBefore(first, d.first) === 0)?.owner
    const late =
      delay !== undefined &&
      messages.every((d) => d.sentence === first && wordsBefore(first, d.first) > words)
    if (messages.length === 0 || late) return [matchAt(first, delay, start)]
    const decision = lateDecision(letter, deciding, paragraphs)
    return decision ? [{...matchAt(decision, 'late'), values: {paragraphs}}] : []
  }
}

/** Find letters that do not say their message in the heading or at once, and decisions that come late. */
export const opening = kind({scope: 'letter', check})

/** What a letter must be for its decision to be what the reader waits for. */
const deciders: ReadonlySet<LetterType> = new Set(['afgoerelse', 'tilskud'])

/**
 * The sentence that decides the reader's matter, where neither the heading nor the first paragraphs do.
 *
 * It is one whose main clause decides; what the reader may or must do with the decision follows from it.
 */
function lateDecision(letter: Letter, acts: ReadonlyArray<Act>, paragraphs: number): Sentence | undefined {
  const [first, ...more] = actsOf(letter, ...acts).filter(({sentence: {unit}}) => unit.part !== 'note')
  if (!first || !decides(first) || !isWholeLetter(letter) || !hasReader(letter)) return
  if (more.some(({sentence}) => sentence.unit.part === 'heading')) return
  const title = headingOf(letter)
  const before = new Set<Unit>()
  for (const {unit, index} of letter.prose) {
    if (index >= first.sentence.index) break
    if (unit.part === 'body') before.add(unit)
  }
  before.delete(first.sentence.unit)
  if (first.sentence === title || before.size < paragraphs) return
  return deciders.has(recogniseType(letter)?.value ?? 'andet') ? first.sentence : undefined
}

/** Whether what decides is the main clause: `Vi giver dig afslag`, not `Du må ikke bygge`, `… fordi du har fået afslag`. */
function decides({sentence, first}: Evidence): boolean {
  if (sentence.unit.part !== 'body') return false
  const {clauses, clauseOf} = sentence.grammar.syntax
  const clause = clauses[clauseOf[first] ?? -1]
  if (clause?.kind !== 'main') return false
  const verb = sentence.tokens[clause.finiteVerb]?.lower
  // `Du kan låne hallen` tells how to use it; `Vi kan ikke hjælpe` is an answer.
  return verb !== 'må' && (verb !== 'kan' || clause.negations.length > 0)
}

/** Items of a list that the opening leads in belong to it. */
function isIn(sentence: Sentence, openings: ReadonlySet<Sentence>): boolean {
  return openings.has(sentence)
}

function wordsBefore({tokens}: Sentence, index: number): number {
  return tokens.slice(0, index).filter((token) => token.isWord).length
}
