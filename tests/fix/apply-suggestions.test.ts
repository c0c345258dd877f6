import {readdirSync, readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {checkDocument} from '../../src/check-letter.ts'
import {applySuggestions} from '../../src/fix/apply-suggestions.ts'
import {chooseSuggestions} from '../../src/fix/choose-suggestions.ts'
import {composeEdits} from '../../src/fix/compose-edits.ts'
import {textDraft} from '../../src/fix/draft.ts'
import type {LetterDocument} from '../../src/formats/document.ts'
import {readDocx} from '../../src/formats/docx/read-docx.ts'
import {readLetter} from '../../src/formats/read-text.ts'
import {readMarkdown} from '../../src/formats/text/read-markdown.ts'
import {rules} from '../../src/rules/generated.ts'
import {applyEdits} from '../../src/text/apply-edits.ts'
import {lineMap} from '../../src/text/line-map.ts'
import type {Edit, Finding, LetterReport, Severity} from '../../src/types.ts'
import {danish} from '../checks/check-text.ts'
import {randomLetter} from './random-letter.ts'

const check = (document: LetterDocument): LetterReport =>
  checkDocument(document, {path: '', rules, uiLanguage: 'da', danish, language: 'da'})

/** A finding of `[start, end)` that would be replaced by a text. */
function finding(
  text: string,
  start: number,
  end: number,
  to: string,
  severity: Severity = 'warning'
): Finding {
  const lines = lineMap(text)
  return {
    ruleId: to,
    severity,
    message: '',
    why: '',
    actual: text.slice(start, end),
    place: {start: lines.pointAt(start), end: lines.pointAt(end)},
    values: {},
    url: '',
    suggestions: [{text: to, edits: [{start, end, text: to}], safe: true}]
  }
}

/** A check that replaces words by others, wherever they stand. */
function replacing(pairs: Readonly<Record<string, string>>): (document: LetterDocument) => LetterReport {
  const empty = check(readMarkdown('Hej.'))
  return ({text}) => ({
    ...empty,
    findings: [...text.matchAll(/\p{L}+/gu)].flatMap(({0: word, index}) => {
      const to = pairs[word]
      return to === undefined ? [] : [finding(text, index, index + word.length, to)]
    })
  })
}

function fix(text: string, by = check, all = false): string {
  return applySuggestions(textDraft(readMarkdown(text), 'markdown'), {check: by, all}).draft.document.text
}

const textWithEdits = fc
  .string({maxLength: 40})
  .chain((text) => fc.tuple(fc.constant(text), editsOf(text.length)))

function editsOf(length: number): fc.Arbitrary<Array<Edit>> {
  return fc
    .array(fc.tuple(fc.nat(length), fc.nat(length), fc.string({maxLength: 5})), {maxLength: 6})
    .map((list) => {
      const edits: Array<Edit> = []
      for (const [a, b, text] of list.sort((x, y) => Math.min(x[0], x[1]) - Math.min(y[0], y[1]))) {
        const [start, end] = [Math.min(a, b), Math.max(a, b)]
        if (start >= (edits.at(-1)?.end ?? 0)) edits.push({start, end, text})
      }
      return edits
    })
}

describe('composeEdits', () => {
  it('makes one list of two', () => {
    fc.assert(
      fc.property(
        textWithEdits.chain(([text, first]) => {
          const between = applyEdits(text, first)
          return fc.tuple(fc.constant(text), fc.constant(first), editsOf(between.length))
        }),
        ([text, first, second]) => {
          const composed = composeEdits(text.length, first, second)
          expect(applyEdits(text, composed)).toBe(applyEdits(applyEdits(text, first), second))
          for (const [index, edit] of composed.entries())
            expect(edit.start).toBeGreaterThanOrEqual(composed[index - 1]?.end ?? 0)
        }
      ),
      {numRuns: 2000}
    )
  })
})

describe('chooseSuggestions', () => {
  const text = 'en to tre fire fem'
  const chosen = (...findings: ReadonlyArray<Finding>) =>
    chooseSuggestions(findings).map((choice) => choice.suggestion.text)

  it('takes what stands apart, in the order of the letter', () => {
    expect(chosen(finding(text, 6, 9, 'b'), finding(text, 0, 2, 'a'))).toEqual(['a', 'b'])
  })

  it('takes the more severe of two that meet', () => {
    expect(chosen(finding(text, 0, 5, 'a', 'info'), finding(text, 3, 9, 'b', 'error'))).toEqual(['b'])
  })

  it('takes the left of two that meet, and the one that has words for all of the other', () => {
    expect(chosen(finding(text, 3, 9, 'b'), finding(text, 0, 5, 'a'))).toEqual(['a'])
    expect(chosen(finding(text, 0, 14, 'long'), finding(text, 0, 2, 'short'))).toEqual(['long'])
  })

  it('takes the shorter of two that begin together where the other changes nothing of it', () => {
    const long = {
      ...finding(text, 0, 14, 'long'),
      suggestions: [{text: 'long', edits: [{start: 10, end: 14, text: 'long'}], safe: true}]
    }
    expect(chosen(long, finding(text, 0, 2, 'short'))).toEqual(['short'])
  })

  it('takes none of two that touch', () => {
    expect(chosen(finding(text, 0, 3, 'a'), finding(text, 3, 5, 'b'))).toEqual(['a'])
  })

  it('takes unsafe ones only when asked', () => {
    const unsafe = {
      ...finding(text, 0, 2, 'a'),
      suggestions: [{text: 'a', edits: [{start: 0, end: 2, text: 'a'}], safe: false}]
    }
    expect(chooseSuggestions([unsafe])).toEqual([])
    expect(chooseSuggestions([unsafe], {all: true})).toHaveLength(1)
  })

  it('takes the next suggestion where the document refuses the first', () => {
    const refused = {start: 0, end: 2, text: 'a'}
    const other = {start: 0, end: 2, text: 'b'}
    const both = {
      ...finding(text, 0, 2, 'a'),
      suggestions: [
        {text: 'a', edits: [refused], safe: true},
        {text: 'b', edits: [other], safe: true}
      ]
    }
    expect(chooseSuggestions([both], {refused: new Set([refused])})[0]?.suggestion.text).toBe('b')
  })
})

describe('applySuggestions', () => {
  it('goes on until nothing is left', () => {
    expect(fix('a b', replacing({a: 'c', c: 'd'}))).toBe('d b')
  })

  it('ends where rules contradict each other, and a second run changes nothing', () => {
    const by = replacing({hund: 'kat', kat: 'hund', gris: 'ko', ko: 'hest', hest: 'gris', x: 'y'})
    for (const text of ['hund x', 'kat x', 'gris og x', 'ko', 'hest', 'hund gris x', 'kat ko x']) {
      expect(fix(fix(text, by), by)).toBe(fix(text, by))
    }
    expect(fix('hund x', by)).toBe('kat y')
    expect(fix('gris', by)).toBe('ko')
  })

  it('ends where a rule lengthens its own text', () => {
    // Each pass doubles it.
    expect(fix('a', replacing({a: 'a a'})).length).toBeLessThan(10_000)
  })

  it('gives the changes as edits of the first text', () => {
    fc.assert(
      fc.property(randomLetter, fc.boolean(), ({text}, all) => {
        const {edits, draft} = applySuggestions(textDraft(readMarkdown(text), 'markdown'), {check, all})
        expect(applyEdits(text, edits)).toBe(draft.document.text)
      }),
      {numRuns: 25}
    )
  })

  it('ends lines as the letter does', () => {
    const text = 'Hej.\r\n\r\na\r\n'
    const draft = textDraft(readMarkdown(text), 'markdown')
    const {draft: fixed} = applySuggestions(draft, {check: replacing({a: 'b\n\n- c'})})
    expect(fixed.document.text).toBe('Hej.\r\n\r\nb\r\n\r\n- c\r\n')
  })

  it.each([
    ['safe suggestions', false, 120],
    ['all suggestions', true, 60]
  ])('changes nothing the second time in random letters: %s', (_, all, numRuns) => {
    fc.assert(
      fc.property(randomLetter, ({text}) => {
        const once = fix(text, check, all)
        expect(fix(once, check, all)).toBe(once)
      }),
      {numRuns}
    )
  })

  it('changes nothing the second time in the letters of the fixtures', () => {
    const folder = new URL('../../fixtures/docx/', import.meta.url)
    for (const name of readdirSync(folder).filter(
      (d) => d.endsWith('.docx') && !d.startsWith('afgoerelse-30')
    )) {
      const {text} = readDocx(readFileSync(new URL(name, folder)))
      const draft = textDraft(readLetter(text, 'text'), 'text')
      const once = applySuggestions(draft, {check}).draft
      const twice = applySuggestions(once, {check}).draft
      expect(twice.document.text, name).toBe(once.document.text)
    }
  })
})
