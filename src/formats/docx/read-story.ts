import {ParagraphCollector} from '../office/paragraph-collector.ts'
import type {ParagraphFormat, RunPlace} from '../office/piece.ts'
import type {Story, StoryInput} from '../office/story.ts'
import {attribute, scanXml, type XmlHandler} from '../office/xml.ts'
import {Alternatives} from './alternatives.ts'
import {OpenControls} from './controls.ts'
import {MarginCollector} from './margins.ts'
import {isOn, WORD_PREFIXES} from './names.ts'
import {PropertyReader} from './properties.ts'
import {addCharacter, addFormula, addMark, CHARACTERS, type RunContext, RunReader} from './runs.ts'
import {Skipping} from './skipping.ts'
import {symbolOf} from './symbols.ts'

/**
 * Read a part of a Word document: the body, a header, the notes.
 *
 * Fields that do not nest, as after a careless cut, are read as if they were not there.
 */
export function readStory(input: StoryInput): Story {
  const whole = new StoryReader(input, true)
  scanXml(input.xml, WORD_PREFIXES, whole)
  if (whole.balanced) return whole.story
  const fieldless = new StoryReader(input, false)
  scanXml(input.xml, WORD_PREFIXES, fieldless)
  return fieldless.story
}

class StoryReader implements XmlHandler {
  readonly #input: StoryInput
  readonly #withFields: boolean
  #collector: ParagraphCollector
  readonly #properties: PropertyReader
  readonly #runs: RunReader
  readonly #controls: OpenControls
  readonly #notes: Array<string> = []
  readonly #margins = new MarginCollector()
  #hasBody = false
  #hasChunks = false
  readonly #skipping = new Skipping()
  /** Number of open `w:p`; paragraphs of text boxes stand inside others. */
  #openParagraphs = 0
  readonly #alternatives = new Alternatives()
  readonly #urls: Array<string | undefined> = []
  #format: ParagraphFormat | undefined

  constructor(input: StoryInput, withFields: boolean) {
    this.#input = input
    this.#withFields = withFields
    this.#collector = new ParagraphCollector(input.part)
    this.#properties = new PropertyReader(input.xml, input.styles)
    this.#runs = new RunReader(input.xml)
    this.#controls = new OpenControls(input.part)
  }

  get balanced(): boolean {
    this.#collector.finish()
    return this.#collector.balanced
  }

  get story(): Story {
    this.#collector.finish()
    const {paragraphs} = this.#collector
    return {
      paragraphs,
      twins: this.#alternatives.twins,
      notes: this.#notes,
      margins: this.#margins.margins,
      hasBody: this.#hasBody,
      hasChunks: this.#hasChunks
    }
  }

  open(name: string, start: number, end: number): void {
    const wasSkipping = this.#skipping.active
    if (this.#skipping.open(name, start, this.#properties.active)) {
      if (name === 'm:oMath' && !wasSkipping)
        addFormula(this.#collector.fields, this.#collector.pieces, this.#properties.style)
      if (this.#skipping.counts(name)) this.#collector.skipParagraph()
    } else if (this.#properties.open(name, start, end, this.#runs.run !== undefined))
      this.#margins.open(name, (attributeName) => this.#attribute(start, end, attributeName))
    else if (this.#runs.run) this.#openInRun(this.#runs.run, name, start, end)
    else this.#openOutsideRuns(name, start, end)
  }

  close(name: string, start: number, end: number): void {
    const skipped = this.#skipping.close(name)
    if (skipped !== undefined) {
      if (name === 'w:sdtPr') this.#controls.properties(this.#input.xml.slice(skipped, end))
      else if (name === 'w:ffData') this.#collector.fields.form(this.#input.xml.slice(skipped, end))
    } else if (name === 'w:pPr' || name === 'w:rPr') {
      if (name === 'w:rPr') this.#runs.closeProperties(end)
      if (this.#properties.active) this.#properties.close(this.#format)
      if (name === 'w:pPr' && this.#properties.markDeleted) this.#collector.deleteMark()
    } else if (!this.#properties.active) {
      this.#closeElement(name, start, end)
    }
  }

  text(start: number, end: number, literal: boolean): void {
    const {run} = this.#runs
    if (!this.#skipping.active && run) this.#runs.addText(this.#context(run), start, end, literal)
  }

  #openOutsideRuns(name: string, start: number, end: number): void {
    const collector = this.#collector
    switch (name) {
      case 'w:body':
        this.#hasBody = true
        break
      case 'w:p':
        this.#openParagraphs++
        this.#properties.openParagraph()
        this.#format = collector.openParagraph()
        break
      case 'w:r':
        this.#openRun(start, end)
        break
      case 'w:tbl':
        collector.openTable()
        break
      case 'w:tr':
        collector.openRow()
        break
      case 'w:tc':
        collector.openCell()
        break
      case 'w:tblHeader':
        if (isOn(this.#attribute(start, end, 'val'))) collector.markHeader()
        break
      case 'w:altChunk':
        this.#hasChunks = true
        break
      case 'w:sdt':
        this.#controls.open(start, this.#openParagraphs > 0)
        break
      case 'w:hyperlink':
        this.#urls.push(this.#input.address(this.#attribute(start, end, 'id') ?? ''))
        break
      case 'w:fldSimple':
        if (this.#withFields) {
          const instruction = this.#attribute(start, end, 'instr') ?? ''
          collector.fields.beginSimple(start, instruction, collector.pieces, this.#properties.style)
        }
        break
      case 'w:footnote':
      case 'w:endnote':
      case 'w:comment':
        collector.note = this.#attribute(start, end, 'id') ?? ''
        // Separators are rules above the notes, not text.
        if ((this.#attribute(start, end, 'type') ?? 'normal') !== 'normal') this.#skipping.skip()
        break
      case 'w:commentRangeStart':
      case 'w:commentRangeEnd':
        addMark(
          collector.fields,
          collector.pieces,
          name === 'w:commentRangeEnd' ? 'comment-end' : 'comment-start',
          this.#attribute(start, end, 'id')
        )
        break
      default:
        this.#margins.open(name, (attributeName) => this.#attribute(start, end, attributeName))
        this.#openAlternative(name)
    }
  }

  #openInRun(run: RunPlace, name: string, start: number, end: number): void {
    const {fields, pieces} = this.#collector
    const character = CHARACTERS.get(name)
    if (character !== undefined) {
      addCharacter(this.#context(run), character, start, end)
      return
    }
    switch (name) {
      case 'w:sym': {
        const sign = symbolOf(
          this.#attribute(start, end, 'font') ?? '',
          this.#attribute(start, end, 'char') ?? ''
        )
        if (sign !== '') addCharacter(this.#context(run), sign, start, end)
        break
      }
      case 'w:t':
      case 'w:instrText':
        if (name === 'w:instrText' && !fields.inCode) break
        this.#runs.openElement(name, start, end)
        break
      case 'w:fldChar': {
        if (!this.#withFields) break
        const type = this.#attribute(start, end, 'fldCharType')
        if (type === 'begin') fields.begin(run.start)
        else if (type === 'separate') fields.separate(pieces, this.#properties.style)
        else if (type === 'end') fields.end(run, pieces, this.#properties.style)
        break
      }
      case 'w:r':
        // Phonetic guides hold runs inside a run.
        this.#openRun(start, end)
        break
      case 'w:lastRenderedPageBreak':
        addMark(fields, pieces, 'page')
        break
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        this.#notes.push(
          `${name === 'w:endnoteReference' ? 'endnote' : 'footnote'} ${this.#attribute(start, end, 'id')}`
        )
        break
      case 'w:txbxContent':
        this.#collector.openBox(run)
        this.#runs.openBox()
        break
      default:
        this.#openAlternative(name)
    }
  }

  #openRun(start: number, end: number): void {
    this.#properties.openRun()
    this.#runs.open(this.#input.part, start, end)
  }

  #openAlternative(name: string): void {
    const collector = this.#alternatives.open(name, this.#collector)
    if (collector) this.#collector = collector
    else this.#skipping.skip()
  }

  #closeElement(name: string, start: number, end: number): void {
    const collector = this.#collector
    switch (name) {
      case 'w:p':
        this.#openParagraphs--
        collector.closeParagraph()
        break
      case 'w:r':
        this.#runs.close(start, end)
        break
      case 'w:t':
      case 'w:instrText':
        this.#runs.closeElement(end)
        break
      case 'w:tbl':
        collector.closeTable()
        break
      case 'w:txbxContent':
        collector.closeBox()
        this.#runs.closeBox()
        break
      case 'w:sdt':
        this.#controls.close(end)
        break
      case 'w:hyperlink':
        this.#urls.pop()
        break
      case 'w:fldSimple':
        if (this.#withFields) collector.fields.endSimple(end, collector.pieces, this.#properties.style)
        break
      case 'w:footnote':
      case 'w:endnote':
      case 'w:comment':
        collector.note = undefined
        break
      case 'mc:Fallback':
        this.#collector = this.#alternatives.closeFallback(this.#collector)
        break
      case 'mc:AlternateContent':
        this.#alternatives.close()
    }
  }

  #attribute(start: number, end: number, name: string): string | undefined {
    return attribute(this.#input.xml, start, end, name)
  }

  #context(run: RunPlace): RunContext {
    const {fields, drawing, pieces} = this.#collector
    return {
      xml: this.#input.xml,
      run,
      style: this.#properties.style,
      fields,
      url: this.#urls.at(-1),
      drawing,
      controls: this.#controls,
      pieces
    }
  }
}
