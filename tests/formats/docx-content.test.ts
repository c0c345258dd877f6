import {describe, expect, it} from 'vitest'
import {readDocx} from '../../src/formats/docx/read-docx.ts'
import {code, docxOf, field, misplaced, p, run, texts} from './office-support.ts'

const del = '<w:del w:id="1" w:author="x"/>'
const row = (properties: string, ...cells: ReadonlyArray<string>) =>
  `<w:tr>${properties}${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`
const dropDown = (data: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="D"/>${data}</w:ffData></w:fldChar></w:r>${code(' FORMDROPDOWN ')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
const list = '<w:listEntry w:val="Ja"/><w:listEntry w:val="Nej &amp; tak"/>'
const box = (word: string) => `<w:txbxContent>${p(word)}</w:txbxContent>`
const alternate = (choice: string, fallback: string) =>
  `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${choice}</w:drawing></mc:Choice><mc:Fallback><w:pict>${fallback}</w:pict></mc:Fallback></mc:AlternateContent>`
const margin = (kind: string, part: string) => `<w:${kind}Reference w:type="default" r:id="${part}"/>`
const section = (...margins: ReadonlyArray<string>) => `<w:sectPr>${margins.join('')}</w:sectPr>`
const sdt = (content: string) => `<w:sdt><w:sdtPr/><w:sdtContent>${content}</w:sdtContent></w:sdt>`

describe('a Word document', () => {
  it.each<[string, string, Array<string>]>([
    [
      'smart tags and custom XML around runs and paragraphs',
      `<w:p><w:smartTag>${run('Hej ')}<w:smartTag>${run('du')}</w:smartTag></w:smartTag></w:p><w:customXml>${p('blok')}</w:customXml>`,
      ['Hej du', 'blok']
    ],
    [
      'characters that are elements',
      p(
        '<w:r><w:t>a</w:t><w:sym w:font="Wingdings" w:char="F0A7"/><w:t>b</w:t><w:ptab/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t><w:cr/><w:t>e</w:t><w:br w:type="page"/><w:t>f</w:t></w:r>'
      ),
      ['a▪b\tc-d\ne\nf']
    ],
    [
      'no deleted rows and cells, whether or not their text is marked, too',
      `<w:tbl>${row('', p('a'))}${row(`<w:trPr>${del}</w:trPr>`, p('væk'))}${row('', `<w:tcPr><w:cellDel w:id="1"/></w:tcPr>${p('væk')}`, p('b'))}</w:tbl>`,
      ['a', 'b']
    ],
    [
      'rows and cells that are inserted',
      `<w:tbl>${row('<w:trPr><w:ins w:id="1"/></w:trPr>', p('a'), `<w:tcPr><w:cellIns w:id="1"/></w:tcPr>${p('b')}`)}</w:tbl>`,
      ['a', 'b']
    ],
    [
      'what is inserted and not what is deleted, one in the other',
      `<w:p><w:del w:id="1"><w:r><w:delText>væk</w:delText></w:r></w:del><w:ins w:id="2"><w:del w:id="3"><w:r><w:delText>væk</w:delText></w:r></w:del>${run('indsat')}</w:ins></w:p>`,
      ['indsat']
    ],
    [
      'what is moved where it is moved to',
      `<w:p><w:moveFromRangeStart w:id="1" w:name="m"/><w:moveFrom w:id="2">${run('flyttet')}</w:moveFrom><w:moveFromRangeEnd w:id="1"/>${run('rest')}</w:p><w:p><w:moveTo w:id="4">${run('flyttet')}</w:moveTo></w:p>`,
      ['rest', 'flyttet']
    ],
    [
      'content controls around blocks, rows, cells and runs, also one in the other',
      `${sdt(`${p('blok')}<w:tbl><w:tr>${sdt(`<w:tc>${p('celle')}</w:tc>`)}</w:tr>${sdt(row('', p('række')))}</w:tbl>`)}<w:p>${run('ord ')}${sdt(sdt(run('for ord')))}</w:p>`,
      ['blok', 'celle', 'række', 'ord for ord']
    ],
    [
      'results of fields that compute',
      `<w:p>${field(' FORMTEXT ', 'Anne')}${run(', ')}${field(' DOCPROPERTY Sag ', '25-1')}${run(', ')}${field(' REF afsnit \\h ', 'afsnit 2')}${run(', ')}${field(' TIME \\@ "d. MMMM" ', '3. maj')}</w:p>`,
      ['Anne, 25-1, afsnit 2, 3. maj']
    ],
    [
      'fields whose instruction is an attribute',
      `<w:p><w:fldSimple w:instr=" MERGEFIELD Fornavn ">${run('Anne')}</w:fldSimple>${run(' den ')}<w:fldSimple w:instr=" DATE ">${run('3. maj')}</w:fldSimple></w:p>`,
      ['«Fornavn» den 3. maj']
    ],
    [
      'the entry of a list that is chosen',
      p('Svar: ', dropDown(`<w:ddList><w:result w:val="1"/>${list}</w:ddList>`)),
      ['Svar: Nej & tak']
    ],
    [
      'the first entry of a list, and the entry by default',
      `${p('A: ', dropDown(`<w:ddList>${list}</w:ddList>`))}${p('B: ', dropDown(`<w:ddList><w:default w:val="1"/>${list}</w:ddList>`))}`,
      ['A: Ja', 'B: Nej & tak']
    ],
    [
      'no formula in a paragraph of its own',
      '<w:p><m:oMathPara xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:oMath><m:r><m:t>y</m:t></m:r></m:oMath></m:oMathPara></w:p>',
      []
    ],
    [
      'a text box once, however many programs it is written for',
      `${p('før', `<w:r>${alternate(box('boks'), box('boks'))}</w:r>`)}${p('efter')}`,
      ['før', 'boks', 'efter']
    ],
    [
      'a text box of old programs only',
      p('før', `<w:r><w:pict><v:shape><v:textbox>${box('boks')}</v:textbox></v:shape></w:pict></w:r>`),
      ['før', 'boks']
    ],
    [
      'what stands among marks of other programs',
      `<w:p><w:permStart w:id="1"/>${run('til')}<w:permEnd w:id="1"/><w:proofErr w:type="spellStart"/>${run('lad')}<w:bookmarkStart w:id="0" w:name="b"/>${run('t')}<w:dir w:val="ltr"><w:bdo>${run('!')}</w:bdo></w:dir></w:p>`,
      ['tilladt!']
    ],
    [
      'text under a phonetic guide',
      '<w:p><w:r><w:ruby><w:rt><w:r><w:t>over</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>under</w:t></w:r></w:rubyBase></w:ruby></w:r></w:p>',
      ['under']
    ],
    ['a field typed over runs', p('Kære {{For', run('nav', '<w:b/>'), 'n}}'), ['Kære {{Fornavn}}']]
  ])('is read with %s', (_, body, expected) => {
    const document = readDocx(docxOf(body))
    expect(texts(document)).toEqual(expected)
    expect(misplaced(document)).toEqual([])
  })

  it('counts paragraphs of deleted rows, as Word does while it shows them', () => {
    const {text, locate} = readDocx(
      docxOf(`<w:tbl>${row(`<w:trPr>${del}</w:trPr>`, p('væk'))}</w:tbl>${p('efter')}`)
    )
    expect(locate?.(text.indexOf('efter')).paragraph).toBe(2)
  })

  it('has headers and footers of all sections once, and ends of sections are no text', () => {
    const [one, two] = [
      section(margin('header', 'header1'), margin('footer', 'footer1')),
      section(margin('header', 'header2'), margin('footer', 'footer1'))
    ]
    const end = (properties: string, text = '') =>
      `<w:p><w:pPr>${properties}</w:pPr>${text && run(text)}</w:p>`
    const body = `${p('et')}${end(one)}${p('to')}${end(one, 'slut på to')}${p('tre')}${two}`
    const document = readDocx(
      docxOf(body, {'header1.xml': p('H1'), 'header2.xml': p('H2'), 'footer1.xml': p('F1')})
    )
    expect(document.text).toBe('et\n\nto\n\nslut på to\n\ntre\n\nH1\n\nH2\n\nF1')
    expect(document.blocks.map(({kind}) => kind)).toEqual([
      ...Array.from({length: 4}, () => 'paragraph'),
      'header',
      'header',
      'footer'
    ])
  })

  it('has no hidden text, also where a style hides it, and has what is shown all the same', () => {
    const styles = `<w:style w:type="character" w:styleId="H"><w:name w:val="H"/><w:rPr><w:vanish/></w:rPr></w:style>
      <w:style w:type="paragraph" w:styleId="HP"><w:name w:val="HP"/><w:rPr><w:vanish/></w:rPr></w:style>
      <w:style w:type="paragraph" w:styleId="HPP"><w:name w:val="HPP"/><w:basedOn w:val="HP"/></w:style>`
    const hidden = '<w:pPr><w:pStyle w:val="HPP"/></w:pPr>'
    const body = `${p(run('skjult', '<w:vanish/>'), run('skjult', '<w:rStyle w:val="H"/>'), 'vist')}<w:p>${hidden}${run('skjult')}</w:p><w:p>${hidden}${run('også vist', '<w:vanish w:val="0"/>')}</w:p>`
    expect(texts(readDocx(docxOf(body, {'styles.xml': styles})))).toEqual(['vist', 'også vist'])
  })

  it('has the language of styles, but that of the program is none of the text', () => {
    const styles = `<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="en-US"/></w:rPr></w:rPrDefault></w:docDefaults>
      <w:style w:type="paragraph" w:default="1" w:styleId="N"><w:name w:val="Normal"/><w:rPr><w:lang w:val="en-US"/></w:rPr></w:style>
      <w:style w:type="paragraph" w:styleId="E"><w:name w:val="E"/><w:rPr><w:lang w:val="en-GB"/></w:rPr></w:style>
      <w:style w:type="character" w:styleId="C"><w:name w:val="C"/><w:rPr><w:lang w:val="de-DE"/></w:rPr></w:style>`
    const body = `${p('Dansk')}<w:p><w:pPr><w:pStyle w:val="E"/></w:pPr>${run('English')}</w:p>${p(run('Deutsch', '<w:rStyle w:val="C"/>'))}`
    const {blocks} = readDocx(docxOf(body, {'styles.xml': styles}))
    expect(blocks.map(({language}) => language)).toEqual([undefined, 'en-GB', 'de-DE'])
  })

  it('has lists by number and by style, and none where the number is taken away', () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="P"><w:name w:val="List Bullet"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>'
    const item = (properties: string, text: string) => `<w:p><w:pPr>${properties}</w:pPr>${run(text)}</w:p>`
    const body = [
      item('<w:pStyle w:val="P"/>', 'a'),
      item('<w:numPr><w:ilvl w:val="1"/><w:numId w:val="3"/></w:numPr>', 'b'),
      item('<w:pStyle w:val="P"/><w:numPr><w:numId w:val="0"/></w:numPr>', 'c')
    ]
    const {blocks} = readDocx(docxOf(body.join(''), {'styles.xml': styles}))
    expect(blocks.map(({kind, depth}) => [kind, depth])).toEqual([
      ['list-item', 1],
      ['list-item', 2],
      ['paragraph', undefined]
    ])
  })
})
