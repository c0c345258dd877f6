import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {checkLetter} from '../../src/index.ts'
import {keepAdvice} from '../../src/report/keep-advice.ts'
import {applyEdits} from '../../src/text/apply-edits.ts'
import {danish} from '../checks/check-text.ts'
import {randomLetter} from '../fix/random-letter.ts'

const adviceOn = (text: string) => checkLetter(text, {format: 'text', danish}).sentences ?? []

describe('the advice on sentences', () => {
  it('puts the suggestions of a sentence together', () => {
    const [first] = adviceOn('Såfremt du er uenig, skal du fremsende en klage samt din dokumentation.')
    expect(first?.rewrite?.text).toBe('Hvis du er uenig, skal du sende en klage og din dokumentation.')
    expect(first?.rewrite?.safe).toBe(true)
    expect(first?.findings.length).toBeGreaterThanOrEqual(3)
  })

  it('has no rewrite where no suggestion can be made, and nothing of sentences without findings', () => {
    const advice = adviceOn('Vi skriver til dig om din sag.\n\nVi svarer dig hurtigst muligt.')
    expect(advice.map(({rewrite}) => rewrite)).toEqual([null])
  })

  it('weighs a sentence by its findings and its length', () => {
    const [easy] = adviceOn('Vi svarer dig hurtigst muligt.')
    const [hard] = adviceOn(
      'Såfremt du ikke fremsender den dokumentation, som vi tidligere har anmodet dig om, vil din ansøgning blive behandlet på det foreliggende grundlag, hvilket kan medføre, at du får afslag.'
    )
    expect(hard?.weight).toBeGreaterThan(easy?.weight ?? 0)
  })

  it('points at the sentences of the letter, in their order, and says what its edits make', () => {
    fc.assert(
      fc.property(randomLetter, ({text}) => {
        const {sentences = [], findings} = checkLetter(text, {format: 'text', danish})
        let end = 0
        for (const {place, findings: own, rewrite, weight} of sentences) {
          expect(place.start.offset).toBeGreaterThanOrEqual(end)
          end = place.end.offset
          expect(weight).toBeGreaterThan(0)
          for (const index of own) {
            expect(findings[index]?.place.start.offset).toBeGreaterThanOrEqual(place.start.offset)
            expect(findings[index]?.place.end.offset).toBeLessThanOrEqual(end)
          }
          if (!rewrite) continue
          const shift = place.start.offset
          const edits = rewrite.edits.map((d) => ({...d, start: d.start - shift, end: d.end - shift}))
          const after = applyEdits(text.slice(shift, end), edits)
          expect(after.replace(/\s+/g, ' ').trim()).toBe(rewrite.text)
        }
      }),
      {numRuns: 40}
    )
  })

  it('counts anew where findings are hidden', () => {
    const text = 'Såfremt du er uenig, skal du fremsende en klage.'
    const advice = adviceOn(text)
    const [first] = advice
    const kept = (first?.findings ?? []).map((index) => index > 0)
    expect(keepAdvice(advice, kept)[0]?.findings).toEqual((first?.findings ?? []).slice(1).map((d) => d - 1))
    expect(
      keepAdvice(
        advice,
        kept.map(() => false)
      )
    ).toEqual([])
  })
})
