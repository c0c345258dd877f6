import {openingMarks} from '../../danish/words/quotation-marks.ts'
import {isInCapitals} from '../../text/in-capitals.ts'
import {type MappedText, sliceMapped} from '../../text/mapped-text.ts'
import {isClosing, isGreeting, isLabelled, isShortLine, isTitle, looksLikeHeading} from './letter-line.ts'
import {lineRoom, unwrapped} from './line-room.ts'
import {endsSentence} from './sentence-end.ts'
import type {Part} from './unit.ts'

/** A stretch of a paragraph that does one thing. */
export interface PartStretch {
  readonly part: Part
  readonly content: MappedText
}

/**
 * Divide a paragraph of sentences into what its lines do.
 *
 * A greeting may stand as its first line, a closing and a signature as its last ones, and a heading right above its
 * text: writers press Enter once where a program sets a space between paragraphs. A line that was wrapped is none of
 * these, however it begins; so a line counts only where its next word would have fitted, too.
 *
 * @param width characters of the longest line of the letter's paragraphs
 * @param bold number of its first lines that are set as a heading is
 */
export function proseParts(
  content: MappedText,
  lines: ReadonlyArray<MappedText>,
  width: number,
  bold = 0
): Array<PartStretch> {
  const parts: Array<PartStretch> = []
  const close = lines.findIndex((line) => isClosing(line.text))
  const end = close < 0 ? lines.length : close
  const places = startsOf(lines)
  /** First line of the body that is open. */
  let from = 0
  const add = (part: Part, first: number, last: number) => {
    const [start, stop] = [places[first] ?? 0, (places[last] ?? content.text.length + 1) - 1]
    const whole = start === 0 && stop === content.text.length
    parts.push({part, content: whole ? content : sliceMapped(content, start, stop)})
  }
  const set = (part: Part, first: number, last: number) => {
    if (first > from) add('body', from, first)
    add(part, first, last)
    from = last
  }

  const title = lines.slice(0, bold).map(({text}) => text)
  if (bold > 0 && bold < end && isTitle(title.join(' '))) set('heading', 0, bold)
  for (let index = 0; index < end - 1; index++) {
    const [text, next] = [trimmed(lines, index), trimmed(lines, index + 1)]
    const room = lineRoom(text, next, width)
    if (index < from || room < 0) continue
    if (index === 0 && isGreeting(text)) set('greeting', 0, 1)
    else if (text.endsWith(':') && opensSentence(next)) set('body', from, index + 1)
    // A heading is much shorter than the line could be; lines broken by hand are not all of one length.
    else if (width < unwrapped && room < width / 3) continue
    else if (isLabelled(text)) set('letterhead', index, index + 1)
    else if (index === from || endsSentence(trimmed(lines, index - 1))) {
      const stop = headingEnd(lines, index, end, width)
      if (stop > index) set('heading', index, stop)
    }
  }
  if (end > from) add('body', from, end)
  for (let index = end; index < lines.length; index++) {
    add(index === end ? 'closing' : 'signature', index, index + 1)
  }
  return parts
}

/** The line after the heading that begins at a line; the line itself when none does. */
function headingEnd(lines: ReadonlyArray<MappedText>, index: number, end: number, width: number): number {
  const text = trimmed(lines, index)
  const isBold = isInCapitals(text, 4)
  // Digits on both sides of a break are one number.
  if (/\d$/.test(text) && /^\d/.test(trimmed(lines, index + 1))) return index
  const isTitled = looksLikeHeading(text) && (isBold || text.endsWith('?') || isShortLine(text))
  if (!isTitled) return index
  let stop = index + 1
  // `BYGGETILLADELSE` goes on in small letters on the line below, and where that is full, on the next.
  while (isBold && stop < end && (/^\p{Ll}/u.test(trimmed(lines, stop)) || isFull(lines, stop - 1, width)))
    stop++
  if (stop > index + 1) return /[.!:;,]$/.test(trimmed(lines, stop - 1)) ? index : stop
  return opensSentence(trimmed(lines, stop)) ? stop : index
}

function isFull(lines: ReadonlyArray<MappedText>, index: number, width: number): boolean {
  return lineRoom(trimmed(lines, index), trimmed(lines, index + 1), width) < 0
}

const sentenceStart = new RegExp(`^[\\p{Lu}\\p{N}${openingMarks}({[]`, 'u')

function opensSentence(text: string): boolean {
  return sentenceStart.test(text)
}

function trimmed(lines: ReadonlyArray<MappedText>, index: number): string {
  return lines[index]?.text.trim() ?? ''
}

/** Where each line starts in the paragraph. */
function startsOf(lines: ReadonlyArray<MappedText>): Array<number> {
  const starts = [0]
  for (const {text} of lines) starts.push((starts.at(-1) ?? 0) + text.length + 1)
  return starts
}
