import {escapeXml} from '../report/escape-xml.ts'
import {audienceNames, typeNames} from '../text/names.ts'
import {offlineTexts} from './texts.ts'

/** The body of the page, in Danish; the words are exchanged where another language is chosen. */
export function markup(): string {
  const words = offlineTexts.da.fixed
  const said = (name: keyof typeof words) => `data-text="${name}">${escapeXml(words[name])}`
  const options = (names: Readonly<Record<string, string>>) =>
    Object.entries(names)
      .map(([value, name]) => `<option value="${value}">${escapeXml(name)}</option>`)
      .join('')
  return `<noscript><p class="problem">${escapeXml(words.noScript)}</p></noscript>
<header>
  <div><h1 ${said('title')}</h1><p class="faint" ${said('private')}</p></div>
  <button type="button" id="language" ${said('language')}</button>
</header>
<main>
<section aria-labelledby="letter-title" class="letter">
  <div class="row"><h2 id="letter-title"><label for="text" ${said('letter')}</label></h2><span id="file-name" class="faint"></span></div>
  <div class="row tools">
    <label class="button" for="file" ${said('open')}</label><input type="file" id="file" class="out" accept=".docx,.docm,.dotx,.odt,.ott,.html,.htm,.eml,.md,.txt">
    <button type="button" id="clear" ${said('clear')}</button>
    <button type="button" id="undo" hidden ${said('undo')}</button>
    <button type="button" id="free" hidden ${said('free')}</button>
  </div>
  <p id="locked" class="faint" hidden ${said('locked')}</p>
  <div class="sheet"><div id="marks" aria-hidden="true"></div><textarea id="text" spellcheck="true" lang="da" autocomplete="off" aria-describedby="hint"></textarea></div>
  <p id="hint" class="faint" ${said('hint')}</p>
  <div class="row settings">
    <label><span ${said('type')}</span> <select id="type"><option value="" ${said('recognised')}</option>${options(typeNames.da)}</select></label>
    <label><span ${said('audience')}</span> <select id="audience"><option value="" ${said('recognised')}</option>${options(audienceNames.da)}</select></label>
    <label><input type="checkbox" id="advice"> <span ${said('withAdvice')}</span></label>
  </div>
</section>
<section aria-labelledby="result-title" class="result" id="result">
  <h2 id="result-title" ${said('result')}</h2>
  <p id="status" role="status" aria-live="polite"></p>
  <p id="problem" role="alert" class="problem"></p>
  <div id="found" hidden>
    <div id="head" class="head"></div>
    <div class="box" id="main-box"><h3 ${said('main')}</h3><ol id="headlines"></ol></div>
    <div id="told-box"><h3 ${said('told')}</h3><dl id="told"></dl></div>
    <h3 id="blocks-title" ${said('sentences')}</h3>
    <ol id="blocks"></ol>
    <p id="hidden-advice" class="faint"></p>
    <details id="compare"><summary ${said('compare')}</summary>
      <p class="faint" ${said('compareHint')}</p>
      <label for="original" ${said('original')}</label><textarea id="original" rows="6" lang="da" spellcheck="false"></textarea>
      <p id="verdict" role="status"></p><ol id="changes"></ol>
    </details>
    <div class="row save"><h3 ${said('save')}</h3>
      <button type="button" data-save="text" ${said('saveText')}</button>
      <button type="button" data-save="tracked" hidden ${said('saveTracked')}</button>
      <button type="button" data-save="comments" hidden ${said('saveComments')}</button>
      <button type="button" data-save="report" ${said('saveReport')}</button>
      <button type="button" id="print" ${said('print')}</button>
    </div>
  </div>
</section>
</main>`
}
