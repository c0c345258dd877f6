import {isBody, isDoer} from '../../danish/words/doers.ts'
import type {Letter} from '../../letter/model/letter.ts'
import type {Sentence} from '../../letter/model/sentence.ts'
import type {Senders} from '../../letter/recognise/role-of.ts'
import {isBorrowed} from '../../letter/sentences/borrowed-words.ts'

/** A place where a letter names its sender: the tokens `[from, to)`, as a subject or as an owner. */
export interface SenderMention {
  readonly from: number
  readonly to: number
  readonly use: 'subject' | 'owner'
}

/** Whether words in lower case, the name of a body, are the sender. */
export type IsSender = (words: ReadonlyArray<string>, isNamed: boolean) => boolean

/**
 * Tell the sender's name from those of other bodies.
 *
 * Where the address and the signature name nobody, it is the one body that finds, notes or regrets in the text: whoever
 * writes does so here and now, while others are told of.
 *
 * @param sayings what only a sender does: `finder`, `beklager`
 */
export function senderOf(letter: Letter, senders: Senders, sayings: ReadonlySet<string>): IsSender {
  if (senders.isKnown) {
    return (words, isNamed) => senders.isNamed(words) || (!isNamed && offices.test(words.at(-1) ?? ''))
  }
  const speakers = new Set<string>()
  for (const sentence of letter.prose) {
    for (const {subject, finiteVerb, kind} of sentence.grammar.syntax.clauses) {
      if (kind !== 'main' || !subject || !sayings.has(sentence.tokens[finiteVerb]?.lower ?? '')) continue
      const words = nameIn(sentence, subject.start, subject.end)
      if (words) speakers.add(words.join(' '))
    }
  }
  return (words) => speakers.size === 1 && speakers.has(words.join(' '))
}

/** Parts of an authority, which go by what they are whatever the address calls them. */
const offices = /(?:forvaltning|afdeling|sekretariat)en$/

/** The sender's name wherever it is subject or owner in a sentence, in its order. */
export function senderMentions(sentence: Sentence, isSender: IsSender): Array<SenderMention> {
  const mentions: Array<SenderMention> = []
  const {tokens, grammar} = sentence
  for (const {subject} of grammar.syntax.clauses) {
    if (!subject) continue
    const {start, end} = subject
    const words = nameIn(sentence, start, end)
    if (words && isSender(words, isNamed(sentence, start, end)))
      mentions.push({from: start, to: end, use: 'subject'})
  }
  for (const {index, lower} of tokens) {
    if (!/[^s]s$/.test(lower) || !isBody(lower.slice(0, -1))) continue
    const owned = ownedAt(sentence, index)
    let from = index
    // Names have few words: `Ny Nordby Kommunes`.
    while (from > 0 && index - from < 3 && /^\p{Lu}/u.test(tokens[from - 1]?.text ?? '')) from--
    const words = nameIn(sentence, from, index + 1)
    if (owned && words && isSender(words, isNamed(sentence, from, index + 1)))
      mentions.push({from, to: index + 1, use: 'owner'})
  }
  return mentions
    .filter(({from}) => !isBorrowed(sentence, from))
    .toSorted((a, b) => a.from - b.from)
    .filter((mention, at, all) => at === 0 || mention.from >= (all[at - 1]?.to ?? 0))
}

/** The name of a body and nothing else, in lower case and without the genitive: `nordby kommune`, `forvaltningen`. */
function nameIn({tokens, grammar}: Sentence, from: number, to: number): ReadonlyArray<string> | undefined {
  const words: Array<string> = []
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    if (!token?.isWord || token.isOpaque) return
    if (at < to - 1 && !/^\p{Lu}/u.test(token.text)) return
    words.push(token.lower.replace(/(?<=[^s])s$/, ''))
  }
  const last = tokens[to - 1]
  if (!last || !isBody(words.at(-1) ?? '')) return
  // `en kommune`, `kommuner` are any.
  const {definite, number} = grammar.tagOf(to - 1)
  if (number === 'Plur' || (words.length === 1 && definite === 'Ind')) return
  return words
}

/** Whether a body is called by its name: a capital that is not the sentence's. */
function isNamed({tokens}: Sentence, from: number, to: number): boolean {
  return tokens.slice(from, to).some(({text, index}) => index > 0 && /^\p{Lu}/u.test(text)) || to - from > 1
}

/** Whether a thing is owned: `kommunens hjemmeside`, not `kommunens borgere`, `Kommunens Ældreråd`. */
function ownedAt({tokens, grammar}: Sentence, owner: number): boolean {
  let at = owner + 1
  while (grammar.tagOf(at).upos === 'ADJ') at++
  const noun = tokens[at]
  return noun?.upos === 'NOUN' && !/^\p{Lu}/u.test(noun.text) && !isDoer(noun.lower)
}
