import {apostrophes, quotationMarks} from '../../danish/words/quotation-marks.ts'
import {findFields} from '../../text/find-fields.ts'
import {latin} from '../../text/latin.ts'

/** A quotation mark in a text. */
export interface QuotationMark {
  readonly mark: string
  readonly at: number
}

/** What the quotation marks of a text say. */
export interface MarkedSpans {
  /** Quotations with both their marks, the outer ones only: `[start, end, …]`, ascending. */
  readonly spans: ReadonlyArray<number>
  /** The first mark that opens a quotation which the text does not close. */
  readonly open: QuotationMark | undefined
  /** The first mark that closes a quotation which the text does not open. */
  readonly close: QuotationMark | undefined
}

const pairs: ReadonlySet<string> = new Set(quotationMarks.map((pair) => pair.join('')))
const openers: ReadonlySet<string> = new Set(quotationMarks.map(([opening]) => opening))
const anyMark = new RegExp(`[${[...new Set(quotationMarks.flat())].join('')}]`, 'g')
const wordCharacter = new RegExp(`[${latin}\\d]`)

/** Nobody quotes a quotation of a quotation any deeper. */
const deepest = 6

/** Whether a mark may close what another has opened. */
export function closes(closing: string, opening: string): boolean {
  return pairs.has(opening + closing)
}

/**
 * Pair the quotation marks of a text.
 *
 * Many marks both open and close; then the words around them tell: none opens after a word, and none closes before
 * one. A mark that has no other half says nothing, such as that of `19" skærm`.
 */
export function markedSpans(text: string): MarkedSpans {
  const spans: Array<number> = []
  const opened: Array<QuotationMark> = []
  let close: QuotationMark | undefined

  for (const {mark, at} of marksIn(text)) {
    const isAfterWord = wordCharacter.test(text.charAt(at - 1))
    const isBeforeWord = wordCharacter.test(text.charAt(at + 1))
    const isTwoFaced = closes(mark, mark)
    const isClosing = !(isTwoFaced && isBeforeWord) && !(apostrophes.has(mark) && isGenitive(text, at))
    const partner = isClosing ? opened.findLastIndex((other) => closes(mark, other.mark)) : -1
    const {at: start} = opened[partner] ?? {}
    if (start !== undefined) {
      opened.length = partner
      while ((spans.at(-2) ?? -1) > start) spans.length -= 2
      spans.push(start, at + 1)
    } else if (openers.has(mark) && !(isTwoFaced && isAfterWord) && (isBeforeWord || startsHere(text, at))) {
      if (opened.length === deepest) opened.shift()
      opened.push({mark, at})
    } else if (!close && !isBeforeWord && !apostrophes.has(mark)) close = {mark, at}
  }
  return {spans, open: opened.find((mark) => isOpening(text, mark)), close}
}

/** The marks of a text that are none of a merge field: `«Navn»`. */
function marksIn(text: string): Array<QuotationMark> {
  const marks = Array.from(text.matchAll(anyMark), ({0: mark, index}) => ({mark, at: index}))
  if (marks.length === 0) return marks
  const fields = findFields(text)
  let field = 0
  return marks.filter(({at}) => {
    while (field < fields.length && (fields[field + 1] ?? 0) <= at) field += 2
    return at < (fields[field] ?? text.length)
  })
}

/** Whether a mark that no word follows may open: `»…og så kom de«`, but no apostrophe. */
function startsHere(text: string, at: number): boolean {
  return !apostrophes.has(text.charAt(at)) && (at === 0 || /[\s([{–—/]/.test(text.charAt(at - 1)))
}

/** The mark in `‘Lars’ hus’`: an apostrophe after the sound of s, where another mark is left to close. */
function isGenitive(text: string, at: number): boolean {
  if (!/[sxz]/i.test(text.charAt(at - 1)) || !/\s/.test(text.charAt(at + 1))) return false
  const next = text.indexOf(text.charAt(at), at + 1)
  return next > 0 && !wordCharacter.test(text.charAt(next + 1))
}

/** Whether a mark without a partner was meant to open: what may be an apostrophe is, and words follow at once. */
function isOpening(text: string, {mark, at}: QuotationMark): boolean {
  const next = text.charAt(at + 1)
  return !closesWithApostrophe(mark) && next !== '' && !/\s/.test(next)
}

function closesWithApostrophe(opening: string): boolean {
  return [...apostrophes].some((closing) => closes(closing, opening))
}
