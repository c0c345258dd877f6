import {describe, expect, it} from 'vitest'
import {checkDocument} from '../../src/check-letter.ts'
import {projectLix} from '../../src/fix/project-lix.ts'
import {readMarkdown} from '../../src/formats/text/read-markdown.ts'
import {rules} from '../../src/rules/generated.ts'
import {danish} from '../checks/check-text.ts'

function project(text: string) {
  const document = readMarkdown(text)
  const report = checkDocument(document, {path: '', rules, uiLanguage: 'da', danish, language: 'da'})
  return {before: report.score.lix, after: projectLix(document, report.findings, danish, readMarkdown)}
}

describe('projectLix', () => {
  it('says what LIX would be with suggestions applied', () => {
    const {before, after} = project('Såfremt du klager, skal du skrive.\n')
    // 6 words, one of them long, in one sentence; `Hvis` is short.
    expect(before).toBe(22.7)
    expect(after?.safe.lix).toBe(6)
  })

  it('says nothing where there is nothing to apply', () => {
    expect(project('Du får et svar i dag.\n').after).toBeUndefined()
  })
})
