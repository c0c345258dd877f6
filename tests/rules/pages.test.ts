import {readdirSync, readFileSync} from 'node:fs'
import {expect, it} from 'vitest'
import {checkLetter} from '../../src/index.ts'

const folder = new URL('../../rules/', import.meta.url)
const pages = readdirSync(folder).filter((name) => name.endsWith('.md'))

/** What the page itself says: without the examples, which are tables and quotations. */
function ownWords(page: string): string {
  let quotation = 0
  return page
    .split('\n')
    .filter((line) => !line.startsWith('|'))
    .join('\n')
    .replace(/»([^«]*)«/g, (_, words: string) => `Ord${++quotation}${/[.?!]$/.test(words) ? '.' : ''}`)
}

const faults = [
  'long-sentence',
  'long-paragraph',
  'officialese',
  'formal-address',
  'abbreviation',
  'impersonal',
  'double-negation',
  'preposed-modifier',
  'vague-deadline',
  'blaming-tone',
  'threatening-tone',
  'repeated-word'
]

it.each(pages)('%s is free of the faults it warns of', (name) => {
  const {findings, score} = checkLetter(ownWords(readFileSync(new URL(name, folder), 'utf8')), {
    language: 'da',
    type: 'andet',
    only: faults.filter((id) => `${id}.md` !== name)
  })
  expect(findings.filter((d) => d.severity !== 'info').map((d) => [d.ruleId, d.actual])).toEqual([])
  expect(score.lix).toBeLessThan(45)
})

it.each(pages)('%s says what is found, why, what to write instead and when it may stand', (name) => {
  const page = readFileSync(new URL(name, folder), 'utf8')
  expect(page.match(/^## .+$/gm)).toEqual([
    '## Hvad finder reglen?',
    '## Hvorfor?',
    '## Skriv i stedet',
    '## Hvornår må det stå?'
  ])
  expect(page).toMatch(/\]\(https?:\/\//)
})
