import type {Danish} from '../../danish/danish.ts'
import type {LetterDocument} from '../../formats/document.ts'
import {readDocx} from '../../formats/docx/read-docx.ts'
import {withoutComments} from '../../formats/docx/without-comments.ts'
import {annotateDocx, editDocx} from '../../formats/docx/write-docx.ts'
import {json} from '../../report/formats/json.ts'
import {wordNotes} from '../../report/formats/word-notes.ts'
import {makeReport} from '../../report/make-report.ts'
import {maskReport} from '../../report/mask-report.ts'
import {speakingFindings} from '../../report/speaking-findings.ts'
import {sourceEnd, sourceStart} from '../../text/mapped-text.ts'
import type {LetterReport} from '../../types.ts'
import type {CheckSettings, LetterInput} from '../messages.ts'
import {contextFor} from './view-letter.ts'

/** Whom changes and comments are by. */
const author = 'klarbrev'

/** How a letter is checked here. */
export type CheckHere = (document: LetterDocument, name: string, settings: CheckSettings) => LetterReport

/** What a letter is written with. */
export interface PageWriting {
  readonly danish: Danish
  readonly check: CheckHere
  readonly settings: CheckSettings
  readonly version: string
}

/** The Word document with what was accepted as tracked changes. */
export function trackedDocx(
  {bytes = new Uint8Array(), edits = []}: LetterInput,
  {now}: CheckSettings
): Uint8Array {
  return edits.length === 0 ? bytes : editDocx(bytes, edits, {tracked: true, author, date: now})
}

/** The Word document with what was accepted as tracked changes, and what is still found as comments. */
export function commentedDocx(letter: LetterInput, {check, settings}: PageWriting): Uint8Array {
  const bytes = withoutComments(trackedDocx(letter, settings), author)
  const document = readDocx(bytes)
  const report = check(document, letter.name, settings)
  const context = {...contextFor(settings.language, document.text), view: {advice: settings.advice}}
  const notes = wordNotes(speakingFindings(report), headingOf(document), context)
  return annotateDocx(
    bytes,
    notes.map((note) => ({...note, author, date: settings.now}))
  )
}

/** The report as JSON, as `klarbrev check -f json` writes it. */
export function jsonReport(
  document: LetterDocument,
  name: string,
  {check, settings, version}: PageWriting
): Uint8Array {
  const report = maskReport(makeReport([check(document, name, settings)], version))
  const context = contextFor(settings.language, document.text)
  const {head, add, end} = json.begin(report.tool, context, () => ({add() {}, read: () => []}))
  const [letter] = report.letters
  const written = [
    head,
    ...(letter ? add(json.piece(letter, context)) : []),
    ...end({version: 1, tool: report.tool, summary: report.summary, suppressed: 0}, context)
  ]
  return new TextEncoder().encode(written.join(''))
}

/** The first heading of the letter, or its first words. */
function headingOf({blocks, text}: LetterDocument): {readonly start: number; readonly end: number} {
  const block = blocks.find((d) => d.kind === 'heading' || d.emphatic) ?? blocks[0]
  if (!block) return {start: 0, end: text.length}
  const {content} = block
  return {start: sourceStart(content, 0), end: sourceEnd(content, content.text.length)}
}
