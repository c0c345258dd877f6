/** No letter nests elements deeper; parsers that follow deeper nesting run out of stack. */
const DEEPEST = 500

/** Tags of all elements but those without an end and those that the next one of their kind ends. */
const TAG =
  /<(\/?)(?!(?:area|base|br|col|dd|dt|embed|hr|img|input|li|link|meta|option|p|source|tbody|td|tfoot|th|thead|tr|track|wbr)[\s/>])([a-z][^\s/>]*)(?=[\s/>])[^>]*>/gi

/**
 * Cover the tags of elements that are nested beyond all measure by blanks; every offset and all text stay.
 */
export function flatten(html: string): string {
  let depth = 0
  let result = ''
  let copied = 0
  for (const {0: tag, 1: close, 2: name = '', index} of html.matchAll(TAG)) {
    // A table brings its body, rows and cells.
    const levels = name.toLowerCase() === 'table' ? 4 : 1
    if (close !== '/') depth += levels
    if (depth > DEEPEST) {
      result += html.slice(copied, index) + ' '.repeat(tag.length)
      copied = index + tag.length
    }
    if (close === '/') depth = Math.max(0, depth - levels)
  }
  return result + html.slice(copied)
}
