import {isToNeighbours} from '../../letter/model/neighbour.ts'
import type {Sentence} from '../../letter/model/sentence.ts'
import type {Token} from '../../letter/model/token.ts'
import {addressOf} from '../../letter/recognise/address.ts'
import type {Match} from '../../types.ts'
import {kind, type Prepare} from '../kind.ts'

const check: Prepare<'third-person-recipient'> = ({roles}) => {
  const set = new Set(roles)
  const rolesIn = ({tokens}: Sentence) => tokens.filter((token) => token.isWord && isRole(token, set))
  return (letter) => {
    const matches: Array<Match> = []
    if (isToNeighbours(letter)) return matches
    const {polite, familiar} = addressOf(letter)
    const speaks =
      polite.length + familiar.length > 0 || letter.units.some((unit) => unit.part === 'greeting')
    for (const sentence of letter.prose) {
      for (const {index} of sentence.once(rolesIn)) {
        const token = sentence.tokens[index]
        if (!token) continue
        const {definite, number} = sentence.grammar.tagOf(token.index)
        if (number === 'Plur') continue
        if (definite === 'Def' ? !speaks : !isBare(token)) continue
        matches.push({start: token.start, end: token.end})
      }
    }
    return matches
  }
}

/**
 * Find the reader named by a role: `Ansøger bedes sende …`.
 *
 * A role without an article is always one person in the case; with the definite article it is the reader only in a
 * letter that speaks to somebody.
 */
export const thirdPersonRecipient = kind({scope: 'letter', check})

function isRole(token: Token, roles: ReadonlySet<string>): boolean {
  const {lower} = token
  // The forms of these nouns are few; asking for the lemma of every word would cost more than all of the rule.
  const stem = lower.replace(/(?:en|ens|et|ets|s)$/, '')
  if (!roles.has(lower) && !roles.has(stem) && !roles.has(`${stem}e`)) return false
  return token.upos === 'NOUN' && token.text.slice(1) === lower.slice(1)
}

/** Nothing before the noun belongs to it: `en ansøger` and `hver klager` are anybody. */
function isBare({sentence, index}: Token): boolean {
  const before = sentence.grammar.tagOf(index - 1)
  if (index === 0) return true
  return (
    !/^(?:DET|ADJ|NUM|ADP)$/.test(before.upos) &&
    before.case !== 'Gen' &&
    before.verbForm !== 'Part' &&
    sentence.tokens[index - 1]?.lower !== 'som'
  )
}
