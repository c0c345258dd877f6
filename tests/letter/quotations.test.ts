import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {checkDocument} from '../../src/check-letter.ts'
import {quotationMarks} from '../../src/danish/words/quotation-marks.ts'
import {readMarkdown} from '../../src/formats/text/read-markdown.ts'
import {analyseLetter} from '../../src/letter/model/letter.ts'
import {markedSpans} from '../../src/letter/parts/marked-spans.ts'
import {rules} from '../../src/rules/generated.ts'
import {danish} from '../checks/check-text.ts'

/** What stands in quotation marks in a text without paragraphs. */
function marked(text: string): Array<string> {
  const {spans} = markedSpans(text)
  return spans.flatMap((start, side) => (side % 2 === 0 ? [text.slice(start, spans[side + 1])] : []))
}

/** What is quoted in a letter, paragraph by paragraph. */
function quoted(text: string): Array<string> {
  return analyseLetter(readMarkdown(text), danish).units.flatMap(({content, quoted: spans = []}) =>
    spans.flatMap((start, side) => (side % 2 === 0 ? [content.text.slice(start, spans[side + 1])] : []))
  )
}

describe('quotation marks', () => {
  it.each(quotationMarks)('%s… %s hold what somebody else says', (opening, closing) => {
    const said = `${opening}De skal fjerne Deres hæk.${closing}`
    expect(marked(`Naboen skrev: ${said} Det har vi svaret på.`)).toEqual([said])
    expect(marked(`(${said})`)).toEqual([said])
    expect(marked(`Du kalder det ${opening}en bagatel${closing}, men det er det ikke.`)).toHaveLength(1)
  })

  it.each([
    ['Han sagde »at »ja« er nok« til os.', '»at »ja« er nok«'],
    ['Han sagde "at "ja" er nok" til os.', '"at "ja" er nok"'],
    ['Han sagde »at ‘ja’ er nok« til os.', '»at ‘ja’ er nok«'],
    ['Vi kalder det ‘Lars’ hus’ her.', '‘Lars’ hus’'],
    ["Vi kalder det 'et uheld' her.", "'et uheld'"],
    ['Der stod " ring til os " på døren.', '" ring til os "'],
    ['En skærm på 19" og en »god« stol', '»god«'],
    ['Kære «Navn», du skrev »ja tak«.', '»ja tak«'],
    ['»… og så kom de,« skrev du.', '»… og så kom de,«'],
    ['Han glemte »at lukke, men skrev »ja« igen.', '»ja«']
  ])('%s', (text, quotation) => {
    expect(marked(text)).toEqual([quotation])
  })

  it.each([
    "Lars' hus og Hans' have",
    'Lars’ hus og Hans’ have',
    "Vi har 2 cd'er og 3 dvd'er fra 90'erne.",
    "Ta' det med ro, og ha' en god dag.",
    'Mål: 3" x 4"',
    'Skrevet af «Navn» til «Adresse».',
    'Han skrev: »Jeg kommer i morgen.'
  ])('hold nothing in: %s', (text) => {
    expect(marked(text)).toEqual([])
  })

  it('are paired in linear time', () => {
    for (const part of ['»', '"a ', '‘s’ ', '«»', '" ', '„“”', "s' a"]) {
      const text = part.repeat(50_000)
      const before = process.cpuUsage()
      markedSpans(text)
      expect(process.cpuUsage(before).user, part).toBeLessThan(4_000_000)
    }
  })

  it('hold spans that ascend and begin and end with a mark', () => {
    const pairs = new Set(quotationMarks.map((pair) => pair.join('')))
    const piece = fc.constantFrom(...new Set(quotationMarks.flat()), ' ', 'a', 'Lars', '. ', '(', 'ord ')
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('')
        const {spans} = markedSpans(text)
        expect(spans).toEqual(spans.toSorted((a, b) => a - b))
        for (const quotation of marked(text)) {
          expect(pairs.has(quotation.charAt(0) + quotation.slice(-1)), text).toBe(true)
        }
      })
    )
  })
})

describe('a quotation over several paragraphs', () => {
  const head = '# Om hækken\n\nNaboen skrev til os om hækken i går: '

  it.each(['»«', '«»', '„”', '“”', '""', '””'])('is closed in the last of them: %s', ([opening, closing]) => {
    const text = `${head}${opening}De skal fjerne Deres hæk.\n\nDen er for høj og bred.\n\nSvar mig snarest.${closing} Det gør vi.`
    expect(quoted(text)).toEqual([
      `${opening}De skal fjerne Deres hæk.`,
      'Den er for høj og bred.',
      `Svar mig snarest.${closing}`
    ])
  })

  it('may open anew in each', () => {
    const text = `${head}»De skal fjerne Deres hæk.\n\n»Den er for høj og bred.\n\n»Svar mig snarest.« Det gør vi.`
    expect(quoted(text)).toEqual([
      '»De skal fjerne Deres hæk.',
      '»Den er for høj og bred.',
      '»Svar mig snarest.«'
    ])
  })

  it('goes on through a list', () => {
    const text = `${head}»Jeg beder om dette:\n\n- en lavere hæk i skel\n- et svar inden jul«\n\nDet vil vi se på i næste uge.`
    expect(quoted(text)).toEqual(['»Jeg beder om dette:', 'en lavere hæk i skel', 'et svar inden jul«'])
  })

  it('is none where nothing closes it', () => {
    expect(quoted(`${head}»De skal fjerne Deres hæk.\n\nDet mener vi ikke, at du skal.`)).toEqual([])
    expect(quoted(`${head}en skærm på 19" og en bred hæk.\n\nDen næste er på 21" og koster mere.`)).toEqual(
      []
    )
  })

  it('ends at the next heading', () => {
    expect(
      quoted(`${head}»De skal fjerne Deres hæk.\n\n## Vores svar\n\nHækken er for høj,« men vi gør intet.`)
    ).toEqual([])
  })

  it('is another one where the next has marks of its own', () => {
    expect(quoted(`${head}»De skal fjerne hækken.\n\nVi siger »nej« til det.`)).toEqual(['»nej«'])
  })

  it('is a whole paragraph that the document sets as one', () => {
    expect(quoted(`${head}\n\n> De skal fjerne Deres hæk.\n\nDet siger vi nej til.`)).toEqual([
      'De skal fjerne Deres hæk.'
    ])
  })
})

describe("somebody else's words", () => {
  const said = 'De bedes snarest fremsende Deres svar, såfremt hækken anvendes af Dem.'
  const letter = (words: string) =>
    `# Svar om hækken\n\nVi har læst din klage over naboen.\n\n${words}\n\nDu får svar i maj.`
  const found = (text: string) =>
    checkDocument(readMarkdown(text), {
      path: '',
      rules,
      uiLanguage: 'da',
      danish,
      language: 'da'
    }).findings.filter(({place}) => place.start.line === 5)

  it('are judged where they are our own', () => {
    expect(new Set(found(letter(said)).map(({ruleId}) => ruleId))).toEqual(
      new Set(['formal-address', 'officialese', 'passive', 'vague-deadline'])
    )
  })

  it.each(quotationMarks)('are left alone in %s… %s', (opening, closing) => {
    expect(found(letter(`Han skrev: ${opening}${said}${closing}`))).toEqual([])
    expect(found(letter(`Han skrev: ${opening}${said} ${said}${closing} Det er alt.`))).toEqual([])
  })

  it('are left alone in the first of two paragraphs', () => {
    expect(found(letter(`Han skrev: „${said}\n\n${said}”`))).toEqual([])
  })

  it('are left alone in a block quotation', () => {
    expect(found(letter(`> ${said}`))).toEqual([])
  })

  it('decide nothing', () => {
    const type = (text: string) =>
      checkDocument(readMarkdown(text), {path: '', rules, uiLanguage: 'da', danish, language: 'da'}).type
    expect(type(letter('Du får afslag på din ansøgning.'))).toBe('afgoerelse')
    expect(type(letter('Naboen skrev: „Du får afslag på din ansøgning.”'))).not.toBe('afgoerelse')
  })
})
