import {type Finding, severityWeight} from '../../types.ts'
import {escapeXml} from '../escape-xml.ts'

/**
 * The text of a letter in HTML with findings marked. Findings may overlap: the text is cut where any begins or ends,
 * and each piece bears the weight of the worst over it.
 *
 * @param id id of the letter; the number of a finding leads to `id-number`
 */
export function markText(text: string, findings: ReadonlyArray<Finding>, id: string): string {
  const cuts = new Set([0, text.length])
  for (const {place} of findings) {
    cuts.add(place.start.offset)
    cuts.add(place.end.offset)
  }
  const points = [...cuts].filter((d) => d >= 0 && d <= text.length).sort((a, b) => a - b)
  const starting = new Map<number, Array<number>>()
  for (const [index, {place}] of findings.entries()) {
    starting.set(place.start.offset, [...(starting.get(place.start.offset) ?? []), index])
  }

  let html = ''
  let open: Array<number> = []
  for (const [index, from] of points.entries()) {
    const to = points[index + 1] ?? from
    const begun = starting.get(from) ?? []
    open = [...open.filter((at) => endOf(findings[at]) > from), ...begun]
    for (const at of begun) {
      html += `<a class="ref" id="${id}-${at + 1}-t" href="#${id}-${at + 1}">${at + 1}</a>`
    }
    const piece = escapeXml(text.slice(from, to))
    const worst = open
      .map((at) => findings[at]?.severity ?? 'info')
      .sort((a, b) => severityWeight[b] - severityWeight[a])[0]
    html += worst && piece !== '' ? `<mark class="${worst}">${piece}</mark>` : piece
  }
  return html
}

function endOf(finding: Finding | undefined): number {
  return finding?.place.end.offset ?? 0
}
