import type {Block} from '../../formats/document.ts'
import type {MappedText} from '../../text/mapped-text.ts'

/** What a unit of text does in a letter. */
export type Part =
  /** Sender, recipient, date, reference and contact lines. */
  | 'letterhead'
  | 'heading'
  | 'greeting'
  | 'body'
  | 'list-item'
  | 'table'
  /** The phrase that ends the letter, such as »Med venlig hilsen«. */
  | 'closing'
  | 'signature'
  /** Page headers, page footers and footnotes. */
  | 'note'
  /** Text in another language than the letter's. */
  | 'foreign'

/** A stretch of text that does one thing; sentences never cross it. */
export interface Unit {
  readonly part: Part
  /** The block of the document it stands in. */
  readonly block: Block
  readonly content: MappedText
  /** Level of a heading, nesting of a list item. */
  readonly depth?: number
  /** Spans of the plain text that are somebody else's words, quotation marks and all: `[start, end, …]`, ascending. */
  readonly quoted?: ReadonlyArray<number>
}
