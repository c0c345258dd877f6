/** A piece of text as a page places it; lengths in points, y upwards from the bottom of the page. */
export interface TextRun {
  readonly text: string
  /** Left edge. */
  readonly x: number
  /** Right edge. */
  readonly right: number
  /** Baseline. */
  readonly y: number
  readonly size: number
  readonly bold: boolean
  /** Its words that lead somewhere, in their order. */
  readonly links: ReadonlyArray<LinkText>
}

/** A page and the text on it, in the order of the file. */
export interface PdfPage {
  /** 1-based. */
  readonly number: number
  /** Bottom and top edge in points. */
  readonly bottom: number
  readonly top: number
  readonly runs: ReadonlyArray<TextRun>
}

/** A text that is a link, and where it begins in the text around it. */
export interface LinkText {
  readonly text: string
  readonly url: string
  readonly at: number
}

/** An area of a page that leads somewhere; lengths in points. */
export interface LinkArea {
  readonly url: string
  readonly left: number
  readonly right: number
  readonly bottom: number
  readonly top: number
}
