import {ExtractedText, type Position} from '../office/extracted-text.ts'
import {bodyPosition} from '../office/paragraph-position.ts'
import {pieceText} from '../office/piece.ts'
import type {Story, StoryParagraph, Twin} from '../office/story.ts'
import {attribute, scanXml} from '../office/xml.ts'
import {UnreadableDocument} from '../unreadable-document.ts'
import {isOn, WORD_PREFIXES} from './names.ts'
import {type DocxPackage, openDocx, readRelationships, xmlOfPart} from './package.ts'
import {readStory} from './read-story.ts'
import {DocxStyles} from './styles.ts'

/** A Word document as read, with what a writer needs to change it. */
export interface LoadedDocx {
  readonly package: DocxPackage
  readonly extracted: ExtractedText
  /** The parts read, in the order in which `PieceSource` counts them. */
  readonly parts: ReadonlyArray<{readonly name: string; readonly xml: string}>
  /** Comments by id. */
  readonly comments: ReadonlyMap<string, string>
}

/**
 * Read a Word document: the body, then footnotes, endnotes, headers and footers.
 *
 * @throws {UnreadableDocument} when the bytes are no readable Word document.
 */
export function loadDocx(bytes: Uint8Array): LoadedDocx {
  return new DocxLoader(openDocx(bytes)).load()
}

class DocxLoader {
  readonly #package: DocxPackage
  readonly #styles: DocxStyles
  readonly #parts: Array<{name: string; xml: string}> = []
  readonly #extracted = new ExtractedText()
  readonly #twins: Array<Twin> = []

  constructor(opened: DocxPackage) {
    this.#package = opened
    const styles = this.#partOfType('styles')
    this.#styles = new DocxStyles(styles ?? '')
  }

  load(): LoadedDocx {
    const body = this.#readPart(this.#package.main)
    if (!body?.hasBody) {
      throw new UnreadableDocument(
        'no-text',
        'Word-dokumentet har ingen tekstdel. Åbn brevet i Word, og gem det som .docx.',
        'The Word document has no body. Open the letter in Word and save it as .docx.'
      )
    }
    for (const paragraph of body.paragraphs) this.#add(paragraph, bodyPosition(paragraph))
    if (body.hasChunks && this.#extracted.text === '') {
      throw new UnreadableDocument(
        'no-text',
        'Brevets tekst ligger i en indlejret fil. Åbn dokumentet i Word, og gem det igen.',
        'The text of the letter is in an embedded file. Open the document in Word and save it again.'
      )
    }
    this.#addNotes('footnote', body.notes)
    this.#addNotes('endnote', body.notes)
    this.#addMargins(body)
    for (const {twin, original} of this.#twins) this.#extracted.addTwin(twin.pieces, original.pieces)
    const comments = this.#readType('comments')
    return {
      package: this.#package,
      extracted: this.#extracted,
      parts: this.#parts,
      comments: new Map(textsByNote(comments?.paragraphs ?? []))
    }
  }

  #add({pieces, format}: StoryParagraph, position: Position): void {
    this.#extracted.add(pieces, format, position)
  }

  /** Notes are numbered by the order in which the text refers to them. */
  #addNotes(type: 'footnote' | 'endnote', references: ReadonlyArray<string>): void {
    const story = this.#readType(`${type}s`)
    if (!story) return
    const notes = new Map<string, Array<StoryParagraph>>()
    for (const paragraph of story.paragraphs) {
      const id = `${type} ${paragraph.note}`
      const note = notes.get(id)
      if (note) note.push(paragraph)
      else notes.set(id, [paragraph])
    }
    const ids = new Set(references.filter((reference) => reference.startsWith(`${type} `)))
    for (const [index, id] of [...ids].entries()) {
      const position: Position = {kind: 'footnote', part: `${type} ${index + 1}`, body: false}
      for (const paragraph of notes.get(id) ?? []) this.#add(paragraph, position)
    }
  }

  /** Headers of the first, odd and even pages are often the same; each text is read once. */
  #addMargins(body: Story): void {
    const seen = new Map<string, ReadonlyArray<StoryParagraph>>()
    const hasEven = body.margins.some(({pages}) => pages === 'even') && this.#hasEvenHeaders()
    for (const kind of ['header', 'footer'] as const) {
      for (const margin of body.margins) {
        const target = this.#package.relationships.find(({id}) => id === margin.id)?.target
        if (margin.kind !== kind || (margin.pages === 'even' && !hasEven)) continue
        if (target === undefined || seen.has(target)) continue
        const paragraphs = this.#readPart(target)?.paragraphs ?? []
        seen.set(target, paragraphs)
        const text = `${kind}: ${paragraphs.map(({pieces}) => pieceText(pieces)).join('\n')}`
        const original = hasChoice(paragraphs) ? undefined : seen.get(text)
        for (const [index, paragraph] of paragraphs.entries()) {
          const same = original?.[index]
          if (same) this.#extracted.addTwin(paragraph.pieces, same.pieces)
          else this.#add(paragraph, {kind, part: kind, body: false})
        }
        if (!original) seen.set(text, paragraphs)
      }
    }
  }

  /** Without this setting the headers of even pages are kept but never shown. */
  #hasEvenHeaders(): boolean {
    const xml = this.#partOfType('settings') ?? ''
    let found = false
    scanXml(xml, WORD_PREFIXES, {
      open(name, start, end) {
        if (name === 'w:evenAndOddHeaders') found = isOn(attribute(xml, start, end, 'val'))
      },
      close() {},
      text() {}
    })
    return found
  }

  #readType(type: string): Story | undefined {
    const target = this.#package.relationships.find((relationship) => relationship.type === type)?.target
    return target === undefined ? undefined : this.#readPart(target)
  }

  #readPart(name: string): Story | undefined {
    const xml = xmlOfPart(this.#package.archive, name)
    if (xml === undefined) return
    const addresses = new Map<string, string>()
    for (const {id, type, target, external} of readRelationships(this.#package.archive, name)) {
      if (external && type === 'hyperlink') addresses.set(id, target)
    }
    const part = this.#parts.push({name, xml}) - 1
    const story = readStory({xml, part, styles: this.#styles, address: (id) => addresses.get(id)})
    for (const twin of story.twins) this.#twins.push(twin)
    return story
  }

  #partOfType(type: string): string | undefined {
    const found = this.#package.relationships.find((relationship) => relationship.type === type)
    return found && xmlOfPart(this.#package.archive, found.target)
  }
}

function hasChoice(paragraphs: ReadonlyArray<StoryParagraph>): boolean {
  return paragraphs.some(({pieces}) => pieces.some(({kind}) => kind === 'choice'))
}

function textsByNote(paragraphs: ReadonlyArray<StoryParagraph>): Map<string, string> {
  const texts = new Map<string, string>()
  for (const {note, pieces} of paragraphs) {
    if (note !== undefined) texts.set(note, `${texts.get(note) ?? ''} ${pieceText(pieces)}`.trim())
  }
  return texts
}
