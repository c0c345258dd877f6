import {pageHead} from '../report/formats/html/page-head.ts'
import {markup} from './markup.ts'
import {offlineStyle} from './style.ts'
import {offlineTexts} from './texts.ts'

/** What the page carries with it. */
export interface PageParts {
  /** What runs in the page, and in its worker. */
  readonly main: string
  readonly worker: string
  /** SHA-256 of `main` in base64: the only script that the page may run. */
  readonly mainHash: string
  /** The engine's data by name, each packed by gzip, in base64. */
  readonly data: Readonly<Record<string, string>>
}

/**
 * The page that checks letters, as one file that asks for nothing: its policy lets it connect nowhere, and its worker is
 * made of what it carries.
 */
export function page({main, worker, mainHash, data}: PageParts): string {
  const head = pageHead({
    language: 'da',
    title: offlineTexts.da.fixed.title,
    style: offlineStyle,
    scriptHash: mainHash,
    hasWorker: true
  })
  const packed = Object.entries(data).map(
    ([name, bytes]) => `<script type="text/plain" id="data-${name}">${bytes}</script>`
  )
  return `${head}
${markup()}
<script type="text/plain" id="worker">${sealed(worker)}</script>
${packed.join('\n')}
<script>${main}</script>
</body>
</html>
`
}

/** A script as it may stand in a page. No script may hold what ends one; in JavaScript the bar may be escaped wherever that can stand. */
export function sealed(script: string): string {
  return script.replace(/<(?=\/script|!--)/gi, '\\x3C')
}
