import {lixBand} from '../../letter/score/lix.ts'
import {escapeXml} from '../../report/escape-xml.ts'
import {pageHead} from '../../report/formats/html/page-head.ts'
import {severities, type UiLanguage} from '../../types.ts'
import {type AuditTexts, type PageTexts, pageTexts} from '../audit-texts.ts'
import {chartTexts} from '../charts/chart-texts.ts'
import type {Charts} from '../charts/draw-charts.ts'
import type {Chart} from '../charts/plot-chart.ts'
import {type Goal, reachGoal} from '../goal.ts'
import type {Audit} from '../make-audit.ts'
import {groupTable, letterTable} from './audit-tables.ts'
import {bandTable, ruleTable} from './count-tables.ts'
import {filterForm} from './filter-form.ts'
import {firstSteps} from './first-steps.ts'
import {packData} from './pack-data.ts'
import {pageData} from './page-data.ts'
import {pageScript} from './page-script.ts'
import {pageStyle} from './page-style.ts'
import {paragraphList, wordingTable} from './shared-texts.ts'

/** What the page needs besides the audit. */
export interface AuditPageContext {
  readonly language: UiLanguage
  readonly charts: Charts
  /** Title of a rule. */
  readonly titleOf: (ruleId: string) => string
  /** What could not be read, a line each. */
  readonly problems: ReadonlyArray<string>
  /** SHA-256 of `pageScript`, in base64: the only script that the page's policy lets run. */
  readonly scriptHash: string
  readonly version: string
  /** Heading of the page; the usual one when absent. */
  readonly title?: string | undefined
  /** What was audited, and when, as people write it. */
  readonly about?: {readonly folder: string; readonly date: string}
  readonly goal?: Goal | undefined
}

/**
 * An audit as one page for a browser, offline: it asks for nothing, and its policy forbids it to.
 *
 * What all letters have in common is plain HTML; only a letter itself waits until it is opened.
 */
export function auditPage(audit: Audit, context: AuditPageContext): string {
  const {language, titleOf, charts} = context
  const texts = pageTexts(language)
  const t = texts.audit
  const c = chartTexts[language]
  const title = escapeXml(context.title ?? t.title)
  const about = context.about
    ? `<p class="about">${escapeXml(t.ofFolder(context.about.folder, context.about.date))}</p>`
    : ''
  const types = audit.types.map((group) => ({...group, name: texts.types[group.name]}))
  const folderTable = groupTable(audit.folders, t.folderCaption, t.folder, texts)
  const typeTable = groupTable(types, t.typeCaption, t.type, texts)
  const bandKey = key(audit.total.bands.map(({band}, at) => [`b${at}`, texts.bands[band]]))
  const severityKey = key(severities.map((d) => [`${d}-bar`, texts.severity[d]]))
  const parts: ReadonlyArray<readonly [id: string, title: string, body: string]> = [
    ['overblik', t.overview, overview(audit, titleOf, texts, context.goal)],
    ['lix', t.bands, figure(charts.lix, bandKey, c.table, bandTable(audit, texts), t)],
    ['regler', t.rules, figure(charts.rules, severityKey, c.ruleTable, ruleTable(audit, titleOf, texts), t)],
    ['breve', t.table, `${filterForm(audit, titleOf, texts)}\n${letterTable(audit, texts)}`],
    ['ord', t.wordings, wordingTable(audit, texts)],
    ['afsnit', t.paragraphs, paragraphList(audit, texts)],
    ['mapper', t.folders, figure(charts.folders, bandKey, c.table, folderTable, t)],
    ['typer', t.types, figure(charts.types, bandKey, c.table, typeTable, t)],
    ['brev-for-brev', t.each, letterList(audit, texts)]
  ]
  const words = {
    ...t.script,
    weights: [texts.severity.info, texts.severity.warning, texts.severity.error],
    titles: Object.fromEntries(audit.rules.map(({ruleId}) => [ruleId, titleOf(ruleId)]))
  }
  return `${pageHead({language, title: context.title ?? t.title, style: pageStyle, scriptHash: context.scriptHash})}
<a class="skip" href="#indhold">${t.skip}</a>
<header><h1>${title}</h1>${about}</header>
<nav aria-label="${t.contents}"><ul>${parts.map(([id, title]) => `<li><a href="#${id}">${title}</a></li>`).join('')}</ul></nav>
<main id="indhold" tabindex="-1">
<noscript><p class="problem">${t.noScript}</p></noscript>
${problemList(context.problems, t)}
${parts.map(([id, title, body]) => `<section id="${id}" aria-labelledby="${id}-h"><h2 id="${id}-h">${title}</h2>\n${body}\n</section>`).join('\n')}
</main>
<footer>klarbrev ${escapeXml(context.version)}</footer>
<script type="application/json" id="words">${dataOf(words)}</script>
<script type="text/plain" id="data">${packData(pageData(audit.letters, texts))}</script>
<script>${pageScript}</script>
</body>
</html>
`
}

/** A chart, what its colours mean, and the numbers it is drawn from. */
function figure(
  chart: Chart | undefined,
  colours: string,
  summary: string,
  table: string,
  t: AuditTexts
): string {
  if (!chart) return `<p>${t.none}</p>`
  return `<figure><figcaption>${escapeXml(chart.title)}</figcaption>
${colours}
<div class="chart">${chart.svg}</div></figure>
<details class="numbers"><summary>${summary}</summary>${table}</details>`
}

/** What the colours of a chart mean. */
function key(entries: ReadonlyArray<readonly [colour: string, label: string]>): string {
  const items = entries.map(
    ([colour, label]) => `<li><span style="background: var(--${colour})"></span>${label}</li>`
  )
  return `<ul class="key">${items.join('')}</ul>`
}

function overview(
  audit: Audit,
  titleOf: (ruleId: string) => string,
  texts: PageTexts,
  goal: Goal | undefined
): string {
  const {total} = audit
  const t = texts.audit
  const each = total.letters === 0 ? 0 : Math.round((10 * total.findings) / total.letters) / 10
  const cards: ReadonlyArray<readonly [string, string, string]> = [
    [t.letters, t.count(total.letters), texts.words(total.words)],
    [
      t.medianLix,
      String(Math.round(total.medianLix)),
      total.letters === 0 ? '' : texts.bands[lixBand(total.medianLix)]
    ],
    [t.hard, t.percent(total.hard, total.letters), t.partOf(total.hard, total.letters)],
    [t.findings, t.count(total.findings), t.perLetter(texts.decimal(each))]
  ]
  const steps = firstSteps(audit, titleOf, t)
  const list =
    steps.length === 0
      ? `<p>${t.nothingFirst}</p>`
      : `<ol class="steps">${steps.map((step) => `<li><a href="${step.href}">${escapeXml(step.text)}</a></li>`).join('')}</ol>`
  return `<dl class="cards">${cards.map(([name, value, more]) => `<div><dt>${name}</dt><dd>${value}${more === '' ? '' : ` <small>${escapeXml(more)}</small>`}</dd></div>`).join('')}</dl>
${goal ? goalLine(goal, audit, t) : ''}<p class="note">${t.lixNote}</p>
<h3>${t.first}</h3>
${list}`
}

function goalLine(goal: Goal, {letters}: Audit, t: AuditTexts): string {
  const {percent, lix, reached, lacking} = reachGoal(goal, letters)
  return `<p class="goal"><strong>${t.goalName}:</strong> ${t.goal(percent, lix, reached, lacking)} <progress max="${percent}" value="${Math.min(reached, percent)}" aria-label="${t.goalName}">${reached} %</progress></p>
`
}

function letterList({letters}: Audit, texts: PageTexts): string {
  const t = texts.audit
  const items = letters.map(({path, score, findings}, index) => {
    const measure = `LIX ${Math.round(score.lix)} (${texts.bands[score.band]}) · ${t.findings.toLowerCase()}: ${findings.length}`
    return `<details class="brev" id="brev-${index + 1}" data-at="${index}"><summary>${escapeXml(path)} <span class="measure">${measure}</span></summary></details>`
  })
  return `<p class="note">${t.legend} <span class="d1">${t.medium}</span>, <span class="d2">${t.difficult}</span>.</p>
${items.join('\n')}`
}

function problemList(problems: ReadonlyArray<string>, t: AuditTexts): string {
  if (problems.length === 0) return ''
  return `<h2>${t.problems}</h2><ul class="problem">${problems.map((d) => `<li>${escapeXml(d)}</li>`).join('')}</ul>`
}

/** Data in an element of its own: a `<` could end it. */
function dataOf(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c')
}
