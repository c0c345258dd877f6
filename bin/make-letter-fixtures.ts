/**
 * Make the letters in `fixtures/pdf` from those in `fixtures/odt` and `fixtures/docx`, and the letter in
 * `fixtures/same-letter` in every format from its Markdown. Needs LibreOffice (`soffice`).
 *
 *     npx tsx bin/make-letter-fixtures.ts
 */
import {execFileSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {Block} from '../src/formats/document.ts'
import {readMarkdown} from '../src/formats/markdown.ts'

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
  inEveryFormat(join(fixtures, 'same-letter/brev.md'), join(fixtures, 'same-letter'), 'brev')
} else {
  for (const file of process.argv.slice(3)) {
    inEveryFormat(file, process.argv[2], file.replace(/^.*\/|\.\w+$/g, ''))
  }
}
rmSync(work, {recursive: true})

/** Write a letter in Markdown as text, HTML, OpenDocument, Word and PDF. */
function inEveryFormat(source: string, folder: string, name: string): void {
  const {blocks} = readMarkdown(readFileSync(source, 'utf8'))
  writeFileSync(join(folder, `${name}.txt`), `${blocks.map(asText).join('\n')}`)
  writeFileSync(join(folder, `${name}.html`), asHtml(blocks))
  // Its page footer says more than the other formats have room for.
  const shell = readFileSync(join(fixtures, 'odt/source/shell.fodt'), 'utf8').replace(
    '. Ring på 12 34 56 78.',
    ''
  )
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

function asText({kind, content: {text}}: Block, index: number, blocks: ReadonlyArray<Block>): string {
  if (kind === 'heading') return `${text}\n${'-'.repeat(text.length)}\n`
  if (kind === 'list-item') return `- ${text}${blocks[index + 1]?.kind === kind ? '' : '\n'}`
  return `${text}\n`
}

function asHtml(blocks: ReadonlyArray<Block>): string {
  const body = blocks.map(({kind, depth, content: {text}}, index) => {
    const inside = escapeMarkup(text).replaceAll('\n', '<br>\n')
    if (kind === 'heading') return `<h${depth}>${inside}</h${depth}>`
    if (kind !== 'list-item') return `<p>${inside}</p>`
    const first = blocks[index - 1]?.kind === kind ? '' : '<ul>\n'
    return `${first}  <li>${inside}</li>${blocks[index + 1]?.kind === kind ? '' : '\n</ul>'}`
  })
  return `<!doctype html>\n<html lang="da">\n<meta charset="utf-8">\n<body>\n${body.join('\n')}\n</body>\n</html>\n`
}

function asOpenDocument(blocks: ReadonlyArray<Block>): string {
  return blocks
    .map(({kind, depth, content: {text}}, index) => {
      const inside = escapeMarkup(text).replaceAll('\n', '<text:line-break/>')
      if (kind === 'heading')
        return `<text:h text:style-name="Heading_20_${Math.min(depth ?? 1, 2)}" text:outline-level="${depth}">${inside}</text:h>`
      const paragraph = `<text:p text:style-name="Text_20_body">${inside}</text:p>`
      if (kind !== 'list-item') return paragraph
      const first = blocks[index - 1]?.kind === kind ? '' : '<text:list text:style-name="Punkter">'
      const last = blocks[index + 1]?.kind === kind ? '' : '</text:list>'
      return `${first}<text:list-item>${paragraph}</text:list-item>${last}`
    })
    .join('\n')
}

function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
