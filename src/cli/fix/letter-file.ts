import {readFileSync} from 'node:fs'
import path from 'node:path'
import {type Decoded, decode, encode} from '../../formats/decode.ts'
import type {LetterDocument} from '../../formats/document.ts'
import type {TextFormat} from '../../read-text.ts'
import {type Draft, textDraft} from '../../rewrite/draft.ts'
import type {UiLanguage} from '../../rules/ui-language.ts'
import type {Edit} from '../../types.ts'
import type {OpenedLetter} from '../open-letters.ts'
import {type FixTexts, fixTexts} from './fix-texts.ts'

/** A letter that can be fixed, and how it is turned into bytes again. */
export interface LetterFile {
  readonly draft: Draft
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
  /** Whether the letter is a file, not standard input. */
  readonly isFile: boolean
  /** Word documents get their changes tracked. */
  readonly tracked: boolean
}

/**
 * Prepare a letter for fixing.
 *
 * @throws {CannotFix} when letters of its format cannot be written, or not as they were.
 */
export async function openLetterFile(
  {path: name, document}: OpenedLetter,
  writing: Writing
): Promise<LetterFile> {
  const texts = fixTexts[writing.language]
  const {format} = document
  const file = path.resolve(writing.cwd, name)
  switch (format) {
    case 'markdown':
    case 'text':
    case 'html':
      return textFile(name, document, format, writing.isFile ? readFileSync(file) : undefined, texts)
    case 'docx':
      if (!writing.isFile) throw new CannotFix(texts.notOnStdin(name))
      // A plain array: `slice` of a Buffer is a view, and writing into it would change the original.
      return docxFile(name, document, new Uint8Array(readFileSync(file)), writing.tracked, texts)
    default:
      throw new CannotFix(texts.cannotWriteBack(name, format))
  }
}

function textFile(
  name: string,
  document: LetterDocument,
  format: TextFormat,
  bytes: Uint8Array | undefined,
  texts: FixTexts
): LetterFile {
  const {text} = document
  let decoded: Pick<Decoded, 'encoding' | 'bom'> = {encoding: 'utf-8', bom: false}
  if (bytes) {
    const now = decode(bytes)
    if (now.text !== text) throw new CannotFix(texts.changedMeanwhile(name))
    if (Buffer.compare(encode(text, now), bytes) !== 0) throw new CannotFix(texts.notReversible(name))
    decoded = now
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
  name: string,
  document: LetterDocument,
  bytes: Uint8Array,
  tracked: boolean,
  texts: FixTexts
): Promise<LetterFile> {
  const [{docxDraft}, {editDocx}, {readDocx}] = await Promise.all([
    import('../../rewrite/docx-draft.ts'),
    import('../../formats/write-docx.ts'),
    import('../../formats/docx.ts')
  ])
  if (readDocx(bytes).text !== document.text) throw new CannotFix(texts.changedMeanwhile(name))
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
