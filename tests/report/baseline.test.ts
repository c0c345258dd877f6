import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {
  applyBaseline,
  type Baseline,
  countFindings,
  pruneFindings,
  readBaseline,
  sizeOf
} from '../../src/report/baseline.ts'
import {makeLetters} from './make-letters.ts'

const sentences = ['Sagen behandles i dag.', 'Den sendes i morgen.', 'Klagen afgøres.']
const verbs = ['behandles', 'sendes', 'afgøres']

function lettersOf(...texts: ReadonlyArray<ReadonlyArray<number>>) {
  const made = texts.map((choice, index) => ({
    path: `${index}.md`,
    text: choice.map((d) => sentences[d]).join('\n\n'),
    findings: choice.map((d) => ({actual: verbs[d] ?? ''}))
  }))
  const {report, context} = makeLetters(...made)
  return {letters: report.letters, textOf: context.textOf}
}

type Letters = ReturnType<typeof lettersOf>

function countAll({letters, textOf}: Letters): Baseline['findings'] {
  const counter = countFindings()
  for (const letter of letters) counter.add(letter, textOf(letter))
  return counter.counts()
}

function applyAll({letters, textOf}: Letters, findings: Baseline['findings']) {
  const accept = applyBaseline({findings}, 'kendt')
  return letters.map((letter) => accept(letter, textOf(letter)))
}

const choices = fc.array(fc.array(fc.nat(2), {maxLength: 5}), {minLength: 1, maxLength: 3})

describe('a baseline', () => {
  it('accepts all that it was made of, wherever it now stands', () => {
    fc.assert(
      fc.property(choices, (texts) => {
        const before = lettersOf(...texts)
        const findings = countAll(before)
        const moved = lettersOf(texts.flat().reverse())
        const [letter] = applyAll(moved, findings)
        expect(letter?.findings).toEqual([])
        expect(letter?.suppressed).toHaveLength(sizeOf(findings))
      })
    )
  })

  it('leaves exactly what is more than it counts', () => {
    fc.assert(
      fc.property(choices, choices, (old, fresh) => {
        const before = lettersOf(...old)
        const now = lettersOf(...fresh)
        const findings = countAll(before)
        const left = applyAll(now, findings)
        const kept = pruneFindings(findings, countAll(now))
        const remaining = left.reduce((total, d) => total + d.findings.length, 0)
        expect(remaining).toBe(fresh.flat().length - sizeOf(kept))
        expect(sizeOf(kept)).toBeLessThanOrEqual(sizeOf(findings))
      })
    )
  })

  it('is the same whatever the order of letters', () => {
    fc.assert(
      fc.property(choices, (texts) => {
        const [one, two] = [lettersOf(...texts), lettersOf(...texts.toReversed())]
        expect(JSON.stringify(countAll(one))).toBe(JSON.stringify(countAll(two)))
      })
    )
  })
})

describe('readBaseline', () => {
  it.each([
    [undefined],
    [[]],
    [{version: 1}],
    [{version: 1, paths: [1], findings: {}}],
    [{version: 1, paths: [], findings: {a: {b: 0}}}],
    [{version: 1, paths: [], findings: {a: {b: 1.5}}}],
    [{version: 1, paths: [], findings: {a: 1}}]
  ])('refuses %j', (value) => {
    expect(readBaseline(value)).toBeUndefined()
  })

  it('takes what was written', () => {
    const value = {version: 1, paths: ['.'], findings: {passive: {'0123456789abcdef': 2}}}
    expect(readBaseline(JSON.parse(JSON.stringify(value)))).toEqual(value)
  })
})
