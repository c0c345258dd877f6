import {describe, expect, it} from 'vitest'
import {bareParticiple} from '../../src/checks/sentence/bare-participle.ts'
import {rules} from '../../src/index.ts'
import {danish, found, rewritten} from './check-text.ts'

// The options are those that ship; they have passed the schema.
const options = rules.find((rule) => rule.id === 'bare-participle')?.options as never
const check = bareParticiple.check(options, danish)

describe('a participle and its noun without an article', () => {
  it.each([
    ['Fremsendt materiale er læst.', 'Det materiale, der er fremsendt, er læst.'],
    [
      'Når indsendt materiale er læst, får du svar.',
      'Når det materiale, der er indsendt, er læst, får du svar.'
    ],
    ['Vi skal bruge underskrevet kontrakt.', 'Vi skal bruge den kontrakt, der er underskrevet.'],
    ['Vi har gennemgået indsendt regnskab.', 'Vi har gennemgået det regnskab, der er indsendt.']
  ])('are found as subject and object: »%s«', (before, after) => {
    expect(rewritten(check, before)).toBe(after)
    expect(found(check, after)).toEqual([])
  })

  it.each([
    'Der er indhentet udtalelse fra skolen.',
    'Der er fremsat krav om løn.',
    'Vi fik tilsendt materiale fra skolen.',
    'Du får tildelt plads i maj.',
    'Vi bad om at få indhentet attest.',
    'Vi skriver om det af dig indsendte materiale.',
    'Han sagde: »Indsendt materiale er læst.«'
  ])('are none where the participle is the verb, or not the writer’s: »%s«', (text) => {
    expect(found(check, text)).toEqual([])
  })
})
