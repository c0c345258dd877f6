import type {LetterDocument} from '../formats/document.ts'
import {readDocx} from '../formats/docx/read-docx.ts'
import {editDocx, refusedEdits} from '../formats/docx/write-docx.ts'
import type {Draft} from './draft.ts'

/** A letter whose file is a Word document; its text is what `readDocx` extracts. */
export function docxDraft(document: LetterDocument, bytes: Uint8Array): Draft {
  return {
    document,
    adapt: (edit) => edit,
    refused: (edits) => refusedEdits(bytes, edits),
    edit(edits) {
      // Changes are tracked once, when the letter is written; between passes only the text counts.
      const next = editDocx(bytes, edits, {tracked: false, author: '', date: ''})
      return docxDraft(readDocx(next), next)
    }
  }
}
