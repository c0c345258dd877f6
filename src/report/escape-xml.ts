/** Characters that XML 1.0 forbids: controls, halves of pairs, and two that are none. */
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

const names: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;'
}

/** Escape a text for XML and HTML, in elements and attributes; characters that XML forbids become `�`. */
export function escapeXml(text: string): string {
  return text.replace(forbidden, '�').replace(/[&<>"']/g, (d) => names[d] ?? d)
}

/** Escape a text for an attribute of XML: line breaks stay line breaks. */
export function escapeAttribute(text: string): string {
  return escapeXml(text).replaceAll('\n', '&#10;').replaceAll('\r', '&#13;').replaceAll('\t', '&#9;')
}
