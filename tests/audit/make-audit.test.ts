import {expect, it} from 'vitest'
import {auditTexts} from '../../src/audit/audit-texts.ts'
import type {AuditedLetter} from '../../src/audit/audited-letter.ts'
import {gatherWordings} from '../../src/audit/frequent-wordings.ts'
import {findingsPerThousand, median} from '../../src/audit/measure-letters.ts'
import {firstSteps} from '../../src/audit/page/first-steps.ts'
import {normaliseParagraph} from '../../src/audit/repeated-paragraphs.ts'
import {sentenceDifficulty} from '../../src/audit/sentence-difficulty.ts'
import {folderOf} from '../../src/text/folder-of.ts'
import {auditOf, madeLetter} from './made-letter.ts'

const standard = 'Du kan klage over afgørelsen inden 14 dage fra den 3. maj.'
const replace = {actual: 'såfremt', rule: 'officialese', suggestion: 'hvis'}

const wordingsOf = (letters: ReadonlyArray<AuditedLetter>) => {
  const wordings = gatherWordings()
  for (const {report} of letters) wordings.add(report)
  return wordings.most()
}

const letters = [
  madeLetter('a/let.md', ['Vi har givet dig ja.'], [], 20),
  madeLetter(
    'a/svær.md',
    [standard, 'Ring, såfremt du er i tvivl, eller såfremt du vil.'],
    [replace, replace],
    60
  ),
  madeLetter('b/svær.md', ['Du kan klage over afgørelsen inden 28 dage fra den 1. juni!'], [], 46)
]

it('puts the hardest letters first and measures them', () => {
  const audit = auditOf(letters)
  expect(audit.letters.map((d) => d.path)).toEqual(['a/svær.md', 'b/svær.md', 'a/let.md'])
  expect(audit.total).toMatchObject({letters: 3, words: 30, medianLix: 46, hard: 2, findings: 2})
  expect(audit.total.bands.map((d) => d.letters)).toEqual([1, 0, 0, 1, 1])
  expect(audit.rules).toEqual([
    {ruleId: 'officialese', findings: 2, letters: 1, severities: {error: 0, warning: 2, info: 0}}
  ])
  expect(audit.folders.map(({name, letters, medianLix}) => [name, letters, medianLix])).toEqual([
    ['b', 1, 46],
    ['a', 2, 40]
  ])
})

it('leaves letters without a sentence out of the measures', () => {
  const [first] = letters
  if (!first) throw new Error('No letter')
  const {report} = first
  const empty = {
    ...first,
    report: {...report, counts: {...report.counts, sentences: 0}, score: {...report.score, lix: 0}}
  }
  const audit = auditOf([empty, ...letters])
  expect(audit.total.medianLix).toBe(46)
  expect(audit.total.bands.reduce((sum, d) => sum + d.letters, 0)).toBe(3)
})

it('finds a standard paragraph whatever its dates and layout', () => {
  const {paragraphs} = auditOf(letters)
  expect(paragraphs).toEqual([{text: standard, letters: [0, 1], findings: 0}])
  expect(normaliseParagraph('Betal  1.250,50 kr.\nNU')).toBe('betal # kr nu')
})

it('counts wordings with what to write instead', () => {
  expect(wordingsOf(letters)).toEqual([
    {ruleId: 'officialese', text: 'såfremt', instead: ['hvis'], explanation: undefined, count: 2, letters: 1}
  ])
})

it('never shows a CPR number among the wordings', () => {
  const secret = {actual: '010190-1234', rule: 'personal-data', suggestion: '010190-XXXX'}
  const letter = madeLetter('a.md', ['CPR: 010190-1234'], [secret])
  expect(wordingsOf([letter])).toEqual([])
})

it('says what to do first', () => {
  const steps = firstSteps(auditOf(letters), (id) => id, auditTexts.da)
  expect(steps.map((d) => d.text)).toEqual([
    'Skriv »hvis« i stedet for »såfremt«. Det står 2 steder i 1 brev.',
    'Se på »officialese«: 2 fund i 1 brev.',
    'Skriv det sværeste brev om: a/svær.md (LIX 60).'
  ])
  expect(steps.map((d) => d.href)).toEqual(['#ord', '#regler', '#brev-1'])
  expect(firstSteps(auditOf([]), (id) => id, auditTexts.da)).toEqual([])
})

it('rates sentences', () => {
  expect(sentenceDifficulty({words: 26, longWords: 0})).toBe(2)
  expect(sentenceDifficulty({words: 19, longWords: 0})).toBe(1)
  expect(sentenceDifficulty({words: 10, longWords: 5})).toBe(2)
  expect(sentenceDifficulty({words: 10, longWords: 2})).toBe(0)
  expect(sentenceDifficulty({words: 2, longWords: 2})).toBe(0)
})

it('measures', () => {
  expect(median([])).toBe(0)
  expect(median([3, 1, 2])).toBe(2)
  expect(median([4, 1])).toBe(2.5)
  expect(findingsPerThousand({findings: 1, words: 0})).toBe(0)
  expect(findingsPerThousand({findings: 3, words: 400})).toBe(7.5)
  expect([folderOf('a.md'), folderOf('x/a.md'), folderOf('x\\y\\a.md')]).toEqual(['.', 'x', 'x\\y'])
})
