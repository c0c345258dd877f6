import {skipSpace} from './neighbours.ts'
import {Gap, type TokenList} from './token-list.ts'

/** A word or number just read, from `start` to the dot after it, and what stands around it. */
export interface Candidate {
  readonly text: string
  /** The tokens before it. */
  readonly tokens: TokenList
  readonly start: number
  readonly dot: number
  /** The `Gap` before it. */
  readonly before: number
  /** Where the text goes on after the dot and white space. */
  readonly next: number
  /** Whether it begins a block. */
  readonly isFirst: boolean
}

/** Look at what stands around a word. */
export function candidateAt(
  text: string,
  tokens: TokenList,
  start: number,
  dot: number,
  before: number
): Candidate {
  const isFirst = tokens.count === 0 || before === Gap.blank
  return {text, tokens, start, dot, before, next: skipSpace(text, dot + 1), isFirst}
}

/** Read the token before a candidate; empty when it is too long to matter. */
export function previousWord({text, tokens}: Candidate): string {
  const last = tokens.count - 1
  if (last < 0) return ''
  const start = tokens.start[last] ?? 0
  const end = tokens.end[last] ?? 0
  return end - start > 24 ? '' : text.slice(start, end)
}
