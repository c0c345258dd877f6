import {closeSync, fstatSync, openSync, readFileSync, statSync} from 'node:fs'
import type {LetterDocument} from '../../formats/document.ts'
import {type Decoded, decode, NotText} from '../../formats/text/decode.ts'
import {BadFrontmatter} from '../../formats/text/parse-frontmatter.ts'
import {UnreadableDocument} from '../../formats/unreadable-document.ts'
import type {Format} from '../../types.ts'
import {yamlProblemInDanish} from '../texts/yaml-problem.ts'
import {formatOf, isOldDocument} from './file-formats.ts'

/** The largest file that is read, in bytes: a letter of 20 MB is no letter. */
export const sizeLimit = 20_000_000

/** Why a letter could not be read; the sentence for the user is in texts.ts. */
export interface ReadProblem {
  readonly code:
    | 'binary'
    | 'empty'
    | 'too-large'
    | 'denied'
    | 'changing'
    | 'no-file'
    | 'io'
    | 'frontmatter'
    | 'document'
    | 'old-document'
  readonly detail?: string
  /** The detail in English, where it is a sentence. */
  readonly detailEn?: string
}

/** A letter could not be read; the others can. */
export class ReadError extends Error {
  readonly problem: ReadProblem

  constructor(problem: ReadProblem) {
    super(problem.code)
    this.name = 'ReadError'
    this.problem = problem
  }
}

/** A letter as read, with how its text was encoded, for writing it back. */
export interface ReadLetter {
  readonly document: LetterDocument
  readonly decoded?: Pick<Decoded, 'encoding' | 'bom'>
  /** The file as it was read. */
  readonly bytes?: Uint8Array
}

/**
 * Read a letter from disk.
 *
 * @throws {ReadError} when the file cannot be read as a letter.
 */
export async function readLetter(file: string): Promise<ReadLetter> {
  const bytes = loadBytes(file)
  return {...(await readNamed(file, bytes)), bytes}
}

/** Reads all bytes of an open file; tests change the file meanwhile. */
export type ReadDescriptor = (descriptor: number) => Uint8Array

/**
 * Read the bytes of a file.
 *
 * What is saved just now is read again: half of the old letter and half of the new are no letter.
 *
 * @throws {ReadError} when there are too many of them, the system refuses, or the file does not come to rest.
 */
export function loadBytes(
  file: string,
  read: ReadDescriptor = (descriptor) => readFileSync(descriptor)
): Uint8Array {
  try {
    for (let turn = 0; turn < 3; turn++) {
      const bytes = loadAtRest(file, read)
      if (bytes) return bytes
    }
  } catch (error) {
    throw asReadError(error)
  }
  throw new ReadError({code: 'changing'})
}

/** The bytes of a file, unless it was changed while they were read. */
function loadAtRest(file: string, read: ReadDescriptor): Uint8Array | undefined {
  // A pipe that nobody writes to would be waited for without end, and a device may never come to one.
  if (!statSync(file).isFile() && !/^\/(?:dev\/(?:stdin$|fd\/)|proc\/self\/fd\/)/.test(file))
    throw new ReadError({code: 'no-file'})
  const descriptor = openSync(file, 'r')
  try {
    const before = fstatSync(descriptor)
    if (before.size > sizeLimit) throw new ReadError({code: 'too-large'})
    const bytes = read(descriptor)
    const after = fstatSync(descriptor)
    // Pipes change as they are read.
    const isAtRest = !before.isFile() || (before.mtimeMs === after.mtimeMs && before.size === after.size)
    return isAtRest ? bytes : undefined
  } finally {
    closeSync(descriptor)
  }
}

/**
 * Read a letter from bytes, in the format that its name tells.
 *
 * @throws {ReadError} when they cannot be read as a letter.
 */
export async function readNamed(name: string, bytes: Uint8Array): Promise<ReadLetter> {
  if (isOldDocument(name)) throw new ReadError({code: 'old-document'})
  return readBytes(bytes, formatOf(name) ?? 'text')
}

/**
 * Read a letter from bytes.
 *
 * @throws {ReadError} when they cannot be read as a letter.
 */
export async function readBytes(bytes: Uint8Array, format: Format): Promise<ReadLetter> {
  if (bytes.length > sizeLimit) throw new ReadError({code: 'too-large'})
  try {
    const document = await readPackaged(bytes, format)
    if (document?.text.trim() === '') throw new ReadError({code: 'empty'})
    if (document) return {document}
    const decoded = decode(bytes)
    if (decoded.text.trim() === '') throw new ReadError({code: 'empty'})
    const read = await readerOf(format)
    return {document: read(decoded.text), decoded}
  } catch (error) {
    throw asReadError(error)
  }
}

/** Formats that are not text, but hold it; their text is what is checked. */
async function readPackaged(bytes: Uint8Array, format: Format): Promise<LetterDocument | undefined> {
  switch (format) {
    case 'docx':
      return (await import('../../formats/docx/read-docx.ts')).readDocx(bytes)
    case 'odt':
      return (await import('../../formats/odt/read-odt.ts')).readOdt(bytes)
    case 'pdf':
      return (await import('../../formats/pdf/read-pdf.ts')).readPdf(bytes)
    case 'eml':
      return (await import('../../formats/eml/read-eml.ts')).readEml(bytes)
    default:
      return
  }
}

/** Readers are loaded when a letter of their format turns up: a run on text files never pays for HTML. */
export async function readerOf(format: Format): Promise<(text: string) => LetterDocument> {
  switch (format) {
    case 'markdown':
      return (await import('../../formats/text/read-markdown.ts')).readMarkdown
    case 'html':
      return (await import('../../formats/html/read-html.ts')).readHtml
    default:
      return (await import('../../formats/text/read-text-blocks.ts')).readText
  }
}

/** What is known of an error as a problem of the letter; any other error as it is. */
export function asReadError(error: unknown): unknown {
  if (error instanceof UnreadableDocument) {
    return new ReadError({code: 'document', detail: error.message, detailEn: error.messageEn})
  }
  if (error instanceof NotText) return new ReadError({code: 'binary'})
  // Whatever a parser makes of a file that is nested without end, the others are to be reported.
  if (error instanceof RangeError && /call stack/.test(error.message)) {
    return new ReadError({
      code: 'document',
      detail: 'Filen er indlejret dybere, end noget brev er. Gem brevet på ny.',
      detailEn: 'The file is nested deeper than any letter. Save the letter anew.'
    })
  }
  if (error instanceof BadFrontmatter) {
    return new ReadError({
      code: 'frontmatter',
      detail: withLine(
        yamlProblemInDanish(error.code, error.message.replace(/ at line.*/, '')),
        'linje',
        error.line
      ),
      detailEn: withLine(error.message.replace(/ at line.*/, ''), 'line', error.line)
    })
  }
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') {
    return new ReadError({
      code: error.code === 'EACCES' || error.code === 'EPERM' ? 'denied' : 'io',
      detail: error.code
    })
  }
  return error
}

function withLine(text: string, word: string, line: number | undefined): string {
  return line ? `${text} (${word} ${line})` : text
}
