import fc from 'fast-check'
import {strToU8, unzipSync, zipSync} from 'fflate'
import {describe, expect, it} from 'vitest'
import {longDecision} from '../../bin/long-decision.ts'
import {readDocx} from '../../src/formats/docx/read-docx.ts'
import {readOdt} from '../../src/formats/odt/read-odt.ts'
import {UnreadableDocument} from '../../src/formats/unreadable-document.ts'
import {
  docxOf,
  fixture,
  fixtureNames,
  hasSoffice,
  misplaced,
  odtOf,
  outline,
  p,
  paragraphsOf,
  sofficeTexts,
  squeezed,
  texts,
  zipOf
} from './office-support.ts'

const names = fixtureNames('odt')
const LONG = 'afgoerelse-30-sider'

/** What stands above and below every page of the shell. */
const MARGINS = ['Nørreby Kommune · Brev til borgere', 'Side 1 af 1. Ring på 12 34 56 78.']

describe('letters', () => {
  it.each(names.filter((name) => name !== LONG))('reads %s as the golden file has it', async (name) => {
    const document = readOdt(fixture('odt', name))
    await expect(outline(document)).toMatchFileSnapshot(`../../fixtures/odt/golden/${name}.golden`)
    expect(misplaced(document)).toEqual([])
  })

  it('reads every paragraph of a decision of 30 pages', () => {
    const document = readOdt(fixture('odt', LONG))
    expect(texts(document).slice(0, -2)).toEqual(paragraphsOf(longDecision()))
    expect(misplaced(document)).toEqual([])
  })

  // The same sources as Word documents; LibreOffice counts their pages differently.
  it.each(names.filter((name) => fixtureNames('docx').includes(name)))(
    'reads %s as the Word document',
    (name) => {
      const [odt, docx] = [readOdt(fixture('odt', name)), readDocx(fixture('docx', name))]
      const content = ({blocks}: typeof odt) =>
        blocks
          .filter(({kind}) => kind !== 'footer')
          .map(({kind, depth, content}) => [kind, depth, content.text])
      expect(content(odt)).toEqual(content(docx))
    }
  )

  // LibreOffice prints list markers, note numbers and deleted text; these letters have none.
  const plain = [LONG, 'indkaldelse', 'rykker', 'svar', 'velkommen']
  it.skipIf(!hasSoffice)(`agrees with LibreOffice on ${plain.join(', ')} (needs soffice)`, () => {
    const theirs = sofficeTexts(
      Object.fromEntries(plain.map((name) => [`${name}.odt`, fixture('odt', name)]))
    )
    for (const name of plain) {
      const body = texts(readOdt(fixture('odt', name))).slice(0, -2)
      expect(squeezed(body.join(''))).toBe(squeezed(theirs.get(`${name}.odt`) ?? ''))
    }
  })
})

describe('text', () => {
  const draw = (inside: string) =>
    `<draw:frame text:anchor-type="paragraph"><draw:text-box>${inside}</draw:text-box></draw:frame>`

  it.each([
    ['white space as one blank', '<text:p> a\n  b\t<text:s text:c="3"/>c </text:p>', ['a b    c']],
    ['white space across spans', '<text:p>a <text:span> b</text:span></text:p>', ['a b']],
    ['entities and CDATA', '<text:p>A&amp;B &#229;<![CDATA[<x>&]]></text:p>', ['A&B å<x>&']],
    ['tabs and line breaks', '<text:p>a<text:tab/>b<text:line-break/>c</text:p>', ['a\tb\nc']],
    ['empty paragraphs', '<text:p/><text:p> </text:p><text:p>a</text:p>', ['a']],
    [
      'a note after the body',
      '<text:p>a<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>n</text:p></text:note-body></text:note>b</text:p><text:p>c</text:p>',
      ['ab', 'c', 'n']
    ],
    ['a text box after its paragraph', `<text:p>a${draw('<text:p>boks</text:p>')}b</text:p>`, ['ab', 'boks']],
    ['a text box of the page', `${draw('<text:p>boks</text:p>')}<text:p>a</text:p>`, ['boks', 'a']],
    [
      'text on shapes',
      '<text:p>a<draw:rect><text:p>rekt</text:p></draw:rect><draw:g><draw:ellipse><text:p>oval</text:p></draw:ellipse></draw:g>b</text:p><text:p>c</text:p>',
      ['ab', 'rekt', 'oval', 'c']
    ],
    [
      'no formula',
      '<text:p>a<draw:frame><draw:object><math xmlns="http://www.w3.org/1998/Math/MathML"><mi>y</mi></math></draw:object></draw:frame></text:p>',
      ['a']
    ],
    [
      'lists in lists, a line of a list without a bullet, and a numbered paragraph',
      '<text:list><text:list-item><text:p>a</text:p><text:list><text:list-item><text:p>b</text:p></text:list-item></text:list></text:list-item><text:list-header><text:p>c</text:p></text:list-header></text:list><text:numbered-paragraph><text:p>d</text:p></text:numbered-paragraph>',
      ['a', 'b', 'c', 'd']
    ],
    [
      'tables in tables',
      '<table:table><table:table-row><table:table-cell><text:p>a</text:p><table:table table:is-sub-table="true"><table:table-row><table:table-cell><text:p>b</text:p></table:table-cell></table:table-row></table:table></table:table-cell></table:table-row></table:table>',
      ['a', 'b']
    ],
    [
      'inserted text',
      '<text:p>a<text:change-start text:change-id="c"/>ny<text:change-end text:change-id="c"/></text:p>',
      ['any']
    ],
    [
      'text that may be hidden',
      '<text:p>a<text:hidden-text text:condition="ooow:x" text:string-value=" måske" text:is-hidden="true"/></text:p><text:p><text:hidden-paragraph text:condition="ooow:x"/>b</text:p>',
      ['a måske', 'a', 'b']
    ],
    [
      'soft hyphens and hyphens that do not break',
      '<text:p>bo&#xAD;lig&#x2011;støtte</text:p>',
      ['bolig-støtte']
    ],
    [
      'text under a phonetic guide, and content controls',
      '<text:p><text:ruby><text:ruby-base>u</text:ruby-base><text:ruby-text>o</text:ruby-text></text:ruby><loext:content-control xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0">k</loext:content-control></text:p>',
      ['uk']
    ],
    [
      'links, bookmarks and drop-downs',
      '<text:p>Se <text:a xlink:href="https://a.dk"><text:bookmark-start/>her<text:bookmark-end/></text:a>. <text:drop-down><text:label text:value="A"/><text:label text:value="B"/>B</text:drop-down></text:p>',
      ['Se her. B']
    ],
    [
      'a list in a text box',
      `<text:p>a${draw('<text:list><text:list-item><text:p>b</text:p></text:list-item></text:list>')}</text:p>`,
      ['a', 'b']
    ],
    [
      'no deleted text',
      '<text:tracked-changes><text:changed-region><text:deletion><text:p>x</text:p></text:deletion></text:changed-region></text:tracked-changes><text:p>a<text:change/>b</text:p>',
      ['ab']
    ],
    [
      'no comments',
      '<text:p>a<office:annotation><dc:creator>N</dc:creator><text:p>x</text:p></office:annotation>b</text:p>',
      ['ab']
    ],
    [
      'no covered cells',
      '<table:table><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell><table:covered-table-cell><text:p>x</text:p></table:covered-table-cell></table:table-row></table:table>',
      ['a']
    ],
    [
      'no hidden sections',
      '<text:section text:display="none"><text:p>x</text:p></text:section><text:p>a</text:p>',
      ['a']
    ],
    [
      'a merge field',
      '<text:p>Kære <text:database-display text:column-name="Navn">&lt;Navn&gt;</text:database-display></text:p>',
      ['Kære «Navn»']
    ],
    [
      'a date, a user field and a text input',
      '<text:p><text:date>1. maj</text:date> <text:user-field-get>A</text:user-field-get> <text:text-input>B</text:text-input></text:p>',
      ['1. maj A B']
    ],
    [
      'both outcomes of a condition',
      '<text:p>Vi <text:conditional-text text:condition="ooow:x" text:string-value-if-true="kan" text:string-value-if-false="kan ikke">kan</text:conditional-text> hjælpe</text:p>',
      ['Vi kan hjælpe', 'Vi kan ikke hjælpe']
    ]
  ])('reads %s', (_, body, expected) => {
    const document = readOdt(odtOf(body))
    expect(texts(document)).toEqual([...expected, ...MARGINS])
    expect(misplaced(document)).toEqual([])
  })

  it('has the looks and the language of styles', () => {
    const style = (name: string, family: string, properties: string, parent = '') =>
      `<style:style style:name="${name}" style:family="${family}" style:parent-style-name="${parent}">${properties}</style:style>`
    const styles = [
      style('H', 'text', '<style:text-properties text:display="none"/>'),
      style('E', 'paragraph', '<style:text-properties fo:language="en" fo:country="GB"/>'),
      style('P', 'paragraph', '', 'Title'),
      '<style:style style:name="U" style:display-name="Overskrift 3" style:family="paragraph"/>',
      style('V', 'paragraph', '', 'U')
    ]
    const body =
      '<text:p>a<text:span text:style-name="H">skjult</text:span>b</text:p><text:p text:style-name="E">English</text:p><text:p text:style-name="P">Titel</text:p><text:p text:style-name="V">Emne</text:p><text:p text:style-name="Heading_20_2">Andet</text:p>'
    const document = readOdt(
      odtOf(body, (shell) => shell.replace('</office:automatic-styles>', `${styles.join('')}$&`))
    )
    expect(
      document.blocks
        .slice(0, 5)
        .map(({kind, depth, language, content}) => [content.text, kind, depth, language])
    ).toEqual([
      ['ab', 'paragraph', undefined, undefined],
      ['English', 'paragraph', undefined, 'en-GB'],
      ['Titel', 'heading', 1, undefined],
      ['Emne', 'heading', 3, undefined],
      ['Andet', 'heading', 2, undefined]
    ])
  })

  it('reads templates', () => {
    const parts = unzipSync(odtOf('<text:p>Hej</text:p>'))
    const mimetype = strToU8('application/vnd.oasis.opendocument.text-template')
    expect(texts(readOdt(zipSync({...parts, mimetype})))[0]).toBe('Hej')
  })

  it('leaves out headers that are switched off and marks capitals as emphatic', () => {
    const bytes = odtOf('<text:p text:style-name="K">a</text:p>')
    const parts = unzipSync(bytes)
    const styles = new TextDecoder()
      .decode(parts['styles.xml'])
      .replace('<style:header>', '<style:header style:display="false">')
      .replace(
        '</office:styles>',
        '<style:style style:name="K" style:family="paragraph"><style:text-properties fo:text-transform="uppercase"/></style:style></office:styles>'
      )
    const document = readOdt(zipSync({...parts, 'styles.xml': strToU8(styles)}))
    expect(texts(document)).toEqual(['a', MARGINS[1]])
    expect(document.blocks[0]?.emphatic).toBe(true)
  })

  it('names where things stand', () => {
    const table =
      '<table:table><table:table-row><table:table-cell><text:p>a1</text:p></table:table-cell><table:table-cell><text:p>b1</text:p></table:table-cell></table:table-row></table:table>'
    const {text, locate} = readOdt(
      odtOf(`<text:p/><text:h text:outline-level="2">Emne</text:h>${table}<text:p>slut</text:p>`)
    )
    expect(locate?.(text.indexOf('b1'))).toEqual({
      paragraph: 4,
      heading: 'Emne',
      part: 'table 1, row 1, column 2'
    })
    expect(locate?.(text.indexOf('slut'))).toEqual({paragraph: 5, heading: 'Emne'})
    expect(locate?.(text.indexOf('Side 1'))).toEqual({part: 'footer'})
  })

  it('counts pages where the file says they end', () => {
    const {text, locate} = readOdt(
      odtOf(
        '<text:p>en</text:p><text:soft-page-break/><text:p>to</text:p><text:p>de<text:soft-page-break/>len</text:p>'
      )
    )
    expect(['en', 'to', 'de', 'len'].map((word) => locate?.(text.indexOf(word)).page)).toEqual([1, 2, 2, 3])
  })

  it('reads the same text however it is cut into spans', () => {
    const sentence = 'Kære «Navn» & familie, såfremt I <ikke> svarer, får I afslag.'
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({min: 1, max: sentence.length - 1}), {maxLength: 20}), (cuts) => {
        const edges = [0, ...cuts.toSorted((a, b) => a - b), sentence.length]
        const spans = edges.slice(1).map((end, index) => {
          const text = sentence.slice(edges[index], end).replaceAll('&', '&amp;').replaceAll('<', '&lt;')
          return index % 2 === 0 ? text : `<text:span text:style-name="Strong">${text}</text:span>`
        })
        expect(texts(readOdt(odtOf(`<text:p>${spans.join('')}</text:p>`)))[0]).toBe(sentence)
      }),
      {numRuns: 50}
    )
  })
})

describe('bad input', () => {
  const root =
    '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"'
  const content = (xml: string) =>
    zipOf({
      'content.xml': `${root}><office:body><office:text>${xml}</office:text></office:body></office:document-content>`
    })
  const good = odtOf('<text:p>Hej</text:p>')

  it.each<[string, string, Uint8Array]>([
    ['an empty file', 'not-a-document', new Uint8Array()],
    ['a flat OpenDocument', 'other-format', strToU8('<?xml version="1.0"?><office:document/>')],
    ['a Word document', 'other-format', docxOf(p('Hej'))],
    [
      'a spreadsheet',
      'other-format',
      zipOf({mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<x/>'})
    ],
    ['an archive of something else', 'no-text', zipOf({'a.txt': 'Hej'})],
    ['a document without text', 'no-text', zipOf({'content.xml': `${root}/>`})],
    [
      'a document behind a password',
      'password',
      zipOf({'META-INF/manifest.xml': '<m><manifest:encryption-data/></m>', 'content.xml': '\u0001'})
    ],
    ['half a file', 'truncated', good.subarray(0, good.length / 2)],
    [
      'a document type',
      'unsafe',
      zipOf({'content.xml': `<!DOCTYPE x SYSTEM "file:///etc/passwd">${root}/>`})
    ],
    ['an unknown entity', 'damaged', content('<text:p>&x;</text:p>')],
    ['tags that do not match', 'damaged', content('<text:p></text:h>')]
  ])('refuses %s as %s', (_, code, bytes) => {
    expect(() => readOdt(bytes)).toThrow(expect.objectContaining({name: 'UnreadableDocument', code}))
  })

  it('reads 1,000 nested tables and a blank repeated a billion times', () => {
    const open = '<table:table><table:table-row><table:table-cell>'
    const close = '</table:table-cell></table:table-row></table:table>'
    const body = `${open.repeat(1000)}<text:p>Hej<text:s text:c="1000000000"/>du</text:p>${close.repeat(1000)}`
    expect(readOdt(content(body)).text.length).toBeLessThan(2000)
  })

  it('never fails in another way than it says, whatever markup is cut out', () => {
    const parts = unzipSync(fixture('odt', 'skabelon'))
    const xml = new TextDecoder().decode(parts['content.xml'])
    const tags = [...xml.matchAll(/<[^>]*>/g)].map(({index, 0: tag}) => ({index, length: tag.length}))
    fc.assert(
      fc.property(fc.integer({min: 0, max: tags.length - 1}), (at) => {
        const {index = 0, length = 0} = tags[at] ?? {}
        const cut = xml.slice(0, index) + xml.slice(index + length)
        const bytes = zipSync({...parts, 'content.xml': strToU8(cut)}, {level: 0})
        try {
          expect(misplaced(readOdt(bytes))).toEqual([])
        } catch (error) {
          expect(error).toBeInstanceOf(UnreadableDocument)
        }
      }),
      {numRuns: 100}
    )
  })
})

it('keeps no more spaces in a row than a line can hold', () => {
  const spaces = '<text:s text:c="9999"/>'.repeat(500)
  const {text} = readOdt(odtOf(`<text:p>Hej${spaces}du<text:s text:c="3"/>der</text:p>`))
  expect(text).toContain(`Hej${' '.repeat(1000)}du   der`)
})
