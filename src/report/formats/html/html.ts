import type {LetterReport} from '../../../types.ts'
import {escapeXml} from '../../escape-xml.ts'
import {limitText} from '../../limit-text.ts'
import type {ReportContext} from '../../report-context.ts'
import {gathered, later} from '../../report-format.ts'
import {type ReportTexts, reportTexts} from '../../texts.ts'
import {summaryText} from '../summary-text.ts'
import {letterHead} from '../text/letter-head.ts'
import {screenTexts} from '../text/screen-texts.ts'
import {copyScript, copyScriptHash} from './copy-script.ts'
import {type Remark, remarksOf} from './html-remarks.ts'
import {htmlStyle} from './html-style.ts'
import {htmlTexts} from './html-texts.ts'
import {markText} from './mark-text.ts'
import {pageHead} from './page-head.ts'

/** A letter on the page; `later` stands for its number. */
interface Part {
  readonly row: string
  readonly section: string
  readonly path: string
}

/**
 * The report as one page for a browser: each letter with the main things, its text with marks, and its sentences beside it.
 */
export const html = gathered<Part>({
  forPeople: true,
  part: (letter, context) => ({
    row: overviewRow(letter, reportTexts[context.language]),
    section: letterPart(letter, context),
    path: letter.path
  }),
  gather(hold) {
    const [rows, sections] = [hold(), hold()]
    let count = 0
    let title = ''
    return {
      add({row, section, path}) {
        title = path
        const between = count++ > 0 ? '\n' : ''
        rows.add(between + row.replaceAll(later, String(count)))
        sections.add(between + section.replaceAll(later, String(count)))
      },
      *end(totals, {language, problems, limits = []}) {
        const texts = reportTexts[language]
        yield `${pageHead({language, title: count === 1 ? `${title} – klarbrev` : 'klarbrev', style: htmlStyle, scriptHash: copyScriptHash})}
<header><h1>klarbrev</h1>
<p>${escapeXml(summaryText(totals, texts))}</p></header>
<main>
${[...problems, ...limits.map(limitText)].map((d) => `<p class="problem">${escapeXml(d)}</p>`).join('\n')}
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
<script>${copyScript}</script>
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

function letterPart(letter: LetterReport, context: ReportContext): string {
  const {language} = context
  const texts = htmlTexts[language]
  const id = `brev-${later}`
  const text = context.textOf(letter)
  const remarks = remarksOf(letter, id, context)
  const advice = remarks.filter((d) => d.isAdvice)
  const [, ...head] = letterHead(letter, {...context, paint: noPaint, width: Number.POSITIVE_INFINITY})
  const main = (letter.headlines ?? []).map(({message}) => `<li>${escapeXml(message)}</li>`).join('')
  const marked =
    text === undefined
      ? ''
      : `<div><h3>${texts.letter}</h3><pre>${markText(text, remarks, id, texts.remark)}</pre></div>`
  const said =
    remarks.length === 0
      ? `<p class="good">${reportTexts[language].nothing}</p>`
      : `${listOf(remarks.filter((d) => !d.isAdvice))}${advice.length === 0 ? '' : `<details><summary>${texts.advice(advice.length)}</summary>${listOf(advice)}</details>`}`
  return `<section id="${id}">
<h2>${escapeXml(letter.path)}</h2>
${head.map((line) => `<p class="measures">${escapeXml(line.trim())}</p>`).join('\n')}
${letter.errors.map((d) => `<p class="problem">${escapeXml(d.message)}</p>`).join('\n')}
${main === '' ? '' : `<div class="main"><h3>${screenTexts[language].headlines}</h3><ol>${main}</ol></div>`}
<div class="letter">
${marked}
<div><h3>${texts.remarks}</h3>${said}</div>
</div>
</section>`
}

function listOf(remarks: ReadonlyArray<Remark>): string {
  return remarks.length === 0 ? '' : `<ol class="remarks">\n${remarks.map((d) => d.html).join('\n')}\n</ol>`
}

const asItIs = (text: string) => text
const noPaint = {error: asItIs, warning: asItIs, info: asItIs, strong: asItIs, faint: asItIs, good: asItIs}
