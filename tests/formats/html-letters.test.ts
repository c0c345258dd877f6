import {readdirSync, readFileSync} from 'node:fs'
import {expect, it} from 'vitest'
import {readHtml} from '../../src/formats/html/read-html.ts'
import {checkLetter} from '../../src/index.ts'
import {findFields} from '../../src/text/find-fields.ts'
import {outline} from './office-support.ts'

const folder = new URL('../../fixtures/html/', import.meta.url)
const names = readdirSync(folder).filter((name) => /\.x?html$/.test(name))
const textOf = (name: string) => readFileSync(new URL(name, folder), 'utf8')

it('has twelve letters and templates', () => {
  expect(names.length).toBeGreaterThanOrEqual(12)
})

it.each(names)('reads %s as the golden file has it', async (name) => {
  const document = readHtml(textOf(name))
  const golden = `../../fixtures/html/golden/${name.replace(/\.\w+$/, '.golden')}`
  // The text of the file is the file.
  await expect(outline({...document, text: ''})).toMatchFileSnapshot(golden)
})

it.each(names)('points at the exact source in %s', (name) => {
  const text = textOf(name)
  const {findings} = checkLetter(text, {format: 'html', language: 'da'})
  expect(findings.length).toBeGreaterThan(0)
  for (const {actual, place} of findings)
    expect(text.slice(place.start.offset, place.end.offset)).toBe(actual)
})

it.each(names)('never edits a field or a tag in %s', (name) => {
  const text = textOf(name)
  const fields = findFields(text)
  for (const {suggestions} of checkLetter(text, {format: 'html', language: 'da'}).findings) {
    for (const {start, end, text: wording} of suggestions.flatMap(({edits}) => edits)) {
      for (let index = 0; index < fields.length; index += 2) {
        const [from = 0, to = 0] = fields.subarray(index, index + 2)
        const field = text.slice(from, to)
        expect(end <= from || start >= to || wording.includes(field)).toBe(true)
      }
      expect(text.slice(start, end).replace(/<\/?[^>]*>/g, '')).toBe(text.slice(start, end))
    }
  }
})
