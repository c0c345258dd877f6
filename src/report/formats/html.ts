import type {Finding, LetterReport} from '../../types.ts'
import {escapeXml} from '../escape-xml.ts'
import {hasLines, placeText} from '../place-text.ts'
import {gathered, later} from '../report-format.ts'
import {type ReportTexts, reportTexts} from '../texts.ts'
import {htmlStyle} from './html-style.ts'
import {markText} from './mark-text.ts'
import {summaryText} from './summary-text.ts'

/** A letter on the page; `later` stands for its number. */
interface Part {
  readonly row: string
  readonly section: string
}

/**
 * The report as one page for a browser: each letter with its findings beside the text.
 *
 * The page asks for nothing: no script, no font, no picture, and a policy that forbids them.
 */
export const html = gathered<Part>({
  forPeople: true,
  part(letter, {language, textOf}) {
    const texts = reportTexts[language]
    return {row: overviewRow(letter, texts), section: letterPart(letter, textOf(letter), texts)}
  },
  gather(hold) {
    const [rows, sections] = [hold(), hold()]
    let count = 0
    return {
      add({row, section}) {
        const between = count++ > 0 ? '\n' : ''
        rows.add(between + row.replaceAll(later, String(count)))
        sections.add(between + section.replaceAll(later, String(count)))
      },
      *end(totals, {language, problems}) {
        const texts = reportTexts[language]
        yield `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="generator" content="klarbrev">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="color-scheme" content="light dark">
<title>klarbrev</title>
<style>${htmlStyle}</style>
</head>
<body>
<header><h1>klarbrev</h1><p>${escapeXml(summaryText(totals, texts))}</p></header>
<main>
${problems.map((d) => `<p class="problem">${escapeXml(d)}</p>`).join('\n')}
`
        if (count > 1) {
          yield overviewHead(texts)
          yield* rows.read()
          yield '\n</tbody></table>'
        }
        yield '\n'
        yield* sections.read()
        yield `
</main>
<footer>klarbrev ${escapeXml(totals.tool.version)}</footer>
</body>
</html>
`
      }
    }
  }
})

function overviewHead(texts: ReportTexts): string {
  const [letter, band, count] = texts.overview
  return `<table><thead><tr><th scope="col">${letter}</th><th scope="col">LIX</th><th scope="col">${band}</th><th scope="col">${count}</th></tr></thead><tbody>\n`
}

function overviewRow({path, score, findings}: LetterReport, texts: ReportTexts): string {
  return `<tr><td><a href="#brev-${later}">${escapeXml(path)}</a></td><td class="number">${texts.decimal(score.lix)}</td><td>${texts.bands[score.band]}</td><td class="number">${findings.length}</td></tr>`
}

function letterPart(letter: LetterReport, text: string | undefined, texts: ReportTexts): string {
  const {path, score, counts, findings, errors} = letter
  const id = `brev-${later}`
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
