import {timeDeterminers} from '../../danish/words/determiners.ts'
import type {Token} from '../model/token.ts'

/** How many words may stand between a support verb and its noun. */
const reach = 6

const describing = /^(?:DET|ADJ|NUM)$/

/** The verbal noun behind a preposition: `tage planen op til overvejelse`, `er under udarbejdelse`. */
export function nounBehindPreposition(
  {sentence, index, lemma}: Token,
  leads: ReadonlyArray<ReadonlyArray<string>> | undefined,
  isVerbal: (noun: Token) => boolean
): Token | undefined {
  if (!leads) return
  const {tokens} = sentence
  for (let at = index + 1; at < Math.min(tokens.length, index + reach); at++) {
    const token = tokens[at]
    if (/^[.,;:?!]$/.test(token?.text ?? '')) return
    // `kommer sammen med udbetalingen`: two things that come.
    if (token?.lower === 'sammen') return
    for (const lead of leads) {
      if (!lead.every((word, offset) => tokens[at + offset]?.lower === word)) continue
      const after = at + lead.length
      const noun = tokens[after]?.upos === 'DET' ? tokens[after + 1] : tokens[after]
      if (noun?.upos === 'NOUN' && isVerbal(noun) && token && !governsOther(token, index, lemma)) return noun
    }
  }
  return
}

/**
 * Whether the word before a preposition takes it: `er overdraget til behandling`, `er berettiget til`, `tager hensyn
 * til placeringen`, `der er adgang til rådgivning`. Then the preposition is not the support verb's.
 */
function governsOther({sentence, index}: Token, verb: number, lemma: string): boolean {
  const {tokens, grammar} = sentence
  let at = index - 1
  while (at > verb && grammar.tagOf(at).upos === 'ADV') at--
  if (at <= verb) return false
  const {upos, verbForm, finite, definite} = grammar.tagOf(at)
  if (upos === 'ADJ' || verbForm === 'Part' || verbForm === 'Inf' || finite) return true
  if (upos !== 'NOUN') return false
  // `er i dag til behandling`: when, not what.
  if (isAfterPreposition(tokens[at])) return false
  const isBare = definite !== 'Def' && !describing.test(grammar.tagOf(at - 1).upos)
  return isBare || lemma === 'være' || lemma === 'blive'
}

/** The noun that a support verb carries, after it, or before it when that is its subject in the passive. */
export function carriedNoun(
  verb: Token,
  isCarried: (noun: Token) => boolean,
  isAct: (noun: Token) => boolean
): Token | undefined {
  const {sentence, index} = verb
  const {tokens, grammar} = sentence
  for (let at = index + 1; at < Math.min(tokens.length, index + reach); at++) {
    const token = tokens[at]
    const {upos, finite, verbForm} = grammar.tagOf(at)
    if (!token || /^[.,;:?!]$/.test(token.text) || upos === 'SCONJ' || finite) break
    if (verbForm === 'Inf') break
    if (upos !== 'NOUN') continue
    // A time or a place may stand before the noun (`i april en …`); it is no object of the verb.
    if (isAfterPreposition(token) || isTime(token)) continue
    if (isCarried(token)) return token
    break
  }
  const {voice, tense, verbForm} = grammar.tagOf(index)
  // `Rengøring af trapperne udføres`, `Betaling skal ske`: the subject is what is done; what `skete` is told, not hidden.
  const isPlace = tokens.slice(index + 1, index + 4).some(({lower}) => lower === 'sted')
  const happens =
    (verb.lemma === 'ske' || (verb.lemma === 'finde' && isPlace)) && (tense === 'Pres' || verbForm === 'Inf')
  if (voice !== 'Pass' && !happens) return
  const {subject} = grammar.syntax.clauses.find((clause) => clause.mainVerb === index) ?? {}
  return (
    subject &&
    tokens
      .slice(subject.start, subject.end)
      .find((token) => token.upos === 'NOUN' && isCarried(token) && isAct(token))
  )
}

/** `foretager hver mandag kontrol`: when, not what. */
function isTime({sentence, index}: Token): boolean {
  return timeDeterminers.has(sentence.tokens[index - 1]?.lower ?? '')
}

function isAfterPreposition(token: Token | undefined): boolean {
  if (!token) return false
  const {sentence, index} = token
  for (let at = index - 1; at > index - 4; at--) {
    const {upos} = sentence.grammar.tagOf(at)
    if (upos === 'ADP') return true
    if (!describing.test(upos)) return false
  }
  return false
}
