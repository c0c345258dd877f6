import fc from 'fast-check'
import {strToU8, unzipSync, zipSync} from 'fflate'
import mammoth from 'mammoth'
import {describe, expect, it} from 'vitest'
import {longDecision} from '../../bin/long-decision.ts'
import {wordPackage} from '../../bin/word-package.ts'
import {readDocx} from '../../src/formats/docx/read-docx.ts'
import {UnreadableDocument} from '../../src/formats/unreadable-document.ts'
import {
  code,
  docxOf,
  field,
  fixture,
  fixtureNames,
  hasSoffice,
  misplaced,
  outline,
  p,
  paragraphsOf,
  run,
  sofficeTexts,
  squeezed,
  texts,
  zipOf
} from './office-support.ts'

const names = fixtureNames('docx')
const LONG = 'afgoerelse-30-sider'

describe('letters', () => {
  it.each(names.filter((name) => name !== LONG))('reads %s as the golden file has it', async (name) => {
    const document = readDocx(fixture('docx', name))
    await expect(outline(document)).toMatchFileSnapshot(`../../fixtures/docx/golden/${name}.golden`)
    expect(misplaced(document)).toEqual([])
  })

  it('reads every paragraph of a decision of 30 pages', () => {
    const document = readDocx(fixture('docx', LONG))
    expect(texts(document).slice(0, -2)).toEqual(paragraphsOf(longDecision()))
    expect(misplaced(document)).toEqual([])
  })

  /** What mammoth keeps and a letter does not: hidden text, tables of contents, values of merge fields. */
  const MAMMOTH_KEEPS: Readonly<Record<string, ReadonlyArray<string>>> = {
    hoering: ['Husk at slette denne linje inden afsendelse.', '(internt: spørg Lise)'],
    indholdskontroller: ['Hvad søger du1Dine oplysninger'],
    kvittering: [],
    orientering: ['Vejarbejde på Åboulevarden1Hvornår1'],
    'sporede-aendringer': ['Intern note: ring til Peter.', '(usynligt)']
  }

  it.each(names.filter((name) => name !== 'skabelon-flettefelter'))(
    'agrees with mammoth on %s',
    async (name) => {
      const theirs = await mammoth.extractRawText({buffer: Buffer.from(fixture('docx', name))})
      const kept = MAMMOTH_KEEPS[name] ?? []
      const expected = kept.reduce((text, words) => text.replace(squeezed(words), ''), squeezed(theirs.value))
      const {text, locate} = readDocx(fixture('docx', name))
      const body = text.split('\n\n').filter((_, index, all) => {
        const offset = all.slice(0, index).join('\n\n').length + 2 * Math.min(index, 1)
        return locate?.(offset).paragraph !== undefined
      })
      expect(squeezed(body.join(''))).toBe(expected)
    }
  )

  // LibreOffice prints list markers, note numbers and deleted text; these letters have none.
  const plain = ['afgoerelse-30-sider', 'indkaldelse', 'rykker', 'svar', 'velkommen']
  it.skipIf(!hasSoffice)(`agrees with LibreOffice on ${plain.join(', ')} (needs soffice)`, () => {
    const theirs = sofficeTexts(
      Object.fromEntries(plain.map((name) => [`${name}.docx`, fixture('docx', name)]))
    )
    for (const name of plain) {
      const {blocks} = readDocx(fixture('docx', name))
      const body = blocks.filter(({kind}) => kind !== 'header' && kind !== 'footer')
      expect(squeezed(body.map(({content}) => content.text).join(''))).toBe(
        squeezed(theirs.get(`${name}.docx`) ?? '')
      )
    }
  })
})

describe('text', () => {
  it.each([
    ['a sentence over several runs', p('Vi ', 'be', 'handler', ' sagen.'), ['Vi behandler sagen.']],
    ['white space that is not preserved', '<w:p><w:r><w:t>\n  Hej  </w:t></w:r></w:p>', ['Hej']],
    ['entities', '<w:p><w:r><w:t>A&amp;B &lt;x&gt; &#229;&#xE6;</w:t></w:r></w:p>', ['A&B <x> åæ']],
    ['CDATA', '<w:p><w:r><w:t><![CDATA[A&B <x>]]></w:t></w:r></w:p>', ['A&B <x>']],
    ['XML comments inside text', '<w:p><w:r><w:t>Hej<!-- x --> du</w:t></w:r></w:p>', ['Hejdu']],
    [
      'a symbol font and tabs in the paragraph format',
      '<w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t></w:r></w:p>',
      ['a\tb']
    ],
    [
      'hyphens',
      '<w:p><w:r><w:t>bo</w:t><w:softHyphen/><w:t>lig</w:t><w:noBreakHyphen/><w:t>støtte</w:t></w:r></w:p>',
      ['bolig-støtte']
    ],
    ['empty paragraphs', `${p('a')}<w:p/>${p(' ')}${p('b')}`, ['a', 'b']],
    [
      'a formula',
      `<w:p>${run('x ')}<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:r><m:t>y</m:t></m:r></m:oMath>${run('z')}</w:p>`,
      ['x [formel]z']
    ],
    [
      'unknown elements around runs',
      `<w:p><w:smartTag><w:customXml>${run('Hej')}</w:customXml></w:smartTag></w:p>`,
      ['Hej']
    ]
  ])('reads %s', (_, body, expected) => {
    const document = readDocx(docxOf(body))
    expect(texts(document)).toEqual(expected)
    expect(misplaced(document)).toEqual([])
  })

  it('keeps soft hyphens in the text and leaves them out of the blocks', () => {
    const document = readDocx(docxOf('<w:p><w:r><w:t>bo</w:t><w:softHyphen/><w:t>lig</w:t></w:r></w:p>'))
    expect(document.text).toBe('bo\u00ADlig')
    expect(document.blocks[0]?.content.map).toEqual(Int32Array.of(0, 0, 2, 3))
  })

  it('counts paragraphs as Word does and names part and heading', () => {
    const heading = '<w:p><w:pPr><w:pStyle w:val="Overskrift1"/></w:pPr><w:r><w:t>Emne</w:t></w:r></w:p>'
    const table = `<w:tbl><w:tr><w:tc>${p('a')}</w:tc><w:tc>${p('b')}</w:tc></w:tr></w:tbl>`
    const {text, locate} = readDocx(docxOf(`<w:p/>${heading}${table}${p('c')}`))
    expect(locate?.(text.indexOf('b'))).toEqual({
      paragraph: 4,
      heading: 'Emne',
      part: 'table 1, row 1, column 2'
    })
    expect(locate?.(text.indexOf('c'))).toEqual({paragraph: 5, heading: 'Emne'})
  })

  it('reads the kind of a paragraph from what its style is based on', () => {
    const styles = [
      '<w:style w:type="paragraph" w:styleId="A"><w:name w:val="Overskrift 2"/></w:style>',
      '<w:style w:type="paragraph" w:styleId="B"><w:name w:val="Mit emne"/><w:basedOn w:val="A"/></w:style>',
      '<w:style w:type="paragraph" w:styleId="C"><w:name w:val="Ring"/><w:basedOn w:val="C"/></w:style>',
      '<w:style w:type="paragraph" w:styleId="D"><w:name w:val="heading 3"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr></w:style>'
    ]
    const body = ['A', 'B', 'C', 'D'].map(
      (style) => `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${run(style)}</w:p>`
    )
    const {blocks} = readDocx(docxOf(body.join(''), {'styles.xml': styles.join('')}))
    expect(blocks.map(({kind, depth}) => [kind, depth])).toEqual([
      ['heading', 2],
      ['heading', 2],
      ['paragraph', undefined],
      ['paragraph', undefined]
    ])
  })

  it('marks a block as foreign only when most of it is marked so', () => {
    const english = '<w:lang w:val="en-GB"/>'
    const {blocks} = readDocx(
      docxOf(
        `${p(run('Welcome to Nørreby', english))}${p('Ordet ', run('inbox', english), ' betyder indbakke.')}`
      )
    )
    expect(blocks.map(({language}) => language)).toEqual(['en-GB', undefined])
  })

  it('reads any prefix and the strict namespace', () => {
    const strict = `<?xml version="1.0"?><x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:r><x:t>Hej</x:t></x:r></x:p></x:body></x:document>`
    expect(texts(readDocx(zipOf({'word/document.xml': strict})))).toEqual(['Hej'])
  })

  it('reads parts whatever the case of their names, and attributes however they are written', () => {
    const rels = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id='a' Type='x/officeDocument' Target='./x/../Word/Document.xml'/></Relationships>`
    const xml = `<w:document xmlns:w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body><w:p><w:pPr><w:outlineLvl w:value="5" xval="4" w:val = '1'/></w:pPr><w:r><w:t>Hej</w:t></w:r></w:p></w:body></w:document>`
    const {blocks} = readDocx(zipOf({'_rels/.rels': rels, 'word/document.xml': xml}))
    expect(blocks.map(({kind, depth}) => [kind, depth])).toEqual([['heading', 2]])
  })

  it('marks paragraphs that are bold, in capitals or written so as emphatic', () => {
    const table =
      '<w:style w:type="table" w:styleId="T"><w:tblStylePr><w:rPr><w:b/></w:rPr></w:tblStylePr></w:style>'
    const caps =
      '<w:style w:type="paragraph" w:styleId="C"><w:name w:val="C"/><w:rPr><w:caps/></w:rPr></w:style>'
    const styled = `<w:p><w:pPr><w:pStyle w:val="C"/></w:pPr>${run('a')}${run(' b', '<w:caps w:val="0"/>')}</w:p>`
    const body = `${p(run('a', '<w:b/>'), run(' '), run('b', '<w:b w:val="true"/>'))}<w:p><w:pPr><w:pStyle w:val="C"/></w:pPr>${run('a')}</w:p>${styled}${p('OBS')}${p('a')}`
    const {blocks} = readDocx(docxOf(body, {'styles.xml': table + caps}))
    expect(blocks.map(({emphatic}) => emphatic)).toEqual([true, true, undefined, true, undefined])
  })

  it('joins paragraphs whose marks are deleted, also the last', () => {
    const deleted = '<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>'
    const document = readDocx(
      docxOf(`<w:p>${deleted}${run('a ')}</w:p>${p('b')}<w:p>${deleted}${run('c')}</w:p>`)
    )
    expect(texts(document)).toEqual(['a b', 'c'])
    expect(document.locate?.(0)).toEqual({paragraph: 2})
  })

  it.each([
    ['no others', '', '', ['a', 'usual']],
    ['that of first pages', '<w:titlePg/>', '', ['a', 'usual', 'first']],
    ['no others when it is switched off', '<w:titlePg w:val="0"/>', '', ['a', 'usual']],
    ['that of even pages', '', '<w:evenAndOddHeaders/>', ['a', 'usual', 'even']]
  ])('reads the header of the section and %s', (_, section, settings, expected) => {
    const reference = (type: string, id: number) => `<w:headerReference w:type="${type}" r:id="header${id}"/>`
    const references = `${reference('default', 1)}${reference('first', 2)}${reference('even', 3)}`
    const headers = {'header1.xml': p('usual'), 'header2.xml': p('first'), 'header3.xml': p('even')}
    const bytes = docxOf(`${p('a')}<w:sectPr>${references}${section}</w:sectPr>`, {
      ...headers,
      'settings.xml': settings
    })
    expect(texts(readDocx(bytes))).toEqual(expected)
  })

  it('leaves out a paragraph that was moved away, with its mark', () => {
    const moved = `<w:p><w:pPr><w:rPr><w:moveFrom/></w:rPr></w:pPr><w:moveFrom>${run('x')}</w:moveFrom></w:p>`
    expect(texts(readDocx(docxOf(`${p('a')}${moved}${p('b')}`)))).toEqual(['a', 'b'])
  })

  it('says so when the text is in an embedded file', () => {
    expect(() => readDocx(docxOf('<w:altChunk r:id="a"/>'))).toThrow(
      expect.objectContaining({code: 'no-text'})
    )
    expect(texts(readDocx(docxOf(`${p('Hej')}<w:altChunk r:id="a"/>`)))).toEqual(['Hej'])
  })

  it('reads UTF-16', () => {
    const parts = wordPackage({'document.xml': p('Sø')})
    const xml = new TextDecoder().decode(parts['word/document.xml']).replace('UTF-8', 'UTF-16')
    const bytes = Buffer.from(`\uFEFF${xml}`, 'utf16le')
    expect(texts(readDocx(zipSync({...parts, 'word/document.xml': new Uint8Array(bytes)})))).toEqual(['Sø'])
  })

  it('reads a document with macros without looking at them', () => {
    const parts = wordPackage({'document.xml': p('Hej')})
    expect(texts(readDocx(zipSync({...parts, 'word/vbaProject.bin': strToU8('not looked at')})))).toEqual([
      'Hej'
    ])
  })

  it('reads properties of the letter', () => {
    const custom =
      '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"><property name="klarbrev-type"><v>rykker</v></property><property name="Type"><v>Notat</v></property></Properties>'
    const parts = wordPackage({'document.xml': p('Hej')})
    const rels = new TextDecoder()
      .decode(parts['_rels/.rels'])
      .replace('</Rel', '<Relationship Id="c" Type="x/custom-properties" Target="docProps/custom.xml"/></Rel')
    const bytes = zipSync({...parts, '_rels/.rels': strToU8(rels), 'docProps/custom.xml': strToU8(custom)})
    expect(readDocx(bytes).meta).toEqual({type: 'rykker'})
  })
})

describe('fields', () => {
  const gender = `${code(' IF ')}${field(' MERGEFIELD Køn ', '«Køn»')}`

  it.each([
    [
      'a merge field as its name, whatever value is shown',
      field(' MERGEFIELD Fornavn ', 'Anne'),
      ['«Fornavn»']
    ],
    ['a merge field with a quoted name', field(' MERGEFIELD "Mit navn" \\* MERGEFORMAT '), ['«Mit navn»']],
    ['the result of a date', field(' DATE \\@ "d. MMMM yyyy" ', '1. maj 2025'), ['1. maj 2025']],
    ['no table of contents', `${field(' TOC \\o ', 'Emne 1')}${run('x')}`, ['x']],
    ['the words of a macro button', field(' MACROBUTTON NoMacro [Skriv her] '), ['[Skriv her]']],
    ['a field without a result', `${field(' XE "Emne" ')}${run('x')}`, ['x']],
    ['a field typed by hand over several runs', run('«For') + run('navn»'), ['«Fornavn»']],
    ['a condition that does not parse as its result', field(' IF x ', 'ja'), ['ja']]
  ])('reads %s', (_, body, expected) => {
    const document = readDocx(docxOf(`<w:p>${body}</w:p>`))
    expect(texts(document)).toEqual(expected)
    expect(misplaced(document)).toEqual([])
  })

  it('reads a sentence with a condition once for each outcome', () => {
    const condition = field(`${gender}${code(' = "M" "hans" "hendes" ')}`, 'hans')
    const document = readDocx(docxOf(p('Vi har fået ', condition, ' brev.')))
    expect(document.text).toBe('Vi har fået hans|hendes brev.')
    expect(
      document.blocks.map(({content, branch, variantOf, fresh}) => ({
        text: content.text,
        branch,
        variantOf,
        fresh
      }))
    ).toEqual([
      {
        text: 'Vi har fået hans brev.',
        branch: 'IF «Køn» = "M": sand',
        variantOf: undefined,
        fresh: undefined
      },
      {text: 'Vi har fået hendes brev.', branch: 'IF «Køn» = "M": falsk', variantOf: 0, fresh: [12, 18]}
    ])
    expect(document.locate?.(document.text.indexOf('hendes')).branch).toBe('IF «Køn» = "M": falsk')
    expect(document.locate?.(0).branch).toBeUndefined()
  })

  it('reads conditions without blanks, with entities and with escaped quotation marks', () => {
    const condition = field(`${gender}${code('=&quot;M&quot; &quot;et \\"ja\\"&quot; &quot;nej&quot; ')}`)
    expect(texts(readDocx(docxOf(p('Svar: ', condition))))).toEqual(['Svar: et "ja"', 'Svar: nej'])
  })

  it('does not multiply the outcomes of several conditions', () => {
    const condition = (yes: string, no: string) => field(`${gender}${code(` = "M" "${yes}" "${no}" `)}`)
    const body = Array.from({length: 12}, (_, index) => condition(`ja${index}`, `nej${index}`)).join('')
    expect(readDocx(docxOf(`<w:p>${body}</w:p>`)).blocks).toHaveLength(13)
  })

  it('keeps one block for a paragraph that a condition shows or leaves out', () => {
    const condition = field(`${gender}${code(' = "M" "Du skal svare." "" ')}`)
    expect(texts(readDocx(docxOf(`<w:p>${condition}</w:p>`)))).toEqual(['Du skal svare.'])
  })

  it('reads on when a field never ends', () => {
    const begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
    const document = readDocx(docxOf(`${p('a', begin, code(' IF '), 'b')}${p('c')}`))
    expect(texts(document)).toEqual(['ab', 'c'])
  })

  it('spells out conditions in no more characters than memory has room for', () => {
    // Texts that differ, since an archive that packs too well is refused.
    const text = (seed: number) =>
      Array.from({length: 100}, (_, at) =>
        ((seed * 97 + at * 31) ** 2 % 1_679_616).toString(36).padStart(4, 'x')
      ).join(' ')
    const condition = (_: unknown, index: number) =>
      field(code(` IF a = "b" "${text(2 * index)}" "${text(2 * index + 1)}" `))
    const spelled = (count: number) =>
      readDocx(docxOf(`<w:p>${Array.from({length: count}, condition).join('')}</w:p>`)).blocks
    // The sentences around an outcome come with it, not the whole paragraph.
    expect(spelled(100).length).toBe(101)
    const [usual, ...others] = spelled(2000)
    expect(usual?.content.text.length).toBeGreaterThan(900_000)
    expect(others.length).toBeLessThan(2000)
    expect(others.reduce((sum, {content}) => sum + content.text.length, 0)).toBeLessThanOrEqual(2_000_000)
  })

  it('reads an instruction that goes on in the next paragraph', () => {
    const begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
    const end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    const body = `${p('Hej. ', begin, code(' IF a = "b" '))}${p(code('"ja" "nej" '), end, ' Slut.')}`
    expect(texts(readDocx(docxOf(body)))).toEqual(['Hej. ja Slut.', 'Hej. nej Slut.'])
  })

  it('reads nothing from a condition without text, whatever paragraphs it spans', () => {
    const begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
    const end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    const body = `${p('a')}${p(begin, code(' IF a = "b" " '))}${p(code(' " "" '), end)}${p('b')}`
    expect(readDocx(docxOf(body)).text).toBe('a\n\nb')
  })

  it('survives fields nested by the thousand', () => {
    const begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
    const end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    const document = readDocx(docxOf(p('a', begin.repeat(5000), end.repeat(5000), 'b')))
    expect(texts(document)).toEqual(['ab'])
  })
})

describe('however a sentence is cut into runs', () => {
  const sentence = 'Kære «Navn» & familie, såfremt I <ikke> svarer på {{brev}}, får I afslag.'
  const cuts = fc.uniqueArray(fc.integer({min: 1, max: sentence.length - 1}), {maxLength: 20})

  it('reads the same text with right places', () => {
    fc.assert(
      fc.property(
        cuts,
        fc.array(fc.constantFrom('', '<w:b/>', '<w:i/>'), {minLength: 21, maxLength: 21}),
        (at, looks) => {
          const edges = [0, ...at.toSorted((a, b) => a - b), sentence.length]
          const runs = edges
            .slice(1)
            .map((end, index) => run(sentence.slice(edges[index], end), looks[index]))
          const document = readDocx(docxOf(`<w:p>${runs.join('')}</w:p>`))
          expect(document.text).toBe(sentence)
          expect(texts(document)).toEqual([sentence])
          expect(misplaced(document)).toEqual([])
        }
      ),
      {numRuns: 200}
    )
  })

  it('never fails in another way than it says, whatever markup is cut out', () => {
    const parts = unzipSync(fixture('docx', 'skabelon-flettefelter'))
    const xml = new TextDecoder().decode(parts['word/document.xml'])
    const tags = [...xml.matchAll(/<[^>]*>/g)].map(({index, 0: tag}) => ({index, length: tag.length}))
    fc.assert(
      fc.property(fc.integer({min: 0, max: tags.length - 1}), (at) => {
        const {index = 0, length = 0} = tags[at] ?? {}
        const cut = xml.slice(0, index) + xml.slice(index + length)
        const bytes = zipSync({...parts, 'word/document.xml': strToU8(cut)}, {level: 0})
        try {
          expect(misplaced(readDocx(bytes))).toEqual([])
        } catch (error) {
          expect(error).toBeInstanceOf(UnreadableDocument)
        }
      }),
      {numRuns: 100}
    )
  })
})

describe('bad input', () => {
  const good = docxOf(p('Hej'))
  const document = (xml: string) => zipOf({'word/document.xml': xml})
  const body = (xml: string) =>
    `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${xml}</w:body></w:document>`
  const compound = (stream: string) =>
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), Buffer.from(stream, 'utf16le')])

  it.each<[string, string, Uint8Array]>([
    ['an empty file', 'not-a-document', new Uint8Array()],
    ['a picture', 'not-a-document', Buffer.from('89504e470d0a1a0a', 'hex')],
    ['an old Word document', 'old-word', compound('WordDocument')],
    ['an encrypted document', 'password', compound('EncryptedPackage')],
    ['RTF', 'other-format', strToU8('{\\rtf1\\ansi Hej}')],
    ['HTML', 'other-format', strToU8('\n<!DOCTYPE html><p>Hej')],
    ['PDF', 'other-format', strToU8('%PDF-1.7')],
    ['XML', 'other-format', strToU8('<?xml version="1.0"?><pkg:package/>')],
    ['a spreadsheet', 'other-format', zipOf({'xl/workbook.xml': '<x/>'})],
    ['an OpenDocument text', 'other-format', fixture('odt', 'friplads')],
    ['an archive of something else', 'no-text', zipOf({'a.txt': 'Hej'})],
    ['half a file', 'truncated', good.subarray(0, good.length / 2)],
    ['a file without its last byte', 'truncated', good.subarray(0, good.length - 1)],
    ['a path out of the archive', 'unsafe', zipOf({'../word/document.xml': body('')})],
    ['an absolute path', 'unsafe', zipOf({'/word/document.xml': body('')})],
    ['a document type', 'unsafe', document(`<!DOCTYPE x [<!ENTITY a "b">]>${body('&a;')}`)],
    ['an unknown entity', 'damaged', document(body('<w:p><w:r><w:t>&a;</w:t></w:r></w:p>'))],
    ['tags that do not match', 'damaged', document(body('<w:p></w:r>'))],
    ['a tag that never ends', 'damaged', document(body('<w:p').slice(0, 120))],
    [
      'no body',
      'no-text',
      document('<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>')
    ],
    [
      'text that is not UTF-8',
      'damaged',
      zipSync({'word/document.xml': Buffer.from(body('<w:p>\xE6</w:p>'), 'latin1')})
    ],
    [
      'nesting beyond all measure',
      'damaged',
      document(body('<w:x>'.repeat(30_000) + '</w:x>'.repeat(30_000)))
    ]
  ])('refuses %s as %s', (_, code, bytes) => {
    expect(() => readDocx(bytes)).toThrow(expect.objectContaining({name: 'UnreadableDocument', code}))
  })

  it('says in Danish and English what to do', () => {
    const error = new UnreadableDocument('password', 'Gem en kopi.', 'Save a copy.')
    expect([error.message, error.messageEn]).toEqual(['Gem en kopi.', 'Save a copy.'])
  })

  it('refuses an archive that inflates to more than its directory says', () => {
    const bytes = zipSync({'word/document.xml': strToU8(body(p('a'.repeat(5_000_000))))})
    const view = new DataView(bytes.buffer)
    const record = view.getUint32(bytes.length - 6, true)
    view.setUint32(record + 24, 1000, true)
    expect(() => readDocx(bytes)).toThrow(expect.objectContaining({code: 'too-large'}))
  })

  it.each([
    ['a ratio of 1,000', zipSync({'word/document.xml': new Uint8Array(5_000_000)})],
    [
      '10,001 files',
      zipSync(Object.fromEntries(Array.from({length: 10_001}, (_, index) => [`${index}`, new Uint8Array()])))
    ]
  ])('refuses a bomb with %s', (_, bytes) => {
    expect(() => readDocx(bytes)).toThrow(expect.objectContaining({code: 'too-large'}))
  })

  it.each([
    ['one file of 101 MB', [101_000_000]],
    ['three files of 70 MB', [70_000_000, 70_000_000, 70_000_000]]
  ])('refuses %s before inflating it', (_, sizes) => {
    const bytes = zipSync(
      Object.fromEntries(sizes.map((_, index) => [`${index}`, new Uint8Array(400_000)])),
      {level: 0}
    )
    const view = new DataView(bytes.buffer)
    let record = view.getUint32(bytes.length - 6, true)
    for (const size of sizes) {
      view.setUint32(record + 24, size, true)
      view.setUint32(record + 20, 600_000, true)
      record += 47
    }
    expect(() => readDocx(bytes)).toThrow(expect.objectContaining({code: 'too-large'}))
  })

  it('reads 1,000 nested tables', () => {
    const open = '<w:tbl><w:tr><w:tc>'
    const close = '</w:tc></w:tr></w:tbl>'
    const read = readDocx(docxOf(`${open.repeat(1000)}${p('Hej')}${close.repeat(1000)}`))
    expect(texts(read)).toEqual(['Hej'])
  })

  it('refuses damage in the directory of the archive', () => {
    const files = {'word/document.xml': body(p('Hej')), 'a.txt': 'x', 'b.txt': 'y'}
    const damage = (change: (view: DataView, record: number, end: number) => void) => {
      const bytes = zipSync(
        Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]))
      )
      const view = new DataView(bytes.buffer)
      change(view, view.getUint32(bytes.length - 6, true), bytes.length - 22)
      try {
        readDocx(bytes)
      } catch (error) {
        return error instanceof UnreadableDocument ? error.code : error
      }
      return
    }
    expect(damage((view, record) => view.setUint16(record + 8, 1, true))).toBe('password')
    expect(damage((view, record) => view.setUint16(record + 10, 9, true))).toBe('damaged')
    expect(damage((view, record) => view.setUint32(record + 42, 5, true))).toBe('damaged')
    expect(damage((view, record) => view.setUint32(record + 42, 0xffffffff, true))).toBe('too-large')
    expect(damage((view, record) => view.setUint32(record + 20, 9999, true))).toBe('truncated')
    expect(damage((view, record) => view.setUint32(record + 24, 9999, true))).toBe('damaged')
    expect(damage((view, record) => view.setUint16(record + 28, 9999, true))).toBe('damaged')
    expect(damage((view, record) => view.setUint32(record, 0, true))).toBe('damaged')
    expect(damage((view, _, end) => view.setUint16(end + 10, 4, true))).toBe('damaged')
    expect(damage((view, _, end) => view.setUint32(end + 12, 9999, true))).toBe('truncated')
    // Two files of one name: which of them a program reads is anyone's guess.
    expect(damage((view, _, end) => view.setUint8(end - 5, 97))).toBe('damaged')
  })

  it.each([
    ['an attribute that never ends', '<w:p><w:pPr><w:jc w:val="x'],
    ['a tag without a name', '< w:p/>'],
    ['a comment that never ends', '<!-- <w:p/>'],
    ['an attribute cut short', '<w:p><w:pPr><w:jc w:val=\'x"/>'],
    ['half a reference', '<w:p><w:r><w:t>a &amp</w:t></w:r></w:p>'],
    ['a reference to nothing', '<w:p><w:r><w:t>a &#; b</w:t></w:r></w:p>']
  ])('refuses %s', (_, xml) => {
    expect(() => readDocx(document(body(xml)))).toThrow(expect.objectContaining({code: 'damaged'}))
  })

  it('refuses a part of more than 30 MB', () => {
    const xml = body(
      Array.from(
        {length: 500_000},
        (_, index) => `<w:p><w:r><w:t>${index}${Math.imul(index, 40503)} brev brev brev</w:t></w:r></w:p>`
      ).join('')
    )
    expect(() => readDocx(document(xml))).toThrow(expect.objectContaining({code: 'too-large'}))
  })

  it('never fails in another way than it says, whatever bytes are changed', () => {
    const original = fixture('docx', 'friplads')
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(original.length - 1), fc.nat(255)), {minLength: 1, maxLength: 8}),
        (changes) => {
          const bytes = original.slice()
          for (const [at, byte] of changes) bytes[at] = byte
          try {
            readDocx(bytes)
          } catch (error) {
            expect(error).toBeInstanceOf(UnreadableDocument)
          }
        }
      ),
      {numRuns: 200}
    )
  })

  it('notices a byte that has changed', () => {
    const changed = zipSync(wordPackage({'document.xml': p('Hej')}), {level: 0})
    const at = Buffer.from(changed).indexOf('Hej')
    changed[at] = 88
    expect(() => readDocx(changed)).toThrow(expect.objectContaining({code: 'damaged'}))
  })
})
