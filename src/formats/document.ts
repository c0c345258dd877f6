import type {MappedText} from '../text/mapped-text.ts'
import type {Format, Spot} from '../types.ts'

/** What a reader of a file can know of a block from its markup alone. */
export type BlockKind =
  | 'heading'
  | 'paragraph'
  | 'list-item'
  | 'table-cell'
  | 'quote'
  | 'header'
  | 'footer'
  | 'footnote'

/** A unit of text that a sentence never crosses: a paragraph, a heading, a list item, a cell. */
export interface Block {
  readonly kind: BlockKind
  /** Level of a heading (1-6), or nesting of a list item (1 is outermost). */
  readonly depth?: number
  /** Plain text with single line feeds where the file breaks lines, and where each character stands in the document's text. */
  readonly content: MappedText
  /** Spans of `content.text` that are not prose, ascending `[start, end, …]`: inline code, hyperlinks' addresses. */
  readonly opaque?: Int32Array
  /** Link texts: spans of `content.text` and their targets. */
  readonly links?: ReadonlyArray<{readonly start: number; readonly end: number; readonly url: string}>
  /** Language where the document marks it (BCP 47, such as `en-GB`). */
  readonly language?: string
  /** Spans of `content.text` that the document marks as in another language than the block, ascending. */
  readonly languages?: ReadonlyArray<{
    readonly start: number
    readonly end: number
    readonly language: string
  }>
  /** The branch of a template condition in which the block stands. */
  readonly branch?: string
  /**
   * Index of the first variant of the paragraph, for a block that repeats it with another outcome of a condition.
   * Such a block is not counted, and only findings that touch `fresh` are new.
   */
  readonly variantOf?: number
  /** The span of `content.text` that no earlier variant has, `[start, end]`; empty where an outcome leaves text out. */
  readonly fresh?: readonly [number, number]
  /** Emphasis that makes a paragraph look like a heading: all of it is bold or in capitals. */
  readonly emphatic?: boolean
  /** How many of its first lines are so, where the rest of it is not. */
  readonly emphaticLines?: number
}

/** A letter as read: its text, its blocks in reading order, what its frontmatter says. */
export interface LetterDocument {
  readonly format: Format
  /** The file decoded, or the text extracted from a binary format; every offset points into it. */
  readonly text: string
  readonly blocks: ReadonlyArray<Block>
  /** Frontmatter or document properties: `type`, `audience`, `lang`, `title`. */
  readonly meta: Readonly<Record<string, unknown>>
  /** Comments that address klarbrev: their text without the marker `klarbrev`, and what they span. */
  readonly directives?: ReadonlyArray<Directive>
  /** What of the file could not be read as it stands there; the letter is judged without it. */
  readonly faults?: ReadonlyArray<ReadingFault>
  /** For binary formats: the spot of an offset. */
  readonly locate?: (offset: number) => Spot
}

/** What a reader of a file could not read; the rest is read. */
export interface ReadingFault {
  readonly code: 'unreadable-character' | 'page-without-text' | 'inexact-places'
  /** One sentence in Danish for the writer. */
  readonly message: string
  readonly messageEn: string
}

/** A comment to klarbrev in a letter, such as `<!-- klarbrev ignore-next passive -- lovtekst -->`. */
export interface Directive {
  /** What follows the word `klarbrev`, trimmed. */
  readonly text: string
  readonly start: number
  readonly end: number
}
