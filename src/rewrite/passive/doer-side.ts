import type {Sentence} from '../../letter/model/sentence.ts'
import type {Token} from '../../letter/model/token.ts'
import type {PassiveClause} from './clause.ts'

/** Words by who acts where they stand, as lemmas. */
export interface Sides {
  readonly reader: ReadonlySet<string>
  readonly authority: ReadonlySet<string>
}

/** Verbs by who does what they mean, as lemmas. */
export interface Doers extends Sides {
  /** Verbs of which either may be meant. */
  readonly either: ReadonlySet<string>
  /** Verbs that mean little by themselves, and the words that go with them. */
  readonly light: ReadonlyMap<string, Sides>
  /** Nouns: what readers send, own and use, and what the authority issues and runs. */
  readonly things: Sides
  /** Verbs of what readers want: in a condition it is they who do. */
  readonly wishes: ReadonlySet<string>
}

/**
 * Who does what a passive says, as far as its words tell.
 *
 * - `either`: both may, and what it is done to does not tell
 * - `readers-own`, `senders-own`: both may do it, to what the one or the other sends or owns
 * - `unsure`: a light verb whose words do not tell
 * - undefined: an unknown verb
 */
export type Side = 'reader' | 'authority' | 'either' | 'readers-own' | 'senders-own' | 'unsure' | undefined

/** Say who does what a passive says, by the verb and by what it is done to. */
export function sideOf(sentence: Sentence, passive: PassiveClause, lemma: string, doers: Doers): Side {
  const light = doers.light.get(lemma)
  if (light) return sideAmong(lightWords(sentence, passive), light) ?? 'unsure'
  if (doers.reader.has(lemma)) return 'reader'
  if (doers.authority.has(lemma)) return 'authority'
  if (!doers.either.has(lemma)) return undefined
  // `sendes videre` is what becomes of a letter that has come.
  if (sentence.tokens[passive.main + 1]?.lower === 'videre') return 'authority'
  const noun = nounOf(sentence, passive)
  const own = noun && sideAmong([noun], doers.things)
  return own === undefined ? 'either' : own === 'reader' ? 'readers-own' : 'senders-own'
}

/** The words that make one expression with a light verb: its object, and a particle or a noun behind it. */
function lightWords(sentence: Sentence, passive: PassiveClause): Array<Token> {
  const {main, end, rest} = passive
  const behind: Array<Token> = []
  for (const token of sentence.tokens.slice(main + 1, Math.min(end, Math.max(main + 1, rest) + 4))) {
    // `tages i brug` is one expression; of `gøres klar til brug` only `klar` belongs to the verb.
    if (token.upos === 'ADP' && token.lower !== 'i' && behind.length > 0) break
    behind.push(token)
  }
  const noun = nounOf(sentence, passive)
  return noun ? [...behind, noun] : behind
}

/** The noun that tells what something is done to; behind the verb where `der` holds its place. */
function nounOf(
  {tokens, grammar}: Sentence,
  {subject, formal, main, end, chain}: PassiveClause
): Token | undefined {
  const isNoun = (at: number) =>
    /^(?:NOUN|PROPN|X)$/.test(grammar.tagOf(at).upos) && grammar.tagOf(at).case !== 'Gen'
  if (subject) {
    for (let at = subject.start; at < subject.end; at++) {
      if (grammar.tagOf(at).upos === 'ADP') break
      if (isNoun(at)) return tokens[at]
    }
    return
  }
  if (formal < 0) return
  for (let at = (chain[0] ?? main) + 1; at < end; at++) {
    if (at > main && grammar.tagOf(at).upos === 'ADP') return
    if (isNoun(at)) return tokens[at]
  }
  return
}

function sideAmong(
  words: ReadonlyArray<Token>,
  {reader, authority}: Sides
): 'reader' | 'authority' | undefined {
  for (const word of words) {
    if (isAmong(word, authority)) return 'authority'
    if (isAmong(word, reader)) return 'reader'
  }
  return
}

/** Shortest word that may be the last part of another. */
const shortestHead = 4

/** Whether a word, or its last part, is one of some: `ansøgningsskema` is a `skema`. */
function isAmong({lemma, lower}: Token, words: ReadonlySet<string>): boolean {
  if (words.has(lower) || words.has(lemma)) return true
  for (let at = 2; at <= lemma.length - shortestHead; at++) if (words.has(lemma.slice(at))) return true
  return false
}
