const OASIS = 'urn:oasis:names:tc:opendocument:xmlns:'

/** Namespaces of OpenDocument and the prefixes by which the readers call them. */
export const ODT_PREFIXES: ReadonlyMap<string, string> = new Map([
  [`${OASIS}office:1.0`, 'office'],
  [`${OASIS}style:1.0`, 'style'],
  [`${OASIS}text:1.0`, 'text'],
  [`${OASIS}table:1.0`, 'table'],
  [`${OASIS}drawing:1.0`, 'draw'],
  [`${OASIS}meta:1.0`, 'meta'],
  [`${OASIS}svg-compatible:1.0`, 'svg'],
  ['http://purl.org/dc/elements/1.1/', 'dc']
])

/** Elements whose content is no text of the letter: deleted, repeated, or meant for programs. */
export const skippedOdtElements: ReadonlySet<string> = new Set([
  'text:tracked-changes',
  'text:note-citation',
  'text:table-of-content',
  'text:alphabetical-index',
  'text:illustration-index',
  'text:table-index',
  'text:object-index',
  'text:user-index',
  'text:bibliography',
  'text:ruby-text',
  'text:script',
  'table:covered-table-cell',
  'office:forms',
  'draw:object',
  'office:automatic-styles',
  'office:styles',
  'svg:title',
  'svg:desc'
])

/** Of these, what a reader sees all the same, with paragraphs that count: a table of contents, a list of sources. */
export function isIndex(name: string): boolean {
  return name === 'text:table-of-content' || name === 'text:bibliography' || name.endsWith('-index')
}

/** Elements in which text stands beside the text around them: text boxes, and shapes that are written on. */
export function isBox(name: string): boolean {
  return BOXES.test(name)
}

const BOXES =
  /^draw:(?:text-box|custom-shape|rect|line|polyline|polygon|regular-polygon|path|circle|ellipse|connector|caption|measure)$/
