import {escapeXml} from '../../report/escape-xml.ts'
import {folderOf} from '../../text/folder-of.ts'
import type {PageTexts} from '../audit-texts.ts'
import type {LetterGroup} from '../group-letters.ts'
import type {Audit} from '../make-audit.ts'
import {findingsPerThousand} from '../measure-letters.ts'

/** Groups of letters, a row for each. */
export function groupTable(
  groups: ReadonlyArray<LetterGroup>,
  caption: string,
  head: string,
  texts: PageTexts
): string {
  const {audit} = texts
  const rows = groups.map((group) => {
    const cells = [
      audit.count(group.letters),
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
export function letterTable({letters}: Audit, texts: PageTexts): string {
  const {audit} = texts
  const rows = letters.map(({path, type, score, counts, findings, ruleIds}, index) => {
    const folder = folderOf(path)
    const data = {
      at: index + 1,
      path,
      folder,
      type,
      band: score.band,
      lix: score.lix,
      words: counts.words,
      findings: findings.length,
      rules: ruleIds.join(' ')
    }
    const attributes = Object.entries(data).map(
      ([key, value]) => ` data-${key}="${escapeXml(String(value))}"`
    )
    return `<tr${attributes.join('')}><th scope="row"><a href="#brev-${index + 1}">${escapeXml(path)}</a></th><td class="wide">${texts.types[type]}</td><td class="number">${Math.round(score.lix)}</td><td class="wide">${texts.bands[score.band]}</td><td class="number wide">${audit.count(counts.words)}</td><td class="number">${audit.count(findings.length)}</td></tr>`
  })
  const head = (key: string, label: string, name = '', sorted = '') =>
    `<th scope="col" class="${name}"${sorted}><button type="button" data-key="${key}">${label}</button></th>`
  return `<div class="scroll" tabindex="0" role="group" aria-label="${audit.letters}"><table><caption>${audit.tableCaption}</caption><thead><tr>${head('path', audit.letter)}${head('type', audit.type, 'wide')}${head('lix', 'LIX', 'number', ' aria-sort="descending"')}<th scope="col" class="wide">${audit.band}</th>${head('words', audit.words, 'number wide')}${head('findings', audit.findings, 'number')}</tr></thead><tbody>
${rows.join('\n')}
</tbody></table></div>`
}
