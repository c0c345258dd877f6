import {expect, it} from 'vitest'
import * as library from '../../src/index.ts'

it('exports what it promises and nothing else', () => {
  expect(Object.keys(library).sort()).toEqual([
    'BadFrontmatter',
    'checkLetter',
    'createDanish',
    'lix',
    'lixBand',
    'ovix',
    'readLetter',
    'rix',
    'rules',
    'verifyRewrite'
  ])
})

it('checks a letter from its text alone', () => {
  const report = library.checkLetter('Kære Bo\n\nSåfremt du flytter, skal du skrive til os.')
  expect(report.language).toBe('da')
  expect(report.findings.map((d) => [d.ruleId, d.actual])).toContainEqual(['officialese', 'Såfremt'])
})

it('sends a letter in English through the English rules', () => {
  const text =
    'Dear Mr Holm,\n\nYou must utilize the enclosed form in order to apply. Your application was processed by the office, and the decision will be sent to you when all of the documents are here.'
  const report = library.checkLetter(text)
  expect(report.language).toBe('en')
  expect(new Set(report.findings.map((d) => d.ruleId.slice(0, 3)))).toEqual(new Set(['en-']))
  expect(library.checkLetter(text, {language: 'da'}).findings.every((d) => !d.ruleId.startsWith('en-'))).toBe(
    true
  )
})

it('says messages in the language asked for', () => {
  const text = 'Såfremt du flytter, skal du skrive til os.'
  const [danish] = library.checkLetter(text, {only: ['officialese']}).findings
  const [english] = library.checkLetter(text, {only: ['officialese'], uiLanguage: 'en'}).findings
  expect(danish?.message).toMatch(/^»Såfremt«/)
  expect(english?.message).toMatch(/^“Såfremt”/)
})
