import {isBody} from '../../danish/words/doers.ts'
import {copulas} from '../../danish/words/modals-and-auxiliaries.ts'
import {reflexives} from '../../danish/words/pronouns.ts'
import type {Sentence} from '../../letter/model/sentence.ts'
import type {Token} from '../../letter/model/token.ts'
import {addressOf} from '../../letter/recognise/address.ts'
import {hasReader} from '../../letter/recognise/has-reader.ts'
import {type Senders, sendersOf} from '../../letter/recognise/role-of.ts'
import {isBorrowed} from '../../letter/sentences/borrowed-words.ts'
import {type RecastPiece, recast} from '../../rewrite/recast/recast.ts'
import type {Match, Suggestion} from '../../types.ts'
import {kind, type Prepare} from '../kind.ts'
import {type IsSender, type SenderMention, senderMentions, senderOf} from './sender-mentions.ts'

const check: Prepare<'third-person-sender'> = ({views, sayings = []}) => {
  const verbs = new Map(Object.entries(views))
  const said = new Set(sayings)
  return (letter) => {
    const matches: Array<Match> = []
    const {polite, familiar} = addressOf(letter)
    const senders = sendersOf(letter, polite.length + familiar.length > 0)
    // Reports and minutes speak of everybody by name.
    const isSender = said.size > 0 && hasReader(letter) ? senderOf(letter, senders, said) : undefined
    for (const sentence of letter.prose) {
      const told: Array<Match> = []
      for (const token of sentence.tokens) {
        const verb = verbs.get(token.lower)
        const match = verb !== undefined && viewAt(sentence, token.index, verb, senders)
        if (match) told.push(match)
      }
      const named = told.length === 0 && isSender && namedIn(sentence, isSender, senders.isKnown)
      matches.push(...told, ...(named ? [named] : []))
    }
    return matches
  }
}

/**
 * Find the sender told of as somebody else: `Det er Nordby Kommunes opfattelse, at muren er farlig`, `Nordby Kommune
 * har modtaget`, `kommunens hjemmeside`.
 *
 * It must be the sender: a body named in the address or the signature, or one called by what it is where the letter has
 * neither. Of another authority the letter tells with right.
 */
export const thirdPersonSender = kind({scope: 'letter', mayChange: 'names', check})

/** The sender's name as subject or owner in a sentence, all of them said with `vi` and `vores` together. */
function namedIn(sentence: Sentence, isSender: IsSender, isKnown: boolean): Match | undefined {
  // What the law wants of authorities is told of them by name.
  if (sentence.unit.part === 'note' || tellsLaw(sentence)) return
  const mentions = senderMentions(sentence, isSender)
  const [first] = mentions
  if (!first) return
  const {tokens} = sentence
  const place = {start: tokens[first.from]?.start ?? 0, end: tokens[first.to - 1]?.end ?? 0}
  const match = {...place, message: first.use === 'owner' ? 'owner' : 'named'}
  const suggestion = isKnown ? inFirstPerson(sentence, mentions) : undefined
  return suggestion ? {...match, suggestions: [suggestion]} : match
}

function tellsLaw({tokens}: Sentence): boolean {
  return tokens.some(
    ({text, lower}) =>
      text === '§' || text === '§§' || /(?:^|.)(?:lov|loven|lovens|bekendtgørelsen)$/.test(lower)
  )
}

/**
 * The sentence in the first person; undefined where more than the name would have to change: what refers to it (`sin`,
 * `den`), what agrees with it (`er ansvarlig`), and where the name stands in another use as well (`hos kommunen`).
 */
function inFirstPerson(sentence: Sentence, mentions: ReadonlyArray<SenderMention>): Suggestion | undefined {
  const {tokens, grammar} = sentence
  const covered = new Set<number>()
  const subjects = new Set<number>()
  for (const {from, to, use} of mentions) {
    for (let index = from; index < to; index++) covered.add(index)
    if (use === 'subject') subjects.add(from)
  }
  const isBound = tokens.some((token) => !covered.has(token.index) && (refers(token) || isOtherName(token)))
  const agrees = grammar.syntax.clauses.some(
    ({subject, predicate, mainVerb}) =>
      predicate !== undefined && copulas.has(grammar.lemmaOf(mainVerb)) && subjects.has(subject?.start ?? -1)
  )
  const [first, last] = [mentions[0], mentions.at(-1)]
  if (isBound || agrees || !first || !last) return
  const pieces: Array<RecastPiece> = []
  let at = first.from
  for (const {from, to, use} of mentions) {
    if (from > at) pieces.push([at, from])
    pieces.push(use === 'subject' ? 'vi' : 'vores')
    at = to
  }
  return recast(sentence, first.from, last.to, pieces, {names: true})
}

/** `hos kommunen`: the name in another use, or another body. */
function isOtherName({lower, upos}: Token): boolean {
  return (upos === 'NOUN' || upos === 'PROPN') && isBody(lower)
}

/** Whether a word may mean the sender: `sin`, and `den` but not in `den 5. juni`. */
function refers({lower, upos}: Token): boolean {
  return reflexives.has(lower) || lower === 'dens' || lower === 'selv' || (lower === 'den' && upos === 'PRON')
}

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
