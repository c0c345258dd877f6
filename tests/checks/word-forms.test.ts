import * as fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {amounts} from '../../src/checks/word/amounts.ts'
import {capitals} from '../../src/checks/word/capitals.ts'
import {slashes} from '../../src/checks/word/slashes.ts'
import {rules} from '../../src/index.ts'
import {danish, found, matchesIn, rewritten} from './check-text.ts'

// The options are those that ship; they have passed the schema.
const optionsOf = (id: string) => rules.find((rule) => rule.id === id)?.options as never

describe('amounts', () => {
  const check = amounts.check(optionsOf('amount-form'), danish)

  it.each([
    ['Du skal betale kr. 516,00.', 'Du skal betale 516 kr.'],
    ['Betal kr. 100, hvis du vil med.', 'Betal 100 kr., hvis du vil med.'],
    ['Er prisen kr. 100?', 'Er prisen 100 kr.?'],
    ['Det koster 500,- for alle.', 'Det koster 500 kr. for alle.'],
    ['Det koster 500,- kr. for alle.', 'Det koster 500 kr. for alle.'],
    ['Vi giver kr. 2,5 mio. til broen.', 'Vi giver 2,5 mio. kr. til broen.'],
    ['Vi giver kr. 25 mio. til broen.', 'Vi giver 25 mio. kr. til broen.'],
    ['Prisen er kr. 10,25 plus 3,00 kr. i fragt.', 'Prisen er 10,25 kr. plus 3,00 kr. i fragt.']
  ])('are written as they are said: »%s«', (before, after) => {
    expect(rewritten(check, before)).toBe(after)
  })

  it('keep their worth, whatever they are', () => {
    const oere = fc.constantFrom('', ',00', ',-', ',50')
    fc.assert(
      fc.property(
        fc.integer({min: 1, max: 999_999}),
        oere,
        fc.constantFrom('kr.', 'kr', 'DKK'),
        (n, end, unit) => {
          const figure = n.toLocaleString('da-DK') + end
          const after = rewritten(check, `Du skal betale ${unit} ${figure} i dag.`)
          const wanted = n.toLocaleString('da-DK') + (end === ',50' ? end : '')
          expect(after).toBe(`Du skal betale ${wanted} kr. i dag.`)
          expect(found(check, after)).toEqual([])
        }
      ),
      {numRuns: 40}
    )
  })

  it.each(['| Gebyr | kr. 516,00 |\n|---|---|', 'Kr. er en forkortelse.', 'Vi har 5 sager, 00 er ny.'])(
    'are left alone: »%s«',
    (text) => {
      expect(found(check, text)).toEqual([])
    }
  )
})

describe('slashes and brackets', () => {
  const check = slashes.check(optionsOf('slash-and-bracket'), danish)

  it.each([
    ['Værge(r) og barn(et) skal med i dag.', ['Værge(r)', 'barn(et)']],
    ['Han/hun kan ringe til os i dag.', ['Han/hun']],
    ['Vi skal have cpr-/cvr-nummeret fra dig.', ['cpr-/cvr-nummeret']],
    ['Du kan bruge vand / el / varme gratis.', ['vand / el / varme']],
    ['Forælder/værge(r) skal skrive under.', ['Forælder/værge(r)']]
  ])('are found as a whole: »%s«', (text, spans) => {
    expect(found(check, text)).toEqual(spans)
  })

  it.each([
    'Firmaet ligger på adressen c/o Holm i byen.',
    'Vi mødes mandag kl. 9 / 10 i salen.',
    'Se sti /hus/have på kortet.',
    'Det står i punkt 3(e) og i § 2(s) nedenfor.',
    'Vi har fået brev (s) fra dig.'
  ])('are left alone: »%s«', (text) => {
    expect(found(check, text)).toEqual([])
  })

  it('cost no more than the text is long', () => {
    const cpu = (n: number) => {
      const text = `Vi ${'a/b '.repeat(n)}${'ord('.repeat(n)}${'[x/y '.repeat(n)}.`
      const before = process.cpuUsage()
      matchesIn(check, text)
      const {user} = process.cpuUsage(before)
      return user
    }
    cpu(200)
    expect(cpu(4000)).toBeLessThan(60 * Math.max(cpu(400), 20_000))
  })
})

describe('capitals', () => {
  const check = capitals.check({letters: 4}, danish)

  it.each([
    ['Du MÅ IKKE KØRE her i dag.', ['MÅ IKKE KØRE']],
    ['Send ALDRIG, ALDRIG penge til os.', ['ALDRIG, ALDRIG']],
    ['Send ALDRIG OG ALDRIG penge til os.', ['ALDRIG OG ALDRIG']],
    ['Mød op TIL TIDEN på skolen.', ['TIL TIDEN']]
  ])('are found as a row: »%s«', (text, spans) => {
    expect(found(check, text)).toEqual(spans)
  })

  it.each([
    'Du skal bruge NemID og NATO.',
    'Vi skriver til EU og FN om CO2.',
    'Koden er ABE-12 til døren.',
    'OBS: Du skal ringe i dag.',
    'VIGTIGT: Du skal ringe i dag.'
  ])('are left alone: »%s«', (text) => {
    expect(found(check, text)).toEqual([])
  })
})
