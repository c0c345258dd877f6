import {strFromU8, unzipSync} from 'fflate'
import {describe, expect, it} from 'vitest'
import {readDocx} from '../../src/formats/docx/read-docx.ts'
import {annotateDocx, editDocx} from '../../src/formats/docx/write-docx.ts'
import type {Edit} from '../../src/types.ts'
import {docxOf, fixture, fixtureNames, p, run} from './office-support.ts'

const by = {author: 'klar & "brev"', date: '2025-03-12T09:00:00Z'}

/** An edit of every word, and a comment on every fifth. */
function everyWord(bytes: Uint8Array): {
  edits: Array<Edit>
  notes: Array<{start: number; end: number; author: string; text: string}>
} {
  const words = [...readDocx(bytes).text.matchAll(/\p{L}{3,}/gu)]
  return {
    edits: words.map(({0: word, index}) => ({
      start: index,
      end: index + word.length,
      text: `${word} & <nyt>`
    })),
    notes: words
      .filter((_, index) => index % 5 === 0)
      .map(({0: word, index}) => ({
        start: index,
        end: index + word.length + 6,
        author: by.author,
        text: 'Skriv\n<kortere>'
      }))
  }
}

/** Children of `w:rPr` in the order in which the schema wants them. */
const LOOK = (
  'ins del moveFrom moveTo rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof ' +
  'snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em ' +
  'lang eastAsianLayout specVanish oMath rPrChange'
).split(' ')

/** What breaks the rules of the format in the parts of a Word document. */
function faults(bytes: Uint8Array): Array<string> {
  const files = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, data]) => [name, strFromU8(data)])
  )
  const found: Array<string> = []
  const comments = idsOf(files['word/comments.xml'] ?? '', 'comment')
  for (const [name, xml] of Object.entries(files)) {
    if (!/^word\/[\w-]+\.xml$/.test(name)) continue
    found.push(...nestingFaults(xml).map((fault) => `${name}: ${fault}`))
    const changes = idsOf(xml, '(?:ins|del|moveFrom|moveTo|rPrChange|pPrChange)')
    if (new Set(changes).size < changes.length) found.push(`${name}: two changes have one id`)
    for (const [, look = ''] of xml.matchAll(/<w:rPr>((?:(?!<w:rPr>|<\/w:rPr>).)*)<\/w:rPr>/gs)) {
      const order = [...look.replaceAll(/<w:rPrChange.*?<\/w:rPrChange>/gs, '').matchAll(/<w:(\w+)/g)].map(
        ([, d = '']) => LOOK.indexOf(d)
      )
      if (order.some((d, index) => d < (order[index - 1] ?? 0)))
        found.push(`${name}: look out of order: ${look}`)
    }
    for (const mark of ['commentRangeStart', 'commentRangeEnd', 'commentReference']) {
      const ids = idsOf(xml, mark)
      if (new Set(ids).size < ids.length) found.push(`${name}: ${mark} twice`)
      if (name === 'word/document.xml' && ids.toSorted().join() !== comments.toSorted().join()) {
        found.push(`${mark}: ${ids.join()} for comments ${comments.join()}`)
      }
    }
  }
  return [...found, ...packageFaults(files)]
}

function idsOf(xml: string, element: string): Array<string> {
  return [...xml.matchAll(new RegExp(`<w:${element} [^>]*?w:id="(\\d+)"`, 'g'))].map(([, id = '']) => id)
}

/** Runs hold no runs but in text boxes, and changes of text stand around runs. */
function nestingFaults(xml: string): Array<string> {
  const found: Array<string> = []
  const open: Array<string> = []
  for (const [, close, name = '', empty] of xml.matchAll(/<(\/?)(?:w:)?([\w:]+)[^<>]*?(\/?)>/g)) {
    if (close) {
      const last = open.pop()
      if (last !== name) found.push(`${last} is closed as ${name}`)
      continue
    }
    const around = open.at(-1)
    if (name === 'r' && around === 'r') found.push('a run in a run')
    if ((name === 'ins' || name === 'del') && around === 'r') found.push(`${name} in a run`)
    if (
      name.startsWith('commentRange') &&
      !/^(?:p|hyperlink|ins|del|sdtContent|body|moveTo|smartTag|fldSimple|tc)$/.test(around ?? '')
    )
      found.push(`${name} in ${around}`)
    if (/^(?:delText|delInstrText)$/.test(name) && !open.includes('del'))
      found.push(`${name} outside of a deletion`)
    if (name === 't' && open.lastIndexOf('del') > open.lastIndexOf('p')) found.push('text in a deletion')
    if (!empty) open.push(name)
  }
  return found
}

/** Each part has one type, and each relationship a part. */
function packageFaults(files: Readonly<Record<string, string>>): Array<string> {
  const found: Array<string> = []
  const types = files['[Content_Types].xml'] ?? ''
  const overrides = [...types.matchAll(/<Override [^>]*PartName="([^"]+)"/g)].map(([, name = '']) => name)
  if (new Set(overrides).size < overrides.length) found.push('a part with two types')
  for (const name of overrides) if (!(name.slice(1) in files)) found.push(`no part ${name}`)
  const rels = files['word/_rels/document.xml.rels'] ?? ''
  const ids = [...rels.matchAll(/\bId="([^"]+)"/g)].map(([, id]) => id)
  if (new Set(ids).size < ids.length) found.push('two relationships with one id')
  for (const [tag] of rels.matchAll(/<Relationship [^>]*>/g)) {
    const target = /\bTarget="([^"]+)"/.exec(tag)?.[1] ?? ''
    const part = target.startsWith('/') ? target.slice(1) : `word/${target}`
    if (!/TargetMode="External"/.test(tag) && !(part in files)) found.push(`no part ${part}`)
  }
  return found
}

/** The document as its own writer made it has none of the faults looked for, or they would say nothing. */
const documents: ReadonlyArray<readonly [string, Uint8Array]> = [
  ...fixtureNames('docx').map((name) => [name, fixture('docx', name)] as const),
  [
    'changed looks',
    docxOf(
      p(
        run(
          'Vi har fremsendt brevet til Dem i går',
          '<w:b/><w:rPrChange w:id="7" w:author="x" w:date="2025-01-01T00:00:00Z"><w:rPr><w:i/></w:rPr></w:rPrChange>'
        )
      )
    )
  ]
]

describe.each(documents)('%s', (_, bytes) => {
  const {edits, notes} = everyWord(bytes)

  it('is sound before anything is written', () => {
    expect(faults(bytes)).toEqual([])
  })

  it.each([
    ['comments', () => annotateDocx(bytes, notes)],
    ['tracked changes', () => editDocx(bytes, edits, {...by, tracked: true})],
    ['plain changes', () => editDocx(bytes, edits, {...by, tracked: false})],
    ['changes beside comments', () => editDocx(annotateDocx(bytes, notes), edits, {...by, tracked: true})],
    ['comments on changes', () => annotateDocx(editDocx(bytes, edits, {...by, tracked: true}), notes)]
  ])('is sound with %s', (_name, write) => {
    expect(faults(write())).toEqual([])
  })
})
