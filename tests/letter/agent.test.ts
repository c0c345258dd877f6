import {expect, it} from 'vitest'
import {agentOfClause} from '../../src/letter/sentences/agent.ts'
import {letterOf} from '../checks/check-text.ts'

/** Who acts in the first clause with an agent, and the noun that names them. */
function agentIn(text: string): ReadonlyArray<string | undefined> {
  for (const sentence of letterOf(text).sentences) {
    for (const clause of sentence.grammar.syntax.clauses) {
      const agent = agentOfClause(sentence, clause)
      if (!agent) continue
      const words = sentence.tokens.slice(agent.start, agent.end).map((token) => token.text)
      return [words.join(' '), sentence.tokens[agent.head]?.text]
    }
  }
  return []
}

it.each([
  ['Sagen behandles af udvalget.', 'af udvalget', 'udvalget'],
  ['Ansøgningen bliver vurderet af en læge.', 'af en læge', 'læge'],
  ['Huset er tegnet af en arkitekt.', 'af en arkitekt', 'arkitekt'],
  ['Ejendommen er af kommunen registreret som tom.', 'af kommunen', 'kommunen'],
  ['Klagen afgøres af Ankestyrelsen.', 'af Ankestyrelsen', 'Ankestyrelsen'],
  ['Støtten udbetales af os.', 'af os', 'os']
])('%s: who acts is named', (text, words, noun) => {
  expect(agentIn(text)).toEqual([words, noun])
})

it.each([
  'Sagen afvises af hensyn til naboerne.',
  'Forslaget om ændring af taksten behandles i dag.',
  'Det blev besluttet ved brev af 3. maj.',
  'Udvalget behandler sagen.',
  'En kopi af afgørelsen sendes i dag.'
])('%s: nobody is named', (text) => {
  expect(agentIn(text)).toEqual([])
})
