import {describe, expect, it} from 'vitest'
import {readDocx} from '../../src/formats/docx/read-docx.ts'
import {readEml} from '../../src/formats/eml/read-eml.ts'
import {formatOf, isSupported} from '../../src/formats/file-formats.ts'
import {readHtml} from '../../src/formats/html/read-html.ts'
import {readPdf} from '../../src/formats/pdf/read-pdf.ts'
import {readBytes} from '../../src/formats/read-bytes.ts'
import {readMarkdown} from '../../src/formats/text/read-markdown.ts'
import {checkLetter} from '../../src/index.ts'
import {lines, makePdf, packedPdf} from './make-pdf.ts'
import {docxOf, p, texts} from './office-support.ts'

const latin1 = (text: string) => Uint8Array.from(text, (unit) => unit.charCodeAt(0))
const utf8 = (text: string) => new TextEncoder().encode(text)

describe('bytes that are no UTF-8', () => {
  it('do not make another encoding of a letter in UTF-8, and are told', async () => {
    const bytes = Uint8Array.from([
      ...utf8('Kære Anna\n\nSåfremt du får afslag, så ring '),
      0xe6,
      ...utf8(' nu.\n')
    ])
    const {document, decoded} = await readBytes(bytes, 'text')
    expect(decoded?.encoding).toBe('utf-8')
    expect(document.text).toContain('Såfremt')
    const {errors} = checkLetter(document)
    expect(errors.map(({message}) => message)).toEqual([
      'Ét tegn i linje 3 kan ikke læses. Ret det, og gem filen som UTF-8.'
    ])
    expect(checkLetter(document, {uiLanguage: 'en'}).errors[0]?.message).toContain('One character on line 3')
  })

  it('are Windows-1252 where nothing in the letter is UTF-8', async () => {
    const {document} = await readBytes(latin1('Kære Åse\n\nDu får svar på din ansøgning.\n'), 'text')
    expect(document.text).toContain('Kære Åse')
    expect(document.faults).toBeUndefined()
  })
})

describe('templates', () => {
  it.each([
    ['brev.hbs', 'html'],
    ['brev.html.twig', 'html'],
    ['Brev.CSHTML', 'html'],
    ['brev.txt.j2', 'text'],
    ['brev.md.liquid', 'markdown'],
    ['brev.docx.bak', undefined]
  ] as const)('%s is read as %s', (name, format) => {
    expect(formatOf(name)).toBe(format)
    expect(isSupported(name)).toBe(format !== undefined)
  })
})

describe('mail that does not say in what it is written', () => {
  const of = (head: string, body: string) => latin1(`From: a@b.dk\r\n${head}\r\n\r\n${body}\r\n`)
  it.each([
    ['raw text of Windows', of('Subject: x', 'S\xe5fremt du f\xe5r afslag.'), 'Såfremt du får afslag.'],
    ['a head of Windows', of('Subject: Afg\xf8relse', 'Hej du.'), 'Afgørelse'],
    [
      'text in quoted-printable',
      of(
        'Subject: x\r\nContent-Type: text/plain\r\nContent-Transfer-Encoding: quoted-printable',
        'S=E5fremt du =F8nsker det.'
      ),
      'Såfremt du ønsker det.'
    ],
    [
      'UTF-8',
      of('Subject: x\r\nContent-Type: text/plain', 'S\xc3\xa5fremt du \xc3\xb8nsker det.'),
      'Såfremt du ønsker det.'
    ],
    [
      'HTML that says it',
      of(
        'Subject: x\r\nContent-Type: text/html',
        '<meta charset="iso-8859-1"><p>S\xe5fremt du \xf8nsker det.</p>'
      ),
      'Såfremt du ønsker det.'
    ],
    [
      'a part of several',
      of(
        'Subject: x\r\nContent-Type: multipart/mixed; boundary=b',
        '--b\r\nContent-Type: text/plain\r\n\r\nS\xe5fremt du \xf8nsker det.\r\n--b--'
      ),
      'Såfremt du ønsker det.'
    ]
  ])('is recognised: %s', async (_, bytes, text) => {
    expect((await readEml(bytes)).text).toContain(text)
  })

  it('is told to be sealed when it is', async () => {
    const mail = of(
      'Subject: x\r\nContent-Type: application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m\r\nContent-Transfer-Encoding: base64',
      'AAAA'
    )
    await expect(readEml(mail)).rejects.toThrow('S/MIME')
  })
})

it('reads HTML in Markdown as HTML, at its place', () => {
  const text =
    '# Brev\n\n<div>Såfremt du &oslash;nsker <b>det</b>.</div>\n\n> <p>Kære\n> Anna</p>\n\n<table><tr><td>Ja</td><td>Nej</td></tr></table>\n'
  const {blocks} = readMarkdown(text, readHtml)
  expect(blocks.map(({content}) => content.text)).toEqual([
    'Brev',
    'Såfremt du ønsker det.',
    'Kære Anna',
    'Ja',
    'Nej'
  ])
  expect(blocks.map(({content}) => content.map[1])).toEqual([
    2,
    13,
    text.indexOf('Kære'),
    text.indexOf('Ja'),
    text.indexOf('Nej')
  ])
})

it('reads signs of fonts and equations of Word', () => {
  const sym = (font: string, char: string) => `<w:sym w:font="${font}" w:char="${char}"/>`
  const body = p(
    `<w:r><w:t>5 </w:t>${sym('Symbol', 'F06D')}<w:t>g ${''}</w:t>${sym('Symbol', 'F0B3')}${sym('Wingdings', 'F0FE')}${sym('Webdings', 'F041')}${sym('Arial', '00E6')}</w:r>`
  )
  const math =
    '<w:p><w:r><w:t xml:space="preserve">Beløbet er </w:t></w:r><m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:r><m:t>x</m:t></m:r></m:oMath><w:r><w:t xml:space="preserve"> kr.</w:t></w:r></w:p>'
  const document = readDocx(docxOf(body + math))
  expect(texts(document)).toEqual(['5µg≥☑▪æ', 'Beløbet er [formel] kr.'])
  expect(checkLetter(document).findings.filter(({ruleId}) => ruleId === 'placeholder')).toEqual([])
})

describe('a PDF', () => {
  const text = async (content: string) => (await readPdf(packedPdf(content))).text

  it.each([
    ['left', '0 1 -1 0'],
    ['right', '0 -1 1 0'],
    ['upside down', '-1 0 0 -1']
  ])('is read when its pages lie turned %s', async (_, turn) => {
    const step = turn === '-1 0 0 -1' ? '400 414' : turn === '0 1 -1 0' ? '414 100' : '386 700'
    const start = turn === '-1 0 0 -1' ? '400 400' : turn === '0 1 -1 0' ? '400 100' : '400 700'
    const content = `BT /N 11 Tf ${turn} ${start} Tm (Vi har modtaget din) Tj ${turn} ${step} Tm (sag i dag.) Tj ET`
    expect((await text(content)).replaceAll('\n', ' ')).toBe('Vi har modtaget din sag i dag.')
  })

  it('is read with letters set apart', async () => {
    const apart = (word: string) => [...word].map((d) => `(${d})`).join('-120')
    const content = `BT /N 11 Tf 72 700 Td [${apart('Lette')}-600${apart('bogstaver')}] TJ ET`
    expect(await text(content)).toBe('Lette bogstaver')
  })

  it('joins words that are divided, however wide another line is', async () => {
    const lines = [
      'Svar om hjælp til flytning efter lov om aktiv socialpolitik og om depositum',
      'Vi har skrevet til Sags-',
      'behandleren i dag.'
    ]
    const content = `BT /N 11 Tf 14 TL 72 700 Td ${lines.map((line) => `(${line}) Tj T*`).join(' ')} ET`
    expect(await text(content)).toContain('Sagsbehandleren i dag.')
  })

  it('leaves out a table of contents, and no line that has dots alone', async () => {
    const lines = ['Indhold', 'Indledning ........ 3', 'Begrundelse ....... 5', 'Vi skriver snart.']
    const content = `BT /N 11 Tf 14 TL 72 700 Td ${lines.map((line) => `(${line}) Tj T*`).join(' ')} ET`
    expect(await text(content)).not.toContain('Begrundelse')
    expect(await text('BT /N 11 Tf 72 700 Td (Underskrift ........ 3) Tj ET')).toContain('Underskrift')
  })

  it('tells which pages have no text', async () => {
    const document = await readPdf(
      makePdf([lines(['Vi har set din sag.']), [], lines(['Du hører fra os.']), []])
    )
    const [error] = checkLetter(document).errors
    expect(error?.code).toBe('page-without-text')
    expect(error?.message).toMatch(/^Side 2 og 4 har ingen tekst/)
  })
})
