import {UnreadableDocument} from '../unreadable-document.ts'
import {damaged} from './zip.ts'

/** What a scan reports; offsets are into the XML, ends exclusive. */
export interface XmlHandler {
  /** A start tag, also of an empty element. */
  open(name: string, start: number, end: number): void
  /** An end tag; for an empty element an empty span after its tag. */
  close(name: string, start: number, end: number): void
  /** Character data; `literal` inside CDATA, where `&` is an ampersand. */
  text(start: number, end: number, literal: boolean): void
}

/** Deeper than any document, shallow enough for memory. */
const MAX_DEPTH = 20_000

/**
 * Scan XML once, without building a tree: a letter of 30 pages is a megabyte of markup.
 *
 * Names are reported with the prefixes of `prefixes` (namespace → prefix), whatever prefixes the file uses.
 *
 * @throws {UnreadableDocument} for a document type, an unknown entity or tags that do not match.
 */
export function scanXml(xml: string, prefixes: ReadonlyMap<string, string>, handler: XmlHandler): void {
  const names = new Names(prefixes)
  const open: Array<string> = []
  let at = 0
  while (at < xml.length) {
    const start = xml.indexOf('<', at)
    const textEnd = start < 0 ? xml.length : start
    if (textEnd > at && open.length > 0) handler.text(at, textEnd, false)
    if (start < 0) break

    const next = xml.charCodeAt(start + 1)
    if (next === SLASH) {
      at = after(xml, '>', start)
      const name = open.pop()
      const raw = xml.slice(start + 2, at - 1).trimEnd()
      if (name === undefined || names.canonical(raw) !== name) throw damaged()
      handler.close(name, start, at)
    } else if (next === BANG) {
      at = skipDeclaration(xml, start, handler)
    } else if (next === QUESTION) {
      at = after(xml, '?>', start)
    } else {
      at = tagEnd(xml, start)
      const empty = xml.charCodeAt(at - 2) === SLASH
      const raw = xml.slice(start + 1, nameEnd(xml, start + 1))
      names.declare(xml, start + 1 + raw.length, at)
      const name = names.canonical(raw)
      handler.open(name, start, at)
      if (empty) handler.close(name, at, at)
      else if (open.push(name) > MAX_DEPTH) throw damaged()
    }
  }
  if (open.length > 0) throw damaged()
}

const BANG = 33
const SLASH = 47
const QUESTION = 63

/** Names as the reader knows them, by the names as the file writes them. */
class Names {
  readonly #prefixes: ReadonlyMap<string, string>
  readonly #declared = new Map<string, string>()
  readonly #names = new Map<string, string>()

  constructor(prefixes: ReadonlyMap<string, string>) {
    this.#prefixes = prefixes
  }

  canonical(raw: string): string {
    const known = this.#names.get(raw)
    if (known !== undefined) return known
    const colon = raw.indexOf(':')
    const prefix = this.#declared.get(raw.slice(0, Math.max(0, colon)))
    const local = raw.slice(colon + 1)
    const name = prefix === undefined ? raw : prefix === '' ? local : `${prefix}:${local}`
    // Documents use some hundred names; made up ones by the million must not fill memory.
    if (this.#names.size < 10_000) this.#names.set(raw, name)
    return name
  }

  /** Take note of `xmlns` attributes; writers declare each prefix once and never rebind it. */
  declare(xml: string, start: number, end: number): void {
    if (end - start < 8 || !xml.slice(start, end).includes('xmlns')) return
    for (const [, prefix = '', , uri = ''] of xml
      .slice(start, end)
      .matchAll(/\sxmlns(?::([\w.-]+))?\s*=\s*(["'])(.*?)\2/g)) {
      const canonical = this.#prefixes.get(uri)
      if (canonical === undefined || this.#declared.get(prefix) === canonical) continue
      this.#declared.set(prefix, canonical)
      this.#names.clear()
    }
  }
}

function skipDeclaration(xml: string, start: number, handler: XmlHandler): number {
  if (xml.startsWith('<!--', start)) return after(xml, '-->', start)
  if (xml.startsWith('<![CDATA[', start)) {
    const end = after(xml, ']]>', start)
    handler.text(start + 9, end - 3, true)
    return end
  }
  throw new UnreadableDocument(
    'unsafe',
    'Dokumentet indeholder XML-erklæringer (DTD), som ikke er tilladt. Åbn det i Word eller LibreOffice, og gem det igen.',
    'The document holds XML declarations (a DTD), which are not allowed. Open it in Word or LibreOffice and save it again.'
  )
}

function after(xml: string, mark: string, from: number): number {
  const found = xml.indexOf(mark, from)
  if (found < 0) throw damaged()
  return found + mark.length
}

/** End of a start tag; a `>` may stand inside quotes. */
function tagEnd(xml: string, start: number): number {
  let quote = 0
  for (let at = start + 1; at < xml.length; at++) {
    const code = xml.charCodeAt(at)
    if (quote) {
      if (code === quote) quote = 0
    } else if (code === 34 || code === 39) quote = code
    else if (code === 62) return at + 1
    else if (code === 60) break
  }
  throw damaged()
}

function nameEnd(xml: string, from: number): number {
  let at = from
  while (at < xml.length) {
    const code = xml.charCodeAt(at)
    if (code <= 32 || code === SLASH || code === 62) break
    at++
  }
  if (at === from) throw damaged()
  return at
}

/** Value of an attribute of a start tag by its local name, decoded; `undefined` when it is absent. */
export function attribute(xml: string, start: number, end: number, name: string): string | undefined {
  const found = attributeSpan(xml, start, end, name)
  return found && decodeXml(xml.slice(found[0], found[1]))
}

/** Where the value of an attribute stands, without its quotes. */
export function attributeSpan(
  xml: string,
  start: number,
  end: number,
  name: string
): [number, number] | undefined {
  // Searching the whole document for an attribute that is absent would cost its length for every tag.
  const tag = xml.slice(start, end)
  for (let at = tag.indexOf(name, 1); at >= 0; at = tag.indexOf(name, at + 1)) {
    const before = tag.charCodeAt(at - 1)
    if (before > 32 && before !== 58) continue
    let equals = at + name.length
    while (tag.charCodeAt(equals) <= 32) equals++
    if (tag.charCodeAt(equals) !== 61) continue
    let open = equals + 1
    while (tag.charCodeAt(open) <= 32) open++
    const quote = tag[open]
    if (quote !== '"' && quote !== "'") continue
    const close = tag.indexOf(quote, open + 1)
    if (close < 0) throw damaged()
    return [start + open + 1, start + close]
  }
  return
}

const ENTITIES: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"', apos: "'"}

/** Decode character references; only the five entities of XML itself exist. */
export function decodeXml(raw: string): string {
  return raw.includes('&') ? raw.replaceAll(/&([^;]*);?/g, (whole) => decodeReference(whole)) : raw
}

/**
 * Decode one reference, such as `&amp;` or `&#229;`.
 *
 * @throws {UnreadableDocument} for an entity that XML does not define.
 */
export function decodeReference(reference: string): string {
  const match = /^&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+));$/i.exec(reference)
  if (!match) throw damaged()
  const [, decimal, hexadecimal, name] = match
  if (name !== undefined) {
    const character = ENTITIES[name]
    if (character === undefined) throw damaged()
    return character
  }
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal)
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD'
}
