import type {LetterDocument} from '../formats/document.ts'
import {readLetter, type TextFormat} from '../read-text.ts'
import type {Edit} from '../types.ts'
import {applyEdits} from './apply-edits.ts'

/** A letter that can be edited, whatever its format. */
export interface Draft {
  readonly document: LetterDocument
  /** The edits as this letter takes them, or undefined when it cannot take all of them. */
  readonly prepare: (edits: ReadonlyArray<Edit>) => ReadonlyArray<Edit> | undefined
  /** The letter after prepared edits. */
  readonly edit: (edits: ReadonlyArray<Edit>) => Draft
}

/** A letter whose file is text. New lines end as the letter's own do. */
export function textDraft(document: LetterDocument, format: TextFormat): Draft {
  const {text} = document
  return {
    document,
    prepare: (edits) => edits.map((edit) => ({...edit, text: edit.text.replace(/\r?\n/g, lineEnd(text))})),
    edit: (edits) => textDraft(readLetter(applyEdits(text, edits), format), format)
  }
}

function lineEnd(text: string): string {
  return /\r\n|\r|\n/.exec(text)?.[0] ?? '\n'
}
