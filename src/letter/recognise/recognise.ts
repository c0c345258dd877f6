import type {Letter} from '../model/letter.ts'
import type {Sentence} from '../model/sentence.ts'
import type {Evidence} from './asked-and-given.ts'
import {evidenceOf} from './evidence.ts'
import type {Clue} from './recognition.ts'

/** What speaks most for one of several readings of a letter. */
export interface Recognised<Value> {
  readonly value: Value
  /** 0 to 1: how much more speaks for it than for the next best. */
  readonly confidence: number
  /** Sum of the weights of its clues. */
  readonly weight: number
  /** The words that spoke loudest. */
  readonly words: string
}

interface Candidate<Value> extends Recognised<Value> {
  readonly best: number
}

/** Weigh the clues for each value; the heaviest wins, of equals the first. */
export function recognise<Value extends string>(
  letter: Letter,
  clues: Readonly<Partial<Record<Value, ReadonlyArray<Clue>>>>,
  weightOf: (sentence: Sentence, clue: Clue) => number
): Recognised<Value> | undefined {
  const candidates: Array<Candidate<Value>> = []
  for (const value of Object.keys(clues) as Array<Value>) {
    // the keys of a record of values
    let weight = 0
    let best = 0
    let words = ''
    for (const clue of clues[value] ?? []) {
      if (clue.weight < 0) {
        weight += evidenceFor(letter, clue).length > 0 ? clue.weight : 0
        continue
      }
      const {item, worth} = heaviest(
        evidenceFor(letter, clue),
        (d) => clue.weight * weightOf(d.sentence, clue)
      )
      weight += worth
      if (!item || worth <= best) continue
      best = worth
      words = evidenceWords(item)
    }
    if (weight > 0) candidates.push({value, confidence: 0, weight, words, best})
  }
  candidates.sort((a, b) => b.weight - a.weight)
  const [first, second] = candidates
  if (!first) return
  const lead = 1 - (second?.weight ?? 0) / first.weight
  // A clear lead, and enough to lead with: 12 is what a heading and two sentences weigh.
  const confidence = Math.min(1, first.weight / 12) * (0.5 + 0.5 * Math.min(1, lead * 2))
  const {value, weight, words} = first
  return {value, confidence: Math.round(confidence * 100) / 100, weight, words}
}

function evidenceFor(letter: Letter, clue: Clue): ReadonlyArray<Evidence> {
  const {acts, clues} = evidenceOf(letter)
  return (clue.act ? acts.get(clue.act) : clues.get(clue)) ?? []
}

function heaviest(
  items: ReadonlyArray<Evidence>,
  worthOf: (item: Evidence) => number
): {readonly item: Evidence | undefined; readonly worth: number} {
  let item: Evidence | undefined
  let worth = 0
  for (const candidate of items) {
    const own = worthOf(candidate)
    if (own <= worth) continue
    worth = own
    item = candidate
  }
  return {item, worth}
}

/** The words found and some more of their sentence, so that a person recognises the place. */
export function evidenceWords({sentence, first, end}: Evidence): string {
  const {tokens, content} = sentence
  let last = end - 1
  // »afslag« alone says little; »afslag på din ansøgning« says why.
  while (last + 1 < tokens.length && last - first < 4 && tokens[last + 1]?.isWord) last++
  return content.text.slice(tokens[first]?.from, tokens[last]?.to).replace(/\s+/g, ' ')
}
