import {escapeXml} from '../report/escape-xml.ts'
import {type ReportTexts, reportTexts} from '../report/texts.ts'
import type {UiLanguage} from '../rules/ui-language.ts'
import {barTable, groupTable, letterTable} from './audit-tables.ts'
import {type AuditTexts, auditTexts} from './audit-texts.ts'
import {filterForm} from './filter-form.ts'
import {firstSteps} from './first-steps.ts'
import type {Audit} from './make-audit.ts'
import {packData} from './pack-data.ts'
import {pageData} from './page-data.ts'
import {pageScript} from './page-script.ts'
import {pageStyle} from './page-style.ts'
import {paragraphList, wordingTable} from './shared-texts.ts'

/** What the page needs besides the audit. */
export interface AuditPageContext {
  readonly language: UiLanguage
  /** Title of a rule. */
  readonly titleOf: (ruleId: string) => string
  /** What could not be read, a line each. */
  readonly problems: ReadonlyArray<string>
  /** SHA-256 of `pageScript`, in base64: the only script that the page's policy lets run. */
  readonly scriptHash: string
  readonly version: string
}

/** Words of the reports and of the audit. */
export type PageTexts = ReportTexts & {readonly audit: AuditTexts}

/**
 * An audit as one page for a browser, offline: it asks for nothing, and its policy forbids it to.
 *
 * What all letters have in common is plain HTML; only a letter itself waits until it is opened.
 */
export function auditPage(audit: Audit, context: AuditPageContext): string {
  const {language, titleOf} = context
  const texts: PageTexts = {...reportTexts[language], audit: auditTexts[language]}
  const t = texts.audit
  const bands = audit.bands.map(({band, letters}) => ({label: texts.bands[band], value: letters}))
  const rules = audit.rules.map(({ruleId, findings}) => ({label: titleOf(ruleId), value: findings, ruleId}))
  const types = audit.types.map((group) => ({...group, name: texts.types[group.name]}))
  const parts: ReadonlyArray<readonly [id: string, title: string, body: string]> = [
    ['overblik', t.overview, overview(audit, titleOf, texts)],
    ['lix', t.bands, barTable(bands, t.bandCaption, [t.band, t.letters], texts)],
    ['regler', t.rules, barTable(rules, t.ruleCaption, [t.rule, t.findings], texts)],
    ['breve', t.table, `${filterForm(audit, titleOf, texts)}\n${letterTable(audit, texts)}`],
    ['ord', t.wordings, wordingTable(audit, texts)],
    ['afsnit', t.paragraphs, paragraphList(audit, texts)],
    ['mapper', t.folders, groupTable(audit.folders, t.folderCaption, t.folder, texts)],
    ['typer', t.types, groupTable(types, t.typeCaption, t.type, texts)],
    ['brev-for-brev', t.each, letterList(audit, texts)]
  ]
  const words = {
    ...t.script,
    weights: [texts.severity.info, texts.severity.warning, texts.severity.error],
    titles: Object.fromEntries(audit.rules.map(({ruleId}) => [ruleId, titleOf(ruleId)]))
  }
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${context.scriptHash}'; base-uri 'none'; form-action 'none'">
<meta name="color-scheme" content="light dark">
<title>${t.title}</title>
<style>${pageStyle}</style>
</head>
<body>
<a class="skip" href="#indhold">${t.skip}</a>
<header><h1>${t.title}</h1></header>
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

function overview(audit: Audit, titleOf: (ruleId: string) => string, texts: PageTexts): string {
  const {total} = audit
  const t = texts.audit
  const each = total.letters === 0 ? 0 : Math.round((10 * total.findings) / total.letters) / 10
  const cards: ReadonlyArray<readonly [string, number, string]> = [
    [t.letters, total.letters, texts.words(total.words)],
    [t.medianLix, Math.round(total.medianLix), ''],
    [t.hard, total.hard, t.share(total.hard, total.letters)],
    [t.findings, total.findings, t.perLetter(texts.decimal(each))]
  ]
  const steps = firstSteps(audit, titleOf, t)
  const list =
    steps.length === 0
      ? `<p>${t.nothingFirst}</p>`
      : `<ol class="steps">${steps.map((step) => `<li>${escapeXml(step)}</li>`).join('')}</ol>`
  return `<dl class="cards">${cards.map(([name, value, more]) => `<div><dt>${name}</dt><dd>${value}${more === '' ? '' : ` <small>${escapeXml(more)}</small>`}</dd></div>`).join('')}</dl>
<p class="note">${t.lixNote}</p>
<h3>${t.first}</h3>
${list}`
}

function letterList({letters}: Audit, texts: PageTexts): string {
  const t = texts.audit
  const items = letters.map(({report}, index) => {
    const measure = `LIX ${Math.round(report.score.lix)} (${texts.bands[report.score.band]}) · ${t.findings.toLowerCase()}: ${report.findings.length}`
    return `<details class="brev" id="brev-${index + 1}" data-at="${index}"><summary>${escapeXml(report.path)} <span class="measure">${measure}</span></summary></details>`
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
