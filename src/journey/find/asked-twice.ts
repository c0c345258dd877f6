import type {Sentence} from '../../letter/model/sentence.ts'
import {monthOf} from '../../letter/sentences/named-day.ts'
import {type Finder, type Misfit, whole} from '../matter/matter-letter.ts'
import {dayText, type Limit, limitsOf, nounsOf} from './limits.ts'

/** Deadlines for one thing that a new one is compared with. */
const mostBefore = 4

interface Told extends Limit {
  readonly verbs: ReadonlySet<string>
}

/** The same thing is to be done by different days in two letters, and the later one says nothing of a new deadline. */
export const findAskedTwice: Finder = (letters) => {
  const misfits: Array<Misfit> = []
  const earlier = new Map<string, Array<Told>>()
  for (const from of letters) {
    const isReminder = from.type === 'rykker' || from.body.some(isNewDeadline)
    for (const limit of limitsOf(from)) {
      const {sentence, date} = limit
      const told = {...limit, verbs: verbsOf(sentence)}
      const things = thingsOf(sentence)
      const same = isReminder
        ? undefined
        : things
            .flatMap((noun) => earlier.get(noun) ?? [])
            .find((other) => other.from !== from && other.date !== date && shares(other.verbs, told.verbs))
      if (same) {
        const names = [dayText(same.sentence), dayText(sentence)]
        misfits.push({names, shown: [whole(same.from, same.sentence), whole(from, sentence)]})
      }
      for (const noun of things) {
        const list = earlier.get(noun) ?? []
        if (list.length < mostBefore) earlier.set(noun, [...list, told])
      }
    }
  }
  return misfits
}

/** What is to be done by then; `Den skal I sende …` means a thing of the sentence before. */
function thingsOf(sentence: Sentence): ReadonlyArray<string> {
  const {tokens, index, letter} = sentence
  const nouns = nounsOf(sentence, {first: 0, end: tokens.length})
  const [before] = letter.sentences.slice(Math.max(0, index - 1), index)
  if (before && /^de[nmt]?$/.test(tokens[0]?.lower ?? ''))
    for (const noun of nounsOf(before, {first: 0, end: before.tokens.length})) nouns.add(noun)
  return [...nouns].filter((noun) => monthOf(noun) === 0)
}

function verbsOf({grammar, tokens}: Sentence): ReadonlySet<string> {
  return new Set(grammar.syntax.clauses.flatMap(({mainVerb}) => tokens[mainVerb]?.lemma ?? []))
}

function shares(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return [...one].some((word) => other.has(word))
}

/** `Vi har forlænget fristen`, `Din nye frist er …`. */
function isNewDeadline({tokens}: Sentence): boolean {
  return tokens.some(
    ({lower, index}) =>
      /frist(?:en)?$/.test(lower) &&
      tokens.slice(Math.max(0, index - 3), index + 4).some((d) => /^(?:ny|nye|forlæng|udsæt)/.test(d.lower))
  )
}
