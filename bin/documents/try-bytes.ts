import {applySuggestions} from '../../src/fix/apply-suggestions.ts'
import {docxDraft} from '../../src/fix/docx-draft.ts'
import {textDraft} from '../../src/fix/draft.ts'
import type {LetterDocument} from '../../src/formats/document.ts'
import {readDocx} from '../../src/formats/docx/read-docx.ts'
import {annotateDocx} from '../../src/formats/docx/write-docx.ts'
import {formatOf} from '../../src/formats/file-formats.ts'
import {readNamed} from '../../src/formats/read-bytes.ts'
import {ReadError} from '../../src/formats/read-error.ts'
import {checkLetter} from '../../src/index.ts'
import type {LetterReport} from '../../src/types.ts'
import {outsideOf} from './outside-of-prose.ts'

/** What became of a document. */
export interface Trial {
  readonly file: string
  readonly format: string
  readonly outcome: 'read' | 'refused' | 'crashed' | 'hung' | 'died'
  /** Why it was refused, or the error. */
  readonly detail?: string
  /** Broken offsets, edits outside of prose, fixes that do not come to rest. */
  readonly problems: ReadonlyArray<string>
  /** Share of the words that another reader has, too; absent where none could be asked. */
  readonly agreement?: number
  /** Processor time. */
  readonly milliseconds?: number
  readonly words?: number
}

/**
 * Read, check, annotate and fix a document.
 *
 * @param agreeing how many of its words another reader has, too, or nothing where none is to be asked
 * @param fixing whether it is also annotated and fixed, which takes several checks
 */
export async function tryBytes(
  file: string,
  load: () => Uint8Array,
  agreeing?: (bytes: Uint8Array, document: LetterDocument) => Promise<number | undefined>,
  fixing = true
): Promise<Trial> {
  const format = formatOf(file) ?? 'other'
  const before = process.cpuUsage()
  const ended = () => {
    const {user, system} = process.cpuUsage(before)
    return {file, format, milliseconds: Math.round((user + system) / 1000)}
  }
  try {
    const bytes = load()
    const {document} = await readNamed(file, bytes)
    const report = checkLetter(document)
    const problems = [...placesOf(document), ...findingsOf(document, report)]
    if (fixing) problems.push(...fixAll(document, report, bytes))
    const own = {...ended(), outcome: 'read', problems, words: report.counts.words} as const
    const agreement = await agreeing?.(bytes, document)
    return agreement === undefined ? own : {...own, agreement}
  } catch (error) {
    if (error instanceof ReadError)
      return {
        ...ended(),
        outcome: 'refused',
        detail: error.problem.detail ?? error.problem.code,
        problems: []
      }
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error)
    return {...ended(), outcome: 'crashed', detail, problems: []}
  }
}

/** Blocks whose places are no places of the text. */
function placesOf({blocks, text}: LetterDocument): Array<string> {
  const bad = blocks.filter(({content: {map}}) =>
    map.some((d, index) => index % 2 === 1 && (d < 0 || d > text.length))
  )
  return bad.map(({content}) => `place outside of the text: ${content.text.slice(0, 40)}`)
}

function findingsOf({text}: LetterDocument, {findings}: LetterReport): Array<string> {
  return findings
    .filter(({place: {start, end}, actual}) => text.slice(start.offset, end.offset) !== actual)
    .map(({ruleId, actual}) => `${ruleId}: not where it says: ${actual.slice(0, 40)}`)
}

function fixAll(document: LetterDocument, {findings}: LetterReport, bytes: Uint8Array): Array<string> {
  const {format} = document
  const check = (letter: LetterDocument) => checkLetter(letter)
  if (format === 'docx') {
    const own = new Uint8Array(bytes)
    const notes = findings.map(({place: {start, end}, message}) => ({
      start: start.offset,
      end: end.offset,
      author: 'klarbrev',
      text: message,
      date: '2026-01-01T00:00:00Z'
    }))
    const annotated = readDocx(annotateDocx(own, notes))
    const applied = applySuggestions(docxDraft(document, own), {check, all: true})
    return [
      ...(annotated.text === document.text ? [] : ['annotated: another text']),
      ...(applied.draft.document.text === undefined ? ['fixed: no text'] : [])
    ]
  }
  if (format !== 'markdown' && format !== 'text' && format !== 'html') return []
  const {edits, draft} = applySuggestions(textDraft(document, format), {check, all: true})
  const again = applySuggestions(textDraft(draft.document, format), {check, all: true})
  return [
    ...outsideOf(document, edits),
    ...(again.edits.length === 0 ? [] : [`fixed twice: ${JSON.stringify(again.edits[0]).slice(0, 80)}`])
  ]
}
