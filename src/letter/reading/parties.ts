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
  const word = tokens[head]
  const {lower = '', text = ''} = word ?? {}
  const first = tokens[start]
  if (
    isReaderWord(text, lower, head === 0 || start === 0) ||
    isReaderWord(first?.text ?? '', first?.lower ?? '', false)
  )
    return 'reader'
  if (lower === 'man' || lower === 'alle' || lower === 'enhver') return 'man'
  if (senders.test(lower) || senders.test(first?.lower ?? '')) return 'sender'
  if (nouns.has(lower)) return 'reader'
  if (isOtherBody(text)) return 'other body'
  for (let at = start; at < end; at++)
    if (isOtherBody(tokens[at]?.text ?? '') && at <= head) return 'other body'
  return isBody(lower) ? 'body' : 'thing'
}

/** `du`, `I`, `De`; at the head of a sentence `De` may be others, which letters that write »De« seldom mean. */
function isReaderWord(text: string, lower: string, _first: boolean): boolean {
  return lower === 'du' || text === 'I' || text === 'De'
}
