import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {readText} from '../../src/formats/text/read-text-blocks.ts'
import {analyseLetter} from '../../src/letter/model/letter.ts'
import {passivesOf} from '../../src/letter/sentences/passives.ts'
import {applyEdits} from '../../src/text/apply-edits.ts'
import type {Match, Suggestion} from '../../src/types.ts'
import {checkOfRule, danish, letterOf, matchesIn} from '../checks/check-text.ts'
import {activeSentences} from './active-sentences.ts'
import {doerSentences} from './doer-sentences.ts'
import {untouchedSentences} from './untouched-sentences.ts'

const check = checkOfRule('passive')

function suggestionsFor(text: string): ReadonlyArray<Suggestion> {
  return matchesIn(check, text).flatMap((match: Match) => match.suggestions ?? [])
}

describe('passiveToActive', () => {
  it.each(activeSentences)('turns: %s', (before, after) => {
    expect(suggestionsFor(before)[0]?.text).toBe(after)
  })

  it.each(untouchedSentences)('offers nothing for: %s', (text) => {
    expect(matchesIn(check, text).length).toBeGreaterThan(0)
    expect(suggestionsFor(text)).toEqual([])
  })

  it.each([
    ['Skemaet skal udfyldes.', ['Du skal udfylde skemaet.']],
    ['Vejen skal saltes.', ['Vi skal salte vejen.']],
    ['Hvis du er syg, bedes du ringe.', ['Hvis du er syg, så ring.', 'Hvis du er syg, skal du ringe.']]
  ])('offers who acts by the verb, its object and its mood: %s', (before, after) => {
    expect(suggestionsFor(before).map((d) => d.text)).toEqual(after)
  })

  it.each(doerSentences)('offers who acts, or nobody: %s → %s', (before, after) => {
    const texts = suggestionsFor(before).map((d) => d.text)
    expect(texts).toEqual(after === '–' ? [] : [after])
  })

  it.each([
    ['Vi har læst jeres brev. Skemaet skal sendes til os.', 'I skal sende skemaet til os.'],
    ['Vi har læst Deres brev. Skemaet skal sendes til os.', 'Du skal sende skemaet til os.'],
    ['Du får svar i maj. Skemaet skal sendes til os.', 'Du skal sende skemaet til os.']
  ])('speaks to the reader as the letter does: %s', (text, sentence) => {
    expect(suggestionsFor(text)[0]?.text).toBe(sentence)
  })

  it.each([
    ['Ansøgningen behandles af nævnet.', true],
    ['Planen blev godkendt af byrådet i maj.', true],
    ['Ansøgningen behandles ikke af nævnet.', false],
    ['Alle sager behandles af nævnet.', false],
    ['Den behandles af nævnet.', false],
    ['Vi ved, at sagen behandles af nævnet.', false],
    ['Pengene udbetales den 1. juni.', false],
    ['Skemaet bedes sendt til os.', false]
  ])('is safe only where nothing can change: %s', (text, safe) => {
    expect(suggestionsFor(text)[0]?.safe).toBe(safe)
  })

  it.each(['Sagen behandles af »Foreningen«.', 'sagen udbetales af »citat«'])(
    'leaves marks of quotation where they stand: %s',
    (text) => {
      expect(suggestionsFor(text)).toEqual([])
    }
  )

  it('leaves line breaks alone where nothing moves', () => {
    const text = 'Din ansøgning\nbehandles af Borgerservice i løbet\naf maj.'
    const [suggestion] = suggestionsFor(text)
    expect(applyEdits(text, suggestion?.edits ?? [])).toBe(
      'Borgerservice behandler din ansøgning i løbet\naf maj.'
    )
  })
})

/** Words that build passives, and words that get in their way. */
const pool = [
  ...'sagen ansøgningen de den du vi der det man som at hvis ikke også kun alle ingen og eller men, , . af til i for'.split(
    ' '
  ),
  ...'behandles udbetales bedes skal kan vil bliver blev blevet er var sendt behandlet udfyldt tilbage op ned'.split(
    ' '
  ),
  ...'nævnet kommunen Borgerservice Nørreby 3. maj 2025 500 kr. {{Navn}} § 12 »citat« ( ) sin dig Dem De I'.split(
    ' '
  )
]
const salad = fc
  .array(fc.constantFrom(...pool), {minLength: 1, maxLength: 30})
  .map((words) => words.join(' '))
const facts = /\d+|\{\{\w+\}\}|§|Nørreby|Borgerservice|»citat«|\b(?:ikke|ingen)\b/giu

function sortedFacts(text: string): ReadonlyArray<string> {
  return [...text.matchAll(facts)].map(([d]) => d.toLowerCase()).sort()
}

describe('suggestions for any words', () => {
  it('never throw, keep the facts, and stay inside the text without overlap', () => {
    fc.assert(
      fc.property(salad, (text) => {
        for (const {edits} of suggestionsFor(text)) {
          let last = 0
          for (const edit of edits) {
            expect(edit.start).toBeGreaterThanOrEqual(last)
            expect(edit.end).toBeGreaterThanOrEqual(edit.start)
            last = edit.end
          }
          expect(last).toBeLessThanOrEqual(text.length)
          expect(sortedFacts(applyEdits(text, edits))).toEqual(sortedFacts(text))
        }
      }),
      {numRuns: 300}
    )
  })

  it.each(activeSentences)('read as they say, and silence the passive: %s', (text) => {
    const passives = (words: string) =>
      letterOf(words).sentences.reduce((sum, sentence) => sum + passivesOf(sentence).length, 0)
    for (const suggestion of suggestionsFor(text)) {
      const applied = applyEdits(text, suggestion.edits)
      expect(applied.replace(/\s+/g, ' ')).toBe(suggestion.text)
      expect(passives(applied)).toBe(passives(text) - 1)
      expect(sortedFacts(applied)).toEqual(sortedFacts(text))
    }
  })

  it('take linear time on a sentence of 8 000 words', () => {
    // A number in front: what was read before is not read again. Processor time, which other programs disturb least.
    let number = 0
    const measure = (count: number) => {
      number++
      const words = 'sagen behandles af nævnet og den udbetales ikke '.repeat(count / 8)
      const letter = analyseLetter(readText(`${number} ${words}.`), danish)
      for (const {grammar} of letter.sentences) grammar.syntax.clauses.length
      const start = process.cpuUsage()
      check(letter)
      const {user, system} = process.cpuUsage(start)
      return user + system
    }
    const least = (count: number) => Math.min(measure(count), measure(count), measure(count))
    measure(2000)
    const small = least(2000)
    // Four times the words take four times the time, and some more to collect what is no longer used; not sixteen times.
    expect(least(8000)).toBeLessThan(small * 12)
  })
})
