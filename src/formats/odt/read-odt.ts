import type {LetterDocument} from '../document.ts'
import {xmlOfPart} from '../docx/package.ts'
import {passwordProtected} from '../office/container-kind.ts'
import {directivesOf} from '../office/directives.ts'
import {ExtractedText} from '../office/extracted-text.ts'
import {bodyPosition} from '../office/paragraph-position.ts'
import {pieceText} from '../office/piece.ts'
import {readProperties} from '../office/read-properties.ts'
import type {StoryParagraph} from '../office/story.ts'
import {openZip, type ZipArchive} from '../office/zip.ts'
import {UnreadableDocument} from '../unreadable-document.ts'
import {ODT_PREFIXES} from './names.ts'
import {readOdtStory} from './read-story.ts'
import {OdtStyles} from './styles.ts'

/**
 * Read a letter from an OpenDocument text (.odt, .ott).
 *
 * The text is that of the letter as it would be sent with all tracked changes accepted: the body, then footnotes,
 * endnotes, headers and footers. Comments, hidden text and tables of contents are left out. Comments that start with
 * `klarbrev` are directives.
 *
 * @throws {UnreadableDocument} when the bytes are no readable OpenDocument text.
 */
export function readOdt(bytes: Uint8Array): LetterDocument {
  const archive = openZip(bytes)
  const xml = contentOf(archive)
  const stylesXml = xmlOfPart(archive, 'styles.xml')
  const common = stylesXml ?? ''
  const body = readOdtStory(xml, new OdtStyles().add(common).add(xml))
  if (!body.hasBody) throw noText()
  const margins =
    stylesXml === undefined ? undefined : readOdtStory(stylesXml, new OdtStyles().add(stylesXml))

  const extracted = new ExtractedText()
  for (const paragraph of body.paragraphs) {
    if (paragraph.note === undefined)
      extracted.add(paragraph.pieces, paragraph.format, bodyPosition(paragraph))
  }
  for (const type of ['footnote', 'endnote']) {
    for (const {pieces, format, note} of body.paragraphs) {
      if (note?.startsWith(type)) extracted.add(pieces, format, {kind: 'footnote', part: note, body: false})
    }
  }
  for (const kind of ['header', 'footer'] as const) addMargins(extracted, margins?.paragraphs ?? [], kind)

  return {
    format: 'odt',
    text: extracted.text,
    blocks: extracted.blocks,
    meta: readProperties(xmlOfPart(archive, 'meta.xml') ?? '', ODT_PREFIXES),
    directives: directivesOf(body.comments, extracted),
    locate: (offset) => extracted.locate(offset)
  }
}

/** Headers of several page styles are often the same; each paragraph is read once. */
function addMargins(
  extracted: ExtractedText,
  paragraphs: ReadonlyArray<StoryParagraph>,
  kind: 'header' | 'footer'
): void {
  const seen = new Set<string>()
  for (const {pieces, format, note} of paragraphs) {
    const text = pieceText(pieces)
    if (note !== kind || seen.has(text)) continue
    seen.add(text)
    extracted.add(pieces, format, {kind, part: kind, body: false})
  }
}

function contentOf(archive: ZipArchive): string {
  if (/encryption-data/.test(xmlOfPart(archive, 'META-INF/manifest.xml') ?? '')) throw passwordProtected()
  const type = xmlOfPart(archive, 'mimetype')?.trim() ?? ''
  const other = /opendocument\.(spreadsheet|presentation|graphics)/.exec(type)?.[1]
  const isWord = archive.entries.has('word/document.xml')
  if (other !== undefined || isWord) {
    const name = isWord ? 'Word' : `OpenDocument (${other})`
    throw new UnreadableDocument(
      'other-format',
      `Filen er ikke et OpenDocument-tekstdokument, men ${name}. Gem brevet som .odt, eller ret filens endelse.`,
      `The file is not an OpenDocument text but ${name}. Save the letter as .odt, or correct the ending of its name.`
    )
  }
  const xml = xmlOfPart(archive, 'content.xml')
  if (xml === undefined) throw noText()
  return xml
}

function noText(): UnreadableDocument {
  return new UnreadableDocument(
    'no-text',
    'Filen er ikke et OpenDocument-tekstdokument: den har ingen tekstdel. Åbn brevet i LibreOffice, og gem det som .odt.',
    'The file is not an OpenDocument text: it has no body. Open the letter in LibreOffice and save it as .odt.'
  )
}
