import {readFileSync} from 'node:fs'
import {strToU8, zipSync} from 'fflate'
import type {Format} from '../../src/types.ts'
import {openDocumentPackage} from '../open-document-package.ts'
import {wordPackage} from '../word-package.ts'

/** A kind of packed document that may cost more than its length, in any size. */
export interface PackageShape {
  readonly name: string
  readonly format: Extract<Format, 'docx' | 'odt' | 'pdf'>
  /** What is packed: the body of a document, the instructions of a page. */
  readonly make: (size: number) => string
  readonly pack: (content: string) => Uint8Array
}

const sentence = 'Vi har behandlet din sag i dag, og du får svar snart. '
const shell = readFileSync(new URL('../../fixtures/odt/source/shell.fodt', import.meta.url), 'utf8')

const packs: Readonly<Record<PackageShape['format'], PackageShape['pack']>> = {
  docx: (body) => zipSync(wordPackage({'document.xml': body}), {level: 1}),
  odt: (body) => zipSync(openDocumentPackage(shell, body), {level: 1}),
  pdf: onePage
}

const of = (
  format: PackageShape['format'],
  shapes: Readonly<Record<string, PackageShape['make']>>
): Array<PackageShape> =>
  Object.entries(shapes).map(([name, make]) => ({name, format, make, pack: packs[format]}))

const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
const code = (text: string) => `<w:r><w:instrText xml:space="preserve">${text}</w:instrText></w:r>`
const condition = `${mark('begin')}${code(' IF a = "b" "mange" "få" ')}${mark('separate')}${run('få')}${mark('end')}`

/** Hostile and long shapes of Word, OpenDocument and PDF. */
export const packageShapes: ReadonlyArray<PackageShape> = [
  ...of('docx', {
    paragraphs: (size) => `<w:p>${run(sentence)}</w:p>`.repeat(size * 5),
    'runs in a paragraph': (size) => `<w:p>${run('hej du ').repeat(size * 20)}</w:p>`,
    'merge fields in a paragraph': (size) =>
      `<w:p>${`<w:fldSimple w:instr=" MERGEFIELD navn ">${run('«navn»')}</w:fldSimple>${run(' og ')}`.repeat(size * 5)}</w:p>`,
    'conditions in a paragraph': (size) => `<w:p>${`${condition}${run(' penge og ')}`.repeat(size)}</w:p>`,
    'a long table': (size) =>
      `<w:tbl>${`<w:tr><w:tc><w:p>${run('Sag')}</w:p></w:tc><w:tc><w:p>${run('Vi har set den')}</w:p></w:tc></w:tr>`.repeat(size * 5)}</w:tbl>`,
    'tables in tables': (size) =>
      `${'<w:tbl><w:tr><w:tc>'.repeat(size)}<w:p>${run('hej')}</w:p>${'</w:tc></w:tr></w:tbl>'.repeat(size)}`,
    'line breaks': (size) => `<w:p>${`${run('Vi har set')}<w:r><w:br/></w:r>`.repeat(size * 5)}</w:p>`,
    'inserted words': (size) => `<w:p>${`<w:ins w:id="1">${run('hej du ')}</w:ins>`.repeat(size * 10)}</w:p>`
  }),
  ...of('odt', {
    paragraphs: (size) => `<text:p>${sentence}</text:p>`.repeat(size * 5),
    'spans in a paragraph': (size) =>
      `<text:p>${'<text:span>hej du </text:span>'.repeat(size * 20)}</text:p>`,
    blanks: (size) => `<text:p>hej${'<text:s text:c="9999"/>'.repeat(size)}du</text:p>`,
    'lists in lists': (size) =>
      `${'<text:list><text:list-item>'.repeat(size)}<text:p>hej</text:p>${'</text:list-item></text:list>'.repeat(size)}`,
    'a long table': (size) =>
      `<table:table>${'<table:table-row><table:table-cell><text:p>Sag</text:p></table:table-cell><table:table-cell><text:p>Vi har set den</text:p></table:table-cell></table:table-row>'.repeat(size * 5)}</table:table>`,
    fields: (size) =>
      `<text:p>${'<text:placeholder text:placeholder-type="text">navn</text:placeholder> og '.repeat(size * 5)}</text:p>`
  }),
  ...of('pdf', {
    'lines of text': (size) => show(size, (index) => [70, 100_000 - 14 * index, sentence]),
    'words on a line': (size) => show(size * 5, (index) => [70 + 30 * index, 700, 'hej']),
    'words at one place': (size) => show(size * 5, () => [70, 700, 'hej']),
    'small words beside a large one': (size) =>
      `BT /N 9000 Tf 70 10 Td (A) Tj ET\n${show(size * 5, (index) => [9000, 3000 - index / 100, 'hej'])}`,
    'states that are saved': (size) => `${'q '.repeat(size * 20)}BT /N 11 Tf 70 700 Td (Hej du.) Tj ET`
  })
]

function show(count: number, at: (index: number) => readonly [x: number, y: number, text: string]): string {
  let page = ''
  for (let index = 0; index < count; index++) {
    const [x, y, text] = at(index)
    page += `BT /N 11 Tf ${x.toFixed(2)} ${y.toFixed(2)} Td (${text.replaceAll('å', 'aa')}) Tj ET\n`
  }
  return page
}

/** A PDF with one page of these instructions, in Helvetica. */
function onePage(content: string): Uint8Array {
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Count 1/Kids[4 0 R]>>',
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 1000000 1000000]/Contents 5 0 R/Resources<</Font<</N 3 0 R>>>>>>',
    `<</Length ${content.length}>>stream\n${content}\nendstream`
  ]
  let file = '%PDF-1.4\n'
  const table = objects.map((object, index) => {
    const at = file.length
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
    return `${String(at).padStart(10, '0')} 00000 n \n`
  })
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table.join('')}trailer\n<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${file.indexOf('xref\n0')}\n%%EOF\n`
  return strToU8(file)
}
