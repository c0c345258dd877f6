import type {Finding, LetterReport} from '../types.ts'
import {escapeXml} from './escape-xml.ts'
import {htmlStyle} from './html-style.ts'
import {markText} from './mark-text.ts'
import {hasLines, placeText} from './place-text.ts'
import type {Reporter} from './reporter.ts'
import {summaryText} from './summary-text.ts'
import {type ReportTexts, reportTexts} from './texts.ts'

/**
 * The report as one page for a browser: each letter with its findings beside the text.
 *
 * The page asks for nothing: no script, no font, no picture, and a policy that forbids them.
 */
export const html: Reporter = (report, {language, problems, textOf}) => {
  const texts = reportTexts[language]
  const parts = report.letters.map((letter, index) => letterPart(letter, index, textOf(letter), texts))
  const index = report.letters.length > 1 ? overview(report.letters, texts) : ''
  const unread = problems.map((d) => `<p class="problem">${escapeXml(d)}</p>`).join('\n')
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="color-scheme" content="light dark">
<title>klarbrev</title>
<style>${htmlStyle}</style>
</head>
<body>
<header><h1>klarbrev</h1><p>${escapeXml(summaryText(report, texts))}</p></header>
<main>
${unread}
${index}
${parts.join('\n')}
</main>
<footer>klarbrev ${escapeXml(report.tool.version)}</footer>
</body>
</html>
`
}

function overview(letters: ReadonlyArray<LetterReport>, texts: ReportTexts): string {
  const [letter, band, count] = texts.overview
  const rows = letters.map(
    ({path, score, findings}, index) =>
      `<tr><td><a href="#brev-${index + 1}">${escapeXml(path)}</a></td><td class="number">${texts.decimal(score.lix)}</td><td>${texts.bands[score.band]}</td><td class="number">${findings.length}</td></tr>`
  )
  return `<table><thead><tr><th scope="col">${letter}</th><th scope="col">LIX</th><th scope="col">${band}</th><th scope="col">${count}</th></tr></thead><tbody>\n${rows.join('\n')}\n</tbody></table>`
}

function letterPart(
  letter: LetterReport,
  index: number,
  text: string | undefined,
  texts: ReportTexts
): string {
  const {path, score, counts, findings, errors} = letter
  const id = `brev-${index + 1}`
  const measures = [
    `LIX ${texts.decimal(score.lix)} (${texts.bands[score.band]})`,
    texts.words(counts.words),
    texts.sentences(counts.sentences),
    texts.perSentence(texts.decimal(score.wordsPerSentence)),
    texts.minutes(texts.decimal(score.readingMinutes))
  ].join(' · ')
  const list = findings.map((finding, at) => findingPart(finding, `${id}-${at + 1}`, at + 1, letter, texts))
  const beside =
    findings.length > 0 ? `<ol>\n${list.join('\n')}\n</ol>` : `<p class="good">${texts.nothing}</p>`
  const marked = text === undefined ? '' : `<pre>${markText(text, findings, id)}</pre>`
  return `<section id="${id}">
<h2>${escapeXml(path)}</h2>
<p class="measures">${measures}</p>
${errors.map((d) => `<p class="problem">${escapeXml(d.message)}</p>`).join('\n')}
<div class="letter">
${marked}
${beside}
</div>
</section>`
}

function findingPart(
  finding: Finding,
  id: string,
  at: number,
  letter: LetterReport,
  texts: ReportTexts
): string {
  const {severity, ruleId, message, why, place, suggestions, url} = finding
  const spot = hasLines(letter.format) ? texts.line(place.start.line) : placeText(place, texts)
  const better = suggestions
    .slice(0, 3)
    .map((d) => `<li>${escapeXml(d.text === '' ? texts.leaveOut : d.text)}</li>`)
    .join('')
  const more = /^https?:/.test(url) ? ` <a href="${escapeXml(url)}" rel="noreferrer">${texts.source}</a>` : ''
  return `<li id="${id}" class="${severity}" value="${at}"><p><a href="#${id}-t" class="spot">${escapeXml(spot)}</a> <b>${texts.severity[severity]}</b> <code>${escapeXml(ruleId)}</code></p>
<p>${escapeXml(message)}</p>
${better ? `<ul class="better">${better}</ul>` : ''}
<p class="why">${escapeXml(why)}${more}</p></li>`
}
