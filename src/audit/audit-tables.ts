import {escapeXml} from '../report/escape-xml.ts'
import type {ReportTexts} from '../report/texts.ts'
import type {AuditTexts} from './audit-texts.ts'
import {folderOf, type Group} from './group-letters.ts'
import type {Audit} from './make-audit.ts'
import {findingsPerThousand} from './measure-letters.ts'

/** A row of a bar chart. */
export interface Bar {
  readonly label: string
  readonly value: number
  /** Rule whose letters the label leads to. */
  readonly ruleId?: string
}

/** A bar chart that is a table: every value stands as a number, too, so the bars are for the eye only. */
export function barTable(
  bars: ReadonlyArray<Bar>,
  caption: string,
  heads: readonly [string, string],
  texts: ReportTexts
): string {
  const most = Math.max(1, ...bars.map((bar) => bar.value))
  const rows = bars.map(({label, value, ruleId}) => {
    const name = escapeXml(label)
    const shown =
      ruleId === undefined ? name : `<a href="#breve" data-rule="${escapeXml(ruleId)}">${name}</a>`
    const width = texts.decimal(Math.round((1000 * value) / most) / 10).replace(',', '.')
    return `<tr><th scope="row">${shown}</th><td class="number">${value}</td><td><svg aria-hidden="true" viewBox="0 0 100 10" preserveAspectRatio="none"><rect width="${width}" height="10"/></svg></td></tr>`
  })
  return `<table class="bars"><caption>${escapeXml(caption)}</caption><thead><tr><th scope="col">${heads[0]}</th><th scope="col" class="number">${heads[1]}</th><td></td></tr></thead><tbody>
${rows.join('\n')}
</tbody></table>`
}

/** Groups of letters, a row for each. */
export function groupTable(
  groups: ReadonlyArray<Group>,
  caption: string,
  head: string,
  texts: ReportTexts & {readonly audit: AuditTexts}
): string {
  const {audit} = texts
  const rows = groups.map((group) => {
    const cells = [
      group.letters,
      Math.round(group.medianLix),
      escapeXml(audit.share(group.hard, group.letters)),
      texts.decimal(findingsPerThousand(group))
    ]
    return `<tr><th scope="row">${escapeXml(group.name)}</th>${cells.map((d) => `<td class="number">${d}</td>`).join('')}</tr>`
  })
  const heads = [audit.letters, audit.medianLix, audit.hard, audit.perThousand]
  return `<div class="scroll" tabindex="0" role="group" aria-label="${caption}"><table><caption>${caption}</caption><thead><tr><th scope="col">${head}</th>${heads.map((d) => `<th scope="col" class="number">${d}</th>`).join('')}</tr></thead><tbody>
${rows.join('\n')}
</tbody></table></div>`
}

/** All letters, to filter and sort; the data of a row is what its script filters by. */
export function letterTable({letters}: Audit, texts: ReportTexts & {readonly audit: AuditTexts}): string {
  const {audit} = texts
  const rows = letters.map(({report}, index) => {
    const {path, type, score, counts, findings} = report
    const folder = folderOf(path)
    const rules = [...new Set(findings.map((d) => d.ruleId))].join(' ')
    const data = {
      at: index + 1,
      path,
      folder,
      type,
      band: score.band,
      lix: score.lix,
      words: counts.words,
      findings: findings.length,
      rules
    }
    const attributes = Object.entries(data).map(
      ([key, value]) => ` data-${key}="${escapeXml(String(value))}"`
    )
    return `<tr${attributes.join('')}><th scope="row"><a href="#brev-${index + 1}">${escapeXml(path)}</a></th><td class="wide">${texts.types[type]}</td><td class="number">${Math.round(score.lix)}</td><td class="wide">${texts.bands[score.band]}</td><td class="number wide">${counts.words}</td><td class="number">${findings.length}</td></tr>`
  })
  const head = (key: string, label: string, name = '', sorted = '') =>
    `<th scope="col" class="${name}"${sorted}><button type="button" data-key="${key}">${label}</button></th>`
  return `<div class="scroll" tabindex="0" role="group" aria-label="${audit.letters}"><table><caption>${audit.tableCaption}</caption><thead><tr>${head('path', audit.letter)}${head('type', audit.type, 'wide')}${head('lix', 'LIX', 'number', ' aria-sort="descending"')}<th scope="col" class="wide">${audit.band}</th>${head('words', audit.words, 'number wide')}${head('findings', audit.findings, 'number')}</tr></thead><tbody>
${rows.join('\n')}
</tbody></table></div>`
}
