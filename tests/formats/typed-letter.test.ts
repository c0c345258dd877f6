import {describe, expect, it} from 'vitest'
import type {LetterDocument} from '../../src/formats/document.ts'
import {readDocx} from '../../src/formats/docx/read-docx.ts'
import {readHtml} from '../../src/formats/html/read-html.ts'
import {readOdt} from '../../src/formats/odt/read-odt.ts'
import {readMarkdown} from '../../src/formats/text/read-markdown.ts'
import {readText} from '../../src/formats/text/read-text-blocks.ts'
import {checkLetter} from '../../src/index.ts'
import {letterParts} from '../../src/letter/parts/letter-parts.ts'
import {docxOf, odtOf, p, run} from './office-support.ts'

type Letter = ReadonlyArray<ReadonlyArray<string>>

const xml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** Stretches of a line; every other one is bold. */
const stretches = (line: string) => line.split('**')

/** A letter of paragraphs, and of lines in them, as each format has it when its lists are typed. */
const formats: Readonly<Record<string, (letter: Letter) => LetterDocument>> = {
  markdown: (letter) => readMarkdown(letter.map((lines) => lines.join('  \n')).join('\n\n')),
  text: (letter) => readText(letter.map((lines) => lines.join('\n').replaceAll('**', '')).join('\n\n')),
  html(letter) {
    const bold = (line: string) => xml(line).replaceAll(/\*\*(.*?)\*\*/g, '<b>$1</b>')
    return readHtml(letter.map((lines) => `<p>${lines.map(bold).join('<br>\n')}</p>`).join('\n'))
  },
  docx(letter) {
    const runs = (line: string) =>
      stretches(line).map((part, index) =>
        run(part, index % 2 ? '<w:b/>' : '').replaceAll('\t', '</w:t><w:tab/><w:t xml:space="preserve">')
      )
    return readDocx(
      docxOf(letter.map((lines) => p(lines.map((d) => runs(d).join('')).join('<w:r><w:br/></w:r>'))).join(''))
    )
  },
  odt(letter) {
    const bold =
      '<style:style style:name="B" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>'
    const spans = (line: string) =>
      stretches(line).map((part, index) => {
        const text = xml(part).replaceAll('\t', '<text:tab/>')
        return index % 2 ? `<text:span text:style-name="B">${text}</text:span>` : text
      })
    const body = letter.map(
      (lines) => `<text:p>${lines.map((d) => spans(d).join('')).join('<text:line-break/>')}</text:p>`
    )
    const change = (shell: string) =>
      shell
        .replace('</office:automatic-styles>', `${bold}$&`)
        .replace(/<style:header>.*<\/style:footer>/s, '')
    return readOdt(odtOf(body.join(''), change))
  }
}

const partsIn = ({blocks}: LetterDocument) =>
  letterParts(blocks).map(({part, content}) => `${part}: ${content.text.replaceAll(/\s+/g, ' ')}`)

const items: ReadonlyArray<readonly [string, ReadonlyArray<string>]> = [
  ['bullets and tabs', ['•\tDine lønsedler', '•\tDin kontrakt']],
  ['bullets without a blank', ['•Dine lønsedler', '▪Din kontrakt']],
  ['bullets of other fonts', ['\uF0B7\tDine lønsedler', '\uF0A7 Din kontrakt', 'o\tDit pas']],
  ['dashes', ['- Dine lønsedler', '– Din kontrakt', '—\tDit pas']],
  ['ticks and arrows', ['✓ Dine lønsedler', '➢ Din kontrakt']],
  ['hard blanks', ['·\u00A0\u00A0\u00A0 Dine lønsedler', '·\u00A0\u00A0\u00A0 Din kontrakt']],
  ['numbers', ['1.\tDine lønsedler', '2.\tDin kontrakt', '3. Dit pas']],
  ['numbers with parentheses', ['1) Dine lønsedler', '2) Din kontrakt']],
  ['numbers in parentheses', ['(9) Dine lønsedler', '(10) Din kontrakt']],
  ['letters', ['a) Dine lønsedler', 'b) Din kontrakt']],
  ['letters that look Roman', ['h) Dine lønsedler', 'i) Din kontrakt']],
  ['Roman numerals', ['i. Dine lønsedler', 'ii. Din kontrakt', 'iii. Dit pas']]
]

const lead = 'Vi mangler disse oplysninger fra dig:'
const end = 'Send dem til os inden den 3. maj 2027, så vi kan behandle din ansøgning.'
const textOf = (item: string) => item.replace(/^[•▪]\s*|^\S{1,5}[\s\u00A0]+/, '')

describe.each(Object.keys(formats))('a list typed by hand in %s', (format) => {
  const read = (letter: Letter) => partsIn(formats[format]?.(letter) ?? readText(''))

  it.each(items)('of %s is one', (_, lines) => {
    const expected = [`body: ${lead}`, ...lines.map((item) => `list-item: ${textOf(item)}`), `body: ${end}`]
    expect(read([[lead], ...lines.map((item) => [item]), [end]])).toEqual(expected)
  })

  // Markdown makes lists of its own of such lines, which go on until the next empty line.
  it.skipIf(format === 'markdown').each(items)('of %s is one in a paragraph', (_, lines) => {
    const expected = [`body: ${lead}`, ...lines.map((item) => `list-item: ${textOf(item)}`), `body: ${end}`]
    expect(read([[lead, ...lines, end]])).toEqual(expected)
  })

  it.each([
    ['a day', '3. maj 2027 flytter vi til Rådhustorvet, og fra den dag åbner vi klokken 9.'],
    ['an amount', '1.500 kr. betaler vi til dig hver måned, så længe du går i skole.'],
    ['a paragraph of law', '§ 2. Loven gælder for alle, der bor i kommunen, og for deres børn.'],
    ['a quotation', '»Vi har brug for hjælp«, skrev du til os, da du søgte om støtte.'],
    ['an abbreviation', 'f.eks. kan du sende os dine lønsedler fra de sidste tre måneder.'],
    ['a phone number', '+45 12 34 56 78 er nummeret, hvis du vil tale med en af os om sagen.']
  ])('is none where it is %s', (_, line) => {
    expect(read([[lead], [line], [end]])).toEqual([`body: ${lead}`, `body: ${line}`, `body: ${end}`])
  })

  it('is none where numbers stand above text', () => {
    expect(read([['a) Reglerne er disse:'], [end], ['b) Vores vurdering er denne:'], [end]])).toEqual([
      'body: a) Reglerne er disse:',
      `body: ${end}`,
      'body: b) Vores vurdering er denne:',
      `body: ${end}`
    ])
  })
})

describe.each(['markdown', 'html', 'docx', 'odt'])('bold in %s', (format) => {
  const read = (letter: Letter) => partsIn(formats[format]?.(letter) ?? readText(''))

  it.each([
    ['a paragraph', [['**Sådan klager du**'], [end]], ['heading: Sådan klager du', `body: ${end}`]],
    [
      'a question',
      [['**Hvornår får du svar fra os på din ansøgning?**'], [end]],
      ['heading: Hvornår får du svar fra os på din ansøgning?', `body: ${end}`]
    ],
    ['a line above text', [['**Sådan klager du**', end]], ['heading: Sådan klager du', `body: ${end}`]],
    [
      'two lines above text',
      [['**Sådan klager du**', '**over afgørelsen**', end]],
      ['heading: Sådan klager du over afgørelsen', `body: ${end}`]
    ]
  ])('makes a heading of %s', (_, letter, expected) => {
    expect(read(letter)).toEqual(expected)
  })

  it.each([
    ['a sentence', [['**Du skal svare os inden den 3. maj 2027.**'], [end]]],
    ['the start of a sentence', [['**Du kan få hjælp**, hvis du ringer til os eller skriver.'], [end]]],
    ['the first words of a line', [['**Bemærk:** Du kan få hjælp, hvis du ringer til os.', end]]],
    ['a sentence above text', [['**Du skal svare os inden fredag.**', end]]],
    ['what leads to a list', [['**Du skal sende os:**'], [end]]]
  ])('makes no heading of %s', (_, letter) => {
    expect(read(letter).filter((d) => !d.startsWith('body'))).toEqual([])
  })

  it('makes no heading of a name below the closing', () => {
    const letter = [[end], ['Venlig hilsen'], ['**Anna Dahl**'], ['Du kan klage til os inden fire uger.']]
    expect(read(letter)).toContain('signature: Anna Dahl')
  })
})

describe('the same letter in all formats, with lists and headings made by hand', () => {
  const letter = [
    ['3. maj 2027'],
    ['Kære Lone'],
    ['**Afgørelse om boligstøtte**'],
    ['Såfremt De ønsker at klage, bedes De fremsende følgende bilag:'],
    ['•\tDokumentation for, at ansøgningen er blevet indsendt af Dem'],
    ['•\tkopi af den pågældende lejekontrakt, jf. § 3'],
    ['1)\tklagen fremsendes til kommunen snarest muligt'],
    ['2)\tklagen behandles herefter af ankestyrelsen'],
    ['**Begrundelse**', 'Der er foretaget en vurdering af sagen i henhold til loven om boligstøtte.'],
    ['Med venlig hilsen'],
    ['Anna Dahl']
  ]
  const found = (format: string) =>
    checkLetter(formats[format]?.(letter) ?? readText('')).findings.map(({ruleId, actual, suggestions}) =>
      [ruleId, actual, ...suggestions.map(({text}) => text)].join(' | ').replaceAll(/\s+/g, ' ')
    )

  it.each(['text', 'html', 'docx', 'odt'])('has the findings in %s that it has in Markdown', (format) => {
    expect(found('markdown').length).toBeGreaterThan(10)
    expect(found(format)).toEqual(found('markdown'))
  })
})
