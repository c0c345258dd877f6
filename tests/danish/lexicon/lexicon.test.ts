import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {Lexicon} from '../../../src/danish/lexicon/lexicon.ts'
import {morphologicalClass} from '../../../src/danish/lexicon/morphology.ts'

const bytes = readFileSync(new URL('../../../src/danish/data/lexicon.bin', import.meta.url))
const lexicon = new Lexicon(bytes)

/** Name the classes of a form, in the order of their bits. */
function classNames(form: string): Array<string> {
  const classes = lexicon.classes(form)
  return Object.entries(morphologicalClass).flatMap(([name, bit]) => (classes & bit ? [name] : []))
}

/** Write the analyses of a form as `lemma part-of-speech values`. */
function analyses(form: string): Array<string> {
  return lexicon
    .lemmas(form)
    .map(({lemma, pos, derived, ...values}) => `${lemma} ${pos} ${Object.values(values).join(' ')}`.trim())
}

describe('classes', () => {
  it.each([
    ['skriver', ['commonNoun', 'present']],
    ['skrevet', ['pastParticiple']],
    ['skrives', ['passive']],
    ['sendtes', ['passive', 'pastPassive']],
    ['huse', ['nounPlural', 'infinitive']],
    ['brevene', ['nounPluralDefinite']],
    ['kommunens', ['nounGenitive']],
    ['større', ['comparative']],
    ['hvornår', ['other']],
    ['danmarks', ['properNameGenitive']],
    ['bliver', ['present']],
    ['er', ['present']],
    ['vil', ['present']],
    ['gør', ['present', 'imperative']],
    ['findes', ['infinitive', 'present', 'passive']]
  ])('%s', (form, expected) => {
    expect(classNames(form)).toEqual(expected)
  })

  it.each([
    ['indkomstgrænserne', 'nounPluralDefinite'],
    ['parkeringstilladelsens', 'nounGenitive'],
    ['prøvetid', 'commonNoun'],
    ['genansøgte', 'past']
  ])('%s is read by its last part', (form, expected) => {
    expect(classNames(form)).toEqual([expected, 'derived'])
  })

  it('a noun before a noun that is a verb too makes a noun', () => {
    expect(classNames('grænse')).toContain('infinitive')
    expect(classNames('smertegrænse')).not.toContain('infinitive')
  })

  it('capitals do not matter', () => {
    expect(lexicon.classes('KOMMUNENS')).toBe(lexicon.classes('kommunens'))
    expect(lexicon.classes('Ål')).toBe(lexicon.classes('ål'))
  })

  it.each(['', 'xyzzy', '§', '2026', 'q'.repeat(1000)])('%j is unknown', (form) => {
    expect(lexicon.classes(form)).toBe(0)
  })
})

describe('lemmas', () => {
  it.each([
    ['afgørelsen', ['afgørelse noun Sing Def Com']],
    ['børnenes', ['barn noun Plur Def Gen Neut']],
    ['øjne', ['øjne verb Inf Act', 'øje noun Plur Ind Neut']],
    ['afgjorde', ['afgøre verb Fin Ind Past Act']],
    ['truffet', ['træffe verb Part Past']],
    ['skrives', ['skrive verb Inf Pass', 'skrive verb Fin Ind Pres Pass']],
    ['hurtigt', ['hurtig adjective Pos Sing Neut', 'hurtig adverb Pos']],
    ['bedre', ['god adjective Cmp', 'bedre adjective Pos Sing Com', 'bedre verb Inf Act']],
    ['Danmarks', ['Danmark name Gen']],
    ['dit', ['du pronoun Gen Neut Sing']],
    ['Dem', ['De pronoun Acc']],
    ['dem', ['de pronoun Acc']]
  ])('%s', (form, expected) => {
    expect(analyses(form).toSorted()).toEqual(expected.toSorted())
  })

  it('a compound is read by its last part', () => {
    expect(lexicon.lemmas('sommerhusbyggetilladelserne')).toEqual([
      {
        lemma: 'sommerhusbyggetilladelse',
        pos: 'noun',
        number: 'Plur',
        definite: 'Def',
        gender: 'Com',
        derived: true
      }
    ])
  })

  it('a capital at the beginning of a sentence changes nothing', () => {
    expect(lexicon.lemmas('Afgørelsen')).toEqual(lexicon.lemmas('afgørelsen'))
  })

  it('capitals of abbreviations stay', () => {
    expect(analyses("EU's")).toContain('EU name Gen')
  })

  it('an unknown word has none', () => {
    expect(lexicon.lemmas('xyzzy')).toEqual([])
  })
})

describe('the file', () => {
  it('opens in any buffer, aligned or not', () => {
    const padded = new Uint8Array(bytes.length + 1)
    padded.set(bytes, 1)
    expect(new Lexicon(padded.subarray(1)).classes('brev')).toBe(lexicon.classes('brev'))
  })

  it.each([
    ['an empty file', new Uint8Array(0)],
    ['another file', new TextEncoder().encode('PK\u0003\u0004 and more')]
  ])('%s is refused', (_, data) => {
    expect(() => new Lexicon(data)).toThrow('Not a lexicon file')
  })

  it('a file cut off is refused', () => {
    fc.assert(
      fc.property(fc.integer({min: 8, max: bytes.length - 1}), (length) => {
        expect(() => new Lexicon(bytes.subarray(0, length))).toThrow('Damaged lexicon file')
      }),
      {numRuns: 20}
    )
  })

  it('a changed byte is noticed', () => {
    fc.assert(
      fc.property(
        fc.integer({min: 8, max: bytes.length - 1}),
        fc.integer({min: 1, max: 255}),
        (index, change) => {
          const damaged = Uint8Array.from(bytes)
          damaged[index] = (damaged[index] ?? 0) ^ change
          expect(() => new Lexicon(damaged)).toThrow('Damaged lexicon file')
        }
      ),
      {numRuns: 50}
    )
  })

  it('another version is refused', () => {
    const other = Uint8Array.from(bytes)
    other[4] = 99
    expect(() => new Lexicon(other)).toThrow('version 99')
  })

  it('stays below 1.1 MB', () => {
    expect(bytes.length).toBeLessThan(1_100_000)
  })
})

describe('any text', () => {
  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), (text) => {
        lexicon.classes(text)
        lexicon.lemmas(text)
        lexicon.lexemes(text)
      })
    )
  })

  it('a form read as some word is known', () => {
    const word = fc.string({unit: fc.constantFrom(...'aeioustrkndlæøå-'), maxLength: 12})
    fc.assert(
      fc.property(word, (text) => {
        const read = lexicon.lemmas(text).filter((d) => d.pos !== 'pronoun')
        if (read.length > 0) expect(lexicon.classes(text)).not.toBe(0)
      })
    )
  })
})
