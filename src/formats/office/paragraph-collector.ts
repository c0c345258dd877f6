import {OpenFields} from '../docx/fields.ts'
import {addToCell, type OpenCell, OpenTable} from './open-table.ts'
import type {Host, ParagraphFormat, Piece} from './piece.ts'
import type {Cell, StoryParagraph} from './story.ts'

/** The text around which a text box is anchored, set aside while the box is read. */
interface Surroundings {
  readonly paragraph: StoryParagraph | undefined
  readonly goesOn: boolean
  readonly fields: OpenFields
  readonly cell: Cell | undefined
  readonly own: OpenCell | undefined
  readonly tables: Array<Around>
  readonly boxed: Array<StoryParagraph>
  readonly box: number | undefined
  readonly note: string | undefined
  readonly drawing: Host | undefined
}

/** What is around an open table. */
interface Around {
  readonly table: OpenTable
  readonly cell: Cell | undefined
  readonly own: OpenCell | undefined
}

/** Collects the paragraphs of a part in reading order and knows where each of them stands. */
export class ParagraphCollector {
  readonly paragraphs: Array<StoryParagraph> = []
  /** Id of the note or comment that is being read. */
  note: string | undefined
  fields: OpenFields
  /** The run around the open text box, in the part's outermost text. */
  drawing: Host | undefined

  /** Index of the part that is read. */
  readonly part: number
  readonly #outer: Array<Surroundings> = []
  #paragraph: StoryParagraph | undefined
  /** The end of the last of Word's paragraphs did not end the letter's. */
  #goesOn = false
  #markDeleted = false
  #number = 0
  #tables = 0
  #boxes = 0
  #box: number | undefined
  /** Paragraphs of text boxes anchored in the open paragraph; they follow it. */
  #boxed: Array<StoryParagraph> = []
  #cell: Cell | undefined
  #own: OpenCell | undefined
  /** The open tables, outermost first. */
  #open: Array<Around> = []

  constructor(part: number) {
    this.part = part
    this.fields = new OpenFields(part)
  }

  /** Paragraphs of text boxes anchored in the open paragraph, so far. */
  get boxed(): ReadonlyArray<StoryParagraph> {
    return this.#boxed
  }

  /** Pieces of the open paragraph; nobody looks at them outside paragraphs. */
  get pieces(): Array<Piece> {
    return this.#paragraph?.pieces ?? []
  }

  /** Whether every field and every paragraph found its end. */
  get balanced(): boolean {
    return !this.fields.open && !this.#goesOn
  }

  /** One of Word's paragraphs starts; what it is may still be filled in. */
  openParagraph(): ParagraphFormat {
    if (this.#outer.length === 0) this.#number++
    const format: ParagraphFormat = {kind: 'paragraph', depth: 0, number: this.#number}
    if (!this.#goesOn || !this.#paragraph) {
      this.#paragraph = {
        pieces: [],
        format,
        cell: this.#cell,
        own: this.#own,
        box: this.#box,
        note: this.note
      }
    } else if (this.#markDeleted) {
      this.#paragraph.format = format
    } else {
      this.fields.target(this.#paragraph.pieces)?.push({kind: 'break', next: format})
    }
    this.#markDeleted = false
    return format
  }

  /** A paragraph that is no text of the letter, and counts. */
  skipParagraph(): void {
    if (this.#outer.length === 0) this.#number++
  }

  /** The mark that ends the open paragraph is deleted: the next paragraph continues it. */
  deleteMark(): void {
    this.#markDeleted = true
  }

  closeParagraph(): void {
    this.#goesOn = this.#markDeleted || this.fields.joins
    if (!this.#goesOn) this.#flush()
  }

  openTable(): void {
    if (this.#own) this.#own.isStructured = true
    this.#open.push({table: new OpenTable(), cell: this.#cell, own: this.#own})
    if (this.#open.length === 1) this.#tables++
    this.#own = undefined
  }

  closeTable(): void {
    const around = this.#open.pop()
    this.#cell = around?.cell
    this.#own = around?.own
  }

  openRow(): void {
    this.#open.at(-1)?.table.openRow()
    if (this.#open.length === 1) this.#cell = undefined
  }

  /** The open row holds headings. */
  markHeader(): void {
    const table = this.#open.at(-1)?.table
    if (table) table.hasHeader = true
  }

  openCell(): void {
    const table = this.#open.at(-1)?.table
    if (!table) return
    this.#own = table.openCell()
    if (this.#open.length > 1) return
    this.#cell = {table: this.#tables, row: table.rows.length, column: (this.#cell?.column ?? 0) + 1}
  }

  /**
   * Text beside the open paragraph starts: a text box, or a note where a format keeps notes in the text.
   *
   * @param run the run in which it is anchored
   * @param note id of the note, when it is one
   */
  openBox(run: Host, note?: string): void {
    const {fields, drawing} = this
    this.#outer.push({
      paragraph: this.#paragraph,
      goesOn: this.#goesOn,
      fields,
      cell: this.#cell,
      own: this.#own,
      tables: this.#open,
      boxed: this.#boxed,
      box: this.#box,
      note: this.note,
      drawing
    })
    this.fields = new OpenFields(this.part)
    this.drawing ??= run
    this.#paragraph = undefined
    this.#goesOn = false
    this.#boxed = []
    this.#open = []
    this.#own = undefined
    this.#box = note === undefined ? ++this.#boxes : undefined
    this.note = note ?? this.note
  }

  closeBox(): void {
    this.finish()
    const outer = this.#outer.pop()
    if (!outer) return
    for (const paragraph of this.#boxed) outer.boxed.push(paragraph)
    this.#paragraph = outer.paragraph
    this.#goesOn = outer.goesOn
    this.fields = outer.fields
    this.#cell = outer.cell
    this.#own = outer.own
    this.#open = outer.tables
    this.#boxed = outer.boxed
    this.#box = outer.box
    this.note = outer.note
    this.drawing = outer.drawing
    // A box that is anchored at a page, not in a paragraph.
    if (this.#paragraph === undefined) this.#flushBoxes()
  }

  /** The text ends here: a paragraph that waits for more has all it gets. */
  finish(): void {
    if (this.#goesOn && !this.fields.open) {
      this.#goesOn = false
      this.#flush()
    }
  }

  #flush(): void {
    if (this.#paragraph?.own) {
      const {own, pieces, format} = this.#paragraph
      addToCell(own, pieces, format.kind === 'paragraph')
    }
    if (this.#paragraph) (this.#outer.length > 0 ? this.#boxed : this.paragraphs).push(this.#paragraph)
    this.#paragraph = undefined
    this.#flushBoxes()
  }

  #flushBoxes(): void {
    if (this.#outer.length > 0) return
    for (const paragraph of this.#boxed) this.paragraphs.push(paragraph)
    this.#boxed = []
  }
}
