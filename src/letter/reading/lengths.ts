import {TokenKind} from '../../danish/tokens/token-list.ts'
import {clauseOpeners} from '../../danish/words/conjunctions.ts'
import {edgeOfTime, placeOpeners} from '../../danish/words/prepositions.ts'
import type {Sentence} from '../model/sentence.ts'
import {type NamedTime, type TimeAtom, unnamed} from './named-time.ts'

/** The bare lengths of time of a sentence: `fire uger`, with the words from when they count. */
export function lengthsIn(sentence: Sentence): ReadonlyArray<NamedTime> {
  const lengths: Array<NamedTime> = []
  for (let at = 0; at < sentence.tokens.length; at++) {
    const length = lengthAt(sentence, at)
    if (!length) continue
    lengths.push({...length, kind: 'moment'})
    at = length.end - 1
  }
  return lengths
}

const lengthUnits =
  /^(?:arbejds|hver|kalender|bank)?(?:dage?|døgn|uger?|måned(?:er)?|mdr\.?|år|timer?|minut(?:ter)?)s?$/

/** A bare length of time at a token, with the words from when it counts: `4 uger`, `14 dage efter, at du har fået brevet`. */
export function lengthAt(sentence: Sentence, from: number): TimeAtom | undefined {
  const {tokens, grammar} = sentence
  let at = from
  if (
    /^(?:en|et|én|de|den|højst|mindst|ca\.?|cirka)$/.test(tokens[at]?.lower ?? '') &&
    !lengthUnits.test(tokens[at]?.lower ?? '')
  )
    at++
  const isNumber = tokens[at]?.kind === TokenKind.number || grammar.tagOf(at).upos === 'NUM'
  if (isNumber) at++
  if (!(isNumber || at > from)) return
  if (grammar.tagOf(at).upos === 'ADJ') at++
  if (!lengthUnits.test(tokens[at]?.lower ?? '')) return
  return {
    first: from,
    end: startEnd(sentence, at + 1),
    ...unnamed,
    length: {first: from, end: at + 1}
  }
}

/** Where the words end that tell from when a length counts: `fra modtagelsen af dette brev`, `efter, at du …`. */
function startEnd(sentence: Sentence, at: number): number {
  const {tokens, grammar} = sentence
  const opener = tokens[at]?.lower ?? ''
  if (!edgeOfTime.has(opener) && !/^(?:inden|regnet)$/.test(opener)) return at
  let from = at + 1
  if (tokens[from]?.text === ',') from++
  if (opensClause(sentence, from)) return clauseEnd(sentence, from)
  let end = from
  while (end < tokens.length && tokens[end]?.isWord === true && !grammar.tagOf(end).finite) {
    const {lower = ''} = tokens[end] ?? {}
    if (placeOpeners.has(lower) || lower === 'ved') break
    end++
  }
  return end
}

/** Whether a clause begins at a token: a word that opens one, or a subject with its verb. */
export function opensClause({tokens, grammar}: Sentence, at: number): boolean {
  if (clauseOpeners.has(tokens[at]?.lower ?? '') && tokens[at]?.lower !== 'om') return true
  for (let index = at; index < Math.min(tokens.length, at + 5); index++) {
    if (tokens[index]?.isWord !== true) return false
    const {finite, upos} = grammar.tagOf(index)
    if (finite && index > at) return true
    if (!/^(?:PRON|DET|NOUN|PROPN|ADJ|ADV)$/.test(upos)) return false
  }
  return false
}

/** Where the clause that begins at a token ends: at the next mark. */
export function clauseEnd({tokens}: Sentence, from: number): number {
  let end = from
  while (end < tokens.length && !/^[,;:.!?)]$/.test(tokens[end]?.text ?? '')) end++
  return end
}
