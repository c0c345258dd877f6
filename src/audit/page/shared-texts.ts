import {escapeXml} from '../../report/escape-xml.ts'
import type {PageTexts} from '../audit-texts.ts'
import type {Audit} from '../make-audit.ts'
import type {RepeatedParagraph} from '../repeated-paragraphs.ts'

/** Longer lists of letters would bury what they are about. */
const mostPaths = 30

/** Paragraphs to begin with; the others wait until they are asked for. */
const mostOpen = 5

/** The words and phrases that are found most, and what to write instead. */
export function wordingTable({wordings}: Audit, {audit: t, leaveOut}: PageTexts): string {
  if (wordings.length === 0) return `<p>${t.none}</p>`
  const rows = wordings.map(({text, instead, explanation, count, letters}) => {
    const better = instead.map((d) => (d === '' ? leaveOut : d))
    return `<tr><th scope="row">${escapeXml(text)}</th><td class="name">${escapeXml(better.join(', '))}</td><td class="name">${escapeXml(explanation ?? '')}</td><td class="number">${t.count(count)}</td><td class="number">${t.count(letters)}</td></tr>`
  })
  return `<div class="scroll" tabindex="0" role="group" aria-label="${t.wordings}"><table><caption>${t.wordingCaption}</caption><thead><tr><th scope="col">${t.wording}</th><th scope="col">${t.instead}</th><th scope="col">${t.explanation}</th><th scope="col" class="number">${t.times}</th><th scope="col" class="number">${t.letters}</th></tr></thead><tbody>
${rows.join('\n')}
</tbody></table></div>`
}

/** Paragraphs that stand in several letters, with links to them. */
export function paragraphList(audit: Audit, texts: PageTexts): string {
  const {audit: t} = texts
  if (audit.paragraphs.length === 0) return `<p>${t.none}</p>`
  const items = audit.paragraphs.map((paragraph) => paragraphItem(paragraph, audit, texts))
  const rest = items.slice(mostOpen)
  const more =
    rest.length === 0
      ? ''
      : `\n<details class="more"><summary>${t.moreParagraphs(rest.length)}</summary>${rest.join('\n')}</details>`
  return `<p class="note">${t.paragraphsNote}</p>\n${items.slice(0, mostOpen).join('\n')}${more}`
}

function paragraphItem({text, letters, findings}: RepeatedParagraph, audit: Audit, texts: PageTexts): string {
  const {audit: t} = texts
  const links = letters
    .slice(0, mostPaths)
    .map((at) => `<li><a href="#brev-${at + 1}">${escapeXml(audit.letters[at]?.path ?? '')}</a></li>`)
  const rest = letters.length > mostPaths ? `<li>${t.more(letters.length - mostPaths)}</li>` : ''
  return `<blockquote>${escapeXml(text)}</blockquote><details><summary>${t.paragraph(letters.length, findings)}</summary><ul>${links.join('')}${rest}</ul></details>`
}
