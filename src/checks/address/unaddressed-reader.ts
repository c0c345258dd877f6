import {readerForms} from '../../danish/words/addressees.ts'
import type {Letter} from '../../letter/model/letter.ts'
import {matchAt, sentenceAt} from '../../letter/model/letter-place.ts'
import {isToNeighbours} from '../../letter/model/neighbour.ts'
import type {Sentence} from '../../letter/model/sentence.ts'
import type {Token} from '../../letter/model/token.ts'
import {addressOf} from '../../letter/recognise/address.ts'
import {isWholeLetter} from '../../letter/recognise/is-letter.ts'
import {isBorrowed} from '../../letter/sentences/borrowed-words.ts'
import type {Match} from '../../types.ts'
import {kind, type Prepare} from '../kind.ts'

const check: Prepare<'unaddressed-reader'> = ({sentences}) => {
  return (letter): Array<Match> => {
    const own = letter.prose.filter(({unit}) => unit.part === 'body' || unit.part === 'list-item')
    if (own.length < sentences || !isWholeLetter(letter) || isSpokenTo(letter, own)) return []
    const role = isToNeighbours(letter) ? undefined : roleIn(own)
    if (role) return [{start: role.start, end: role.end, message: 'role'}]
    const first = sentenceAt(letter, 'opening')
    return first ? [matchAt(first, undefined)] : []
  }
}

/**
 * Find letters that never speak to their reader: no »du«, »I« or »De«, and no request. Where they call the reader by a
 * role, the finding is there: `Virksomheden skal sende …`.
 */
export const unaddressedReader = kind({scope: 'letter', check})

/** Whether anything in a letter is said to its reader; who asks with an imperative speaks to somebody, too. */
function isSpokenTo(letter: Letter, own: ReadonlyArray<Sentence>): boolean {
  const {polite, familiar} = addressOf(letter)
  return polite.length + familiar.length > 0 || own.some((sentence) => sentence.once(asks))
}

function asks({grammar}: Sentence): boolean {
  return grammar.syntax.clauses.some(({isImperative}) => isImperative)
}

const roles: ReadonlySet<string> = new Set(
  // The pronouns among them are what the letter lacks.
  readerForms.filter((form) => form.length > 2)
)

/** The first word that tells what the reader is to the sender. */
function roleIn(own: ReadonlyArray<Sentence>): Token | undefined {
  for (const {tokens} of own) {
    for (const token of tokens) {
      if (roles.has(token.lower) && isWhole(token) && !isBorrowed(token.sentence, token.index)) return token
    }
  }
  return
}

/** `virksomheden`, but not `virksomheden Holm` or `hver ansøger`. */
function isWhole({sentence: {tokens, grammar}, index}: Token): boolean {
  const {upos, definite} = grammar.tagOf(index)
  if (upos !== 'NOUN' || /^\p{Lu}/u.test(tokens[index + 1]?.text ?? '')) return false
  return (
    definite === 'Def' || index === 0 || !/^(?:DET|ADJ|NUM|ADP|PRON)$/.test(grammar.tagOf(index - 1).upos)
  )
}
