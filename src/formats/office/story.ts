import type {Margin} from '../docx/margins.ts'
import type {DocxStyles} from '../docx/styles.ts'
import type {OpenCell} from './open-table.ts'
import type {ParagraphFormat, Piece} from './piece.ts'

/** What a reader needs to know to read one part of a Word document. */
export interface StoryInput {
  readonly xml: string
  /** Index of the part among the parts read. */
  readonly part: number
  readonly styles: DocxStyles
  /** Address of a hyperlink by its relationship. */
  readonly address: (id: string) => string | undefined
}

/** One part of a Word document: its body, a header, its footnotes. */
export interface Story {
  readonly paragraphs: ReadonlyArray<StoryParagraph>
  /** Paragraphs that repeat others for older programs. */
  readonly twins: ReadonlyArray<Twin>
  /** Ids of notes in the order in which the text refers to them, as `footnote 2`. */
  readonly notes: ReadonlyArray<string>
  /** Relationships of headers and footers in the order of the sections. */
  readonly margins: ReadonlyArray<Margin>
  /** Whether the part has a body. */
  readonly hasBody: boolean
  /** Whether it takes text from other files, which programs put in when they open it. */
  readonly hasChunks: boolean
}

/** A paragraph that repeats another. */
export interface Twin {
  readonly twin: StoryParagraph
  readonly original: StoryParagraph
}

/** A paragraph of the letter: usually one of Word's, more when a condition spans them. */
export interface StoryParagraph {
  readonly pieces: Array<Piece>
  format: ParagraphFormat
  readonly cell: Cell | undefined
  /** The cell that it stands in itself, where tables are nested. */
  readonly own: OpenCell | undefined
  /** 1-based number of the text box it stands in. */
  readonly box: number | undefined
  /** Id of the note or comment it belongs to. */
  readonly note: string | undefined
}

/** Where a paragraph stands in a table, by 1-based numbers; nested tables count as their outer cell. */
export interface Cell {
  /** Number of the table in the part. */
  readonly table: number
  readonly row: number
  readonly column: number
}

/** The text of a part of an OpenDocument file. */
export interface OdtStory {
  /** Paragraphs in reading order; those of notes, headers and footers carry `footnote 1`, `header` as their note. */
  readonly paragraphs: ReadonlyArray<StoryParagraph>
  /** Comments by the ids of their marks. */
  readonly comments: ReadonlyMap<string, string>
  readonly hasBody: boolean
}
