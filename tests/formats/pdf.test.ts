import {readdirSync, readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {readDocx} from '../../src/formats/docx/read-docx.ts'
import {joinWrapped} from '../../src/formats/pdf/join-lines.ts'
import {readPdf} from '../../src/formats/pdf/read-pdf.ts'
import {UnreadableDocument} from '../../src/formats/unreadable-document.ts'
import {sourceStart} from '../../src/text/mapped-text.ts'
import {processorTimeSince} from '../processor-time.ts'
import {lines, makePdf, type PlacedText, packedPdf} from './make-pdf.ts'
import {fixture, misplaced, outline, squeezed, texts} from './office-support.ts'

const folder = new URL('../../fixtures/pdf/', import.meta.url)
const bytesOf = (name: string) => new Uint8Array(readFileSync(new URL(name, folder)))
const names = readdirSync(folder).filter((name) => name.endsWith('.pdf'))
const LONG = 'afgoerelse-30-sider.pdf'

const outlined = async (...pages: Array<Array<PlacedText>>) =>
  (await readPdf(makePdf(pages))).blocks.map(({kind, content}) => [kind, content.text])

describe('letters', () => {
  it('has twelve of them', () => {
    expect(names.length).toBeGreaterThanOrEqual(12)
  })

  it.each(names.filter((name) => name !== LONG))('reads %s as the golden file has it', async (name) => {
    const document = await readPdf(bytesOf(name))
    expect(misplaced(document)).toEqual([])
    const golden = `../../fixtures/pdf/golden/${name.replace('.pdf', '.golden')}`
    await expect(outline(document)).toMatchFileSnapshot(golden)
  })

  it('reads every paragraph of a decision of 30 pages, whole across pages', async () => {
    const [pdf, docx] = [await readPdf(bytesOf(LONG)), readDocx(fixture('docx', 'afgoerelse-30-sider'))]
    const body = (all: ReadonlyArray<string>) => all.map(squeezed)
    const theirs = new Set(body(texts(docx)))
    const ours = body(
      pdf.blocks.filter(({kind}) => kind !== 'header' && kind !== 'footer').map((d) => d.content.text)
    )
    expect(ours.length).toBeGreaterThan(300)
    expect(ours.filter((text) => !theirs.has(text))).toEqual([])
    const last = pdf.blocks.findLast(({kind}) => kind === 'paragraph')
    const spot = pdf.locate?.(sourceStart(last?.content ?? {text: '', map: new Int32Array()}, 0))
    expect(spot).toMatchObject({heading: 'Punkt 53'})
    expect(spot?.page).toBeGreaterThan(25)
  })
})

describe('layout', () => {
  const long = [
    'Du skal sende din ansoegning til kommunen senest den femte i hver eneste maaned.',
    'Ellers kan du ikke faa penge for den maaned, og det kan vi ikke lave om paa bagefter.'
  ]

  it('joins wrapped lines and parts paragraphs at space', async () => {
    expect(
      await outlined([...lines([...long, 'Ring til os.']), ...lines(['Husk bilag.', 'Vi ses.'], {y: 690})])
    ).toEqual([
      ['paragraph', `${long.join(' ')} Ring til os.`],
      ['paragraph', 'Husk bilag.'],
      ['paragraph', 'Vi ses.']
    ])
  })

  it('knows headings by size and weight, and list items by their marks', async () => {
    expect(
      await outlined([
        ...lines(['Afslag'], {size: 18, y: 800}),
        ...lines(long),
        ...lines(['Du skal sende'], {y: 715, bold: true}),
        ...lines(['• din kontrakt', '• dine seneste tre loensedler'], {y: 700})
      ])
    ).toEqual([
      ['heading', 'Afslag'],
      ['paragraph', long.join(' ')],
      ['heading', 'Du skal sende'],
      ['list-item', 'din kontrakt'],
      ['list-item', 'dine seneste tre loensedler']
    ])
  })

  it('takes no wrapped date for a list item', async () => {
    const date = [
      'Du har ret til hjaelp fra kommunen, hvis du soeger om den senest den',
      '1. januar naeste aar.'
    ]
    expect(await outlined(lines(date))).toEqual([['paragraph', date.join(' ')]])
  })

  it('sets apart what pages repeat, and joins the sentence that a page divides', async () => {
    const page = (number: number, body: Array<PlacedText>) => [
      ...lines(['Norreby Kommune'], {y: 810}),
      ...body,
      ...lines([`Side ${number} af 2`], {y: 30})
    ]
    const document = await readPdf(
      makePdf([page(1, lines(long, {y: 120})), page(2, lines(['og heller ikke senere.', 'Ring til os.']))])
    )
    expect(document.blocks.map(({kind, content}) => [kind, content.text])).toEqual([
      ['paragraph', `${long.join(' ')}`],
      ['paragraph', 'og heller ikke senere.'],
      ['paragraph', 'Ring til os.'],
      ['header', 'Norreby Kommune'],
      ['footer', 'Side 1 af 2']
    ])
    const open = long.map((line) => line.replace(/\.$/, ''))
    const joined = await readPdf(
      makePdf([page(1, lines(open, {y: 120})), page(2, lines(['og heller ikke senere.']))])
    )
    expect(joined.blocks[0]?.content.text).toBe(`${open.join(' ')} og heller ikke senere.`)
    expect(joined.locate?.(5)).toEqual({paragraph: 1, page: 1})
    expect(joined.locate?.(joined.text.indexOf('heller ikke'))).toEqual({paragraph: 1, page: 2})
  })

  it('reads columns one after another and tables row by row', async () => {
    const left = ['Kommunen har nye regler', 'for vand paa vejene, og de', 'gaelder fra januar naeste aar.']
    const right = ['Foreningen skal vaelge en', 'person, som vi kan tale', 'med om maalingen af jord.']
    expect(await outlined([...lines(left), ...lines(right, {x: 320})])).toEqual([
      ['paragraph', left.join(' ')],
      ['paragraph', right.join(' ')]
    ])
    expect(
      await outlined([...lines(['Etape', 'Syd', 'Nord']), ...lines(['Start', 'Maj', 'August'], {x: 320})])
    ).toEqual(['Etape', 'Start', 'Syd', 'Maj', 'Nord', 'August'].map((text) => ['table-cell', text]))
  })

  it('reads what stands side by side on lines of its own, as letters with a column of facts have it', async () => {
    const letter = [
      'Du har fået plads i børnehaven Solsikken.',
      'Pladsen er din fra den 1. august, og du får',
      'mere at vide, når vi nærmer os. Skriv til os,',
      'hvis du vil sige pladsen op. Du skal gøre det',
      'en måned før.'
    ]
    const facts = ['Nørreby Kommune', 'Rådhustorvet 1', '8999 Nørreby']
    const page = [
      ...lines(letter, {x: 60, y: 740}),
      ...lines(facts, {x: 330, y: 746}),
      ...lines(['Venlig hilsen', 'Karen Lund'], {x: 60, y: 640})
    ]
    expect(texts(await readPdf(makePdf([page])))).toEqual([
      letter.join(' '),
      'Venlig hilsen\nKaren Lund',
      facts.join('\n')
    ])
  })

  it('reads two columns of text to the end of the shorter one', async () => {
    const left = [
      'Du kan klage over afgørelsen inden fire',
      'uger. Klagen skal du sende til os, og så',
      'ser vi på sagen igen.'
    ]
    const right = [
      'Hvis du har spørgsmål, er du velkommen',
      'til at ringe til os på alle hverdage fra',
      'klokken 9 til klokken 15.'
    ]
    const page = [
      ...lines(left, {x: 60, y: 740}),
      ...lines(right, {x: 300, y: 734}),
      ...lines(
        ['Venlig hilsen fra os alle sammen her på rådhuset i Nørreby Kommune, som altid gerne svarer dig'],
        {x: 60, y: 660}
      )
    ]
    const [a, b, c] = texts(await readPdf(makePdf([page])))
    expect([a, b]).toEqual([left.join(' '), right.join(' ')])
    expect(c).toContain('Venlig hilsen')
  })

  it('reads the lines beside a large heading one by one', async () => {
    const facts = ['Borgerservice', 'Torvet 4', '8600 Silkeborg', 'Telefon 89 70 10 00']
    const text = (
      await readPdf(
        makePdf([
          [
            {text: 'Afgørelse', x: 70, y: 742, size: 48},
            ...lines(facts, {x: 400, y: 760, size: 10}),
            ...lines(['Du har søgt om hjælp til en ny cykel.', 'Du får svar i dag.'], {y: 600})
          ]
        ])
      )
    ).text
    for (const fact of facts) expect(text).toMatch(new RegExp(`(?:^|[\\n\\t])${fact}(?:$|[\\n\\t])`))
  })

  it('keeps raised and lowered signs in their line', async () => {
    const page = [
      ...lines(['H', 'O fylder 25 m'].slice(0, 1), {x: 60, y: 700}),
      {text: '2', x: 69, y: 697, size: 7},
      ...lines(['O fylder 25 m'], {x: 74, y: 700}),
      {text: '2', x: 142, y: 704, size: 7}
    ]
    expect(texts(await readPdf(makePdf([page])))).toHaveLength(1)
  })

  it.each([
    ['Du får din ansøg-', 'ning tilbage', 'Du får din ansøgning tilbage'],
    ['vores it-', 'system', 'vores it-system'],
    ['ind-', 'og udbetaling', 'ind- og udbetaling'],
    ['regn\u00AD', 'vand', 'regnvand'],
    ['Jens-', 'Ole', 'Jens-Ole'],
    ['se kap. 3-', '5', 'se kap. 3-5'],
    ['sagen –', 'og den anden', 'sagen – og den anden']
  ])('joins %s and %s', (text, next, expected) => {
    expect(joinWrapped(text, next)).toBe(expected)
  })
})

describe('what cannot be read', () => {
  const codeOf = async (bytes: Uint8Array) => {
    try {
      await readPdf(bytes)
    } catch (error) {
      if (error instanceof UnreadableDocument) return error.code
      throw error
    }
    return 'read'
  }

  it('says why', async () => {
    expect(await codeOf(bytesOf('unreadable/adgangskode.pdf'))).toBe('password')
    expect(await codeOf(makePdf([[]]))).toBe('no-text')
    expect(await codeOf(new TextEncoder().encode('Kære Lone'))).toBe('not-a-document')
    expect(await codeOf(new TextEncoder().encode('%PDF-1.4\nikke mere'))).toBe('damaged')
    expect(await codeOf(new Uint8Array())).toBe('not-a-document')
  })

  it('leaves the bytes it was given alone', async () => {
    const bytes = makePdf([lines(['Hej med dig.'])])
    const before = bytes.slice()
    await readPdf(bytes)
    expect(bytes).toEqual(before)
  })

  it('takes no time over drawings without end, and unpacks no more than a letter can need', async () => {
    const text = 'BT /N 11 Tf 70 700 Td (Hej med dig) Tj ET '
    const start = process.cpuUsage()
    expect(await codeOf(packedPdf(text + '0 0 m 9 9 l S '.repeat(700_000)))).toBe('read')
    expect(processorTimeSince(start)).toBeLessThan(20_000)
    expect(await codeOf(packedPdf(text + ' '.repeat(40_000_000)))).toBe('too-large')
    expect(await codeOf(packedPdf('BT /N 9 Tf 9 9 Td (abc def) Tj ET '.repeat(450_000)))).toBe('too-large')
  })

  it('refuses states of drawing that are saved without end, and reads those of a letter', async () => {
    const text = 'BT /N 11 Tf 70 700 Td (Hej med dig) Tj ET '
    expect(await codeOf(packedPdf(`${text}${'q '.repeat(50_000)}`))).toBe('too-large')
    expect(
      await codeOf(packedPdf(`${'q '.repeat(200)}${text}${'Q '.repeat(200)}${'q Q '.repeat(5000)}`))
    ).toBe('read')
  })

  it('survives damage', async () => {
    const whole = bytesOf('svar.pdf')
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), {maxLength: 40}),
        fc.integer({min: 1000, max: whole.length}),
        async (changes, length) => {
          const bytes = whole.slice(0, length)
          for (const [at, value] of changes) if (at < length) bytes[at] = value
          expect(['read', 'damaged', 'no-text', 'password', 'not-a-document']).toContain(await codeOf(bytes))
        }
      ),
      {numRuns: 40}
    )
  })
})
