import type {KeyPress} from './key-reader.ts'

/** A line that is being written: its characters, and where the next one goes. */
export interface EditedLine {
  readonly characters: ReadonlyArray<string>
  readonly at: number
}

/** What a key makes of a line: the line, or that the writer is done or has changed their mind. */
export type Edited = EditedLine | 'done' | 'cancelled'

/** Begin with a text, ready to write on at its end. */
export function lineOf(text: string): EditedLine {
  const characters = segments(text)
  return {characters, at: characters.length}
}

/** Give a line the next key, as line editors of terminals take them. */
export function pressKey({characters, at}: EditedLine, {name, text}: KeyPress): Edited {
  const without = (from: number, to: number): EditedLine => ({
    characters: [...characters.slice(0, from), ...characters.slice(to)],
    at: from
  })
  const last = characters.length
  switch (name) {
    case 'return':
    case 'enter':
      return 'done'
    case 'escape':
    case 'end-of-input':
    case 'ctrl-d':
      return 'cancelled'
    case 'backspace':
    case 'ctrl-h':
      return without(Math.max(0, at - 1), at)
    case 'delete':
      return {...without(at, Math.min(last, at + 1)), at}
    case 'ctrl-u':
      return without(0, at)
    case 'ctrl-k':
      return without(at, last)
    case 'ctrl-w':
      return without(wordBefore(characters, at), at)
    case 'left':
    case 'ctrl-b':
      return {characters, at: Math.max(0, at - 1)}
    case 'right':
    case 'ctrl-f':
      return {characters, at: Math.min(last, at + 1)}
    case 'home':
    case 'ctrl-a':
      return {characters, at: 0}
    case 'end':
    case 'ctrl-e':
      return {characters, at: last}
    default: {
      const typed = segments(text.replace(/\p{Cc}/gu, ''))
      if (typed.length === 0 || name.startsWith('ctrl-')) return {characters, at}
      return {
        characters: [...characters.slice(0, at), ...typed, ...characters.slice(at)],
        at: at + typed.length
      }
    }
  }
}

/** Where the word before a place begins. */
function wordBefore(characters: ReadonlyArray<string>, at: number): number {
  let from = at
  while (from > 0 && characters[from - 1] === ' ') from--
  while (from > 0 && characters[from - 1] !== ' ') from--
  return from
}

const segmenter = new Intl.Segmenter('da', {granularity: 'grapheme'})

/** What a person takes for characters. */
function segments(text: string): Array<string> {
  return [...segmenter.segment(text)].map(({segment}) => segment)
}
