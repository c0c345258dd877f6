import type {ChangedText} from '../../../keep/change.ts'
import {sentenceAround} from '../../../text/sentence-around.ts'

/** The words of a change within their sentence. */
export interface ChangeContext {
  readonly text: string
  /** Where the words begin and end in the text. */
  readonly start: number
  readonly end: number
}

/** The sentence around the words of a change, on one line. */
export function contextOf({text, place}: ChangedText, letter: string): ChangeContext {
  const around = sentenceAround(letter, place.start.offset, place.end.offset)
  const lead = around.slice(0, Math.max(0, around.indexOf(text)))
  const tail = around.slice(lead.length + text.length)
  const [before, words, after] = [plain(lead).trimStart(), plain(text), plain(tail).trimEnd()]
  return {text: before + words + after, start: before.length, end: before.length + words.length}
}

function plain(text: string): string {
  return text.replace(/<[^<>]{0,200}>/g, ' ').replace(/\s+/g, ' ')
}
