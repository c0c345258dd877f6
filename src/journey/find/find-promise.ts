import {generalNouns, outwardVerbs} from '../../danish/words/case-words.ts'
import type {Sentence} from '../../letter/model/sentence.ts'
import {conditionOf} from '../../letter/reading/clause-reach.ts'
import {
  areKindred,
  contentOf,
  type Finder,
  type MatterLetter,
  textOf,
  whole
} from '../matter/matter-letter.ts'

/** A letter promises something that no later letter does or speaks of. */
export const findPromise: Finder = (letters) =>
  letters.slice(0, -1).flatMap((from) => {
    const later = letters.slice(from.index + 1).map(wordsOf)
    return from.promises.flatMap(({sentence, first, end, who}) => {
      if (who !== 'vi') return []
      return sentence.grammar.syntax.clauses
        .filter(({finiteVerb}) => finiteVerb >= first && finiteVerb < end)
        .slice(0, 2)
        .filter(({kind, mainVerb}) => kind === 'main' || sentence.tokens[mainVerb]?.lemma !== 'komme')
        .flatMap((clause) => {
          const act = sentence.tokens[clause.mainVerb]?.lemma ?? ''
          if (!outwardVerbs.has(act) || depends(sentence, clause) || isKept(act, sentence, clause, later))
            return []
          return [{names: [textOf({sentence, first, end}), from.name], shown: [whole(from, sentence)]}]
        })
    })
  })

type Clause = Sentence['grammar']['syntax']['clauses'][number]

/** Whether a later letter does it, or speaks of it: what is sent or held shows by its name, a call by the verb. */
function isKept(
  act: string,
  sentence: Sentence,
  {mainVerb, end}: Clause,
  later: ReadonlyArray<ReadonlyArray<string>>
): boolean {
  const things = [...contentOf({sentence, first: mainVerb + 1, end})].filter(
    (word) => !generalNouns.has(word) && word !== act
  )
  const marks = things.length > 0 && act !== 'ringe' ? things : [act]
  return later.some((words) =>
    words.some((word) => word === act || marks.some((mark) => areKindred(mark, word)))
  )
}

/** What depends on something that may not come is no promise: `Kommer der bemærkninger, sender vi dem til jer`. */
function depends(sentence: Sentence, clause: Clause): boolean {
  const condition = conditionOf(sentence, clause)
  // `Når din sag har fået en sagsbehandler` says when.
  return condition !== undefined && sentence.tokens[condition.first]?.lower !== 'når'
}

/** What a letter does and speaks of, in dictionary forms. What it asks the reader to do keeps no promise of the sender. */
function wordsOf({body, asks}: MatterLetter): ReadonlyArray<string> {
  const asking = new Set(asks.map(({sentence}) => sentence))
  const words = new Set<string>()
  for (const sentence of body) {
    if (sentence.unit.part !== 'heading' && (asking.has(sentence) || isOffer(sentence))) continue
    for (const word of contentOf({sentence, first: 0, end: sentence.tokens.length})) words.add(word)
  }
  return [...words]
}

/** `Ring til os på …`, `Du kan ringe`. */
function isOffer({grammar, tokens}: Sentence): boolean {
  return tokens.some(({index, lower}) => grammar.tagOf(index).mood === 'Imp' || lower === 'kan')
}
