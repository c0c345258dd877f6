import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {type PatternEntry, patterns} from '../../src/checks/word/patterns.ts'
import {readPattern} from '../../src/letter/wording/pattern.ts'
import {processorTimeSince} from '../processor-time.ts'
import {danish, found, letterOf, matchesIn} from './check-text.ts'

const check = (...entries: ReadonlyArray<PatternEntry>) => patterns.check({patterns: entries}, danish)
const spans = (find: string | ReadonlyArray<string>, text: string) => found(check({find}), text)

describe('patterns', () => {
  it.each([
    ['du har undladt', 'Du har undladt at svare.', ['Du har undladt']],
    ['du|De|I har', 'De har svaret, og I har svaret, og i har svaret.', ['De har', 'I har']],
    ['<undlade> at', 'Du undlod at svare. Vi undlader at svare.', ['undlod at', 'undlader at']],
    ['<undlade|forsømme>', 'Du forsømte det og undlader det.', ['forsømte', 'undlader']],
    ['inden NUM dage', 'Svar inden 14 dage eller inden to dage.', ['inden 14 dage', 'inden to dage']],
    ['har * ikke', 'Du har nu trods alt ikke svaret.', ['har nu trods alt ikke']],
    ['har * ikke', 'Du har i hvert fald endnu slet ikke svaret.', []],
    ['har * ikke', 'Du har ret. Det er ikke sandt.', []],
    ['så? snart|hurtigt som? muligt', 'Svar så hurtigt som muligt.', ['så hurtigt som muligt']],
    ['så? snart|hurtigt som? muligt', 'Svar hurtigt muligt.', ['hurtigt muligt']],
    ['^ man', 'Man skal svare. Her skal man svare.', ['Man']],
    ['straks $', 'Svar straks. Svar straks og tydeligt.', ['straks']],
    ['husk !', 'Husk! Husk det.', ['Husk!']],
    ['betyder , at', 'Det betyder, at du skal svare.', ['betyder, at']],
    ['^ * dit ansvar', 'Det er altid dit ansvar.', ['Det er altid dit ansvar']],
    ['VERB du', 'Skriver du, hjælper vi.', ['Skriver du']]
  ])('matches %s in »%s«', (find, text, expected) => {
    expect(spans(find, text)).toEqual(expected)
  })

  it('takes the widest of patterns that overlap', () => {
    expect(spans(['eget ansvar', 'dit eget ansvar'], 'Det er dit eget ansvar.')).toEqual(['dit eget ansvar'])
  })

  it('is silenced by another pattern in the sentence', () => {
    const entry: PatternEntry = {find: 'du har ikke', unless: ['hvis', '^ har du']}
    expect(found(check(entry), 'Du har ikke svaret.')).toEqual(['Du har ikke'])
    expect(found(check(entry), 'Hvis du har ikke svaret.')).toEqual([])
    expect(found(check(entry), 'Du har ikke svaret. Skriv, hvis du kan.')).toEqual(['Du har ikke'])
  })

  it('can point at the whole sentence, once', () => {
    const whole = patterns.check({span: 'sentence', patterns: [{find: 'straks'}, {find: 'du skal'}]}, danish)
    expect(found(whole, 'Du skal svare straks. Tak for det.')).toEqual(['Du skal svare straks.'])
  })

  it('leaves quotations alone', () => {
    expect(spans('du har undladt', 'Du skrev »du har undladt det« til os.')).toEqual([])
  })

  it('hands on message, severity, note and alternatives', () => {
    const entry: PatternEntry = {
      find: 'man',
      message: 'reader',
      severity: 'info',
      note: 'Skriv »du«.',
      use: ['du']
    }
    expect(matchesIn(check(entry), 'Her skal man svare.')).toEqual([
      {
        start: 9,
        end: 12,
        message: 'reader',
        severity: 'info',
        values: {note: 'Skriv »du«.'},
        suggestions: [{text: 'du', edits: [], safe: false}]
      }
    ])
    expect(found(check({find: 'man', severity: 'off'}), 'Her skal man svare.')).toEqual([])
  })

  it.each(['* *', '^ $', 'a|', '<>', 'a*b', '<a'])('rejects `%s`, which is no pattern', (source) => {
    expect(() => readPattern(source)).toThrow()
  })

  it('stays linear where a naive matcher would explode', () => {
    const text = `${'har '.repeat(400)}nej.`
    const before = process.cpuUsage()
    expect(spans('har * har * har * har * har * har * har * ikke', text)).toEqual([])
    expect(processorTimeSince(before)).toBeLessThan(3000)
  })

  it('never throws and points into the text', () => {
    const some = check({find: ['<være> * ikke $', 'du|I NOUN? ,? at', '^ NUM', 'DET ADJ? NOUN']})
    const word = fc.constantFrom(
      'du',
      'I',
      'er',
      'ikke',
      'bil',
      ',',
      'at',
      '.',
      '3',
      '»',
      '«',
      'en',
      'stor',
      '\n\n',
      '😀'
    )
    fc.assert(
      fc.property(fc.array(word, {maxLength: 20}), (parts) => {
        const text = parts.join(' ')
        for (const {start, end} of some(letterOf(text))) {
          expect(start).toBeLessThan(end)
          expect(end).toBeLessThanOrEqual(text.length)
        }
      }),
      {numRuns: 300}
    )
  })
})
