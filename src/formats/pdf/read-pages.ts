import type {PDFDocumentProxy, PDFPageProxy} from 'pdfjs-dist/legacy/build/pdf.mjs'
import {UnreadableDocument} from '../unreadable-document.ts'
import {linkAreas, linkTexts} from './link-texts.ts'
import {loadPdfJs} from './load-pdfjs.ts'
import {isSpaced, spacedWords} from './spaced-letters.ts'
import type {LinkArea, PdfPage, TextRun} from './text-run.ts'
import {unpacksTooLarge} from './unpacked-size.ts'
import {type Matrix, quartersOf, turnedBack, turnedEdges} from './upright.ts'

/** What a file holds of text, before it is known what is a paragraph. */
export interface PdfText {
  readonly pages: ReadonlyArray<PdfPage>
  /** The title that the file carries. */
  readonly title?: string
}

/** A letter is shorter; what is longer is a book or made to exhaust the reader. */
const LIMITS = {pages: 500, runs: 400_000, characters: 4_000_000} as const

/**
 * Read the text of each page.
 *
 * @throws {UnreadableDocument} when the bytes are no readable PDF.
 */
export async function readPages(bytes: Uint8Array): Promise<PdfText> {
  if (!hasSignature(bytes)) throw notPdf()
  if (unpacksTooLarge(bytes)) throw tooLarge()
  const {getDocument} = await loadPdfJs()
  const task = getDocument({
    // PDF.js takes the bytes over, so it gets its own.
    data: new Uint8Array(bytes),
    verbosity: 0,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWasm: false,
    enableXfa: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    // Pictures are not decoded.
    maxImageSize: 1
  })
  try {
    return await readText(await task.promise)
  } catch (error) {
    throw asUnreadable(error)
  } finally {
    await task.destroy()
  }
}

/** The signature may stand after other bytes, but at the beginning. */
function hasSignature(bytes: Uint8Array): boolean {
  return String.fromCharCode(...bytes.subarray(0, 1024)).includes('%PDF-')
}

async function readText(document: PDFDocumentProxy): Promise<PdfText> {
  if (document.numPages > LIMITS.pages) throw tooLarge()
  const pages: Array<PdfPage> = []
  const left = {runs: LIMITS.runs, characters: LIMITS.characters}
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    pages.push(await readPage(page, number, left))
    page.cleanup()
  }
  const {info} = await document.getMetadata().catch(() => ({info: {}}))
  const title = 'Title' in info && typeof info.Title === 'string' ? info.Title.trim() : ''
  return {pages, ...(isTitle(title) ? {title} : {})}
}

/** Programs that print put the name of a file where the title belongs. */
function isTitle(title: string): boolean {
  return title !== '' && !/^microsoft word\b|\.(?:docx?|odt|pdf|indd)$|^untitled|^unavngivet/i.test(title)
}

interface Item {
  readonly text: string
  readonly transform: Matrix
  readonly width: number
  readonly font: string
}

async function readPage(
  page: PDFPageProxy,
  number: number,
  left: {runs: number; characters: number}
): Promise<PdfPage> {
  const items: Array<Item> = []
  const reader = page.streamTextContent().getReader()
  for (;;) {
    const {done, value} = await reader.read()
    if (done) break
    for (const item of value.items) {
      if (!('str' in item) || item.str === '') continue
      left.runs--
      left.characters -= item.str.length
      const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = item.transform
      items.push({text: item.str, transform: [a, b, c, d, x, y], width: item.width, font: item.fontName})
    }
    if (left.runs < 0 || left.characters < 0) {
      await reader.cancel(new Error('too large'))
      throw tooLarge()
    }
  }
  const bold = await boldFonts(page, new Set(items.map(({font}) => font)))
  const quarters = turnOf(items)
  const [west = 0, south = 0, east = 595, north = 842] = page.view
  const edges = turnedEdges([west, south, east, north], quarters)
  // What a page is annotated with may be damaged; its text is not. On a page that is turned, links stand elsewhere.
  const areas = quarters === 0 ? linkAreas(await page.getAnnotations().catch(() => [])) : []
  const words = items.some(({text}) => isSpaced(text)) ? await spacedWordsOf(page) : undefined
  const runs = items.flatMap(({text, transform, ...item}) => {
    const own = words && isSpaced(text) ? (words.get(text.replaceAll(' ', '')) ?? text) : text
    return toRun({...item, text: own, transform: turnedBack(transform, quarters)}, bold, areas) ?? []
  })
  return {number, bottom: edges[1], top: edges[3], runs}
}

/** By how many quarters most of the text of a page is turned: it was scanned, or set, lying on its side. */
function turnOf(items: ReadonlyArray<Item>): 0 | 1 | 2 | 3 {
  const counts: [number, number, number, number] = [0, 0, 0, 0]
  for (const {text, transform} of items) {
    const quarters = quartersOf(transform)
    if (quarters !== undefined) counts[quarters] += text.trim().length
  }
  const most = Math.max(...counts)
  return ([0, 1, 2, 3] as const).find((quarters) => counts[quarters] === most) ?? 0
}

/** What each instruction of a page shows, sign by sign, as far as it tells where words end. */
async function spacedWordsOf(page: PDFPageProxy): Promise<Map<string, string>> {
  const {argsArray} = await page.getOperatorList().catch(() => ({argsArray: []}))
  return spacedWords(argsArray.flatMap((args: unknown) => (Array.isArray(args) ? [args[0]] : [])))
}

/** Text that stands aslant or upright along an edge is a stamp, not the letter. */
function toRun(
  {text, transform, width, font}: Item,
  bold: ReadonlySet<string>,
  areas: ReadonlyArray<LinkArea>
): TextRun | undefined {
  const [a = 0, b = 0, , d = 0, x = 0, y = 0] = transform
  const size = Math.abs(d)
  if (Math.abs(b) > 0.05 * Math.abs(a) || a <= 0 || size < 1) return
  const run = {text, x, right: x + width, y, size, bold: bold.has(font)}
  return {...run, links: areas.length > 0 ? linkTexts(run, areas) : []}
}

/**
 * A font's name says that it is bold. Fonts are known while a page is laid out; the rest of that is not waited for,
 * since drawings may be without end.
 */
async function boldFonts(page: PDFPageProxy, fonts: ReadonlySet<string>): Promise<Set<string>> {
  const {commonObjs} = page
  const unknown = [...fonts].filter((font) => !commonObjs.has(font))
  if (unknown.length > 0) {
    const known = unknown.map((font) => new Promise((resolve) => commonObjs.get(font, resolve)))
    await Promise.race([Promise.all(known), page.getOperatorList().catch(() => undefined)])
  }
  const bold = new Set<string>()
  for (const font of fonts) {
    const name: unknown = commonObjs.has(font) ? commonObjs.get(font)?.name : undefined
    if (typeof name === 'string' && /bold|black|heavy|demi|fed\b/i.test(name)) bold.add(font)
  }
  return bold
}

function asUnreadable(error: unknown): unknown {
  if (error instanceof UnreadableDocument || !(error instanceof Error)) return error
  if (error.name === 'PasswordException') {
    return new UnreadableDocument(
      'password',
      'PDF-filen er låst med adgangskode. Gem den uden adgangskode, og prøv igen.',
      'The PDF is protected by a password. Save it without one and try again.'
    )
  }
  return new UnreadableDocument(
    'damaged',
    'PDF-filen er beskadiget og kan ikke læses. Hent eller gem den igen.',
    'The PDF is damaged and cannot be read. Download or save it again.'
  )
}

function notPdf(): UnreadableDocument {
  return new UnreadableDocument(
    'not-a-document',
    'Filen er ikke en PDF. Kontrollér, at filen har den rigtige endelse.',
    'The file is not a PDF. Check that its name ends as it should.'
  )
}

function tooLarge(): UnreadableDocument {
  return new UnreadableDocument(
    'too-large',
    'PDF-filen er for stor eller for indviklet til at være et brev. Gem brevet for sig selv.',
    'The PDF is too large or too complicated to be a letter. Save the letter by itself.'
  )
}
