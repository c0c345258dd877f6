import {journeyTexts} from '../../../journey/texts.ts'
import {escapeXml} from '../../../report/escape-xml.ts'
import {htmlStyle} from '../../../report/formats/html/html-style.ts'
import {reportTexts} from '../../../report/texts.ts'
import type {UiLanguage} from '../../../types.ts'
import {flat, tasksOf} from './journey-text.ts'
import type {Journeyed, JourneyLetter} from './journeyed.ts'
import {journeyCommandTexts} from './texts.ts'

/** One column a letter, with a lane for what the reader must do; one below the other on a telephone and on paper. */
const style = `
.journey { list-style: none; padding: 0; display: grid; grid-auto-flow: column; grid-auto-columns: minmax(13rem, 1fr); grid-template-rows: auto auto auto; gap: 0 1rem; overflow-x: auto; margin: 1.5rem 0 }
.journey > li { display: grid; grid-row: 1 / span 3; grid-template-rows: subgrid; margin: 0; border-top: 3px solid var(--link); padding-top: .5rem }
.journey h3 { margin: 0 0 .25rem; font-size: 1rem; overflow-wrap: anywhere } .journey p { margin: 0 0 .5rem; color: var(--faint); font-size: .9rem }
.lane { background: var(--paper); padding: .5rem .75rem; margin-bottom: .75rem; border-radius: .25rem } .lane h4 { margin: 0 0 .25rem; font-size: .85rem; color: var(--faint) } .lane ul { margin: 0; padding-left: 1.1rem; list-style: disc } .lane.must { border-left: 3px solid var(--warning) }
.misfits > li { break-inside: avoid } .misfits blockquote { margin: .25rem 0; padding-left: .75rem; border-left: 2px solid var(--line) } .misfits a { font-size: .9rem }
@media (max-width: 40rem) { body { padding: 1rem } .journey { grid-auto-flow: row; grid-template-rows: none } .journey > li { grid-row: auto; display: block } }
@media print { .journey { grid-auto-flow: row; grid-template-rows: none; overflow: visible } .journey > li { grid-row: auto; display: block; break-inside: avoid } }
`

/** The answer as a page that stands alone: no script, nothing from elsewhere. */
export function journeyPage({title, letters, issues}: Journeyed, language: UiLanguage): string {
  const texts = journeyCommandTexts[language]
  const {kinds} = journeyTexts[language]
  const numberOf = new Map(letters.map(({path}, index) => [path, index + 1]))
  const items = issues.map(
    ({kind, message, places}) => `<li><p><b>${escapeXml(kinds[kind])}.</b> ${escapeXml(message)}</p>
${places
  .map(({path, text}) => {
    const number = numberOf.get(path) ?? 0
    return `<blockquote><a href="#brev-${number}">${texts.letter} ${number}</a> ${escapeXml(flat(text))}</blockquote>`
  })
  .join('\n')}</li>`
  )
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeXml(title)}</title>
<style>${htmlStyle}${style}</style>
</head>
<body>
<main>
<h1>${escapeXml(title)}</h1>
<h2>${escapeXml(texts.letters)}</h2>
<ol class="journey" tabindex="0" aria-label="${escapeXml(texts.letters)}">
${letters.map((letter, index) => column(letter, index + 1, language)).join('\n')}
</ol>
<h2>${escapeXml(issues.length === 0 ? texts.fits : texts.misfits(issues.length))}</h2>
${issues.length === 0 ? '' : `<ol class="misfits">\n${items.join('\n')}\n</ol>`}
</main>
<footer><p>${escapeXml(texts.footer)}</p></footer>
</body>
</html>
`
}

function column(letter: JourneyLetter, number: number, language: UiLanguage): string {
  const texts = journeyCommandTexts[language]
  const {file, when, type, score, reading} = letter
  const name = reportTexts[language].types[type]
  const facts = `${name} · LIX ${Math.round(score.lix)} · ${texts.minutes(score.readingMinutes)}`
  return `<li id="brev-${number}"><div><h3>${number}. ${escapeXml(file)}</h3>
<p>${escapeXml(when === undefined ? facts : `${when} · ${facts}`)}</p></div>
${lane(texts.tasks, tasksOf(letter), texts.nothing, 'lane must')}
${lane(
  texts.promises,
  reading.next.map(({text}) => flat(text)),
  texts.nothing,
  'lane'
)}</li>`
}

function lane(name: string, entries: ReadonlyArray<string>, nothing: string, className: string): string {
  const list = entries.map((entry) => `<li>${escapeXml(entry)}</li>`).join('')
  return `<div class="${className}"><h4>${escapeXml(name)}</h4>${list === '' ? `<p>${escapeXml(nothing)}</p>` : `<ul>${list}</ul>`}</div>`
}
