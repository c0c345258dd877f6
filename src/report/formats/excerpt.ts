/** A line of a letter with a span marked. */
export interface Excerpt {
  readonly before: string
  readonly marked: string
  readonly after: string
}

/**
 * Cut the line around a span so that it fits, span first.
 *
 * A span of several lines is shown by its first; `…` says that something was cut.
 *
 * @param width columns at hand
 */
export function excerpt(text: string, start: number, end: number, width: number): Excerpt {
  // More than this is never shown; some files have one line only.
  const [first, last] = [Math.max(0, start - reach), Math.min(text.length, start + reach)]
  let from = start
  while (from > first && !isLineEnd(text.charCodeAt(from - 1))) from--
  let to = start
  while (to < last && !isLineEnd(text.charCodeAt(to))) to++

  const room = Math.max(20, Math.min(width, 110))
  const [marked, cut] = shorten(text.slice(start, Math.min(end, to)), room)
  const more = cut || end > to ? ' …' : ''
  const left = Math.max(0, Math.floor((room - marked.length) * 0.4))
  const before = text.slice(from, start).trimStart()
  const after = more === '' ? text.slice(Math.min(end, to), to).trimEnd() : ''
  const shownBefore = before.length > left ? `… ${wordsEnd(before, left)}` : before
  const rest = room - marked.length - shownBefore.length
  const shownAfter = after.length > rest ? `${wordsStart(after, rest)} …` : after
  return {before: tabs(shownBefore), marked: tabs(marked), after: tabs(shownAfter) + more}
}

/** Characters that are looked at on either side; twice what has room. */
const reach = 240

function shorten(text: string, room: number): readonly [string, boolean] {
  return text.length > room ? [wordsStart(text, room), true] : [text, false]
}

/** As many whole words as fit, from the beginning. */
function wordsStart(text: string, room: number): string {
  if (text.length <= room) return text
  const cut = text.slice(0, Math.max(0, room))
  const blank = cut.lastIndexOf(' ')
  return blank > room / 2 ? cut.slice(0, blank) : cut
}

/** As many whole words as fit, from the end. */
function wordsEnd(text: string, room: number): string {
  if (room <= 0) return ''
  const cut = text.slice(-room)
  const blank = cut.indexOf(' ')
  return blank >= 0 && blank < room / 2 ? cut.slice(blank + 1) : cut
}

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13
}

/** A control character in a letter must not steer the terminal. */
function tabs(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to keep out
  return text.replaceAll('\t', ' ').replace(/[\u0000-\u001f\u007f-\u009f]/g, '�')
}
