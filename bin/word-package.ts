import {strToU8} from 'fflate'

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const NAMES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  `xmlns:r="${OFFICE}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"'
].join(' ')

/** Root element and type of each kind of part, by the start of its file name. */
const KINDS: ReadonlyArray<readonly [string, string]> = [
  ['document', 'document'],
  ['styles', 'styles'],
  ['numbering', 'numbering'],
  ['settings', 'settings'],
  ['comments', 'comments'],
  ['footnotes', 'footnotes'],
  ['endnotes', 'endnotes'],
  ['header', 'hdr'],
  ['footer', 'ftr']
]

/**
 * Pack parts into a Word document.
 *
 * @param parts content of each part's root element by file name, such as `document.xml`, which holds what is inside
 *   `w:body`; `links` gives the address of the hyperlink `link1`, `link2`, … line by line
 */
export function wordPackage(parts: Readonly<Record<string, string>>): Record<string, Uint8Array> {
  const files: Record<string, string> = {}
  const overrides: Array<string> = []
  const relationships: Array<string> = []
  for (const [file, content] of Object.entries({'styles.xml': STYLES, ...parts})) {
    const name = file.replace(/\d*\.xml$/, '')
    const [kind, root] = KINDS.find(([start]) => start === name) ?? []
    if (kind === undefined || root === undefined) continue
    const inside = kind === 'document' ? `<w:body>${content}</w:body>` : content
    files[`word/${file}`] = `${HEAD}<w:${root} ${NAMES} mc:Ignorable="">${inside}</w:${root}>`
    overrides.push(
      `<Override PartName="/word/${file}" ContentType="${WORD}.${kind === 'document' ? 'document.main' : kind}+xml"/>`
    )
    if (kind === 'document') continue
    relationships.push(relationship(file.replace('.xml', ''), `${OFFICE}/${kind}`, file))
  }
  for (const [index, address] of (parts.links ?? '').split('\n').filter(Boolean).entries()) {
    const target = address.replaceAll('&', '&amp;')
    relationships.push(
      relationship(`link${index + 1}`, `${OFFICE}/hyperlink`, `${target}" TargetMode="External`)
    )
  }
  files['word/_rels/document.xml.rels'] = relationshipPart(relationships)
  files['_rels/.rels'] = relationshipPart([
    relationship('rId1', `${OFFICE}/officeDocument`, 'word/document.xml')
  ])
  const defaults =
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>'
  const types = `${HEAD}<Types xmlns="${PACKAGE}/content-types">${defaults}${overrides.join('')}</Types>`
  return Object.fromEntries(
    Object.entries({'[Content_Types].xml': types, ...files}).map(([name, text]) => [name, strToU8(text)])
  )
}

function relationship(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`
}

function relationshipPart(relationships: ReadonlyArray<string>): string {
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${relationships.join('')}</Relationships>`
}

/** Styles as a Danish Word names them. */
const STYLES = [
  '<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="da-DK"/></w:rPr></w:rPrDefault></w:docDefaults>',
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>',
  '<w:style w:type="paragraph" w:styleId="Overskrift1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>',
  '<w:style w:type="paragraph" w:styleId="Overskrift2"><w:name w:val="heading 2"/><w:basedOn w:val="Overskrift1"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>',
  '<w:style w:type="paragraph" w:styleId="Brevoverskrift"><w:name w:val="Brevoverskrift"/><w:basedOn w:val="Overskrift1"/></w:style>',
  '<w:style w:type="paragraph" w:styleId="Opstilling"><w:name w:val="List Bullet"/><w:basedOn w:val="Normal"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
  '<w:style w:type="character" w:styleId="Skjult"><w:name w:val="Skjult"/><w:rPr><w:vanish/></w:rPr></w:style>',
  '<w:style w:type="character" w:styleId="Engelsk"><w:name w:val="Engelsk"/><w:rPr><w:lang w:val="en-GB"/></w:rPr></w:style>'
].join('')
