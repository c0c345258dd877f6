import {readFileSync} from 'node:fs'
import {expect, it} from 'vitest'
import {
  AbbreviationClass,
  abbreviationClass,
  isEverydayAbbreviation
} from '../../../src/danish/words/abbreviations.ts'
import {danish} from '../../checks/check-text.ts'

const source = readFileSync(new URL('../../../src/danish/words/abbreviations.ts', import.meta.url), 'utf8')
const listed = new Set([...source.matchAll(/`([^`]+)`/g)].flatMap(([, words = '']) => words.split(/\s+/)))

/** Words that hardly ever end a sentence, or are words only to a dictionary; before a name or a number they are short. */
const certain = new Set(['dir', 'kap', 'oprind', 'pr', 'prof', 'stud', 'tv', 'v'])

it('takes no ordinary word for an abbreviation without looking at its neighbours', () => {
  const words = [...listed].filter((word) => /^\p{Ll}+$/u.test(word) && !certain.has(word))
  const mistaken = words.filter(
    (word) =>
      abbreviationClass(word) > 0 &&
      !(abbreviationClass(word) & AbbreviationClass.ambiguous) &&
      danish.lexicon.ownClasses(word) !== 0 &&
      danish.lexicon
        .lemmas(word)
        .some(({pos, lemma}) => /^(?:noun|verb|adjective)$/.test(pos) && lemma === lemma.toLowerCase())
  )
  expect(mistaken).toEqual([])
})

it.each(['kg', 'Skt', 'hr', 'kl', 'mar'])('%s. is everyday', (word) => {
  expect(isEverydayAbbreviation(word)).toBe(true)
})

it.each(['ing', 'vedr', 'afsn', 'rapp'])('%s. is not', (word) => {
  expect(isEverydayAbbreviation(word)).toBe(false)
})
