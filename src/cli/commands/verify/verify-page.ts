import type {AcceptedChange} from '../../../keep/accepted.ts'
import type {Change, ChangedText} from '../../../keep/change.ts'
import {keepTexts} from '../../../keep/texts.ts'
import {escapeXml} from '../../../report/escape-xml.ts'
import {htmlStyle} from '../../../report/formats/html/html-style.ts'
import {pageHead} from '../../../report/formats/html/page-head.ts'
import {placeText} from '../../../report/place-text.ts'
import {reportTexts} from '../../../report/texts.ts'
import type {UiLanguage} from '../../../types.ts'
import {contextOf} from './context-of.ts'
import {verifyTexts} from './texts.ts'
import {lettersOf, type Verified, type VerifyResult} from './verified.ts'

/** Side by side on a screen and on paper, one below the other on a telephone; the marks are heard as `ins` and `del`. */
const style = `
.change { margin: 1.5rem 0; break-inside: avoid } .change h3 { margin: 0 0 .25rem; font-size: 1rem } .change > p { margin: 0 0 .5rem }
.sides { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 1rem }
.sides div { background: var(--paper); padding: .75rem 1rem; border-radius: .25rem; overflow-wrap: anywhere } .sides p { margin: 0 } .sides h4 { margin: 0 0 .25rem; font-size: .85rem; color: var(--faint) }
del, ins { text-decoration: none; border-bottom: 2px solid; color: inherit } del { background: var(--error-mark); border-color: var(--error) } ins { background: var(--info-mark); border-color: var(--info) }
.none { color: var(--faint) } section { break-before: auto }
@media (max-width: 40rem) { body { padding: 1rem } .sides { grid-template-columns: minmax(0, 1fr) } }
@media print { del, ins { print-color-adjust: exact } section { break-before: auto } }
`

/** The answer as a page that stands alone: no script, nothing from elsewhere. */
export function verifyPage(result: VerifyResult, language: UiLanguage): string {
  const texts = verifyTexts[language]
  const letters = lettersOf(result)
  const alone =
    result.kind === 'folder'
      ? [...result.onlyBefore.map(texts.onlyOld), ...result.onlyAfter.map(texts.onlyNew)]
      : []
  const list =
    alone.length > 0
      ? `<section><h2>${escapeXml(texts.unmatched(alone.length))}</h2><ul>${alone.map((d) => `<li>${escapeXml(d)}</li>`).join('')}</ul></section>`
      : ''
  return `${pageHead({language, title: texts.title, style: htmlStyle + style})}
<main>
<h1>${escapeXml(texts.title)}</h1>
${letters.map((letter, index) => letterSection(letter, index + 1, language)).join('\n')}
${list}
</main>
<footer><p>${escapeXml(texts.footer)}</p></footer>
</body>
</html>
`
}

function letterSection(letter: Verified, number: number, language: UiLanguage): string {
  const texts = verifyTexts[language]
  const {before, after, changes, accepted, score} = letter
  const verdict = letter.same ? texts.same : changes.length > 0 ? texts.changed(changes.length) : texts.kept
  const lix = texts.score(Math.round(score.before.lix), Math.round(score.after.lix))
  const closed =
    accepted.length > 0
      ? `<h3>${escapeXml(texts.acceptedCount(accepted.length))}</h3><ul>${accepted.map((d) => acceptedItem(d, language)).join('')}</ul>`
      : ''
  return `<section aria-labelledby="b${number}">
<h2 id="b${number}">${escapeXml(before)} → ${escapeXml(after)}</h2>
<p class="${changes.length > 0 ? 'problem' : 'good'}"><strong>${escapeXml(verdict)}</strong></p>
<p class="measures">${escapeXml(lix)}</p>
${changes.map((change, index) => changeArticle(change, index + 1, letter, language)).join('\n')}
${closed}
</section>`
}

function acceptedItem({kind, reason}: AcceptedChange, language: UiLanguage): string {
  return `<li>${escapeXml(keepTexts[language].kinds[kind])}. ${escapeXml(verifyTexts[language].because(reason))}</li>`
}

function changeArticle(
  change: Change,
  number: number,
  {texts: letters}: Verified,
  language: UiLanguage
): string {
  const texts = verifyTexts[language]
  const side = (name: string, part: ChangedText | null, text: string, mark: 'del' | 'ins') => {
    if (!part) return `<div><h4>${escapeXml(name)}</h4><p class="none">${escapeXml(texts.nothing)}</p></div>`
    const {text: sentence, start, end} = contextOf(part, text)
    const place = placeText(part.place, reportTexts[language])
    const marked = `${escapeXml(sentence.slice(0, start))}<${mark}>${escapeXml(sentence.slice(start, end))}</${mark}>${escapeXml(sentence.slice(end))}`
    return `<div><h4>${escapeXml(name)} (${escapeXml(place)})</h4><p>${marked}</p></div>`
  }
  return `<article class="change">
<h3>${number}. ${escapeXml(keepTexts[language].kinds[change.kind])}</h3>
<p>${escapeXml(change.message)}</p>
<div class="sides">${side(texts.old, change.before, letters.before, 'del')}${side(texts.young, change.after, letters.after, 'ins')}</div>
</article>`
}
