import {attribute, attributeSpan, scanXml} from '../office/xml.ts'
import {findEntry} from '../office/zip.ts'
import {WORD_PREFIXES} from './names.ts'
import {encodeXml, openDocx, xmlOfPart} from './package.ts'
import {writeZip} from './write-zip.ts'

/** Parts of Word that tell more of comments, each by the number of a paragraph in them. */
const more = /(?:^|\/)comments(?:Extended|Ids)\.xml$/i

/** Parts in which the places of comments are marked. */
const marked = /(?:^|\/)(?:document\d*|footnotes|endnotes|header\d*|footer\d*)\.xml$/i

/** A stretch of XML, its end exclusive. */
interface Span {
  readonly start: number
  readonly end: number
}

/**
 * Take out the comments of one author, and nothing else. What others have answered stays, on its own.
 *
 * @returns the very bytes where there is no such comment
 * @throws {UnreadableDocument} when the bytes are no readable Word document.
 */
export function withoutComments(bytes: Uint8Array, author: string): Uint8Array {
  const {archive, relationships} = openDocx(bytes)
  const target = relationships.find(({type}) => type === 'comments')?.target
  const xml = target === undefined ? undefined : xmlOfPart(archive, target)
  if (target === undefined || xml === undefined) return bytes
  const own = commentsOf(xml, author)
  if (own.spans.length === 0) return bytes

  const files = new Map<string, Uint8Array>()
  const write = (name: string, part: string, spans: ReadonlyArray<Span>) => {
    if (spans.length > 0) files.set(name, encodeXml(without(part, spans)))
  }
  write(findEntry(archive, target)?.name ?? target, xml, own.spans)
  for (const {name} of archive.entries.values()) {
    if (!more.test(name) && !marked.test(name)) continue
    const part = xmlOfPart(archive, name)
    if (part === undefined) continue
    write(name, part, more.test(name) ? factsAbout(part, own.paragraphs) : marksOf(part, own.ids))
  }
  return writeZip(archive, files)
}

/** Where an author's comments stand, their numbers and those of their paragraphs. */
function commentsOf(xml: string, author: string) {
  const spans: Array<Span> = []
  const ids = new Set<string>()
  const paragraphs = new Set<string>()
  let comment: number | undefined
  scanXml(xml, WORD_PREFIXES, {
    open(name, start, end) {
      if (name === 'w:comment' && attribute(xml, start, end, 'author') === author) {
        comment = start
        ids.add(attribute(xml, start, end, 'id') ?? '')
      } else if (comment !== undefined) {
        const paragraph = attribute(xml, start, end, 'paraId')
        if (paragraph !== undefined) paragraphs.add(paragraph)
      }
    },
    close(name, _, end) {
      if (name !== 'w:comment' || comment === undefined) return
      spans.push({start: comment, end})
      comment = undefined
    },
    text() {}
  })
  return {spans, ids, paragraphs}
}

/** An element that is not closed yet. */
interface OpenElement {
  readonly name: string
  readonly start: number
  /** Whether it marks the place of a comment that goes. */
  readonly isMark: boolean
  /** Whether it holds such a mark, and whether something else but its looks. */
  hasMark: boolean
  hasMore: boolean
}

const marks: ReadonlySet<string> = new Set(['w:commentRangeStart', 'w:commentRangeEnd', 'w:commentReference'])

/** The marks of comments; a run that holds nothing else goes with its mark. */
function marksOf(xml: string, ids: ReadonlySet<string>): Array<Span> {
  const spans: Array<Span> = []
  const open: Array<OpenElement> = []
  scanXml(xml, WORD_PREFIXES, {
    open(name, start, end) {
      const isMark = marks.has(name) && ids.has(attribute(xml, start, end, 'id') ?? '')
      const parent = open.at(-1)
      if (parent && isMark) parent.hasMark = true
      else if (parent && name !== 'w:rPr') parent.hasMore = true
      open.push({name, start, isMark, hasMark: false, hasMore: false})
    },
    close(name, _, end) {
      const element = open.pop()
      if (!element) return
      const {start, isMark, hasMark, hasMore} = element
      if (!isMark && !(name === 'w:r' && hasMark && !hasMore)) return
      while ((spans.at(-1)?.start ?? -1) > start) spans.pop()
      spans.push({start, end})
    },
    text(start, end) {
      const parent = open.at(-1)
      if (parent && xml.slice(start, end).trim() !== '') parent.hasMore = true
    }
  })
  return spans
}

/** What is told of the paragraphs of comments, and of answers that these are what they answer. */
function factsAbout(xml: string, paragraphs: ReadonlySet<string>): Array<Span> {
  const spans: Array<Span> = []
  const open: Array<number | undefined> = []
  scanXml(xml, WORD_PREFIXES, {
    open(_, start, end) {
      const isOwn = paragraphs.has(attribute(xml, start, end, 'paraId') ?? '')
      open.push(isOwn ? start : undefined)
      const parent = isOwn ? undefined : attributeSpan(xml, start, end, 'paraIdParent')
      if (!parent || !paragraphs.has(xml.slice(...parent))) return
      let before = xml.lastIndexOf('paraIdParent', parent[0])
      while (xml.charCodeAt(before) > BLANK) before--
      spans.push({start: before, end: parent[1] + 1})
    },
    close(_, __, end) {
      const start = open.pop()
      if (start !== undefined) spans.push({start, end})
    },
    text() {}
  })
  return spans
}

/** Code of a blank; what is no greater stands between attributes. */
const BLANK = 32

/** XML without stretches of it, which follow each other. */
function without(xml: string, spans: ReadonlyArray<Span>): string {
  let kept = ''
  let at = 0
  for (const {start, end} of spans) {
    kept += xml.slice(at, start)
    at = end
  }
  return kept + xml.slice(at)
}
