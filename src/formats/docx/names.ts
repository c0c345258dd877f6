/** Namespaces of Word documents, transitional and strict, and the prefixes by which the readers call them. */
export const WORD_PREFIXES: ReadonlyMap<string, string> = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
  ['http://schemas.openxmlformats.org/package/2006/relationships', ''],
  ['http://schemas.openxmlformats.org/package/2006/content-types', ''],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/custom-properties', ''],
  ['http://purl.oclc.org/ooxml/officeDocument/customProperties', '']
])

/** Whether a toggle such as `<w:b/>` or `<w:b w:val="0"/>` is on. */
export function isOn(value: string | undefined): boolean {
  return value === undefined || !/^(?:0|false|off|none)$/.test(value)
}

/** Elements whose content is no text of the letter: deleted, former, or meant for programs. */
export const skippedWordElements: ReadonlySet<string> = new Set([
  'w:del',
  'w:moveFrom',
  'w:delText',
  'w:delInstrText',
  'w:pPrChange',
  'w:rPrChange',
  'w:sdtPr',
  'w:sdtEndPr',
  'w:rt',
  'w:ffData',
  'w:fldData',
  // An equation in a line of its own is no prose; one in a sentence has a word that stands for it.
  'm:oMathPara',
  'm:oMath'
])

/** Inside properties these are no deletion of text but one of a paragraph's mark. */
export const MARKS: ReadonlySet<string> = new Set(['w:del', 'w:moveFrom'])
