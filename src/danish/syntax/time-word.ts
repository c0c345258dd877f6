import {timeWords} from '../words/months-and-times.ts'

/** Whether a word in small letters is part of what tells a time: a unit, a day, a month, `kl.`, `1.`, `2026`. */
export function isTimeWord(word: string): boolean {
  return timeWords.has(word) || /^(?:\d{1,2}\.|\d{4})$/.test(word)
}
