import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import fc from 'fast-check'
import {unzipSync, zipSync} from 'fflate'
import mammoth from 'mammoth'
import {describe, expect, it} from 'vitest'
import {wordPackage} from '../../bin/word-package.ts'
import {readDocx} from '../../src/formats/docx/read-docx.ts'
import {annotateDocx, editDocx, refusedEdits} from '../../src/formats/docx/write-docx.ts'
import {readOdt} from '../../src/formats/odt/read-odt.ts'
import {applyEdits} from '../../src/text/apply-edits.ts'
import {sourceStart} from '../../src/text/mapped-text.ts'
import {
  code,
  docxOf,
  field,
  fixture,
  fixtureNames,
  hasSoffice,
  p,
  run,
  texts,
  withSoffice
} from './office-support.ts'

const author = {author: 'Karen Lund', date: '2025-03-12T09:00:00Z'}
const tracked = {...author, tracked: true}
const plain = {...author, tracked: false}
const names = fixtureNames('docx')

/** The body of a document as markup. */
function bodyOf(bytes: Uint8Array): string {
  const xml = new TextDecoder().decode(unzipSync(bytes)['word/document.xml'])
  return xml.slice(xml.indexOf('<w:body>') + 8, xml.indexOf('</w:body>'))
}

/** An edit of the first place where these words stand. */
function replace(bytes: Uint8Array, from: string, to: string): {start: number; end: number; text: string} {
  const start = readDocx(bytes).text.indexOf(from)
  expect(start).toBeGreaterThanOrEqual(0)
  return {start, end: start + from.length, text: to}
}

/** Names of files whose packed bytes differ between two archives. */
function changedFiles(before: Uint8Array, after: Uint8Array): Array<string> {
  const [a, b] = [packed(before), packed(after)]
  return [...b].filter(([name, bytes]) => !a.get(name)?.equals(bytes)).map(([name]) => name)
}

/** The bytes of each file in an archive, as they are packed. */
function packed(bytes: Uint8Array): Map<string, Buffer> {
  const buffer = Buffer.from(bytes)
  const files = new Map<string, Buffer>()
  let record = buffer.readUInt32LE(buffer.length - 6)
  for (let count = buffer.readUInt16LE(buffer.length - 12); count > 0; count--) {
    const local = buffer.readUInt32LE(record + 42)
    const start = local + 30 + buffer.readUInt16LE(local + 26) + buffer.readUInt16LE(local + 28)
    const nameLength = buffer.readUInt16LE(record + 28)
    const name = buffer.toString('utf8', record + 46, record + 46 + nameLength)
    files.set(name, buffer.subarray(start, start + buffer.readUInt32LE(record + 20)))
    record += 46 + nameLength + buffer.readUInt16LE(record + 30) + buffer.readUInt16LE(record + 32)
  }
  return files
}

describe('editing', () => {
  it('gives back the same bytes without edits', () => {
    for (const name of names) {
      const bytes = fixture('docx', name)
      expect(Buffer.from(editDocx(bytes, [], tracked)).equals(Buffer.from(bytes))).toBe(true)
      expect(Buffer.from(annotateDocx(bytes, [])).equals(Buffer.from(bytes))).toBe(true)
    }
  })

  it('changes one run and keeps its look', () => {
    const bytes = docxOf(`<w:p>${run('Vi har fremsendt brevet', '<w:b/>')}</w:p>`)
    const edit = replace(bytes, 'fremsendt', 'sendt')
    const bold = '<w:r><w:rPr><w:b/></w:rPr>'
    const t = (text: string) => `<w:t xml:space="preserve">${text}</w:t></w:r>`
    expect(bodyOf(editDocx(bytes, [edit], plain))).toBe(
      `<w:p>${bold}${t('Vi har ')}${bold}${t('sendt')}${bold}${t(' brevet')}</w:p>`
    )
    const by = (id: number) => `w:id="${id}" w:author="Karen Lund" w:date="2025-03-12T09:00:00Z"`
    expect(bodyOf(editDocx(bytes, [edit], tracked))).toBe(
      `<w:p>${bold}${t('Vi har ')}<w:del ${by(1)}>${bold}<w:delText xml:space="preserve">fremsendt</w:delText></w:r></w:del>` +
        `<w:ins ${by(2)}>${bold}${t('sendt')}</w:ins>${bold}${t(' brevet')}</w:p>`
    )
  })

  it('touches only the words that change', () => {
    const bytes = docxOf(p('Sagen behandles af os i næste uge.'))
    const edit = replace(bytes, 'Sagen behandles af os i næste uge.', 'Sagen behandler vi i næste uge.')
    const body = bodyOf(editDocx(bytes, [edit], tracked))
    expect(body).toContain('>behandles af os</w:delText>')
    expect(body).toContain('>behandler vi</w:t>')
  })

  it('keeps a merge field that the new text repeats', () => {
    const bytes = docxOf(p('Brevet er fremsendt til ', field(' MERGEFIELD Navn '), ' i går.'))
    const edit = replace(
      bytes,
      'Brevet er fremsendt til «Navn» i går.',
      'Vi sendte brevet til «Navn» den 1. maj.'
    )
    const edited = editDocx(bytes, [edit], tracked)
    expect(readDocx(edited).text).toBe('Vi sendte brevet til «Navn» den 1. maj.')
    expect(bodyOf(edited)).toContain('MERGEFIELD Navn')
  })

  it('writes into a branch of a condition, where quotation marks are syntax', () => {
    const condition = field(
      `${code(' IF ')}${field(' MERGEFIELD Svar ')}${code(' = "J" "Vi imødekommer det." "Nej." ')}`
    )
    const bytes = docxOf(`<w:p>${condition}</w:p>`)
    const edited = editDocx(bytes, [replace(bytes, 'imødekommer det', 'siger "ja"')], plain)
    expect(texts(readDocx(edited))).toEqual(['Vi siger "ja".', 'Nej.'])
  })

  it('writes line breaks, tabs and characters of markup', () => {
    const bytes = docxOf(p('Hej du'))
    const edited = editDocx(bytes, [replace(bytes, 'Hej du', 'A\tB\n<C> & "D"\u0000')], tracked)
    expect(readDocx(edited).text).toBe('A\tB\n<C> & "D"')
  })

  it('edits inside hyperlinks, content controls, insertions, text boxes, notes and headers', () => {
    for (const [name, from, to] of [
      ['friplads', 'vores side', 'siden'],
      ['indholdskontroller', 'Inge Skov', 'Inger Skov'],
      ['sporede-aendringer', 'overvejer', 'tænker på'],
      ['tekstbokse', 'Opstart sker', 'Han starter'],
      ['noter-og-sidehoveder', 'Fortovet mellem', 'Fortovet fra'],
      ['noter-og-sidehoveder', 'Vej og Park\n\nTilladelse, side', 'Vej']
    ] as const) {
      const bytes = fixture('docx', name)
      const before = readDocx(bytes).text
      const edit = replace(bytes, from, to)
      const refused = from.includes('\n')
      expect(refusedEdits(bytes, [edit])).toEqual(refused ? [edit] : [])
      for (const options of [tracked, plain]) {
        expect(readDocx(editDocx(bytes, [edit], options)).text).toBe(
          refused ? before : before.replace(from, to)
        )
      }
    }
  })

  it('edits a run and the text box that is anchored in it', () => {
    const box = `<w:drawing><w:txbxContent>${p('inde i boksen')}</w:txbxContent></w:drawing>`
    const bytes = docxOf(`<w:p><w:r><w:t>før boksen</w:t>${box}<w:t>efter boksen</w:t></w:r></w:p>`)
    expect(texts(readDocx(bytes))).toEqual(['før boksenefter boksen', 'inde i boksen'])
    const edits = [
      replace(bytes, 'før', 'foran'),
      replace(bytes, 'efter', 'bag'),
      replace(bytes, 'inde', 'midt')
    ]
    for (const options of [tracked, plain]) {
      const edited = editDocx(bytes, edits, options)
      expect(texts(readDocx(edited))).toEqual(['foran boksenbag boksen', 'midt i boksen'])
      expect(rejected(bodyOf(edited))).toContain(options.tracked ? 'inde i boksen' : 'midt i boksen')
    }
    const notes = edits.map(({start, end}, index) => ({start, end, author: 'k', text: `klarbrev: ${index}`}))
    const annotated = readDocx(annotateDocx(bytes, notes))
    expect(texts(annotated)).toEqual(['før boksenefter boksen', 'inde i boksen'])
    expect(annotated.directives).toHaveLength(3)
  })

  it('edits a header and the headers that repeat it', () => {
    const bytes = fixture('docx', 'noter-og-sidehoveder')
    const edited = editDocx(bytes, [replace(bytes, 'Nørreby Kommune, Vej', 'Nørreby, Vej')], plain)
    expect(changedFiles(bytes, edited)).toEqual(['word/header1.xml', 'word/header3.xml'])
    expect(readDocx(edited).text).toBe(readDocx(bytes).text.replace('Nørreby Kommune, Vej', 'Nørreby, Vej'))
  })

  it('edits a text box and what repeats it for older programs', () => {
    const bytes = fixture('docx', 'tekstbokse')
    const edits = [replace(bytes, 'Opstart sker', 'Han starter'), replace(bytes, 'Rådhustorvet', 'Torvet')]
    for (const options of [tracked, plain]) {
      const edited = editDocx(bytes, edits, options)
      expect(bodyOf(edited).split('Han starter')).toHaveLength(3)
      expect(changedFiles(bytes, edited)).toEqual(['word/document.xml', 'word/header1.xml'])
      expect(texts(readDocx(edited))).toContain('Han starter den 4. august 2025 kl. 8.')
    }
  })

  it('leaves alone what a content control shows of data, lists and placeholders', () => {
    const control = (properties: string, text: string) =>
      `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${run(text)}</w:sdtContent></w:sdt>`
    const body = p(
      'a ',
      control('<w:text/>', 'fri'),
      ' ',
      control('<w:dataBinding w:xpath="x"/><w:text/>', 'bundet')
    )
    const bytes = docxOf(body)
    const edits = [replace(bytes, 'fri', 'ny'), replace(bytes, 'bundet', 'ny')]
    expect(refusedEdits(bytes, edits)).toEqual([edits[1]])
    const {start, end} = edits[0] ?? {start: 0, end: 0}
    const annotated = bodyOf(annotateDocx(bytes, [{start, end: end - 1, author: 'k', text: 'x'}]))
    expect(annotated).toContain('<w:commentRangeStart w:id="0"/><w:sdt>')
    expect(annotated).toContain('</w:sdt><w:commentRangeEnd w:id="0"/>')
  })

  it('leaves a phonetic guide whole', () => {
    const ruby = `<w:ruby><w:rt>${run('x')}</w:rt><w:rubyBase>${run('grund')}</w:rubyBase></w:ruby>`
    const bytes = docxOf(`<w:p><w:r><w:t>a </w:t>${ruby}<w:t> b</w:t></w:r></w:p>`)
    const edited = editDocx(bytes, [replace(bytes, 'grund', 'bund')], plain)
    expect(readDocx(edited).text).toBe(readDocx(bytes).text.replace('grund', 'bund'))
  })

  it('changes no file but the part that is edited', () => {
    for (const name of names) {
      const bytes = fixture('docx', name)
      const {blocks, text} = readDocx(bytes)
      const at = blocks[0]?.content.map[1] ?? 0
      const edited = editDocx(bytes, [{start: at, end: at, text: 'Nyt '}], tracked)
      expect(readDocx(edited).text.length).toBeGreaterThanOrEqual(text.length)
      expect(['word/document.xml']).toEqual(expect.arrayContaining(changedFiles(bytes, edited)))
    }
  })

  it.each([
    ['across paragraphs', `${p('a b')}${p('c d')}`, 'b\n\nc'],
    ['of a merge field', p('Kære ', field(' MERGEFIELD Navn ')), '«Navn»'],
    ['of what a field computes', p('Den ', field(' DATE ', '1. maj')), '1. maj'],
    ['across outcomes', p(field(`${code(' IF a = "b" "ja" "nej" ')}`)), 'ja|nej'],
    ['across the edge of a condition', p('Vi ', field(`${code(' IF a = "b" "ja" "nej" ')}`)), 'Vi ja']
  ])('refuses an edit %s', (_, body, from) => {
    const bytes = docxOf(body)
    const edit = replace(bytes, from, 'x')
    expect(refusedEdits(bytes, [edit])).toEqual([edit])
    expect(Buffer.from(editDocx(bytes, [edit], tracked)).equals(Buffer.from(bytes))).toBe(true)
  })

  it('leaves out edits outside the text and those that change nothing', () => {
    const bytes = docxOf('<w:p><w:r><w:t><![CDATA[et to]]></w:t><w:tab/><w:t>tre</w:t></w:r></w:p>')
    const edits = [
      {start: -1, end: 1, text: 'x'},
      {start: 0, end: 2, text: 'x'},
      {start: 0, end: 99, text: 'x'}
    ]
    expect(refusedEdits(bytes, edits)).toEqual(edits)
    expect(refusedEdits(bytes, [{start: 6, end: 9, text: 'tre'}])).toEqual([])
    expect(bodyOf(editDocx(bytes, [{start: 6, end: 9, text: 'tre'}], tracked))).toBe(bodyOf(bytes))
    const edit = {start: 0, end: 9, text: 'fire'}
    expect(bodyOf(editDocx(bytes, [edit], plain))).toBe(
      '<w:p><w:r><w:t xml:space="preserve">fire</w:t></w:r></w:p>'
    )
    expect(readDocx(editDocx(bytes, [edit], tracked)).text).toBe('fire')
    expect(readDocx(editDocx(bytes, [{start: 5, end: 9, text: ''}], tracked)).text).toBe('et to')
  })

  it('has no place for a comment in a document without text', () => {
    const bytes = docxOf('<w:p/>')
    expect(annotateDocx(bytes, [{start: 0, end: 0, author: 'k', text: 'x'}])).toBe(bytes)
  })

  it('refuses the second of two edits that overlap', () => {
    const bytes = docxOf(p('et to tre'))
    const edits = [replace(bytes, 'et to', 'x'), replace(bytes, 'to tre', 'y')]
    expect(refusedEdits(bytes, edits)).toEqual([edits[1]])
  })

  const word = fc.constantFrom('Vi', 'sender', '<brev>', '&', 'ændring', '😀', 'til dig', '"ja"')
  it('reads back as the text edited, whatever runs and edits there are', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(word, {minLength: 1, maxLength: 4}), {minLength: 1, maxLength: 6}),
        fc.array(fc.tuple(fc.nat(200), fc.nat(12), word), {maxLength: 5}),
        fc.boolean(),
        (runs, wanted, isTracked) => {
          const looks = ['', '<w:b/>', '<w:i/>']
          const body = runs.map((words, index) => run(`${words.join(' ')} `, looks[index % 3])).join('')
          const bytes = docxOf(`<w:p>${body}</w:p>`)
          const {text} = readDocx(bytes)
          let end = -1
          const edits: Array<{start: number; end: number; text: string}> = []
          for (const [at, length, fresh] of wanted.toSorted((a, b) => a[0] - b[0])) {
            const edit = {
              start: Math.min(at, text.length),
              end: Math.min(at + length, text.length),
              text: fresh
            }
            if (edit.start <= end) continue
            edits.push(edit)
            end = edit.end
          }
          const refused = refusedEdits(bytes, edits)
          const expected = applyEdits(
            text,
            edits.filter((edit) => !refused.includes(edit))
          )
          expect(refused).toEqual(edits.filter(({start, end}) => isHalf(text, start) || isHalf(text, end)))
          const edited = editDocx(bytes, edits, {...author, tracked: isTracked})
          expect(readDocx(edited).text.trimEnd()).toBe(expected.trimEnd())
          // Rejecting every change gives the text back.
          if (isTracked) expect(rejected(bodyOf(edited))).toBe(rejected(bodyOf(bytes)))
        }
      ),
      {numRuns: 200}
    )
  })
})

/** Between the halves of a character that takes two units. */
function isHalf(text: string, offset: number): boolean {
  return /^[\uDC00-\uDFFF]/.test(text.slice(offset))
}

/** The text of a body with all tracked changes rejected. */
function rejected(body: string): string {
  return body.replaceAll(/<w:ins .*?<\/w:ins>/g, '').replaceAll(/<[^>]*>/g, '')
}

describe('comments', () => {
  it('stand on exactly the words they are about', () => {
    const bytes = docxOf(`<w:p>${run('Vi har ')}${run('fremsendt brevet', '<w:b/>')}</w:p>`)
    const {start, end} = replace(bytes, 'fremsendt', '')
    const annotated = annotateDocx(bytes, [
      {start, end, author: 'klarbrev', text: 'Skriv »sendt«.\nDet er kortere.'}
    ])
    const bold = '<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">'
    expect(bodyOf(annotated)).toBe(
      `<w:p>${run('Vi har ')}<w:commentRangeStart w:id="0"/>${bold}fremsendt</w:t></w:r><w:commentRangeEnd w:id="0"/>` +
        '<w:r><w:rPr><w:rStyle w:val="CommentReference"/></w:rPr><w:commentReference w:id="0"/></w:r>' +
        `${bold} brevet</w:t></w:r></w:p>`
    )
    expect(changedFiles(bytes, annotated).toSorted()).toEqual([
      '[Content_Types].xml',
      'word/_rels/document.xml.rels',
      'word/comments.xml',
      'word/document.xml'
    ])
  })

  it('are directives to the reader where they say so, with the spans they were given', () => {
    for (const name of names) {
      const bytes = fixture('docx', name)
      const {text, locate} = readDocx(bytes)
      const words = [...text.matchAll(/[\p{L}]{4,}/gu)].filter(
        // A text box is read after the paragraph it is anchored in, a comment on it stands before.
        ({index}) => /^(?:table.*)?$/.test(locate?.(index).part ?? '') && locate?.(index).branch === undefined
      )
      const word = words[Math.floor(words.length / 2)]
      const start = word?.index ?? 0
      const end = start + (word?.[0].length ?? 0)
      // Inside a merge field or a text box the whole of it is marked.
      const note = {start, end, author: 'klarbrev', text: 'klarbrev: ignore passive -- prøve'}
      const found = readDocx(annotateDocx(bytes, [note])).directives?.filter(({text}) =>
        text.endsWith('prøve')
      )
      expect(found).toHaveLength(1)
      expect(found?.[0]?.start).toBeLessThanOrEqual(start)
      expect(found?.[0]?.end).toBeGreaterThanOrEqual(end)
      expect(readDocx(annotateDocx(bytes, [note])).text).toBe(text)
    }
  })

  it('are added to those that are there', async () => {
    const bytes = fixture('docx', 'sporede-aendringer')
    const {start, end} = replace(bytes, 'Jobcenter Nørreby', '')
    const annotated = annotateDocx(bytes, [
      {start, end, author: 'Karen B. Lund-Holm', text: 'Hvem?', date: '2025-03-12T09:00:00Z'}
    ])
    expect(changedFiles(bytes, annotated)).toEqual(['word/comments.xml', 'word/document.xml'])
    const {value} = await mammoth.convertToHtml(
      {buffer: Buffer.from(annotated)},
      {styleMap: ['comment-reference => sup']}
    )
    expect(value).toContain('hvilke sanktioner?')
    expect(value).toContain('Hvem?')
    expect(value).toContain('[KBLH2]')
  })

  it('nest, touch and cross as they are given', () => {
    const bytes = docxOf(`${p('et to tre')}${p('fire fem')}`)
    const note = (from: string, to: string) => {
      const {text} = readDocx(bytes)
      return {
        start: text.indexOf(from),
        end: text.indexOf(to) + to.length,
        author: 'k',
        text: `klarbrev: ${from}`
      }
    }
    const notes = [
      note('et', 'tre'),
      note('et', 'to'),
      note('to', 'fire'),
      note(' tre', 'tre'),
      note('fem', 'fem')
    ]
    const document = readDocx(annotateDocx(bytes, notes))
    expect(document.directives?.map(({text, start, end}) => [text, document.text.slice(start, end)])).toEqual(
      [
        ['et', 'et to tre'],
        ['et', 'et to'],
        ['to', 'to tre\n\nfire'],
        ['tre', ' tre'],
        ['fem', 'fem']
      ]
    )
  })

  it('change nothing but what holds and names them', () => {
    for (const name of names) {
      const bytes = fixture('docx', name)
      const had = 'word/comments.xml' in unzipSync(bytes)
      const changed = changedFiles(bytes, annotateDocx(bytes, [{start: 0, end: 4, author: 'k', text: 'x'}]))
      const naming = ['[Content_Types].xml', 'word/_rels/document.xml.rels']
      expect({name, changed: changed.toSorted()}).toEqual({
        name,
        changed: [...(had ? [] : naming), 'word/comments.xml', 'word/document.xml']
      })
    }
  })

  it('go around what a field computes', () => {
    const bytes = docxOf(p('Den ', field(' DATE ', '1. maj 2025'), '!'))
    const note = {...replace(bytes, 'maj', ''), author: 'k', text: 'klarbrev: dato'}
    const document = readDocx(annotateDocx(bytes, [note]))
    expect(document.directives?.map(({start, end}) => document.text.slice(start, end))).toEqual([
      '1. maj 2025'
    ])
  })

  it('go around fields, and to the first words of the body from a header', () => {
    const bytes = docxOf(
      `${p('Kære ', field(' MERGEFIELD Navn '), '!')}<w:sectPr><w:headerReference w:type="default" r:id="header1"/></w:sectPr>`,
      {
        'header1.xml': p('Sidehoved')
      }
    )
    const {text} = readDocx(bytes)
    const at = text.indexOf('Navn')
    const header = text.indexOf('Sidehoved')
    const annotated = annotateDocx(bytes, [
      {start: at, end: at + 2, author: 'k', text: 'klarbrev: felt'},
      {start: header, end: header + 4, author: 'k', text: 'klarbrev: hoved'}
    ])
    const document = readDocx(annotated)
    expect(document.directives?.map(({start, end}) => document.text.slice(start, end))).toEqual(['«Navn»'])
    expect(new TextDecoder().decode(unzipSync(annotated)['word/comments.xml'])).toContain(
      '»Side«: klarbrev: hoved'
    )
  })

  it('work in a document with other prefixes and without relationships', () => {
    const xml =
      '<x:document xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><x:body><x:p><x:r><x:t>Hej du</x:t></x:r></x:p></x:body></x:document>'
    const {'[Content_Types].xml': types = new Uint8Array()} = wordPackage({'document.xml': ''})
    const bytes = zipSync({'[Content_Types].xml': types, 'word/document.xml': new TextEncoder().encode(xml)})
    const document = readDocx(annotateDocx(bytes, [{start: 4, end: 6, author: 'k', text: 'klarbrev: du'}]))
    expect(document.directives).toEqual([{text: 'du', start: 4, end: 6}])

    const strict = xml.replace(/http[^"]*/, 'http://purl.oclc.org/ooxml/wordprocessingml/main')
    const strictBytes = zipSync({
      '[Content_Types].xml': types,
      'word/document.xml': new TextEncoder().encode(strict)
    })
    const files = unzipSync(annotateDocx(strictBytes, [{start: 4, end: 6, author: 'k', text: 'x'}]))
    for (const name of ['word/comments.xml', 'word/_rels/document.xml.rels']) {
      expect(new TextDecoder().decode(files[name])).toContain('http://purl.oclc.org/ooxml/')
    }
  })
})

describe.skipIf(!hasSoffice)('in LibreOffice (needs soffice)', () => {
  /** What LibreOffice makes of Word documents, as OpenDocument texts. */
  function convert(files: Readonly<Record<string, Uint8Array>>): (name: string) => Uint8Array {
    const converted = withSoffice((folder, soffice) => {
      const paths = Object.entries(files).map(([name, bytes]) => {
        writeFileSync(join(folder, `${name}.docx`), bytes)
        return join(folder, `${name}.docx`)
      })
      soffice('--convert-to', 'odt', '--outdir', folder, ...paths)
      return Object.keys(files).map(
        (name) => [name, new Uint8Array(readFileSync(join(folder, `${name}.odt`)))] as const
      )
    })
    return (name) => new Map(converted).get(name) ?? new Uint8Array()
  }

  const edits: ReadonlyArray<readonly [string, string, string]> = [
    [
      'friplads',
      'Såfremt indkomsten ændres, foretages der en ny beregning.',
      'Hvis din indkomst ændrer sig, regner vi igen.'
    ],
    ['rykker', 'MobilePay & kort', 'kort & <MobilePay>'],
    ['sporede-aendringer', 'overvejer at stoppe', 'vil stoppe'],
    ['indkaldelse', 'Medbringelse af CV er en forudsætning for mødets afvikling.', 'Tag dit CV med.']
  ]

  it('shows edits and comments where they were made', () => {
    const files: Record<string, Uint8Array> = {}
    for (const [name, from, to] of edits) {
      const bytes = fixture('docx', name)
      const edited = editDocx(bytes, [replace(bytes, from, to)], tracked)
      const {start, end} = replace(edited, to, '')
      files[name] = annotateDocx(edited, [{start, end, author: 'klarbrev', text: 'klarbrev: her'}])
    }
    const converted = convert(files)
    for (const [name, , to] of edits) {
      const document = readOdt(converted(name))
      const [directive] = document.directives ?? []
      expect(document.text.slice(directive?.start, directive?.end)).toBe(to)
      const content = new TextDecoder().decode(unzipSync(converted(name))['content.xml'])
      expect(content).toContain('<dc:creator>Karen Lund</dc:creator>')
      expect(content).toContain('<text:insertion>')
    }
  })

  /** Words in the body that LibreOffice keeps as they are: no fields, and no text that it computes. */
  function commented(bytes: Uint8Array) {
    const {text, locate, blocks} = readDocx(bytes)
    const fields = blocks.flatMap(({opaque, content}) =>
      opaque ? [...opaque].map((offset) => sourceStart(content, offset)) : []
    )
    return [...text.matchAll(/\p{L}{4,}/gu)]
      .filter(({index}) => {
        const {part = '', branch} = locate?.(index) ?? {}
        const isField = fields.some(
          (start, at) => at % 2 === 0 && start <= index && index < (fields[at + 1] ?? 0)
        )
        const isPrompt = /\[[^\]]*$/.test(text.slice(Math.max(0, index - 40), index))
        return !/box|header|footer|note/.test(part) && branch === undefined && !isField && !isPrompt
      })
      .filter((_, index) => index % (text.length > 20_000 ? 100 : 5) === 0)
      .map(({0: word, index}) => ({start: index, end: index + word.length, word}))
  }

  it('has every comment on the word that it is about, in paragraphs, cells, links and controls', () => {
    const files = Object.fromEntries(
      names.map((name) => {
        const bytes = fixture('docx', name)
        const notes = commented(bytes).map((d) => ({...d, author: 'klarbrev', text: `klarbrev: ${d.word}`}))
        return [name, annotateDocx(bytes, notes)]
      })
    )
    const converted = convert(files)
    let count = 0
    for (const name of names) {
      const {directives = [], text} = readOdt(converted(name))
      const own = directives.filter((d) => commented(fixture('docx', name)).some(({word}) => word === d.text))
      expect(own.length).toBeGreaterThan(3)
      expect({name, spans: own.map(({start, end}) => text.slice(start, end))}).toEqual({
        name,
        spans: own.map((d) => d.text)
      })
      expect({name, count: own.length}).toEqual({name, count: commented(fixture('docx', name)).length})
      count += own.length
    }
    expect(count).toBeGreaterThan(200)
  }, 120_000)
})
