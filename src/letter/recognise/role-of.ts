import type {Clause, Phrase} from '../../danish/syntax/sentence-syntax.ts'
import {everybody} from '../../danish/words/determiners.ts'
import {isBody, isDoer} from '../../danish/words/doers.ts'
import {capitalPronouns, readerWords, senderWords} from '../../danish/words/pronouns.ts'
import type {Letter} from '../model/letter.ts'
import type {Sentence} from '../model/sentence.ts'

/** Who is meant by a phrase, seen from the letter; `thing` where it is nobody: `hjælpen`, `sagen`. */
export type Role = 'sender' | 'reader' | 'other' | 'thing'

/** Who may be the sender of a letter. */
export interface Senders {
  /** Whether words in lower case are the sender's name, as it stands in the address and the signature. */
  readonly isNamed: (words: ReadonlyArray<string>) => boolean
  /** Whether the address or the signature names an authority or another body. */
  readonly isKnown: boolean
  /** Whether the letter says »du«, »I« or »De« to its reader. */
  readonly addressesReader: boolean
}

/** Who sends a letter, as far as it says so. */
export function sendersOf(letter: Letter, addressesReader: boolean): Senders {
  const names = new Set<string>()
  for (const {unit, tokens} of letter.sentences) {
    if (!senderParts.has(unit.part)) continue
    for (const {text, lower} of tokens) if (/^\p{Lu}/u.test(text)) names.add(lower.replace(/['’]?s$/, ''))
  }
  return {
    addressesReader,
    isKnown: [...names].some(isBody),
    isNamed(words) {
      // `Kommune` alone names nobody.
      const own = words.filter((word) => !isBody(word))
      // `kommunen` is the one that the address calls `Nordby Kommune`.
      const isIn = (word: string) =>
        [/$/, /[nt]$/, /e[nt]$/].some((ending) => names.has(word.replace(ending, '')))
      return own.length > 0 ? own.some((word) => names.has(word)) : words.some(isIn)
    }
  }
}

const senderParts: ReadonlySet<string> = new Set(['letterhead', 'signature', 'closing'])

/** Who is meant by the subject or agent of a clause. */
export function roleOf(phrase: Phrase, clause: Clause, sentence: Sentence, senders: Senders): Role {
  const {tokens, grammar} = sentence
  let isReaders = false
  for (let at = phrase.start; at < phrase.end; at++) {
    const {text = '', lower = ''} = tokens[at] ?? {}
    // What follows says which one, not who: `kommunen, som du har klaget over`.
    if (text === ',') break
    if (senderWords.has(lower)) return 'sender'
    if (readerWords.has(lower) || capitalPronouns.has(text)) isReaders = true
  }
  if (isReaders) return 'reader'
  const head = tokens[phrase.head]
  const {upos} = grammar.tagOf(phrase.head)
  if (!head) return 'thing'
  if (isNamed(phrase, sentence)) return isSender(phrase, sentence, senders, clause) ? 'sender' : 'other'
  if (isGeneral(phrase, sentence)) return 'other'
  if (upos !== 'NOUN') return 'thing'
  if (isBody(head.lower)) return 'sender'
  return isDoer(head.lower) && senders.addressesReader ? 'other' : 'thing'
}

/** `Fyns Amt`, `Energitilsynet` in the middle of a sentence: a name, whatever its words. */
function isNamed({start, end, head}: Phrase, {tokens, grammar}: Sentence): boolean {
  if (grammar.tagOf(head).upos === 'PROPN') return true
  for (let at = Math.max(start, 1); at < end; at++) {
    if (tokens[at]?.text === ',') return false
    if (/^\p{Lu}\p{Ll}/u.test(tokens[at]?.text ?? '') && at <= head) return true
  }
  return false
}

/** A rule for everybody: `alle grundejere`, `virksomheder`, `fritagelse`, and not `din ansøgning`, `en bevilling`. */
function isGeneral({start, head}: Phrase, {tokens, grammar}: Sentence): boolean {
  for (let at = start; at <= head; at++) {
    if (everybody.has(tokens[at]?.lower ?? '')) return true
    if (at === head) break
    const {upos, case: form} = grammar.tagOf(at)
    if (form === 'Gen' || /^(?:DET|PRON|NUM)$/.test(upos)) return false
  }
  const {upos, definite} = grammar.tagOf(head)
  return upos === 'NOUN' && definite === 'Ind'
}

/** A named body is the sender where the letter says so, or where it decides here and now: `Tilsynet påbyder …`. */
function isSender(
  {start, end}: Phrase,
  {tokens, grammar}: Sentence,
  senders: Senders,
  clause: Clause
): boolean {
  const name = tokens.slice(start, end).filter(({text}) => /^\p{Lu}/u.test(text))
  if (senders.isNamed(name.map(({lower}) => lower))) return true
  return grammar.tagOf(clause.mainVerb).tense === 'Pres'
}
