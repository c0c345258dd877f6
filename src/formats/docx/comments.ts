import {damaged, findEntry} from '../office/zip.ts'
import type {LoadedDocx} from './load-docx.ts'
import {relationshipsName, xmlOfPart} from './package.ts'
import {escapeRunText} from './run-writer.ts'

/** Namespace and relationship of comments; a strict document must not mix them with the usual ones. */
const TRANSITIONAL = {
  namespace: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  relationship: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments'
}
const STRICT = {
  namespace: 'http://purl.oclc.org/ooxml/wordprocessingml/main',
  relationship: 'http://purl.oclc.org/ooxml/officeDocument/relationships/comments'
}
const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml'
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** A comment as markup; line feeds separate its paragraphs. */
export function commentXml(
  id: number,
  {author, text, date}: {readonly author: string; readonly text: string; readonly date?: string}
): string {
  const paragraphs = text.split('\n').map((line, index) => {
    // The first paragraph starts with the mark that stands for the comment.
    const reference = index === 0 ? '<w:r><w:annotationRef/></w:r>' : ''
    return `<w:p>${reference}<w:r><w:t xml:space="preserve">${escapeRunText(line)}</w:t></w:r></w:p>`
  })
  const when = date === undefined ? '' : ` w:date="${escapeRunText(date)}"`
  const who = `w:author="${escapeRunText(author)}"${when} w:initials="${escapeRunText(initials(author))}"`
  return `<w:comment w:id="${id}" ${who}>${paragraphs.join('')}</w:comment>`
}

/** An id that no comment of the document has. */
export function nextCommentId({parts}: LoadedDocx): number {
  let next = 0
  for (const {xml} of parts) {
    for (const [, id] of xml.matchAll(
      /<[\w.-]*:?comment(?:RangeStart|RangeEnd|Reference)?\s[^>]*?\bid="(\d{1,9})"/g
    )) {
      next = Math.max(next, Number(id) + 1)
    }
  }
  return next
}

/** The files that change when comments are added: the comments, and what names them when there were none before. */
export function addCommentsPart(
  loaded: LoadedDocx,
  comments: ReadonlyArray<string>
): Map<string, Uint8Array> {
  const {archive, main, relationships} = loaded.package
  const encoder = new TextEncoder()
  const names = loaded.parts[0]?.xml.includes(STRICT.namespace) ? STRICT : TRANSITIONAL
  const present = relationships.find(({type}) => type === 'comments')
  const xml = present && xmlOfPart(archive, present.target)
  if (present && xml !== undefined) {
    const name = findEntry(archive, present.target)?.name ?? present.target
    return new Map([[name, encoder.encode(append(withWord(xml, names.namespace), comments.join('')))]])
  }

  const folder = main.slice(0, main.lastIndexOf('/') + 1)
  const name = freeName(loaded, `${folder}comments`)
  const relationship = `<Relationship Id="${freeId(loaded)}" Type="${names.relationship}" Target="/${name}"/>`
  const override = `<Override PartName="/${name}" ContentType="${CONTENT_TYPE}"/>`
  const relationshipsPart = relationshipsName(main)
  const types = xmlOfPart(archive, '[Content_Types].xml')
  return new Map([
    [
      name,
      encoder.encode(`${HEAD}<w:comments xmlns:w="${names.namespace}">${comments.join('')}</w:comments>`)
    ],
    [
      findEntry(archive, relationshipsPart)?.name ?? relationshipsPart,
      encoder.encode(append(xmlOfPart(archive, relationshipsPart) ?? EMPTY_RELATIONSHIPS, relationship))
    ],
    ...(types === undefined
      ? []
      : [
          [
            findEntry(archive, '[Content_Types].xml')?.name ?? '',
            encoder.encode(append(types, override))
          ] as const
        ])
  ])
}

const EMPTY_RELATIONSHIPS = `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`

/** Add markup at the end of a part's root element. */
function append(xml: string, markup: string): string {
  // `<w:comments/>` has no end tag to put anything before.
  const open = xml.replace(/<([\w.-]+(?::[\w.-]+)?)((?:\s[^<>]*?)?)\/>\s*$/, '<$1$2></$1>')
  const end = open.lastIndexOf('</')
  if (end < 0) throw damaged()
  const prefix = /^<\/((?:[\w.-]+:)?)(?:Relationships|Types)/.exec(open.slice(end))?.[1] ?? ''
  return open.slice(0, end) + markup.replaceAll(/<(?=Relationship|Override)/g, `<${prefix}`) + open.slice(end)
}

/** Comments are written with the prefix `w`; a part that calls the namespace something else declares it too. */
function withWord(xml: string, namespace: string): string {
  return /\sxmlns:w\s*=/.test(xml)
    ? xml
    : xml.replace(/<([\w.-]*:?comments)(?=[\s/>])/, `<$1 xmlns:w="${namespace}"`)
}

function freeName({package: {archive}}: LoadedDocx, stem: string): string {
  for (let count = 0; ; count++) {
    const name = `${stem}${count || ''}.xml`
    if (!findEntry(archive, name)) return name
  }
}

function freeId({package: {relationships}}: LoadedDocx): string {
  for (let count = 1; ; count++) {
    const id = `rIdComments${count === 1 ? '' : count}`
    if (relationships.every((relationship) => relationship.id !== id)) return id
  }
}

function initials(author: string): string {
  return author
    .split(/[\s-]+/)
    .map((word) => [...word][0] ?? '')
    .join('')
    .slice(0, 4)
    .toUpperCase()
}
