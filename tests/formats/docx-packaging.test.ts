import {strFromU8, strToU8, unzipSync, Zip, ZipDeflate, ZipPassThrough, zipSync} from 'fflate'
import {describe, expect, it} from 'vitest'
import {readDocx} from '../../src/formats/docx/read-docx.ts'
import {annotateDocx, editDocx} from '../../src/formats/docx/write-docx.ts'
import {fixture, fixtureNames, outline} from './office-support.ts'

type Parts = Record<string, Uint8Array>

const isXml = (name: string) => /\.(?:xml|rels)$/.test(name)

/** The same document with the text of its parts changed. */
function rewrite(bytes: Uint8Array, change: (xml: string, name: string) => string): Uint8Array {
  const parts: Parts = {}
  for (const [name, part] of Object.entries(unzipSync(bytes)))
    parts[name] = isXml(name) ? strToU8(change(strFromU8(part), name)) : part
  return zipSync(parts, {level: 1})
}

const TRANSITIONAL = 'http://schemas.openxmlformats.org'
const STRICT = 'http://purl.oclc.org/ooxml'

/** As Word saves a »Strict Open XML-dokument«: other names for the same. */
function strict(bytes: Uint8Array): Uint8Array {
  return rewrite(bytes, (xml) =>
    xml
      .replaceAll(`${TRANSITIONAL}/wordprocessingml/2006/main`, `${STRICT}/wordprocessingml/main`)
      .replaceAll(
        `${TRANSITIONAL}/officeDocument/2006/relationships`,
        `${STRICT}/officeDocument/relationships`
      )
      .replaceAll(`${TRANSITIONAL}/officeDocument/2006/math`, `${STRICT}/officeDocument/math`)
      .replaceAll(`${TRANSITIONAL}/drawingml/2006`, `${STRICT}/drawingml`)
      .replaceAll(
        `${TRANSITIONAL}/officeDocument/2006/custom-properties`,
        `${STRICT}/officeDocument/customProperties`
      )
  )
}

/** The elements of Word by another prefix. */
function prefixed(bytes: Uint8Array, prefix: string): Uint8Array {
  return rewrite(bytes, (xml) => {
    const to = prefix === '' ? '' : `${prefix}:`
    const name = prefix === '' ? 'xmlns' : `xmlns:${prefix}`
    return xml.replaceAll(/(<\/?)w:/g, `$1${to}`).replace(/xmlns:w="([^"]+)"/, `xmlns:w="$1" ${name}="$1"`)
  })
}

function encoded(bytes: Uint8Array, encode: (xml: string) => Uint8Array): Uint8Array {
  const parts: Parts = {}
  for (const [name, part] of Object.entries(unzipSync(bytes)))
    parts[name] = /^word\/\w+\.xml$/.test(name) ? encode(strFromU8(part)) : part
  return zipSync(parts, {level: 1})
}

const utf16 = (xml: string) =>
  new Uint8Array(Buffer.from(`\uFEFF${xml.replace('encoding="UTF-8"', 'encoding="UTF-16"')}`, 'utf16le'))

/** An archive written as a stream: sizes follow the data. */
function streamed(bytes: Uint8Array): Uint8Array {
  const chunks: Array<Uint8Array> = []
  const zip = new Zip((error, chunk) => {
    if (error) throw error
    chunks.push(chunk)
  })
  for (const [name, part] of Object.entries(unzipSync(bytes))) {
    const file = isXml(name) ? new ZipDeflate(name) : new ZipPassThrough(name)
    zip.add(file)
    file.push(part, true)
  }
  zip.end()
  return new Uint8Array(Buffer.concat(chunks))
}

/** Names of parts in other letters than those by which they are called. */
function shouting(bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => [
    /^word\/[^_]/.test(name) ? name.toUpperCase() : name,
    part
  ])
  return zipSync(Object.fromEntries(parts), {level: 1})
}

/** Relationships with targets from the root, or by way of the folder above. */
function retargeted(bytes: Uint8Array, to: string): Uint8Array {
  return rewrite(bytes, (xml, name) =>
    name === 'word/_rels/document.xml.rels'
      ? xml.replaceAll(/Target="(?!http|mailto|\/)([^"]+)"(?! TargetMode)/g, `Target="${to}$1"`)
      : xml
  )
}

/** The main part in a folder of another name, as programs other than Word have it. */
function moved(bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]): [string, Uint8Array] => {
    const text = isXml(name)
      ? strToU8(strFromU8(part).replaceAll(/(PartName="\/|Target="\/?)word\//g, '$1brev/'))
      : part
    return [name.replace(/^word\//, 'brev/'), text]
  })
  return zipSync(Object.fromEntries(parts), {level: 1})
}

const packagings: Readonly<Record<string, (bytes: Uint8Array) => Uint8Array>> = {
  'the strict namespaces': strict,
  'another prefix': (bytes) => prefixed(bytes, 'ns0'),
  'no prefix': (bytes) => prefixed(bytes, ''),
  'a mark of UTF-8': (bytes) => encoded(bytes, (xml) => strToU8(`\uFEFF${xml}`)),
  'UTF-16': (bytes) => encoded(bytes, utf16),
  'an archive written as a stream': streamed,
  'names of parts in capitals': shouting,
  'targets from the root': (bytes) => retargeted(bytes, '/word/'),
  'targets by way of the folder above': (bytes) => retargeted(bytes, '../word/'),
  'another folder': moved
}

describe.each(Object.entries(packagings))('a Word document with %s', (_, change) => {
  const names = fixtureNames('docx').filter((name) => name !== 'afgoerelse-30-sider')

  it.each(names)('%s reads the same, and is written as before', (name) => {
    const usual = fixture('docx', name)
    const document = readDocx(usual)
    const other = change(usual)
    expect(outline(readDocx(other))).toBe(outline(document))

    const start = document.text.search(/\p{L}{6}/u)
    const note = {start, end: start + 6, author: 'klarbrev', text: 'Hej'}
    const annotated = annotateDocx(other, [note])
    expect(readDocx(annotated).text).toBe(document.text)
    expect(commentsOf(annotated)).toBe(commentsOf(annotateDocx(usual, [note])))
    for (const tracked of [true, false]) {
      const how = {tracked, author: 'klarbrev', date: '2025-01-01T00:00:00Z'}
      const edit = [{start, end: start + 6, text: 'Rettet'}]
      expect(readDocx(editDocx(other, edit, how)).text).toBe(readDocx(editDocx(usual, edit, how)).text)
    }
  })
})

/** Texts of the comments by authors, however the elements are called. */
function commentsOf(bytes: Uint8Array): string {
  const part = Object.entries(unzipSync(bytes)).find(([name]) => /comments\.xml$/i.test(name))?.[1]
  const xml = new TextDecoder(part?.[0] === 0xff ? 'utf-16le' : 'utf-8').decode(part)
  return [...xml.matchAll(/author="([^"]*)"|<(?:\w+:)?t(?: [^>]*)?>([^<]*)</g)]
    .map(([, author = '', text = '']) => author + text)
    .join('|')
}
