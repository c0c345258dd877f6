import {findEntry} from '../office/zip.ts'
import {openDocx, xmlOfPart} from './package.ts'
import {writeZip} from './write-zip.ts'

/** Parts of Word that tell more of comments, each by the number of a paragraph in them. */
const more = /(?:^|\/)comments(?:Extended|Ids)\.xml$/i

/**
 * Take out the comments of one author, and nothing else. What others have answered stays, on its own.
 *
 * @returns the very bytes where there is no such comment
 * @throws {UnreadableDocument} when the bytes are no readable Word document.
 */
export function withoutComments(bytes: Uint8Array, author: string): Uint8Array {
  const docx = openDocx(bytes)
  const {archive, relationships} = docx
  const target = relationships.find(({type}) => type === 'comments')?.target
  const xml = target === undefined ? undefined : xmlOfPart(archive, target)
  if (target === undefined || xml === undefined) return bytes
  const ids: Array<string> = []
  const paragraphs: Array<string> = []
  const kept = xml.replace(
    /<((?:[\w.-]+:)?)comment(\s[^>]*)>[\s\S]*?<\/\1comment\s*>/g,
    (comment, _: string, attributes: string) => {
      if (attributeOf(attributes, 'author') !== author) return comment
      ids.push(attributeOf(attributes, 'id') ?? '')
      for (const [, id = ''] of comment.matchAll(/\bparaId="([^"]*)"/g)) paragraphs.push(id)
      return ''
    }
  )
  if (ids.length === 0) return bytes

  const encoder = new TextEncoder()
  const files = new Map([[nameOf(target), encoder.encode(asUtf8(kept))]])
  const id = `(?:${ids.map(literal).join('|')})`
  const ranges = new RegExp(
    `<((?:[\\w.-]+:)?)comment(?:RangeStart|RangeEnd)\\s[^>]*?\\bid="${id}"[^>]*?(?:/>|></\\1comment(?:RangeStart|RangeEnd)>)`,
    'g'
  )
  // The mark of a comment stands in a run of its own, with nothing else but its looks.
  const reference = `<((?:[\\w.-]+:)?)commentReference\\s[^>]*?\\bid="${id}"[^>]*?(?:/>|></\\1commentReference>)`
  const run = new RegExp(
    `<((?:[\\w.-]+:)?)r(?:\\s[^>]*)?>\\s*(?:<\\1rPr>(?:(?!</\\1rPr>)[\\s\\S])*</\\1rPr>\\s*)?${reference.replaceAll('\\1', '\\2')}\\s*</\\1r>`,
    'g'
  )
  const bare = new RegExp(reference, 'g')
  const about = new RegExp(
    `<((?:[\\w.-]+:)?)comment(?:Ex|Id)\\s[^>]*?\\bparaId="(?:${paragraphs.map(literal).join('|')})"[^>]*?/>`,
    'g'
  )
  const parent = new RegExp(`\\s[\\w.-]+:paraIdParent="(?:${paragraphs.map(literal).join('|')})"`, 'g')
  for (const {name} of archive.entries.values()) {
    const isMore = more.test(name)
    if (!isMore && !/(?:^|\/)(?:document\d*|footnotes|endnotes|header\d*|footer\d*)\.xml$/i.test(name))
      continue
    const before = xmlOfPart(archive, name)
    if (before === undefined || (isMore && paragraphs.length === 0)) continue
    const after = isMore
      ? before.replace(about, '').replace(parent, '')
      : before.replace(ranges, '').replace(run, '').replace(bare, '')
    if (after !== before) files.set(name, encoder.encode(asUtf8(after)))
  }
  return writeZip(archive, files)

  function nameOf(part: string): string {
    return findEntry(archive, part)?.name ?? part
  }
}

function attributeOf(attributes: string, name: string): string | undefined {
  return new RegExp(`(?:^|[\\s:])${name}="([^"]*)"`).exec(attributes)?.[1]
}

function literal(text: string): string {
  return text.replace(/[^\w-]/g, '\\$&')
}

/** Parts are written in UTF-8, whatever they were. */
function asUtf8(xml: string): string {
  return xml.replace(/^(<\?xml[^>]*?\sencoding=)(["'])[^"']*\2/, '$1$2UTF-8$2')
}
