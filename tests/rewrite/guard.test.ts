import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {checkDocument} from '../../src/check-letter.ts'
import {readMarkdown} from '../../src/formats/text/read-markdown.ts'
import {analyseLetter} from '../../src/letter/model/letter.ts'
import {guardSuggestions} from '../../src/rewrite/guard/guard.ts'
import type {SentenceFacts} from '../../src/rewrite/guard/sentence-facts.ts'
import {rules} from '../../src/rules/generated.ts'
import {applyEdits} from '../../src/text/apply-edits.ts'
import type {Suggestion} from '../../src/types.ts'
import {danish} from '../checks/check-text.ts'
import {type FactKind, randomLetter} from '../fix/random-letter.ts'

/** What the guard makes of replacing `[from]` by `to` in a text. */
function guarded(
  text: string,
  from: string,
  to: string,
  mayChange?: keyof SentenceFacts
): Suggestion | undefined {
  const start = text.indexOf(from)
  const end = start + from.length
  const suggestion = {text: to, edits: [{start, end, text: to}], safe: true}
  const letter = analyseLetter(readMarkdown(text), danish)
  const [kept] =
    guardSuggestions({start, end, suggestions: [suggestion]}, letter, mayChange).suggestions ?? []
  // A word without edits is advice for a person.
  return kept?.edits.length === 0 ? undefined : kept
}

describe('guardSuggestions', () => {
  it.each([
    ['a plain word', 'Såfremt du klager, skal du skrive.', 'Såfremt', 'Hvis'],
    ['a word beside a name', 'Vi beder Anders Holm fremsende svaret.', 'fremsende', 'sende'],
    ['another way to write kroner', 'Du får 500 kr. om ugen.', '500 kr.', '500 kroner'],
    [
      'a name that moves to the front',
      'Sagen behandles af Borgerservice.',
      'Sagen behandles af Borgerservice',
      'Borgerservice behandler sagen'
    ],
    ['De to du', 'Vi beder Dem svare.', 'Dem', 'dig'],
    ['a heading', '# Vedrørende din sag\n\nVi skriver.', 'Vedrørende', 'Om']
  ])('keeps a suggestion for %s', (_, text, from, to) => {
    expect(guarded(text, from, to)).toMatchObject({text: to, safe: true})
  })

  it.each([
    ['a number', 'Du får 14 dage.', '14', '15'],
    ['a unit', 'Du får 14 dage.', 'dage', 'uger'],
    ['a numeral', 'Svar inden to uger.', 'to', 'tre'],
    ['a date', 'Svar senest den 3. maj.', 'maj', 'juni'],
    [
      'the order of dates',
      'Vi holder lukket fra 3. maj til 5. juni.',
      '3. maj til 5. juni',
      '3. juni til 5. maj'
    ],
    ['a weekday', 'Kom på mandag.', 'mandag', 'tirsdag'],
    ['a name', 'Sagen ligger hos Borgerservice nu.', 'Borgerservice', 'kommunen'],
    ['a name that opens the sentence', 'Zyprexus klager over det.', 'Zyprexus', 'Han'],
    ['a negation lost', 'Du kan ikke klage.', 'kan ikke', 'kan'],
    ['a negation won', 'Du kan klage.', 'kan', 'kan ikke'],
    ['an address', 'Skriv til post@norreby.example i dag.', 'post@norreby.example', 'os'],
    ['a merge field', 'Kom den {{dato}} hertil.', '{{dato}}', 'nævnte dag'],
    ['a quotation', 'Du skrev: »Jeg skal fremsende svaret.«', 'fremsende', 'sende'],
    ['a quotation in straight marks', 'Du skrev: "Jeg skal fremsende svaret."', 'fremsende', 'sende'],
    [
      'a quotation of two sentences',
      'Du skrev: »Jeg kommer. Jeg vil fremsende svaret.« Tak.',
      'fremsende',
      'sende'
    ],
    ['a block quotation', '> Du skal fremsende svaret.\n\nDet står der.', 'fremsende', 'sende'],
    ['the title of a law', 'Vi følger lov om anvendelse af tvang.', 'anvendelse', 'brug'],
    ['a law', 'Det står i serviceloven nu.', 'serviceloven', 'reglerne'],
    ['a paragraph', 'Det følger af § 7 a, stk. 2, litra b.', 'litra b', 'litra c']
  ])('drops a suggestion that changes %s', (_, text, from, to) => {
    expect(guarded(text, from, to)).toBeUndefined()
  })

  it('lets a reference to a law move, but not unasked', () => {
    const text = 'Du får hjælp efter servicelovens § 112, stk. 1.'
    const moved = guarded(text, text.slice(0, -1), 'Efter servicelovens § 112, stk. 1, får du hjælp')
    expect(moved).toMatchObject({safe: false})
  })

  it('writes no markup that was none', () => {
    expect(guarded('Sagen om a\\*b behandles.', 'Sagen', 'Sagen a*b')).toBeUndefined()
    expect(guarded('Sagen {{a_b}} behandles.', 'Sagen {{a_b}}', '{{a_b}} sagen')).toBeDefined()
  })

  it('lets double negations go', () => {
    expect(guarded('Det er ikke umuligt.', 'ikke umuligt', 'muligt', 'negations')).toBeDefined()
    expect(guarded('Det er ikke umuligt.', 'ikke umuligt', 'muligt')).toBeUndefined()
  })

  it('lets a CPR number be masked', () => {
    expect(guarded('Dit nummer er 070761-4285 nu.', '4285', 'XXXX', 'amounts')).toBeDefined()
  })

  it('leaves the facts of random letters alone in every suggestion', () => {
    let tried = 0
    fc.assert(
      fc.property(randomLetter, ({text, sentences}) => {
        const report = checkDocument(readMarkdown(text), {
          path: '',
          rules,
          uiLanguage: 'da',
          danish,
          language: 'da'
        })
        for (const {ruleId, suggestions} of report.findings) {
          for (const {edits, safe} of suggestions) {
            if (edits.length === 0) continue
            tried++
            const after = applyEdits(text, edits)
            for (const {facts} of sentences) {
              for (const fact of facts) {
                if (ruleId === 'double-negation' && fact.kind === 'negation') continue
                expect(occurrences(after, fact), `${ruleId}: ${after}`).toBe(occurrences(text, fact))
                if (safe && untouchable.has(fact.kind)) expectUntouched(text, fact.text, edits)
              }
            }
          }
        }
      }),
      {numRuns: 150}
    )
    expect(tried).toBeGreaterThan(500)
  })
})

const untouchable: ReadonlySet<FactKind> = new Set(['quotation', 'law', 'field', 'address'])

/** How often a fact stands in a text; at the start of a sentence it may have a capital or lose it. */
function occurrences(text: string, {kind, text: fact}: {kind: FactKind; text: string}): number {
  const plain = (part: string) =>
    kind === 'law' || kind === 'date' || kind === 'amount' ? part.toLowerCase() : part
  const words = plain(fact)
    .replace(/\bkr\.|kroner\b/, 'kr')
    .replace(/procent|%/, '%')
    .replace(/\.$/, '')
  return (
    plain(text)
      .replace(/\bkr\.|kroner\b/g, 'kr')
      .replace(/procent|%/g, '%')
      .split(words).length - 1
  )
}

function expectUntouched(text: string, fact: string, edits: Suggestion['edits']): void {
  for (let at = text.indexOf(fact); at >= 0; at = text.indexOf(fact, at + 1)) {
    for (const {start, end} of edits) expect(start < at + fact.length && end > at).toBe(false)
  }
}
