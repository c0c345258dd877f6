import {isBody} from '../../danish/words/doers.ts'
import type {Sentence} from '../../letter/model/sentence.ts'
import {addressOf} from '../../letter/recognise/address.ts'
import {type Senders, sendersOf} from '../../letter/recognise/role-of.ts'
import {isBorrowed} from '../../letter/sentences/borrowed-words.ts'
import {recast} from '../../rewrite/recast/recast.ts'
import type {Match} from '../../types.ts'
import {kind, type Prepare} from '../kind.ts'

const check: Prepare<'third-person-sender'> = ({views}) => {
  const verbs = new Map(Object.entries(views))
  return (letter) => {
    const matches: Array<Match> = []
    const {polite, familiar} = addressOf(letter)
    const senders = sendersOf(letter, polite.length + familiar.length > 0)
    for (const sentence of letter.prose) {
      for (const token of sentence.tokens) {
        const verb = verbs.get(token.lower)
        const match = verb !== undefined && viewAt(sentence, token.index, verb, senders)
        if (match) matches.push(match)
      }
    }
    return matches
  }
}

/**
 * Find the sender's view told as somebody else's: `Det er Nordby Kommunes opfattelse, at muren er farlig`.
 *
 * Whose view it is must be the sender's: a body named in the address or the signature, or one called by what it is
 * (`kommunens`) where the letter has neither. Another authority's view is told so with right.
 */
export const thirdPersonSender = kind({scope: 'letter', mayChange: 'names', check})

/** A match where `det er`, or `er det`, an owner and the noun at an index stand before `at`. */
function viewAt(sentence: Sentence, index: number, verb: string, senders: Senders): Match | undefined {
  const {tokens, grammar} = sentence
  const comma = tokens[index + 1]?.text === ','
  if (tokens[index + (comma ? 2 : 1)]?.lower !== 'at') return
  const from = ownerStart(sentence, index)
  const [first, second] = [tokens[from - 2], tokens[from - 1]]
  const [one, two] = [first?.lower, second?.lower]
  const inverted = one === 'er' && two === 'det'
  if (from === index || !first || (!inverted && !(one === 'det' && two === 'er'))) return
  if (isBorrowed(sentence, first.index)) return
  const owner = tokens.slice(from, index).filter(({index: at}) => grammar.tagOf(at).upos !== 'ADV')
  const words = owner.map(({lower}) => lower.replace(/['’]?s$/, ''))
  if (!words.some(isBody)) return
  const isNamed = owner.some(({text}, at) => at + from > 0 && /^\p{Lu}/u.test(text))
  // An office of the sender's may go by what it is, whatever the address calls it.
  const isSender = senders.isNamed(words) || (!isNamed && senders.isKnown && offices.test(words.at(-1) ?? ''))
  if (!isSender && (isNamed || senders.isKnown)) return
  const match = {start: first.start, end: tokens[index]?.end ?? first.end}
  const suggestion = recast(sentence, first.index, index + 1, inverted ? [verb, 'vi'] : ['vi', verb], {
    names: true
  })
  return suggestion && isSender ? {...match, suggestions: [suggestion]} : match
}

/** Parts of an authority. */
const offices = /(?:forvaltning|afdeling|center|centr|team|kontor|sekretariat)(?:e[nt])?$/

/** Where the owner of the noun at an index begins: `Nordby Kommunes`, `kommunens`, `kommunens klare`. */
function ownerStart({tokens, grammar}: Sentence, index: number): number {
  let at = index
  while (grammar.tagOf(at - 1).upos === 'ADJ') at--
  const genitive = tokens[at - 1]
  if (!genitive || !/s$/.test(genitive.lower) || !/^(?:NOUN|PROPN|X)$/.test(genitive.upos)) return index
  at--
  if (/^\p{Lu}/u.test(genitive.text)) while (at > 0 && /^\p{Lu}/u.test(tokens[at - 1]?.text ?? '')) at--
  return at
}
