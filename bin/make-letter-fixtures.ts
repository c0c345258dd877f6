/**
 * Make the letters in `fixtures/pdf` from those in `fixtures/odt` and `fixtures/docx`, and the letter in
 * `fixtures/same-letter` in every format from its Markdown. Needs LibreOffice (`soffice`).
 *
 *     npx tsx bin/make-letter-fixtures.ts
 */
import {execFileSync} from 'node:child_process'
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {Block, LetterDocument} from '../src/formats/document.ts'
import {readMarkdown} from '../src/formats/text/read-markdown.ts'
import {sourceStart} from '../src/text/mapped-text.ts'

const fixtures = new URL('../fixtures/', import.meta.url).pathname
const work = mkdtempSync(join(tmpdir(), 'letter-fixtures-'))

/** What a PDF shows of these is what the letter says; others show more, such as what tracked changes delete. */
const printed = [
  ...[
    'aktindsigt',
    'friplads',
    'indkaldelse',
    'kvittering',
    'orientering',
    'rykker',
    'svar',
    'velkommen'
  ].map((name) => `odt/${name}.odt`),
  'odt/afgoerelse-30-sider.odt',
  'docx/noter-og-sidehoveder.docx',
  'docx/skabelon-flettefelter.docx',
  'pdf/source/spalter.fodt'
]

if (process.argv[2] === undefined) {
  convert(
    'pdf',
    join(fixtures, 'pdf'),
    printed.map((path) => join(fixtures, path))
  )
  const folder = join(fixtures, 'same-letter')
  for (const file of sources(folder)) inEveryFormat(file, folder, file.replace(/^.*\/|\.\w+$/g, ''))
} else {
  for (const file of process.argv.slice(3)) {
    inEveryFormat(file, process.argv[2], file.replace(/^.*\/|\.\w+$/g, ''))
  }
}
rmSync(work, {recursive: true})

/** Letters in Markdown that are there in every format: some of their own, and some of the letters. */
function sources(folder: string): Array<string> {
  return [
    ...readdirSync(folder)
      .filter((name) => name.endsWith('.md'))
      .map((name) => join(folder, name)),
    ...[
      'afslag-enkeltydelse',
      'indkaldelse-opfoelgning',
      'orientering-skolebus',
      'paabud-om-stoej',
      'tilskud-kor-mindre'
    ].map((name) => join(fixtures, 'letters', `${name}.md`))
  ]
}

/** Write a letter in Markdown as text, HTML, OpenDocument, Word and PDF. */
function inEveryFormat(source: string, folder: string, name: string): void {
  const letter = readMarkdown(readFileSync(source, 'utf8'))
  const blocks = letter.blocks.map((block) => ({...block, isNewRow: beginsLine(letter, block)}))
  writeFileSync(join(folder, `${name}.txt`), `${blocks.map(asText).join('\n')}`)
  writeFileSync(join(folder, `${name}.html`), asHtml(blocks))
  // Its page margins say more than the other formats have room for, and it is marked as one for citizens.
  const shell = readFileSync(join(fixtures, 'odt/source/shell.fodt'), 'utf8')
    .replace('. Ring på 12 34 56 78.', '')
    .replace(/<meta:user-defined .*?<\/meta:user-defined>/, '')
  const flat = join(work, `${name}.fodt`)
  writeFileSync(
    flat,
    shell.replace('<!-- body -->', () => asOpenDocument(blocks))
  )
  for (const format of ['odt', 'docx', 'pdf']) convert(format, folder, [flat])
}

function convert(format: string, folder: string, files: ReadonlyArray<string>): void {
  const profile = `-env:UserInstallation=file://${work}/profile`
  const args = [profile, '--headless', '--convert-to', format, '--outdir', folder, ...files]
  execFileSync('soffice', args, {stdio: 'ignore'})
}

function asText({kind, content: {text}}: Part, index: number, blocks: ReadonlyArray<Part>): string {
  if (kind === 'heading') return `${text}\n${'-'.repeat(text.length)}\n`
  if (kind === 'list-item') return `- ${text}${blocks[index + 1]?.kind === kind ? '' : '\n'}`
  return `${text}\n`
}

type Part = Block & {readonly isNewRow: boolean}

/** The first cell of a row, and whatever else begins a line. */
function beginsLine({text}: LetterDocument, {content}: Block): boolean {
  const start = sourceStart(content, 0)
  return !/\S.*\|/.test(text.slice(text.lastIndexOf('\n', start) + 1, start))
}

function asHtml(blocks: ReadonlyArray<Part>): string {
  const body = blocks.map((block, index) => {
    const {kind, depth, isNewRow} = block
    const inside = marked(block, (text, url) => `<a href="${url}">${text}</a>`).replaceAll('\n', '<br>\n')
    const [before, after] = [blocks[index - 1], blocks[index + 1]]
    const isLast = after?.kind !== kind
    if (kind === 'heading') return `<h${depth}>${inside}</h${depth}>`
    if (kind === 'quote') return `<blockquote>${inside}</blockquote>`
    if (kind === 'table-cell') {
      const open = before?.kind === kind ? '' : '<table>\n'
      const close = isLast || after?.isNewRow ? '</tr>' : ''
      return `${open}${isNewRow ? '<tr>' : ''}<td>${inside}</td>${close}${isLast ? '\n</table>' : ''}`
    }
    if (kind !== 'list-item') return `<p>${inside}</p>`
    return `${before?.kind === kind ? '' : '<ul>\n'}  <li>${inside}</li>${isLast ? '\n</ul>' : ''}`
  })
  return `<!doctype html>\n<html lang="da">\n<meta charset="utf-8">\n<body>\n${body.join('\n')}\n</body>\n</html>\n`
}

function asOpenDocument(blocks: ReadonlyArray<Part>): string {
  return blocks
    .map((block, index) => {
      const {kind, depth, isNewRow} = block
      const inside = marked(
        block,
        (text, url) => `<text:a xlink:type="simple" xlink:href="${url}">${text}</text:a>`
      ).replaceAll('\n', '<text:line-break/>')
      const [before, after] = [blocks[index - 1], blocks[index + 1]]
      const isLast = after?.kind !== kind
      if (kind === 'heading')
        return `<text:h text:style-name="Heading_20_${Math.min(depth ?? 1, 2)}" text:outline-level="${depth}">${inside}</text:h>`
      const paragraph = `<text:p text:style-name="${kind === 'quote' ? 'Quotations' : 'Text_20_body'}">${inside}</text:p>`
      if (kind === 'table-cell') {
        const open =
          before?.kind === kind
            ? ''
            : '<table:table table:name="Tabel"><table:table-column table:number-columns-repeated="3"/>'
        const row = isNewRow ? '<table:table-row>' : ''
        const close = isLast || after?.isNewRow ? '</table:table-row>' : ''
        return `${open}${row}<table:table-cell office:value-type="string">${paragraph}</table:table-cell>${close}${isLast ? '</table:table>' : ''}`
      }
      if (kind !== 'list-item') return paragraph
      const first = before?.kind === kind ? '' : '<text:list text:style-name="Punkter">'
      return `${first}<text:list-item>${paragraph}</text:list-item>${isLast ? '</text:list>' : ''}`
    })
    .join('\n')
}

/** The text of a block with its links. */
function marked({content: {text}, links = []}: Block, link: (text: string, url: string) => string): string {
  let at = 0
  let out = ''
  for (const {start, end, url} of links) {
    out += escapeMarkup(text.slice(at, start)) + link(escapeMarkup(text.slice(start, end)), escapeMarkup(url))
    at = end
  }
  return out + escapeMarkup(text.slice(at))
}

function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
