/** How characters look and sound, as far as a reader of text cares. */
export interface CharacterStyle {
  readonly bold: boolean
  /** Shown in capitals. */
  readonly caps: boolean
  readonly hidden: boolean
  /** BCP 47, when the document marks it closer than by its defaults. */
  readonly language: string | undefined
}

/** Text on the way from a document's markup into the extracted text. */
export interface TextPiece {
  readonly kind: 'text'
  readonly text: string
  readonly style: CharacterStyle
  /** One unit that is no prose, such as a merge field. */
  readonly opaque: boolean
  /** Part of a field's own instruction, where quotation marks and blanks are syntax. */
  readonly code: boolean
  readonly url: string | undefined
  /** Where it stands in the markup, for writers; absent when nothing can be written there. */
  readonly source: PieceSource | undefined
  /** The field or drawing around it inside which no comment can be anchored. */
  readonly host: Host | undefined
  /** Offset in the extracted text; -1 until it is laid out. */
  at: number
}

/** A template condition with a text for each outcome. */
export interface Choice {
  readonly kind: 'choice'
  readonly branches: ReadonlyArray<Branch>
}

/** One outcome of a condition. */
export interface Branch {
  /** The condition as the template writes it and its outcome, such as `IF «Køn» = "M": sand`. */
  readonly label: string
  readonly pieces: ReadonlyArray<Piece>
}

/** The end of a paragraph inside a condition. */
export interface ParagraphBreak {
  readonly kind: 'break'
  /** The paragraph that follows. */
  readonly next: ParagraphFormat
}

/** A point without text: the top of a page, an end of a comment's range. */
export interface Mark {
  readonly kind: 'mark'
  readonly mark: 'page' | 'comment-start' | 'comment-end'
  readonly id: string
  at: number
}

export type Piece = TextPiece | Choice | ParagraphBreak | Mark

/** What a paragraph is. */
export interface ParagraphFormat {
  kind: 'heading' | 'paragraph' | 'list-item' | 'quote'
  /** Level of a heading, nesting of a list item; 0 otherwise. */
  depth: number
  /** 1-based number in the body; 0 outside it. */
  number: number
}

/** Where a piece stands in the XML of a part; offsets are into the decoded part. */
export interface PieceSource {
  readonly run: RunPlace
  readonly element: RunElement
  readonly from: number
  readonly to: number
  /** Whether new text would last: results of fields are computed anew. */
  readonly editable: boolean
}

/** A stretch of markup between two runs; its end is known once the markup is read. */
export interface Host {
  readonly part: number
  readonly start: number
  readonly end: number
}

/** A run of a Word document. */
export interface RunPlace {
  /** Index of the part among the parts read. */
  readonly part: number
  readonly start: number
  /** Where its children start, after its properties. */
  contentStart: number
  /** Where its end tag starts. */
  contentEnd: number
  end: number
  /** Its start tag. */
  readonly open: string
  /** Its properties as written, or an empty string. */
  props: string
  readonly elements: Array<RunElement>
}

/** A child of a run that holds characters. */
export interface RunElement {
  readonly kind: 'text' | 'code' | 'character'
  readonly start: number
  end: number
  textFrom: number
  textTo: number
}

/** Text without emphasis. */
export const PLAIN: CharacterStyle = {bold: false, caps: false, hidden: false, language: undefined}

/** The text of pieces as a template shows it, for labels. */
export function pieceText(pieces: ReadonlyArray<Piece>): string {
  return pieces.map((piece) => (piece.kind === 'text' ? piece.text : '')).join('')
}
