import {severityWeight} from '../../../text/severity-weight.ts'
import type {Finding} from '../../../types.ts'
import {escapeXml} from '../../escape-xml.ts'

/** Findings that are told together under one number. */
export interface Marked {
  readonly number: number
  readonly findings: ReadonlyArray<Finding>
}

/**
 * The text of a letter in HTML with findings marked. Findings may overlap: the text is cut where any begins or ends,
 * and each piece bears the weight of the worst over it.
 *
 * @param remarks each has its number once, at its first finding, which leads to `id-number`
 * @param nameOf says to those who hear the page what the number is
 */
export function markText(
  text: string,
  remarks: ReadonlyArray<Marked>,
  id: string,
  nameOf: (number: number) => string
): string {
  const findings = remarks.flatMap((d) => d.findings)
  const cuts = new Set([0, text.length])
  const starting = new Map<number, Array<Finding>>()
  for (const finding of findings) {
    const {start, end} = finding.place
    cuts.add(start.offset)
    cuts.add(end.offset)
    starting.set(start.offset, [...(starting.get(start.offset) ?? []), finding])
  }
  const numbers = new Map<number, Array<number>>()
  for (const {number, findings: own} of remarks) {
    const first = Math.min(...own.map((d) => d.place.start.offset))
    numbers.set(first, [...(numbers.get(first) ?? []), number])
  }

  let html = ''
  let open: Array<Finding> = []
  const points = [...cuts].filter((d) => d >= 0 && d <= text.length).sort((a, b) => a - b)
  for (const [index, from] of points.entries()) {
    const to = points[index + 1] ?? from
    open = [...open.filter((d) => d.place.end.offset > from), ...(starting.get(from) ?? [])]
    for (const number of numbers.get(from) ?? []) {
      html += `<a class="ref" id="${id}-${number}-t" href="#${id}-${number}" aria-label="${nameOf(number)}">${number}</a>`
    }
    const piece = escapeXml(text.slice(from, to))
    const [worst] = open.map((d) => d.severity).sort((a, b) => severityWeight[b] - severityWeight[a])
    html += worst && piece !== '' ? `<mark class="${worst}">${piece}</mark>` : piece
  }
  return html
}
