import {decodeNamedCharacterReference} from 'decode-named-character-reference'
import type {CharacterReference, MarkupWriting} from '../align.ts'

/** How Markdown writes text. */
export const markdownText: MarkupWriting = {
  reference: markdownReference,
  unseen: unseenAt,
  escapes: (source, at) => source[at] === '\\' && /[!-/:-@[-`{-~]/.test(source[at + 1] ?? '')
}

/** How Markdown writes code in a line: only the bar of a table is escaped, and nothing is a reference. */
export const markdownCode: MarkupWriting = {
  reference: () => undefined,
  unseen: (source, at) => (source[at] === '`' ? 1 : unseenAt(source, at)),
  escapes: (source, at) => source.startsWith('\\|', at)
}

const REFERENCE = /&(?:#(?:\d{1,7}|[xX][\dA-Fa-f]{1,6})|([A-Za-z][\dA-Za-z]{0,30}));/y

/** The reference that begins at an ampersand; a name that does not exist is text. */
function markdownReference(source: string, at: number): CharacterReference | undefined {
  REFERENCE.lastIndex = at
  const [written, name] = REFERENCE.exec(source) ?? []
  if (written === undefined) return
  if (name === undefined) return {length: written.length, text: undefined}
  const text = decodeNamedCharacterReference(name)
  return text === false ? undefined : {length: written.length, text}
}

/** Blanks and marks of quotations at the start of a line, and blanks at its end. */
function unseenAt(source: string, at: number): number {
  return /[ \t>\n]/.test(source[at] ?? '') ? 1 : 0
}
