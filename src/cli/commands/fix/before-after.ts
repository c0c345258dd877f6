import type {Danish} from '../../../danish/danish.ts'
import type {LetterDocument} from '../../../formats/document.ts'
import {analyseLetter} from '../../../letter/model/letter.ts'
import type {Paint} from '../../../report/report-context.ts'
import {lineMap} from '../../../text/line-map.ts'
import type {Edit} from '../../../types.ts'
import {type PreviewText, wrapStretches} from './preview.ts'

/**
 * Show what edits change, sentence by sentence: as it stands, and below as it would read, with the words that differ
 * marked.
 *
 * @param edits disjoint and ascending, of the text of the document
 */
export function beforeAfter(
  document: LetterDocument,
  edits: ReadonlyArray<Edit>,
  {
    danish,
    paint,
    width,
    plain
  }: {
    readonly danish: Danish
    readonly paint: Paint
    readonly width: number
    /** Makes words of the letter fit to be shown. */
    readonly plain: (text: string) => string
  }
): string {
  if (edits.length === 0) return ''
  const {sentences} = analyseLetter(document, danish)
  const lines = lineMap(document.text)
  const shownAs = (part: PreviewText) => ({...part, text: plain(part.text)})
  const shown: Array<string> = []
  for (let first = 0; first < edits.length; ) {
    const edit = edits[first]
    if (!edit) break
    const sentence = sentences.find((d) => d.start <= edit.start && edit.start < d.end)
    let next = first + 1
    let end = Math.max(edit.end, sentence?.end ?? edit.end)
    // An edit that reaches into the next sentence takes it along.
    for (; (edits[next]?.start ?? Number.POSITIVE_INFINITY) < end; next++)
      end = Math.max(end, edits[next]?.end ?? end)
    const own = edits.slice(first, next)
    const start = Math.min(edit.start, sentence?.start ?? edit.start)
    const {line, column} = lines.pointAt(start)
    const [before, after] = stretchesOf(document.text, start, end, own)
    shown.push(
      paint.faint(`  ${line}:${column}`),
      ...marked('-', before.map(shownAs), paint.error, width),
      ...marked('+', after.map(shownAs), paint.good, width)
    )
    first = next
  }
  return `${shown.join('\n')}\n\n`
}

function stretchesOf(
  text: string,
  start: number,
  end: number,
  edits: ReadonlyArray<Edit>
): readonly [Array<PreviewText>, Array<PreviewText>] {
  const before: Array<PreviewText> = []
  const after: Array<PreviewText> = []
  let at = start
  for (const edit of edits) {
    const same = {text: text.slice(at, edit.start), isNew: false}
    before.push(same, {text: text.slice(edit.start, edit.end), isNew: true})
    after.push(same, {text: edit.text, isNew: true})
    at = edit.end
  }
  const rest = {text: text.slice(at, end), isNew: false}
  return [tidy([...before, rest]), tidy([...after, rest])]
}

function tidy(stretches: ReadonlyArray<PreviewText>): Array<PreviewText> {
  return stretches
    .filter(({text}) => text !== '')
    .map((stretch) => ({...stretch, text: stretch.text.replace(/\s+/g, ' ')}))
}

function marked(
  sign: string,
  stretches: ReadonlyArray<PreviewText>,
  mark: (text: string) => string,
  width: number
): Array<string> {
  return wrapStretches(stretches, width - 6, mark).map((line, row) =>
    row === 0 ? `    ${mark(sign)} ${line}` : `      ${line}`
  )
}
