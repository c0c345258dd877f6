import {describe, expect, it} from 'vitest'
import {thirdPersonSender} from '../../src/checks/address/third-person-sender.ts'
import {rules} from '../../src/index.ts'
import {danish, found, rewritten} from './check-text.ts'

// The options are those that ship; they have passed the schema.
const options = rules.find((rule) => rule.id === 'third-person-sender')?.options as never
const check = thirdPersonSender.check(options, danish)

const head = 'Nordby Kommune\nRådhustorvet 1\n\nKære Bo Holm\n\n'
const letter = (text: string) => `${head}${text}\n\nVenlig hilsen\nMia Bech`
const bodyOf = (text: string) => text.slice(head.length, -'\n\nVenlig hilsen\nMia Bech'.length)

describe('the sender as somebody else', () => {
  it.each([
    ['Kommunen har læst dit brev.', 'Vi har læst dit brev.'],
    ['I dag har Nordby Kommune læst dit brev.', 'I dag har vi læst dit brev.'],
    ['Du hører fra en, når kommunen har læst dit brev.', 'Du hører fra en, når vi har læst dit brev.'],
    ['Nordby Kommunes plan er klar, og kommunen viser den frem.', undefined],
    ['Kommunens plan er klar, og kommunen holder et møde.', 'Vores plan er klar, og vi holder et møde.'],
    ['Kommunen har den 5. juni læst dit brev.', 'Vi har den 5. juni læst dit brev.'],
    ['Kommunen er glad for dit brev.', undefined],
    ['Kommunen beder dig ringe til kommunen.', undefined],
    ['Kommunen har lavet sin egen plan.', undefined]
  ])('is found, and rewritten where nothing else must change: »%s«', (before, after) => {
    expect(found(check, letter(before))).toHaveLength(1)
    expect(bodyOf(rewritten(check, letter(before)))).toBe(after ?? before)
  })

  it.each([
    'Solby Kommune har læst dit brev.',
    'Solby Kommunes plan er klar for dig.',
    'Ankestyrelsen har læst dit brev.',
    'En kommune kan læse dit brev.',
    'Kommuner kan læse dit brev.',
    'Efter § 5 skal kommunen læse dit brev.',
    'Kommunens borgere har læst dit brev.',
    'Din mor sagde: »Kommunen har læst dit brev.«',
    'Du bor i kommunen, og du har skrevet til kommunen.'
  ])('is not: »%s«', (text) => {
    expect(found(check, letter(text))).toEqual([])
  })

  it('is known by what only a sender does, where no address tells, and then without a rewrite', () => {
    const text = 'Kære Bo\n\nForvaltningen beklager fejlen. Du kan spørge, når forvaltningen har åbent.'
    expect(found(check, text)).toEqual(['Forvaltningen', 'forvaltningen'])
    expect(rewritten(check, text)).toBe(text)
    expect(found(check, `${text} Nævnet beklager også.`)).toEqual([])
    expect(found(check, 'Forvaltningen beklager fejlen.')).toEqual([])
  })
})
