import type {Phrase} from '../../danish/syntax/sentence-syntax.ts'
import {readerForms} from '../../danish/words/addressees.ts'
import {isOtherBody} from '../../danish/words/authorities.ts'
import {isBody} from '../../danish/words/doers.ts'
import type {Sentence} from '../model/sentence.ts'

/** Who a phrase means, read in its own sentence. */
export type Party = 'reader' | 'man' | 'sender' | 'body' | 'other body' | 'thing'

const nouns: ReadonlySet<string> = new Set(readerForms.filter((form) => form.length > 2))
const senders = /^(?:vi|jeg|kommunen|forvaltningen|undertegnede|myndigheden)$/

/** Who is meant by the subject of a clause. */
export function partyOf({tokens}: Sentence, {start, end, head}: Phrase): Party {
  const {lower = '', text = ''} = tokens[head] ?? {}
  const first = tokens[start]
  // `De ansatte` and `De regler, der …` are others; `Du og Elias` has the reader first.
  const isJoined = /^(?:og|,|selv)$/.test(tokens[start + 1]?.lower ?? '')
  if (isReaderWord(text, lower) || (isJoined && isReaderWord(first?.text ?? '', first?.lower ?? '')))
    return 'reader'
  if (lower === 'man' || lower === 'alle' || lower === 'enhver') return 'man'
  if (senders.test(lower) || senders.test(first?.lower ?? '')) return 'sender'
  if (nouns.has(lower)) return 'reader'
  if (isOtherBody(text)) return 'other body'
  for (let at = start; at < end; at++)
    if (isOtherBody(tokens[at]?.text ?? '') && at <= head) return 'other body'
  return isBody(lower) ? 'body' : 'thing'
}

/** `du`, `I`, `De`. */
function isReaderWord(text: string, lower: string): boolean {
  return lower === 'du' || text === 'I' || text === 'De'
}

/** Who is meant by a clause whose subject the parser did not see: a pronoun right beside its finite verb. */
export function partyBeside({tokens}: Sentence, finiteVerb: number): Party {
  for (const at of [finiteVerb - 1, finiteVerb + 1]) {
    const {text = '', lower = ''} = tokens[at] ?? {}
    if (isReaderWord(text, lower)) return 'reader'
    if (lower === 'man') return 'man'
    if (lower === 'vi' || lower === 'jeg') return 'sender'
  }
  return 'thing'
}
