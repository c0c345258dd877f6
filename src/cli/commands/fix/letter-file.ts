import path from 'node:path'
import {type Draft, textDraft} from '../../../fix/draft.ts'
import {ReadError} from '../../../formats/read-error.ts'
import type {TextFormat} from '../../../formats/read-text.ts'
import {type Decoded, decode, encode} from '../../../formats/text/decode.ts'
import type {Edit, UiLanguage} from '../../../types.ts'
import {loadBytes} from '../../letters/load-bytes.ts'
import type {OpenedLetter} from '../../letters/open-letters.ts'
import {type FixTexts, fixTexts} from './fix-texts.ts'

/** A letter that can be fixed, and how it is turned into bytes again. */
export interface LetterFile {
  readonly draft: Draft
  /**
   * Make sure that the file still is what was read: what somebody has saved since is not to be lost.
   *
   * @throws {CannotFix} when it is not.
   */
  readonly assertAsRead: () => void
  /**
   * The bytes of the file after edits of the text as read. Without edits they are the file's own.
   *
   * @throws {CannotFix} when the new text cannot be written in the file's encoding.
   */
  readonly bytesOf: (fixed: Draft, edits: ReadonlyArray<Edit>) => Uint8Array
}

/** A letter cannot be fixed: one line for the user. Others can. */
export class CannotFix extends Error {
  override readonly name = 'CannotFix'
}

/** What a letter is written with. */
export interface Writing {
  readonly cwd: string
  readonly language: UiLanguage
  /** Word documents get their changes tracked. */
  readonly tracked: boolean
}

/**
 * Prepare a letter for fixing.
 *
 * @throws {CannotFix} when letters of its format cannot be written, or not as they were.
 */
export async function openLetterFile(letter: OpenedLetter, writing: Writing): Promise<LetterFile> {
  const texts = fixTexts[writing.language]
  const {path: name, document, bytes} = letter
  const {format} = document
  const assertAsRead = () => {
    if (bytes && !holds(path.resolve(writing.cwd, name), bytes))
      throw new CannotFix(texts.savedMeanwhile(name))
  }
  switch (format) {
    case 'markdown':
    case 'text':
    case 'html':
      return {...textFile(letter, format, texts), assertAsRead}
    case 'docx':
      if (!bytes) throw new CannotFix(texts.notOnStdin(name))
      // A plain array: `slice` of a Buffer is a view, and writing into it would change the original.
      return {...(await docxFile(letter, new Uint8Array(bytes), writing.tracked, texts)), assertAsRead}
    default:
      throw new CannotFix(texts.cannotWriteBack(name, format))
  }
}

/** Whether a file holds these bytes and no others. */
function holds(file: string, bytes: Uint8Array): boolean {
  try {
    return Buffer.compare(loadBytes(file), bytes) === 0
  } catch (error) {
    if (error instanceof ReadError) return false
    throw error
  }
}

function textFile(
  {path: name, document, bytes}: OpenedLetter,
  format: TextFormat,
  texts: FixTexts
): Omit<LetterFile, 'assertAsRead'> {
  let decoded: Pick<Decoded, 'encoding' | 'bom'> = {encoding: 'utf-8', bom: false}
  if (bytes) {
    decoded = decode(bytes)
    if (Buffer.compare(encode(document.text, decoded), bytes) !== 0)
      throw new CannotFix(texts.notReversible(name))
  }
  return {
    draft: textDraft(document, format),
    bytesOf(fixed, edits) {
      if (edits.length === 0 && bytes) return bytes
      try {
        return encode(fixed.document.text, decoded)
      } catch (error) {
        if (!(error instanceof RangeError)) throw error
        throw new CannotFix(texts.notInEncoding(name, /“(.+)”/su.exec(error.message)?.[1] ?? '?'))
      }
    }
  }
}

async function docxFile(
  {path: name, document}: OpenedLetter,
  bytes: Uint8Array,
  tracked: boolean,
  texts: FixTexts
): Promise<Omit<LetterFile, 'assertAsRead'>> {
  const [{docxDraft}, {editDocx}, {readDocx}] = await Promise.all([
    import('../../../fix/docx-draft.ts'),
    import('../../../formats/docx/write-docx.ts'),
    import('../../../formats/docx/read-docx.ts')
  ])
  return {
    draft: docxDraft(document, bytes),
    bytesOf(fixed, edits) {
      if (edits.length === 0) return bytes
      const date = new Date().toISOString().replace(/\.\d+Z$/, 'Z')
      const written = editDocx(bytes, edits, {tracked, author: 'klarbrev', date})
      if (readDocx(written).text !== fixed.document.text) throw new CannotFix(texts.notReversible(name))
      return written
    }
  }
}
