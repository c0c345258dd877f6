import {expect, it} from 'vitest'
import {readDocx} from '../../src/formats/docx/read-docx.ts'
import {readHtml} from '../../src/formats/html/read-html.ts'
import {readOdt} from '../../src/formats/odt/read-odt.ts'
import {processorTimeSince} from '../processor-time.ts'
import {docxOf, odtOf, p} from './office-support.ts'

/** A table by rows of cells of paragraphs. */
type Table = ReadonlyArray<ReadonlyArray<ReadonlyArray<string>>>

const sentence = 'Du har fået en plads i børnehaven Solsikken.'
const long = `${sentence} Pladsen er din fra den 1. august, og vi glæder os til at se jer. Skriv til os, hvis I vil vide mere om børnehaven.`

const inEveryFormat: ReadonlyArray<readonly [string, (table: Table, header?: boolean) => Array<string>]> = [
  [
    'html',
    (table, header = false) => {
      const tag = (index: number) => (header && index === 0 ? 'th' : 'td')
      const rows = table.map(
        (row, index) =>
          `<tr>${row.map((cell) => `<${tag(index)}>${cell.map((d) => `<p>${d}</p>`).join('')}</${tag(index)}>`).join('')}</tr>`
      )
      return kinds(readHtml(`<table>${rows.join('')}</table>`))
    }
  ],
  [
    'docx',
    (table, header = false) => {
      const mark = (index: number) => (header && index === 0 ? '<w:trPr><w:tblHeader/></w:trPr>' : '')
      const rows = table.map(
        (row, index) =>
          `<w:tr>${mark(index)}${row.map((cell) => `<w:tc>${cell.map((d) => p(d)).join('')}</w:tc>`).join('')}</w:tr>`
      )
      return kinds(readDocx(docxOf(`<w:tbl>${rows.join('')}</w:tbl>${p('')}`)))
    }
  ],
  [
    'odt',
    (table, header = false) => {
      const rows = table.map(
        (row) =>
          `<table:table-row>${row.map((cell) => `<table:table-cell>${cell.map((d) => `<text:p>${d}</text:p>`).join('')}</table:table-cell>`).join('')}</table:table-row>`
      )
      const head = header ? `<table:table-header-rows>${rows.shift()}</table:table-header-rows>` : ''
      return kinds(readOdt(odtOf(`<table:table>${head}${rows.join('')}</table:table>`)))
    }
  ]
]

function kinds({blocks}: ReturnType<typeof readHtml>): Array<string> {
  return blocks.filter(({kind}) => kind !== 'header' && kind !== 'footer').map(({kind}) => kind)
}

const [text, data] = ['paragraph', 'table-cell']

it.each(inEveryFormat)('tells frames around text from tables of data in %s', (_, read) => {
  // One cell that holds the letter, and a letter with a row for each of its parts.
  expect(read([[['Kære Mette', sentence, sentence]]])).toEqual([text, text, text])
  expect(read([[['Kære Mette']], [[sentence]], [['Venlig hilsen']]])).toEqual([text, text, text])
  // A spacer beside the text, and a column of facts.
  expect(read([[[], [sentence, sentence], []]])).toEqual([text, text])
  expect(
    read([
      [
        [long, sentence],
        ['Sag 25-117', '3. maj 2025']
      ]
    ])
  ).toEqual([text, text, data, data])
  // A row across, in a table of data.
  expect(read([[['Gebyr'], ['300 kr.']], [[sentence]]])).toEqual([data, data, text])
})

it.each(inEveryFormat)('keeps data what only looks like text in %s', (_, read) => {
  expect(
    read([
      [
        ['Nørreby Kommune', 'Rådhustorvet 1'],
        ['Sag 25-117', 'Ring 12 34 56 78.']
      ]
    ])
  ).toEqual([data, data, data, data])
  // A label and what it says, also where that is a sentence or two.
  expect(
    read([
      [['Hvor'], ['Rådhuset, dør B.', 'Du skal ringe på klokken ved dør B.']],
      [['Hvornår'], ['Kl. 10.30.']]
    ])
  ).toEqual([data, data, data, data, data])
  // A list without sentences, and a table with headings.
  expect(read([[['Madaffald']], [['Papir']], [['Glas']]])).toEqual([data, data, data])
  expect(read([[['Spørgsmål']], [[sentence]]], true)).toEqual([data, data])
  expect(
    read(
      [
        [['Spørgsmål'], ['Svar']],
        [['Får jeg plads?'], [long, sentence]]
      ],
      true
    )
  ).toEqual(Array.from({length: 5}, () => data))
})

it('reads a table in a cell by itself', () => {
  const inner = '<table><tr><td>Gebyr</td><td>300 kr.</td></tr></table>'
  expect(kinds(readHtml(`<table><tr><td><p>Kære Mette</p>${inner}</td></tr></table>`))).toEqual([
    text,
    data,
    data
  ])
  const cell = (content: string) => `<w:tc>${content}</w:tc>`
  const table = (...cells: Array<string>) => `<w:tbl><w:tr>${cells.join('')}</w:tr></w:tbl>`
  const nested = table(cell(p('Gebyr')), cell(p('300 kr.')))
  const document = readDocx(docxOf(table(cell(p('Kære Mette') + nested + p(sentence))) + p('')))
  expect(kinds(document)).toEqual([text, data, data, text])
  // A reader of Word finds it by the outer table.
  expect(document.locate?.(document.text.indexOf('Gebyr')).part).toBe('table 1, row 1, column 1')
})

it('believes what HTML says of a table', () => {
  const row = '<tr><td>Kære Mette</td><td>3. maj</td></tr>'
  expect(kinds(readHtml(`<table role="presentation">${row}</table>`))).toEqual([text, text])
  expect(kinds(readHtml(`<table>${row}</table>`))).toEqual([data, data])
  // Some programs lay mail out by cells of headings.
  expect(kinds(readHtml(`<table><tr><th><p>${sentence}</p></th><th></th></tr></table>`))).toEqual([text])
})

it('judges a long table once', () => {
  const rows = '<tr><td>Madaffald og papir</td></tr>'.repeat(20_000)
  const started = process.cpuUsage()
  readHtml(`<table>${rows}</table>`)
  expect(processorTimeSince(started)).toBeLessThan(5000)
})
