import type {Danish} from '../../../danish/danish.ts'
import type {LetterDocument} from '../../../formats/document.ts'
import {analyseLetter} from '../../../letter/model/letter.ts'
import type {Suggestion} from '../../../types.ts'

/** A stretch of a sentence as it would read. */
export interface PreviewText {
  readonly text: string
  /** Whether the suggestion puts it there. */
  readonly isNew: boolean
}

/** Shows sentences of a letter as they would read after a suggestion. */
export type Preview = (suggestion: Suggestion) => ReadonlyArray<PreviewText>

/** Prepare previews of a letter: the sentences that a suggestion changes, without line breaks. */
export function previewOf(document: LetterDocument, danish: Danish): Preview {
  const {sentences} = analyseLetter(document, danish)
  return ({edits}) => {
    const first = edits[0]?.start ?? 0
    const last = edits.at(-1)?.end ?? first
    const touched = sentences.filter((d) => d.start <= last && d.end >= first)
    const stretches: Array<PreviewText> = []
    let at = Math.min(first, touched[0]?.start ?? first)
    for (const {start, end, text} of edits) {
      stretches.push({text: document.text.slice(at, start), isNew: false}, {text, isNew: true})
      at = end
    }
    stretches.push({text: document.text.slice(at, Math.max(last, touched.at(-1)?.end ?? last)), isNew: false})
    return stretches.filter(({text}) => text !== '').map((d) => ({...d, text: d.text.replace(/\s+/g, ' ')}))
  }
}

/** The sentence at an offset, or the line where there is none, such as in a heading. */
export function sentenceSpanAt(
  document: LetterDocument,
  danish: Danish,
  offset: number
): {readonly start: number; readonly end: number} {
  const {sentences} = analyseLetter(document, danish)
  const sentence = sentences.find((d) => d.start <= offset && offset < d.end)
  if (sentence) return {start: sentence.start, end: sentence.end}
  const {text} = document
  const next = text.indexOf('\n', offset)
  return {start: text.lastIndexOf('\n', offset - 1) + 1, end: next < 0 ? text.length : next}
}

/** Break stretches into lines between words; new words are marked. */
export function wrapStretches(
  stretches: ReadonlyArray<PreviewText>,
  width: number,
  mark: (text: string) => string
): Array<string> {
  const lines: Array<string> = []
  let line = ''
  let length = 0
  for (const {text, isNew} of stretches) {
    for (const part of text.split(/(?<= )/)) {
      if (length > 0 && length + part.trimEnd().length > width) {
        lines.push(line.trimEnd())
        line = ''
        length = 0
      }
      line += isNew ? mark(part) : part
      length += part.length
    }
  }
  lines.push(line.trimEnd())
  return lines
}
