import {formatOf} from '../../../formats/file-formats.ts'
import type {TextFormat} from '../../../formats/read-text.ts'
import {type Audience, audiences, type Language, type LetterType, letterTypes} from '../../../types.ts'

/** A letter of a stream. */
export interface LetterRecord {
  readonly id?: string | number
  /** Name in the report, and what configuration goes by. */
  readonly path?: string
  readonly text: string
  readonly format: TextFormat
  readonly audience?: Audience
  readonly type?: LetterType
  readonly language?: Language
}

/** Why a line is no letter. */
export interface RecordProblem {
  readonly code: 'encoding' | 'json' | 'record' | 'text' | 'value'
  /** The key whose value cannot be used. */
  readonly key?: string
  readonly allowed?: ReadonlyArray<string>
  /** What the sender calls it, where that could be read. */
  readonly id?: string | number
}

const textFormats: ReadonlyArray<TextFormat> = ['markdown', 'text', 'html']
const choices = {
  format: textFormats,
  audience: audiences,
  type: letterTypes,
  language: ['da', 'en']
} as const

/** Read a line as a letter, or say why it is none. Keys that klarbrev does not know are the sender's own. */
export function readRecord(bytes: Uint8Array): {record: LetterRecord} | {problem: RecordProblem} {
  let value: unknown
  try {
    value = JSON.parse(new TextDecoder('utf-8', {fatal: true}).decode(bytes))
  } catch (error) {
    return {problem: {code: error instanceof SyntaxError ? 'json' : 'encoding'}}
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {problem: {code: 'record'}}
  const fields = value as Readonly<Record<string, unknown>>

  const {id, path, text} = fields
  const name = typeof id === 'string' || typeof id === 'number' ? {id} : {}
  const given = (key: string) => fields[key] !== undefined && fields[key] !== null
  if (given('id') && !('id' in name))
    return {problem: {code: 'value', key: 'id', allowed: ['string', 'number']}}
  if (typeof text !== 'string') return {problem: {code: 'text', ...name}}
  if (given('path') && typeof path !== 'string') {
    return {problem: {code: 'value', key: 'path', allowed: ['string'], ...name}}
  }
  const chosen: Record<string, unknown> = {}
  for (const [key, allowed] of Object.entries<ReadonlyArray<unknown>>(choices)) {
    if (!given(key)) continue
    if (!allowed.includes(fields[key])) {
      return {problem: {code: 'value', key, allowed: allowed.map(String), ...name}}
    }
    chosen[key] = fields[key]
  }
  const where = typeof path === 'string' && path !== '' ? {path} : {}
  // Every value was looked at above.
  return {record: {format: formatBy(where.path), ...chosen, ...name, ...where, text} as LetterRecord}
}

/** Format of a text by the ending of its name; the text of a Word document is plain. */
function formatBy(path = ''): TextFormat {
  const format = formatOf(path)
  return textFormats.find((d) => d === format) ?? 'text'
}
