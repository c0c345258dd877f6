import {attribute, scanXml} from '../office/xml.ts'
import {damaged, findEntry, openZip, readEntryBytes, tooLarge, type ZipArchive} from '../office/zip.ts'
import {UnreadableDocument} from '../unreadable-document.ts'
import {WORD_PREFIXES} from './names.ts'

/** A relation of a part to another part or an address. */
export interface Relationship {
  readonly id: string
  /** Last word of its type, such as `footnotes`. */
  readonly type: string
  /** Name of the part in the archive, or an address. */
  readonly target: string
  readonly external: boolean
}

/** A Word document as a package of parts. */
export interface DocxPackage {
  readonly archive: ZipArchive
  /** Name of the part that holds the text. */
  readonly main: string
  readonly relationships: ReadonlyArray<Relationship>
}

/**
 * Open a Word document (also a template or one with macros, which are never read).
 *
 * @throws {UnreadableDocument} when the bytes are something else.
 */
export function openDocx(bytes: Uint8Array): DocxPackage {
  const archive = openZip(bytes)
  const root = readRelationships(archive, '')
  const main = root.find(({type}) => type === 'officeDocument')?.target ?? 'word/document.xml'
  if (!findEntry(archive, main) || /\.(?:xls|ppt)|^(?:xl|ppt)\//i.test(main)) throw notWord(archive)
  return {archive, main, relationships: readRelationships(archive, main)}
}

/** Read the relationships of a part; those of the package for an empty name. */
export function readRelationships(archive: ZipArchive, part: string): Array<Relationship> {
  const xml = xmlOfPart(archive, relationshipsName(part))
  const relationships: Array<Relationship> = []
  if (xml === undefined) return relationships
  scanXml(xml, WORD_PREFIXES, {
    open(name, start, end) {
      if (name !== 'Relationship') return
      const external = attribute(xml, start, end, 'TargetMode') === 'External'
      const target = attribute(xml, start, end, 'Target') ?? ''
      relationships.push({
        id: attribute(xml, start, end, 'Id') ?? '',
        type: (attribute(xml, start, end, 'Type') ?? '').replace(/^.*\//, ''),
        target: external ? target : resolveTarget(part, target),
        external
      })
    },
    close() {},
    text() {}
  })
  return relationships
}

/** Name of the part that holds the relationships of a part. */
export function relationshipsName(part: string): string {
  const slash = part.lastIndexOf('/') + 1
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`
}

/** Bytes of a part of some 2,000 pages; markup takes up to 40 times its size in memory. */
const MAX_PART = 30_000_000

/** Read a part as text; `undefined` when the package has none. */
export function xmlOfPart(archive: ZipArchive, name: string): string | undefined {
  const entry = findEntry(archive, name)
  if (entry && entry.size > MAX_PART) throw tooLarge()
  return entry && decodeXmlBytes(readEntryBytes(archive, entry))
}

/** Parts are written in UTF-8, whatever they were. */
export function encodeXml(xml: string): Uint8Array {
  return new TextEncoder().encode(xml.replace(/^(<\?xml[^>]*?\sencoding=)(["'])[^"']*\2/, '$1$2UTF-8$2'))
}

/** Decode XML by its byte order mark; what has none is UTF-8, as the packaging standard has it. */
export function decodeXmlBytes(bytes: Uint8Array): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8'
  try {
    return new TextDecoder(encoding, {fatal: true}).decode(bytes)
  } catch {
    throw damaged()
  }
}

/** Names are relative to the folder of the part that refers to them, or to the package. */
function resolveTarget(part: string, target: string): string {
  const segments = target.startsWith('/') ? [] : part.split('/').slice(0, -1)
  for (const segment of target.split('/')) {
    if (segment === '..') segments.pop()
    else if (segment !== '' && segment !== '.') segments.push(segment)
  }
  return segments.join('/')
}

function notWord(archive: ZipArchive): UnreadableDocument {
  const other = findEntry(archive, 'mimetype')
    ? 'OpenDocument'
    : [...archive.entries.keys()].some((name) => name.startsWith('xl/'))
      ? 'Excel'
      : [...archive.entries.keys()].some((name) => name.startsWith('ppt/'))
        ? 'PowerPoint'
        : undefined
  return other
    ? new UnreadableDocument(
        'other-format',
        `Filen er ikke et Word-dokument, men ${other}. Gem brevet som Word-dokument (.docx), eller ret filens endelse.`,
        `The file is not a Word document but ${other}. Save the letter as a Word document (.docx), or correct the ending of its name.`
      )
    : new UnreadableDocument(
        'no-text',
        'Filen er ikke et Word-dokument: den har ingen dokumentdel. Åbn brevet i Word, og gem det som .docx.',
        'The file is not a Word document: it has no document part. Open the letter in Word and save it as .docx.'
      )
}
