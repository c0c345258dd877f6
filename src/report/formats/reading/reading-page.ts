import type {LetterReport, UiLanguage} from '../../../types.ts'
import {escapeXml} from '../../escape-xml.ts'
import {placeText} from '../../place-text.ts'
import {reportTexts} from '../../texts.ts'
import {htmlStyle} from '../html/html-style.ts'
import {pageHead} from '../html/page-head.ts'
import {type ReadingRow, readingRows} from './reading-rows.ts'
import {readingTexts} from './reading-texts.ts'

/** Terms and what is said of them side by side on a screen, one below the other on a telephone. */
const style = `
dl { display: grid; grid-template-columns: minmax(8rem, 12rem) minmax(0, 1fr); gap: .5rem 1rem; margin: 1rem 0 }
dt { font-weight: 600 } dd { margin: 0; overflow-wrap: anywhere } dd ul { margin: 0; padding-left: 1.1rem } dd .place { color: var(--faint) }
dt.missing, dd.missing { color: var(--warning) } section { break-inside: avoid }
@media (max-width: 40rem) { body { padding: 1rem } dl { grid-template-columns: minmax(0, 1fr); gap: .25rem } dd { margin-bottom: .5rem } }
`

/** What readers learn from letters as a page that stands alone: no script, nothing from elsewhere. */
export function readingPage(letters: ReadonlyArray<LetterReport>, language: UiLanguage): string {
  const {title} = readingTexts[language]
  return `${pageHead({language, title, style: htmlStyle + style})}
<main>
<h1>${escapeXml(title)}</h1>
${letters.map((letter, index) => section(letter, index + 1, language)).join('\n')}
</main>
</body>
</html>
`
}

function section(letter: LetterReport, number: number, language: UiLanguage): string {
  const rows = readingRows(letter, language)
  const body =
    rows.length > 0
      ? `<dl>\n${rows.map((row) => rowOf(row, language)).join('\n')}\n</dl>`
      : `<p>${escapeXml(readingTexts[language].nothing)}</p>`
  return `<section aria-labelledby="b${number}">
<h2 id="b${number}">${escapeXml(letter.path)}</h2>
${letter.errors.map(({message}) => `<p class="problem">${escapeXml(message)}</p>`).join('')}
${body}
</section>`
}

function rowOf({kind, label, items}: ReadingRow, language: UiLanguage): string {
  const attribute = kind === 'missing' ? ' class="missing"' : ''
  const listed = items.map(({text, place}) => {
    const where = place
      ? ` <span class="place">(${escapeXml(placeText(place, reportTexts[language]))})</span>`
      : ''
    return `<li>${escapeXml(text)}${where}</li>`
  })
  return `<dt${attribute}>${escapeXml(label)}</dt><dd${attribute}><ul>${listed.join('')}</ul></dd>`
}
