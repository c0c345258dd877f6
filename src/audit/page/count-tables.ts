import {escapeXml} from '../../report/escape-xml.ts'
import {severities} from '../../types.ts'
import type {PageTexts} from '../audit-texts.ts'
import type {Audit} from '../make-audit.ts'

/** The numbers behind the chart of LIX. */
export function bandTable({total}: Audit, texts: PageTexts): string {
  const {audit: t} = texts
  const all = total.bands.reduce((sum, d) => sum + d.letters, 0)
  const rows = total.bands.map(
    ({band, letters}, index) =>
      `<tr><th scope="row">${texts.bands[band]}</th>${cells([t.ranges[index] ?? '', t.count(letters), t.percent(letters, all)])}</tr>`
  )
  return table(t.bandCaption, [t.band, t.range, t.letters, t.share100], rows)
}

/** The numbers behind the chart of rules; each rule leads to its letters. */
export function ruleTable({rules}: Audit, titleOf: (ruleId: string) => string, texts: PageTexts): string {
  const {audit: t} = texts
  const rows = rules.map(({ruleId, findings, severities: counts, letters}) => {
    const link = `<a href="#breve" data-rule="${escapeXml(ruleId)}">${escapeXml(titleOf(ruleId))}</a>`
    const numbers = [findings, ...severities.map((d) => counts[d]), letters]
    return `<tr><th scope="row">${link}</th>${cells(numbers.map(t.count))}</tr>`
  })
  const heads = severities.map((d) => capitalise(texts.severity[d]))
  return table(t.ruleCaption, [t.rule, t.inAll, ...heads, t.letters], rows)
}

function table(caption: string, heads: ReadonlyArray<string>, rows: ReadonlyArray<string>): string {
  const columns = heads.map((d, at) => `<th scope="col"${at === 0 ? '' : ' class="number"'}>${d}</th>`)
  return `<div class="scroll" tabindex="0" role="group" aria-label="${caption}"><table><caption>${caption}</caption><thead><tr>${columns.join('')}</tr></thead><tbody>
${rows.join('\n')}
</tbody></table></div>`
}

function cells(values: ReadonlyArray<string>): string {
  return values.map((d) => `<td class="number">${d}</td>`).join('')
}

function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
