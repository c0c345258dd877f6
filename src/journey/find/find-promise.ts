import {generalNouns, outwardVerbs} from '../../danish/words/case-words.ts'
import type {Sentence} from '../../letter/model/sentence.ts'
import {conditionOf} from '../../letter/reading/clause-reach.ts'
import {
  areKindred,
  contentOf,
  type Finder,
  type MatterLetter,
  type Misfit,
  textOf,
  whole
} from '../matter/matter-letter.ts'

/** A letter promises something that no later letter does or speaks of. */
export const findPromise: Finder = (letters) => {
  // From the last letter to the first, so that what comes later is known.
  const later = new Set<string>()
  const misfits: Array<Misfit> = []
  for (const from of [...letters].reverse()) {
    if (from.index < letters.length - 1) misfits.push(...brokenIn(from, later))
    for (const word of wordsOf(from)) later.add(word)
  }
  return misfits.reverse()
}

function brokenIn(from: MatterLetter, later: ReadonlySet<string>): ReadonlyArray<Misfit> {
  return from.promises.flatMap(({sentence, first, end, who}) => {
    if (who !== 'vi') return []
    return sentence.grammar.syntax.clauses
      .filter(({finiteVerb}) => finiteVerb >= first && finiteVerb < end)
      .slice(0, 2)
      .filter(
        (clause) =>
          isOutward(sentence, clause) && !depends(sentence, clause) && !isKept(sentence, clause, later)
      )
      .map(() => ({names: [textOf({sentence, first, end}), from.name], shown: [whole(from, sentence)]}))
  })
}

type Clause = Sentence['grammar']['syntax']['clauses'][number]

/** `inviterer`, `sender`; in a subordinate clause, `kommer` says little: `hvad vi kommer frem til`. */
function isOutward({tokens}: Sentence, {kind, mainVerb}: Clause): boolean {
  const act = tokens[mainVerb]?.lemma ?? ''
  return outwardVerbs.has(act) && (kind === 'main' || act !== 'komme')
}

/** Whether a later letter speaks of it: of what is sent or held by its name, of a call by the verb. */
function isKept({tokens}: Sentence, {mainVerb, end}: Clause, later: ReadonlySet<string>): boolean {
  const act = tokens[mainVerb]?.lemma ?? ''
  const rest = tokens.slice(mainVerb + 1, end)
  // `Vi sender i dag …` is done by being said.
  if (rest.some(({lower}, at) => lower === 'dag' && rest[at - 1]?.lower === 'i')) return true
  const thing = act === 'ringe' ? undefined : rest.find(({upos}) => upos === 'NOUN')
  // Any letter is the letter that was promised; that somebody comes shows by what for alone.
  if (thing ? generalNouns.has(thing.lemma) : act === 'komme') return true
  const mark = thing?.lemma ?? act
  if (later.has(mark)) return true
  for (const word of later) if (areKindred(mark, word)) return true
  return false
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
