import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {checkLetter} from '../../src/index.ts'
import {wrapLine} from './wrap-line.ts'

const folder = new URL('../../fixtures/letters/', import.meta.url)
const letters = readdirSync(folder)

/** What is found, wherever it stands. */
function findingsOf(text: string, name: string): Array<string> {
  return checkLetter(text, {format: name.endsWith('.md') ? 'markdown' : 'text'})
    .findings.map(({ruleId, actual}) => `${ruleId} ${actual.replace(/\s+/gu, ' ')}`)
    .sort()
}

describe.each(letters)('%s', (name) => {
  const text = readFileSync(new URL(name, folder), 'utf8')
  const plain = findingsOf(text, name)

  it.each([60, 72, 100])('says the same when its lines are wrapped at %i', (width) => {
    const wrapped = text
      .split('\n')
      .flatMap((line) => (/^\p{L}/u.test(line) ? wrapLine(line, width) : [line]))
    expect(findingsOf(wrapped.join('\n'), name)).toEqual(plain)
  })
})
