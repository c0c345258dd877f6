import {micromark} from 'micromark'
import {gfmTable, gfmTableHtml} from 'micromark-extension-gfm-table'
import {htmlStyle} from '../../../report/formats/html/html-style.ts'
import {pageHead} from '../../../report/formats/html/page-head.ts'
import type {UiLanguage} from '../../../types.ts'

/** Lines as long as one reads them; commands stand out and can be broken where a page is narrow. */
const style = `
main { max-width: 44rem; margin: 0 auto } h2 { margin-top: 2rem } pre { font: .9rem/1.5 ui-monospace, monospace }
@media print { h1 { display: block } main { max-width: none } }
`

/** A guide as a page that stands alone. */
export function guidePage(markdown: string, language: UiLanguage): string {
  const title = markdown.match(/^# (.+)/)?.[1] ?? ''
  const body = micromark(markdown, {extensions: [gfmTable()], htmlExtensions: [gfmTableHtml()]})
  return `${pageHead({language, title, style: htmlStyle + style})}
<main>
${body}
</main>
</body>
</html>
`
}
