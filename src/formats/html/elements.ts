import type {Element} from 'hast'

/** Elements whose content no reader sees as text. */
const HIDDEN = new Set(
  (
    'script style template noscript svg math iframe object select textarea datalist audio video canvas head ' +
    // What is struck out is no longer said.
    'del s strike'
  ).split(' ')
)

/** Elements that a browser draws as boxes; all others stand in lines, unknown ones too. */
const BLOCKS = new Set(
  (
    'address article aside blockquote body button caption center col colgroup dd details dialog dir div dl dt fieldset ' +
    'figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html label legend li listing main menu nav ol ' +
    'optgroup option p pre search section summary table tbody td tfoot th thead tr ul xmp'
  ).split(' ')
)

const OPAQUE = new Set(['code', 'kbd', 'samp', 'var'])

/** Is the element drawn nowhere? */
export function isHidden({tagName, properties}: Element): boolean {
  if (HIDDEN.has(tagName) || properties.hidden === true) return true
  const {style} = properties
  return (
    typeof style === 'string' &&
    /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/i.test(style)
  )
}

/** Does the element end the line before and after it? Elements that a page defines for itself mostly do. */
export function isBlock({tagName}: Element): boolean {
  return BLOCKS.has(tagName) || (tagName.includes('-') && !tagName.includes(':'))
}

/** Does the element hold code, which is no prose? */
export function isCode({tagName}: Element): boolean {
  return OPAQUE.has(tagName)
}

/** Is the text of the element bold? */
export function isBold({tagName, properties: {style}}: Element): boolean {
  if (typeof style === 'string' && /font-weight\s*:\s*(?:normal|[1-5]00)/i.test(style)) return false
  return (
    tagName === 'b' ||
    tagName === 'strong' ||
    (typeof style === 'string' && /font-weight\s*:\s*(?:bold|[6-9]00)/i.test(style))
  )
}
