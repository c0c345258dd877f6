import {strFromU8, strToU8, unzipSync, zipSync} from 'fflate'
import {beforeAll, describe, expect, it} from 'vitest'
import {readDocx} from '../../src/formats/docx/read-docx.ts'
import {editDocx, refusedEdits} from '../../src/formats/docx/write-docx.ts'
import {applyEdits} from '../../src/text/apply-edits.ts'
import type {Edit} from '../../src/types.ts'
import {docxOf, field, fixture, fixtureNames, hasSoffice, outline, p, run} from './office-support.ts'
import {settleChanges, type Verb} from './settle-changes.ts'

const by = {author: 'klarbrev', date: '2025-01-01T00:00:00Z'}

/** Places where a change may be hard to make, beside those of the fixtures. */
const places = docxOf(
  [
    p(
      'Vi ',
      run('fremsender', '<w:b/>'),
      run(' hermed ', '<w:i/>'),
      run('vores', '<w:u w:val="single"/>'),
      ' svar.'
    ),
    `<w:tbl><w:tr><w:tc>${p('En celle')}</w:tc><w:tc>${p('To ', run('celler', '<w:b/>'))}</w:tc></w:tr></w:tbl>`,
    `<w:p>${run('Se ')}<w:hyperlink r:id="link1">${run('vores hjemmeside')}</w:hyperlink>${run(' for mere.')}</w:p>`,
    `<w:p>${run('Sag ')}<w:sdt><w:sdtPr/><w:sdtContent>${run('nummer ')}${run('syv', '<w:b/>')}</w:sdtContent></w:sdt></w:p>`,
    `<w:p>${run('Navn: ')}${field(' FORMTEXT ', 'Anne Dahl')}${run(' bor her.')}</w:p>`,
    '<w:p><w:r><w:t>Linje et</w:t><w:br/><w:t>linje</w:t><w:tab/><w:t>to</w:t></w:r></w:p>'
  ].join(''),
  {links: 'https://a.example'}
)

const documents: ReadonlyArray<readonly [string, Uint8Array]> = [
  ...fixtureNames('docx').map((name) => [name, fixture('docx', name)] as const),
  ['places', places]
]

/** An edit of many words, some longer, some shorter, some gone, some in two words over several runs. */
function editsOf(bytes: Uint8Array): Array<Edit> {
  const {text} = readDocx(bytes)
  const step = text.length > 20_000 ? 40 : 2
  return [...text.matchAll(/\p{L}{2,}(?: \p{L}{2,})?/gu)]
    .filter((_, index) => index % step === 0)
    .map(({0: words, index}, count) => ({
      start: index,
      end: index + words.length,
      text: [`${words} & <nyt>`, words.slice(0, 1), 'helt andet', words.toUpperCase()][count % 4] ?? ''
    }))
}

/** Paragraphs in a content control that is around them, and one with a field that shows part of its instruction. */
const unkept = /^(?:Du er født i 1950|Formuen er ikke medregnet|\[Skriv begrundelse her\])/

/**
 * Edits of what LibreOffice keeps changes of: it keeps none in the instructions of fields, nor in content controls
 * around paragraphs, and takes a line break for deleted when what follows it is.
 */
function keptEdits(bytes: Uint8Array): Array<Edit> {
  const {text, locate} = readDocx(bytes)
  return editsOf(bytes).filter(({start}) => {
    const paragraph = text.slice(text.lastIndexOf('\n\n', start - 1) + 2)
    const isAfterBreak = /[^\n]\n$/.test(text.slice(0, start).slice(-2))
    return locate?.(start).branch === undefined && !isAfterBreak && !unkept.test(paragraph)
  })
}

/** The document with klarbrev's changes taken back in its markup. */
function rejected(bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => [
    name,
    /^word\/\w+\.xml$/.test(name)
      ? strToU8(
          strFromU8(part)
            .replaceAll(/<w:ins [^>]*w:author="klarbrev"[^>]*>.*?<\/w:ins>/gs, '')
            .replaceAll(/<w:del [^>]*w:author="klarbrev"[^>]*>(.*?)<\/w:del>/gs, (_, deleted: string) =>
              deleted.replaceAll('w:delText', 'w:t').replaceAll('w:delInstrText', 'w:instrText')
            )
        )
      : part
  ])
  return zipSync(Object.fromEntries(parts), {level: 1})
}

describe.each(documents)('%s with a change of every other word', (_, bytes) => {
  const edits = editsOf(bytes)
  const tracked = editDocx(bytes, edits, {...by, tracked: true})

  it('is what it was when all changes are rejected', () => {
    expect(readDocx(tracked).text).not.toBe(readDocx(bytes).text)
    expect(outline(readDocx(rejected(tracked)))).toBe(outline(readDocx(bytes)))
  })

  it('is what is written without them when all are accepted, and what the edits make of its text', () => {
    const plain = readDocx(editDocx(bytes, edits, {...by, tracked: false})).text
    expect(readDocx(tracked).text).toBe(plain)
    const refused = new Set(refusedEdits(bytes, edits))
    const expected = applyEdits(
      readDocx(bytes).text,
      edits.filter((edit) => !refused.has(edit))
    )
    expect(plain).toBe(expected)
  })
})

describe.skipIf(!hasSoffice)('tracked changes as LibreOffice settles them (needs soffice)', () => {
  let settled: (name: string, verb: Verb) => string = () => ''

  beforeAll(() => {
    const files: Record<string, Uint8Array> = {}
    for (const [name, bytes] of documents) {
      files[`${name}-before`] = bytes
      files[`${name}-tracked`] = editDocx(bytes, keptEdits(bytes), {...by, tracked: true})
      files[`${name}-plain`] = editDocx(bytes, keptEdits(bytes), {...by, tracked: false})
    }
    settled = settleChanges(files)
  }, 180_000)

  // It computes conditions anew when it takes a change back, and knows of no reader to compute them for.
  const computed = new Set(['skabelon-flettefelter'])

  it.each(documents.filter(([name]) => !computed.has(name)))(
    '%s is what it was when all are rejected',
    (name) => {
      expect(settled(`${name}-before`, 'Reject').length).toBeGreaterThan(50)
      expect(settled(`${name}-tracked`, 'Reject')).toBe(settled(`${name}-before`, 'Reject'))
    }
  )

  it.each(documents)('%s is what is written without them when all are accepted', (name) => {
    expect(settled(`${name}-tracked`, 'Accept')).toBe(settled(`${name}-plain`, 'Accept'))
    expect(settled(`${name}-tracked`, 'Accept')).not.toBe(settled(`${name}-before`, 'Accept'))
  })
})

it('makes edits of text in cells, links, controls and forms, and over runs of several looks', () => {
  const {text} = readDocx(places)
  const edits = [
    ['fremsender hermed vores', 'sender et'],
    ['En celle', 'Én celle'],
    ['celler', 'felter'],
    ['vores hjemmeside', 'siden'],
    ['nummer syv', 'nr. 7'],
    ['Anne Dahl', 'Ane Dal'],
    ['et\nlinje\tto', 'alt på én']
  ].map(([from = '', to = '']) => ({
    start: text.indexOf(from),
    end: text.indexOf(from) + from.length,
    text: to
  }))
  const edited = editDocx(places, edits, {...by, tracked: true})
  expect(readDocx(edited).text).toBe(
    'Vi sender et svar.\n\nÉn celle\n\nTo felter\n\nSe siden for mere.\n\nSag nr. 7\n\nNavn: Ane Dal bor her.\n\nLinje alt på én'
  )
  // Looks stay: the new text has that of the first word it replaces, and what was there keeps its own.
  const xml = new TextDecoder().decode(unzipSync(edited)['word/document.xml'])
  expect(xml).toMatch(/<w:ins [^>]*><w:r><w:rPr><w:b\/><\/w:rPr><w:t [^>]*>sender et<\/w:t>/)
  for (const [look, word] of [
    ['<w:b/>', 'fremsender'],
    ['<w:i/>', ' hermed '],
    ['<w:u w:val="single"/>', 'vores']
  ]) {
    expect(xml).toContain(
      `<w:r><w:rPr>${look}</w:rPr><w:delText xml:space="preserve">${word}</w:delText></w:r>`
    )
  }
})
