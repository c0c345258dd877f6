import {journeyTexts} from '../../../journey/texts.ts'
import {escapeXml} from '../../../report/escape-xml.ts'
import {htmlStyle} from '../../../report/formats/html/html-style.ts'
import {pageHead} from '../../../report/formats/html/page-head.ts'
import type {UiLanguage} from '../../../types.ts'
import {flat, lanesOf, letterFacts, shownPlaces} from './journey-text.ts'
import type {Journeyed, JourneyLetter} from './journeyed.ts'
import {journeyCommandTexts} from './texts.ts'

/** One column a letter, with a lane for what the reader must do; one below the other on a telephone and on paper. */
const style = `
body { max-width: none } .journey { list-style: none; padding: 0 0 .5rem; display: flex; gap: 1rem; overflow-x: auto; margin: 1.5rem 0 }
.journey > li { flex: 1 0 12rem; margin: 0; border-top: 3px solid var(--link); padding-top: .5rem }
.journey h3 { margin: 0 0 .25rem; font-size: 1rem; overflow-wrap: anywhere } .journey p { margin: 0 0 .5rem; color: var(--faint); font-size: .9rem }
.lane { background: var(--paper); padding: .5rem .75rem; margin-bottom: .75rem; border-radius: .25rem; overflow-wrap: anywhere } .lane h4 { margin: 0 0 .25rem; font-size: .85rem; color: var(--faint) } .lane ul { margin: 0; padding-left: 1.1rem; list-style: disc } .lane li { margin: 0 } .lane.must { border-left: 3px solid var(--warning) }
.misfits { max-width: 60rem } .misfits > li { break-inside: avoid } .misfits blockquote { margin: .25rem 0; padding-left: .75rem; border-left: 2px solid var(--line) } .misfits a { font-size: .9rem }
@media (max-width: 40rem) { body { padding: 1rem } .journey { display: block } .journey > li { margin-bottom: 1rem } }
@media print { @page { size: landscape } .journey { overflow: visible; gap: .5rem; font-size: .7rem } .journey > li { flex: 1 1 0; min-width: 0; break-inside: avoid } }
`

/** The answer as a page that stands alone: no script, nothing from elsewhere. */
export function journeyPage({title, letters, issues}: Journeyed, language: UiLanguage): string {
  const texts = journeyCommandTexts[language]
  const {kinds} = journeyTexts[language]
  const numberOf = new Map(letters.map(({path}, index) => [path, index + 1]))
  const items = issues.map(({kind, message, places}) => {
    const shown = places.slice(0, shownPlaces).map(({path, text}) => {
      const number = numberOf.get(path) ?? 0
      return `<blockquote><a href="#brev-${number}">${texts.letter} ${number}</a> ${escapeXml(flat(text))}</blockquote>`
    })
    const left = places.length - shown.length
    const more = left > 0 ? `<p class="why">${escapeXml(texts.more(left))}</p>` : ''
    return `<li><p><b>${escapeXml(kinds[kind])}.</b> ${escapeXml(message)}</p>\n${shown.join('\n')}${more}</li>`
  })
  const verdict =
    letters.length < 2 ? texts.alone : issues.length === 0 ? texts.fits : texts.misfits(issues.length)
  return `${pageHead({language, title, style: htmlStyle + style})}
<main>
<h1>${escapeXml(title)}</h1>
<h2>${escapeXml(texts.letters)}</h2>
<ol class="journey" tabindex="0" aria-label="${escapeXml(texts.letters)}">
${letters.map((letter, index) => column(letter, index + 1, language)).join('\n')}
</ol>
<h2>${escapeXml(verdict)}</h2>
${issues.length === 0 ? '' : `<ol class="misfits">\n${items.join('\n')}\n</ol>`}
</main>
<footer><p>${escapeXml(texts.footer)}</p></footer>
</body>
</html>
`
}

function column(letter: JourneyLetter, number: number, language: UiLanguage): string {
  const {file, when} = letter
  const facts = letterFacts(letter, language)
  const lanes = lanesOf(letter, language).map(({kind, label, items}) => {
    const list = items.map((item) => `<li>${escapeXml(item)}</li>`).join('')
    return `<div class="lane ${kind}"><h4>${escapeXml(label)}</h4><ul>${list}</ul></div>`
  })
  return `<li id="brev-${number}"><h3>${number}. ${escapeXml(file)}</h3>
<p>${escapeXml(when === undefined ? facts : `${when} · ${facts}`)}</p>
${lanes.join('\n')}</li>`
}
