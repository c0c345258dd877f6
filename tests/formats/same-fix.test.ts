import {readdirSync, readFileSync} from 'node:fs'
import mammoth from 'mammoth'
import {describe, expect, it} from 'vitest'
import {checkDocument} from '../../src/check-letter.ts'
import {applySuggestions} from '../../src/fix/apply-suggestions.ts'
import {docxDraft} from '../../src/fix/docx-draft.ts'
import {textDraft} from '../../src/fix/draft.ts'
import type {LetterDocument} from '../../src/formats/document.ts'
import {readDocx} from '../../src/formats/docx/read-docx.ts'
import {editDocx} from '../../src/formats/docx/write-docx.ts'
import {readText} from '../../src/formats/text/read-text-blocks.ts'
import {rules} from '../../src/rules/generated.ts'
import {danish} from '../checks/check-text.ts'

const folder = new URL('../../fixtures/same-letter/', import.meta.url)
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.slice(0, -4))

const check = (document: LetterDocument) =>
  checkDocument(document, {path: '', rules, uiLanguage: 'da', danish, language: 'da'})

/** Words and marks, without the markers of lists that plain text has, and without the header and footer of a page. */
const wordsOf = (text: string) =>
  text
    .replace(/\n\nNørreby Kommune · Brev til borgere\n\nSide 1 af 1\b.*$/s, '')
    .replaceAll(/^\s*(?:[-•–]|\d+\.)\s+|^[=-]{3,}$/gm, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+|[.,:;?!]/gu)

describe.each(names)('%s', (name) => {
  const bytes = new Uint8Array(readFileSync(new URL(`${name}.docx`, folder)))
  const text = readText(readFileSync(new URL(`${name}.txt`, folder), 'utf8'))

  it.each([false, true])('is fixed as a Word document as it is as plain text (all: %s)', async (all) => {
    const document = readDocx(bytes)
    const word = applySuggestions(docxDraft(document, bytes), {check, all})
    const plain = applySuggestions(textDraft(text, 'text'), {check, all})
    expect(word.choices.length).toBe(plain.choices.length)
    if (all) expect(word.choices.length).toBeGreaterThanOrEqual(3)
    expect(wordsOf(word.draft.document.text)).toEqual(wordsOf(plain.draft.document.text))

    // Another reader takes the tracked changes as accepted.
    const tracked = editDocx(bytes, word.edits, {
      tracked: true,
      author: 'klarbrev',
      date: '2025-01-01T00:00:00Z'
    })
    expect(readDocx(tracked).text).toBe(word.draft.document.text)
    const {value} = await mammoth.extractRawText({buffer: Buffer.from(tracked)})
    // It has nothing for a line break.
    expect(wordsOf(value)?.join('')).toBe(wordsOf(word.draft.document.text)?.join(''))
  })
})
