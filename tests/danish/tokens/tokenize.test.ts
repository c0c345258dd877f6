import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {findFields, Gap, TokenKind, tokenize} from '../../../src/danish/tokens/tokenize.ts'

/** The texts of all tokens. */
function tokensOf(text: string): Array<string> {
  const {start, end} = tokenize(text, findFields(text))
  return Array.from(start, (offset, index) => text.slice(offset, end[index]))
}

/** The kind of the token with this text. */
function kindOf(text: string, token: string): number | undefined {
  return tokenize(text, findFields(text)).kind[tokensOf(text).indexOf(token)]
}

describe('tokens', () => {
  it.each([
    ['Du kan f.eks. ringe.', ['Du', 'kan', 'f.eks.', 'ringe', '.']],
    ['§ 12, stk. 3.', ['§', '12', ',', 'stk.', '3', '.']],
    ['Se §§ 22-24.', ['Se', '§§', '22-24', '.']],
    ['§12,stk.3, nr.2', ['§', '12', ',', 'stk.', '3', ',', 'nr.', '2']],
    ['kl. 9.30.', ['kl.', '9.30', '.']],
    ['den 3. maj 2025', ['den', '3.', 'maj', '2025']],
    ['den 3.maj', ['den', '3.', 'maj']],
    ['1.-3. maj', ['1.-3.', 'maj']],
    ['1.–3. maj', ['1.–3.', 'maj']],
    ['ca.-priser', ['ca.-priser']],
    ['man.-fre. kl. 9', ['man.', '-', 'fre.', 'kl.', '9']],
    ['i 3. B', ['i', '3.', 'B']],
    ['1.250,50 kr.', ['1.250,50', 'kr.']],
    ['kr. 2.418,75, tak', ['kr.', '2.418,75', ',', 'tak']],
    ['250,- kr.', ['250,-', 'kr.']],
    ['tlf. 12 34 56 78.', ['tlf.', '12', '34', '56', '78', '.']],
    ['H.C. Andersens Vej', ['H.C.', 'Andersens', 'Vej']],
    ['Ida M. Toft', ['Ida', 'M.', 'Toft']],
    ['A/S og ApS', ['A/S', 'og', 'ApS']],
    ['www.norreby.example/byg.', ['www.norreby.example/byg', '.']],
    ['mit.norreby.example, tak', ['mit.norreby.example', ',', 'tak']],
    ['(borger.dk)', ['(', 'borger.dk', ')']],
    ['https://x.example/a_(b)?c=d.', ['https://x.example/a_(b)?c=d', '.']],
    ['<post@norreby.example>', ['<', 'post@norreby.example', '>']],
    ['ida.m_toft+brev@norreby.example.', ['ida.m_toft+brev@norreby.example', '.']],
    ['010190-1234 og 010190-XXXX', ['010190-1234', 'og', '010190-XXXX']],
    ['2025-001182', ['2025-001182']],
    ['j.nr. 23/4455', ['j.nr.', '23/4455']],
    ['17,5 % og 5%', ['17,5', '%', 'og', '5', '%']],
    ['2. th., 1. sal', ['2.', 'th.', ',', '1.', 'sal']],
    ['bygge- og anlæg', ['bygge-', 'og', 'anlæg']],
    ['mandag-torsdag', ['mandag-torsdag']],
    ['børn/unge', ['børn/unge']],
    ["Lars' cd'er", ["Lars'", "cd'er"]],
    ["'ja' og ’nej’", ["'", 'ja', "'", 'og', '’', 'nej', '’']],
    ['kom\u00admu\u00adne', ['kom\u00admu\u00adne']],
    ['stk.\u00a03', ['stk.', '3']],
    ['Hvad?! Nej...', ['Hvad', '?!', 'Nej', '...']],
    ['»Ja«', ['»', 'Ja', '«']],
    ['Vi ses 👩‍👩‍👧‍👦👍🏽!', ['Vi', 'ses', '👩‍👩‍👧‍👦', '👍🏽', '!']],
    ['a \ud800 b', ['a', '\ud800', 'b']],
    ['20 kr..', ['20', 'kr.', '.']],
    ['www.norreby', ['www', '.', 'norreby']],
    ['www.norreby.kommune', ['www.norreby.kommune']],
    ['brevet.de er', ['brevet', '.', 'de', 'er']],
    ['x.de/y', ['x.de/y']],
    ['fil_navn +45 a+b', ['fil_navn', '+', '45', 'a', '+', 'b']],
    ['☎\ufe0f 1\u20e3', ['☎\ufe0f', '1\u20e3']],
    ['-benstræk -- -', ['-benstræk', '--', '-']],
    ['rock_', ['rock', '_']],
    ['dig.vi', ['dig', '.', 'vi']],
    ['hr.Jensen', ['hr.', 'Jensen']],
    ['2½ m²', ['2½', 'm²']],
    ['B&O', ['B&O']],
    ['kr./md.', ['kr.', '/', 'md.']],
    ['kl. 8.30–9.15', ['kl.', '8.30', '–', '9.15']],
    ['3.B og 3.b', ['3.', 'B', 'og', '3.', 'b']],
    ['', []],
    [' \n\u00ad', []]
  ])('of `%s`', (text, expected) => {
    expect(tokensOf(text)).toEqual(expected)
  })
})

describe('kinds', () => {
  it.each([
    ['kan du', 'kan', TokenKind.word],
    ['010190-1234', '010190-1234', TokenKind.number],
    ['koster 9.30.', '9.30', TokenKind.number],
    ['ja, tak', ',', TokenKind.punctuation],
    ['5 %', '%', TokenKind.symbol],
    ['§ 3', '§', TokenKind.symbol],
    ['5 €', '€', TokenKind.symbol],
    ['Kære {{navn}}', '{{navn}}', TokenKind.field],
    ['se borger.dk', 'borger.dk', TokenKind.url],
    ['til a@b.dk', 'a@b.dk', TokenKind.email],
    ['jf. loven', 'jf.', TokenKind.abbreviation],
    ['H.C. Ørsted', 'H.C.', TokenKind.abbreviation],
    ['3. maj', '3.', TokenKind.ordinal],
    ['1.-3. maj', '1.-3.', TokenKind.ordinal]
  ])('in `%s` of `%s`', (text, token, kind) => {
    expect(kindOf(text, token)).toBe(kind)
  })

  it('says an ordinary word is no abbreviation at the end of a sentence', () => {
    expect(tokensOf('Taget er rødt. Det er min. Den er på en sal. Vi går på en ø. Du')).not.toContain('min.')
    expect(tokensOf('Bilen er min.')).toEqual(['Bilen', 'er', 'min', '.'])
    expect(tokensOf('Det tager 30 min.')).toEqual(['Det', 'tager', '30', 'min.'])
  })
})

describe('gaps', () => {
  it('are told apart', () => {
    const {before} = tokenize('a b,\nc\r\nd\n \ne\u2029f\r\rg')
    const {none, space, line, blank} = Gap
    expect([...before]).toEqual([none, space, none, line, line, blank, blank, blank])
  })
})

describe('fields', () => {
  it.each([
    ['{{Fornavn}}', ['{{Fornavn}}']],
    ['{{#if x}}ja{{/if}}', ['{{#if x}}', '{{/if}}']],
    ['«Sagsnummer»', ['«Sagsnummer»']],
    ['<<dato>>', ['<<dato>>']],
    ['[NAVN] [SAG_2] [CPR.NR 2]', ['[NAVN]', '[SAG_2]', '[CPR.NR 2]']],
    ['$\u007bx.y}', ['$\u007bx.y}']],
    ['{% if x %}ja{% endif %}', ['{% if x %}', '{% endif %}']],
    ['«Jeg kommer i morgen»', []],
    ['»Ja«', []],
    ['»Ja«og»Nej«', []],
    ['[indsæt dato] [XX] [INDSÆT NAVN] [a] [1]', []],
    ['{{', []],
    ['{{a\nb}}', []]
  ])('of `%s`', (text, expected) => {
    const fields = findFields(text)
    const found = Array.from({length: fields.length / 2}, (_, index) =>
      text.slice(fields[index * 2], fields[index * 2 + 1])
    )
    expect(found).toEqual(expected)
  })

  it('are one token whatever they hold and touch', () => {
    expect(tokensOf('Hr. {{a. B}}s sag-{{x}}-nu')).toEqual([
      'Hr.',
      '{{a. B}}',
      's',
      'sag-',
      '{{x}}',
      '-',
      'nu'
    ])
    expect(tokenize('Kære {{a. B! C}} Holm', findFields('Kære {{a. B! C}} Holm')).sentenceCount).toBe(1)
  })
})

const fragment = fc.oneof(
  fc.constantFrom(
    ...'f.eks. kr. 3. kl. 9.30 . ? ! … » « " ( ) - – / , : @ www. .dk § A/S H.C. Ida Vi og {{x}} «y»'.split(
      ' '
    )
  ),
  fc.constantFrom(' ', '\n', '\n\n', '\u00a0', '\u00ad', '\ud83d', '😊', '\u200d', "'", '_', '+'),
  fc.string({unit: 'binary', maxLength: 4})
)
const texts = fc.array(fragment, {maxLength: 40}).map((parts) => parts.join(''))

describe('any text', () => {
  it('is covered by ascending tokens with nothing but white space between', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const {count, start, end, before, sentenceStart, sentenceCount} = tokenize(text, findFields(text))
        let last = 0
        for (let index = 0; index < count; index++) {
          const from = start[index] ?? -1
          expect(from).toBeGreaterThanOrEqual(last)
          expect(text.slice(last, from)).toMatch(/^(?:\s|\p{Cf}|\u0085|[\ufe00-\ufe0f])*$/u)
          if (before[index] === Gap.space) expect(from).toBeGreaterThan(last)
          last = end[index] ?? -1
          expect(last).toBeGreaterThan(from)
        }
        expect([...sentenceStart]).toEqual([...new Set(sentenceStart)].toSorted((a, b) => a - b))
        expect(sentenceCount).toBe(sentenceStart.length)
        expect(sentenceStart[0]).toBe(count > 0 ? 0 : undefined)
      }),
      {numRuns: 2000}
    )
  })

  it('keeps each field whole', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const fields = findFields(text)
        const {kind, start, end} = tokenize(text, fields)
        const found = [...start.keys()].filter((index) => kind[index] === TokenKind.field)
        expect(found.flatMap((index) => [start[index], end[index]])).toEqual([...fields])
      })
    )
  })

  it('has the same sentences when a blank line ends it', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const trimmed = text.trimEnd()
        const alone = tokenize(trimmed)
        const followed = tokenize(`${trimmed}\n\nNyt afsnit`)
        if (alone.count > 0) expect(followed.sentenceCount).toBe(alone.sentenceCount + 1)
      })
    )
  })
})
