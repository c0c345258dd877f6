import {performance} from 'node:perf_hooks'
import {formatOf} from '../../src/cli/letters/file-formats.ts'
import {loadBytes} from '../../src/cli/letters/load-bytes.ts'
import {ReadError} from '../../src/cli/letters/read-error.ts'
import {readNamed} from '../../src/cli/letters/read-letter-file.ts'
import {applySuggestions} from '../../src/fix/apply-suggestions.ts'
import {docxDraft} from '../../src/fix/docx-draft.ts'
import {textDraft} from '../../src/fix/draft.ts'
import type {LetterDocument} from '../../src/formats/document.ts'
import {readDocx} from '../../src/formats/docx/read-docx.ts'
import {annotateDocx} from '../../src/formats/docx/write-docx.ts'
import {checkLetter} from '../../src/index.ts'
import type {LetterReport} from '../../src/types.ts'
import {agreementOf} from './agreement.ts'
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

process.on('message', async (file) => {
  process.send?.(await tryDocument(String(file)))
})

/** Read, check, annotate and fix a document. */
async function tryDocument(file: string): Promise<Trial> {
  const format = formatOf(file) ?? 'other'
  const before = process.cpuUsage()
  const spent = () => {
    const {user, system} = process.cpuUsage(before)
    return Math.round((user + system) / 1000)
  }
  try {
    const bytes = loadBytes(file)
    const {document} = await readNamed(file, bytes)
    const start = performance.now()
    const report = checkLetter(document)
    const problems = [...placesOf(document), ...findingsOf(document, report)]
    problems.push(...(await fixAll(document, bytes)))
    const milliseconds = spent()
    const agreement =
      performance.now() - start < 10_000 ? await agreementOf(file, bytes, document) : undefined
    const words = report.counts.words
    return {
      file,
      format,
      outcome: 'read',
      problems,
      milliseconds,
      words,
      ...(agreement === undefined ? {} : {agreement})
    }
  } catch (error) {
    if (error instanceof ReadError)
      return {
        file,
        format,
        outcome: 'refused',
        detail: error.problem.detail ?? error.problem.code,
        problems: [],
        milliseconds: spent()
      }
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error)
    return {file, format, outcome: 'crashed', detail, problems: [], milliseconds: spent()}
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

async function fixAll(document: LetterDocument, bytes: Uint8Array): Promise<Array<string>> {
  const {format} = document
  const check = (letter: LetterDocument) => checkLetter(letter)
  if (format === 'docx') {
    const own = new Uint8Array(bytes)
    const {findings} = checkLetter(document)
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
