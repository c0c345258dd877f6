import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {checkLetter} from '../../../src/index.ts'

const reading = (text: string) => checkLetter(`Kære Bo\n\n${text}\n`).reading
const asks = (text: string) => reading(text)?.asks.map((d) => [d.text, d.deadline?.text])
const file = (name: string) =>
  checkLetter(readFileSync(new URL(`../../../fixtures/reading/${name}.md`, import.meta.url), 'utf8')).reading

describe('tasks', () => {
  it.each([
    [
      'Det betyder, at du\n\n- skal holde den ren,\n- skal aflevere den igen.',
      ['skal holde den ren', 'skal aflevere den igen']
    ],
    [
      'I skal\n\n- indhente mindst to tilbud\n- sende os regningen.',
      ['indhente mindst to tilbud', 'sende os regningen']
    ],
    ['Du skal underskrive erklæringen og returnere den.', ['skal underskrive erklæringen', 'returnere den']],
    ['Det påhviler jer at have en godkendelse.', ['påhviler jer at have en godkendelse']],
    ['Det er et krav, at du møder op til samtalen.', ['er et krav, at du møder op til samtalen']],
    ['Vi har afgjort, at du skal betale 300 kr. tilbage.', ['skal betale 300 kr. tilbage']],
    ['Konstateres der brud, skal disse udbedres.', ['skal disse udbedres']],
    ['Klagen sender du til os.', ['sender du til os']]
  ])('are found in %j', (text, found) => {
    expect(asks(text)?.map(([said]) => said)).toEqual(found)
  })

  it.each([
    ['Du skal ikke foretage dig noget.'],
    ['Det er en betingelse, at udgiften ikke har kunnet forudses.'],
    ['Den får I på borger.dk.']
  ])('are not found in %j', (text) => {
    expect(asks(text)).toEqual([])
  })

  it('share a limit that the next sentence gives', () => {
    const found = asks(
      'Send en kopi af jeres pas, og oplys jeres adresse. Vi skal have papirerne senest den 3. maj 2026.'
    )
    expect(found?.map(([, limit]) => limit)).toEqual(['senest den 3. maj 2026', 'senest den 3. maj 2026'])
  })
})

describe('promises', () => {
  it.each([
    ['En ergoterapeut viser dig, hvordan stolen virker.', 1],
    ['Din jobkonsulent ringer til dig i uge 9.', 1],
    ['Regningen kommer i november.', 1],
    ['Din nabo ringer til dig.', 0],
    ['Det skal bemærkes, at sagen er afsluttet.', 0],
    ['Det følger af loven, at hjælpen kan stoppe i november.', 0]
  ])('in %j: %i', (text, count) => {
    expect(reading(text)?.next.length).toBe(count)
  })
})

describe('whole letters', () => {
  it('tell a part from the whole', () => {
    expect(file('koerestol')?.outcome?.kind).toBe('delvist')
    expect(file('nedrivning-stoette')?.outcome?.kind).toBe('delvist')
    expect(file('stadeplads')?.outcome?.kind).toBe('ja')
    expect(file('rotter')?.outcome).toBeNull()
  })

  it('tell to whom and until when one can complain', () => {
    expect(file('koerestol')?.complaint).toMatchObject({to: 'Ankestyrelsen', within: {text: 'fire uger'}})
    expect(file('rotter')?.complaint).toMatchObject({
      to: 'Miljø- og Fødevareklagenævnet',
      within: {text: '4 uger'}
    })
    expect(file('nedrivning-stoette')?.complaint).toMatchObject({to: 'Ankestyrelsen', within: null})
  })
})
