import {generalNouns} from '../../danish/words/case-words.ts'
import type {Sentence} from '../../letter/model/sentence.ts'
import {type Finder, type Shown, whole} from '../matter/matter-letter.ts'

/** A letter says that something will not come (again), and a later one brings it: `I får ikke flere tilsynsbesøg`. */
export const findRuledOut: Finder = (letters) => {
  const denied = new Map<string, Shown>()
  return letters.flatMap((from) => {
    const brought = from.body.flatMap((sentence) => {
      if (hasNegation(sentence) || !isOurs(sentence)) return []
      const noun = nounsOf(sentence).find((word) => denied.has(word))
      const before = noun === undefined ? undefined : denied.get(noun)
      return before ? [{names: [before.from.name, from.name], shown: [before, whole(from, sentence)]}] : []
    })
    for (const sentence of from.body)
      if (isDenial(sentence)) for (const noun of nounsOf(sentence)) denied.set(noun, whole(from, sentence))
    return brought.slice(0, 1)
  })
}

/** `I får ikke flere tilsynsbesøg i 2026`, `Vi kommer ikke på tilsyn igen`. */
function isDenial(sentence: Sentence): boolean {
  return hasNegation(sentence) && sentence.tokens.some(({lower}) => lower === 'flere' || lower === 'igen')
}

/** `Vi kommer på tilsynsbesøg`: the sender does it, and will. */
function isOurs({grammar, tokens}: Sentence): boolean {
  return grammar.syntax.clauses.some(
    ({subject, finiteVerb}) =>
      subject !== undefined &&
      tokens[subject.head]?.lower === 'vi' &&
      grammar.tagOf(finiteVerb).tense !== 'Past' &&
      tokens[finiteVerb]?.lemma !== 'have'
  )
}

function hasNegation({grammar}: Sentence): boolean {
  return grammar.syntax.clauses.some(({negations}) => negations.length > 0)
}

function nounsOf({tokens}: Sentence): ReadonlyArray<string> {
  return tokens
    .filter(({upos, lemma, letters}) => upos === 'NOUN' && letters > 4 && !generalNouns.has(lemma))
    .map(({lemma}) => lemma)
}
