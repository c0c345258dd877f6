import {escapeXml} from '../../report/escape-xml.ts'
import {pageHead} from '../../report/formats/html/page-head.ts'
import type {UiLanguage} from '../../types.ts'
import {pageStyle} from '../page/page-style.ts'
import {
  type Comparison,
  type LetterComparison,
  sharedChanges,
  trends,
  withoutShared
} from './compare-reports.ts'
import {stageCells} from './compare-text.ts'
import type {CompareTexts} from './compare-texts.ts'
import type {ComparedFinding} from './compared-letter.ts'

/** What the page needs besides the comparison. */
export interface ComparePageContext {
  readonly language: UiLanguage
  readonly texts: CompareTexts
  /** SVG of the trend. */
  readonly chart: {readonly title: string; readonly svg: string}
  /** Title of a rule. */
  readonly titleOf: (ruleId: string) => string
  /** Why differences may not be the letters' doing, a line each. */
  readonly cautions: ReadonlyArray<string>
  readonly version: string
}

/** A comparison as one page for a browser, offline and without a script: the trend, what many letters share, each letter. */
export function comparePage(comparison: Comparison, context: ComparePageContext): string {
  const {language, texts, chart, cautions} = context
  const {trend} = comparison
  const shared = sharedChanges(comparison)
  const letters = withoutShared(comparison.letters, shared)
  const sharedItems = shared.map(
    ({kind, finding, paths}) =>
      `<li><details><summary><strong>${texts[kind]}</strong>: ${escapeXml(finding.message)} <span class="measure">${escapeXml(texts.inLetters(paths.length))}</span></summary><ul>${paths.map((d) => `<li>${escapeXml(d)}</li>`).join('')}</ul></details></li>`
  )
  const parts: ReadonlyArray<readonly [id: string, title: string, body: string]> = [
    [
      'udvikling',
      texts.trend,
      `<figure><figcaption>${escapeXml(chart.title)}</figcaption><div class="chart">${chart.svg}</div></figure>\n${trendTable(comparison, texts)}`
    ],
    ...(shared.length > 0
      ? [['ens', texts.shared, `<ul class="steps">${sharedItems.join('\n')}</ul>`] as const]
      : []),
    ...trends
      .map((change) => [change, letters.filter((d) => d.change === change)] as const)
      .filter(([, some]) => some.length > 0)
      .map(
        ([change, some]) =>
          [change, `${texts.changes[change]} (${some.length})`, letterTable(some, context)] as const
      )
  ]
  return `${pageHead({language, title: texts.title, style: pageStyle})}
<header><h1>${texts.title}</h1><p class="about">${escapeXml(trend.map((d) => d.name).join(' → '))}</p></header>
<main>
${cautions.map((d) => `<p class="problem">${escapeXml(d)}</p>`).join('\n')}
${parts.map(([id, title, body]) => `<section id="${id}" aria-labelledby="${id}-h"><h2 id="${id}-h">${escapeXml(title)}</h2>\n${body}\n</section>`).join('\n')}
</main>
<footer>klarbrev ${escapeXml(context.version)}</footer>
</body>
</html>
`
}

function trendTable({trend}: Comparison, texts: CompareTexts): string {
  const [first = '', ...heads] = texts.stages
  const rows = trend.map((stage) => {
    const [name = '', ...cells] = stageCells(stage, texts)
    return `<tr><th scope="row" class="name">${escapeXml(name)}</th>${cells.map((d) => `<td class="number">${escapeXml(d)}</td>`).join('')}</tr>`
  })
  return `<div class="scroll" tabindex="0" role="group" aria-label="${texts.trend}"><table><thead><tr><th scope="col">${first}</th>${heads.map((d) => `<th scope="col" class="number">${d}</th>`).join('')}</tr></thead><tbody>
${rows.join('\n')}
</tbody></table></div>`
}

function letterTable(letters: ReadonlyArray<LetterComparison>, context: ComparePageContext): string {
  const {texts} = context
  const rows = letters.map((letter) => {
    const {path, lix, findings, change, mended, added} = letter
    // Every finding of a letter that came or went is as new or as gone as the letter.
    const isWhole = change === 'new' || change === 'gone'
    const told = isWhole
      ? ''
      : findingList(mended, texts.mended, context) + findingList(added, texts.added, context)
    return `<tr><th scope="row" class="name">${escapeXml(path)}${told}</th><td class="number">${arrow(lix)}</td><td class="number">${arrow(findings)}</td></tr>`
  })
  return `<table><thead><tr><th scope="col">${texts.letter}</th><th scope="col" class="number">LIX</th><th scope="col" class="number">${texts.stages[4]}</th></tr></thead><tbody>
${rows.join('\n')}
</tbody></table>`
}

function findingList(
  findings: ReadonlyArray<ComparedFinding>,
  head: string,
  {titleOf, texts}: ComparePageContext
): string {
  if (findings.length === 0) return ''
  const items = findings.map((d) => `<li>${escapeXml(titleOf(d.ruleId))}: ${escapeXml(d.message)}</li>`)
  return `<details class="more"><summary>${head}: ${findings.length} ${texts.findings}</summary><ul>${items.join('')}</ul></details>`
}

function arrow(values: readonly [number | undefined, number | undefined]): string {
  const [first, last] = values.map((d) => (d === undefined ? undefined : String(Math.round(d))))
  return first === undefined || last === undefined || first === last
    ? (first ?? last ?? '')
    : `${first} → ${last}`
}
