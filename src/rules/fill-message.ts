import {listOf} from '../text/list-of.ts'
import type {UiLanguage, Values} from '../types.ts'
import {messageTexts} from './message-texts.ts'

/** What a message may name: the text found, the alternatives, and the values of the check. */
export interface MessageParts {
  readonly actual: string
  readonly expected: ReadonlyArray<string>
  readonly values: Values
}

/**
 * Fill the placeholders of a message: `{actual}`, `{expected}` (»a« eller »b«) and the names of values.
 *
 * @throws {Error} when a placeholder has no value: that is a mistake in the rule, which its examples find.
 */
export function fillMessage(template: string, parts: MessageParts, language: UiLanguage): string {
  let text = ''
  for (const {before, name} of piecesOf(template)) {
    text += name === undefined ? before : before + fill(name, parts, template, language)
  }
  return text
}

function fill(
  name: string,
  {actual, expected, values}: MessageParts,
  template: string,
  language: UiLanguage
): string {
  if (name === 'actual') return shorten(actual)
  if (name === 'expected') return quoteAll(expected, language)
  const value = values[name]
  if (value === undefined) throw new Error(`Unknown placeholder \`${name}\` in \`${template}\``)
  return typeof value === 'number' ? formatNumber(value, language) : String(value)
}

/** A stretch of a message and the placeholder after it. */
interface Piece {
  readonly before: string
  readonly name: string | undefined
}

/** Templates taken apart; the rules have some hundreds. */
const known = new Map<string, ReadonlyArray<Piece>>()

function piecesOf(template: string): ReadonlyArray<Piece> {
  let pieces = known.get(template)
  if (!pieces) {
    // Splitting at a group gives text and names in turns.
    const parts = template.split(/\{(\w+)\}/)
    pieces = parts.flatMap((before, index) => (index % 2 === 0 ? [{before, name: parts[index + 1]}] : []))
    known.set(template, pieces)
  }
  return pieces
}

/** Long spans are named by their beginning: a message is one line. */
function shorten(text: string): string {
  const line = /\s\s|[^\S ]/.test(text) ? text.replace(/\s+/g, ' ') : text
  return line.length <= 60 ? line : `${line.slice(0, 57).trimEnd()} …`
}

function quoteAll(texts: ReadonlyArray<string>, language: UiLanguage): string {
  const {quote, or} = messageTexts[language]
  return listOf(texts.map(quote), or)
}

function formatNumber(value: number, language: UiLanguage): string {
  const text = Number.isInteger(value) ? String(value) : value.toFixed(1)
  return text.replace('.', messageTexts[language].point)
}
