import {readFileSync} from 'node:fs'
import path from 'node:path'
import {type Decoded, decode, encode} from '../../formats/decode.ts'
import {type Draft, textDraft} from '../../rewrite/draft.ts'
import type {UiLanguage} from '../../rules/ui-language.ts'
import type {Edit} from '../../types.ts'
import type {OpenedLetter} from '../open-letters.ts'
import {fixTexts} from './fix-texts.ts'

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

/**
 * Prepare a letter for fixing.
 *
 * @param isFile whether the letter is a file, not standard input
 * @throws {CannotFix} when letters of its format cannot be written, or not as they were.
 */
export function openLetterFile(
  {path: name, document}: OpenedLetter,
  isFile: boolean,
  cwd: string,
  language: UiLanguage
): LetterFile {
  const texts = fixTexts[language]
  const {format, text} = document
  if (format !== 'markdown' && format !== 'text' && format !== 'html')
    throw new CannotFix(texts.cannotWriteBack(name, format))

  let decoded: Pick<Decoded, 'encoding' | 'bom'> = {encoding: 'utf-8', bom: false}
  let original: Uint8Array = new TextEncoder().encode(text)
  if (isFile) {
    original = readFileSync(path.resolve(cwd, name))
    const now = decode(original)
    if (now.text !== text) throw new CannotFix(texts.changedMeanwhile(name))
    decoded = now
    if (!isSame(encode(text, decoded), original)) throw new CannotFix(texts.notReversible(name))
  }
  return {
    draft: textDraft(document, format),
    bytesOf(fixed, edits) {
      if (edits.length === 0) return original
      try {
        return encode(fixed.document.text, decoded)
      } catch (error) {
        if (!(error instanceof RangeError)) throw error
        throw new CannotFix(texts.notInEncoding(name, /“(.+)”/su.exec(error.message)?.[1] ?? '?'))
      }
    }
  }
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.compare(a, b) === 0
}
