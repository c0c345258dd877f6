import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {Lexicon} from '../../../src/danish/lexicon/lexicon.ts'
import {splitCompound} from '../../../src/danish/lexicon/split-compound.ts'

const lexicon = new Lexicon(readFileSync(new URL('../../../src/danish/data/lexicon.bin', import.meta.url)))

describe('splitCompound', () => {
  it.each(
    [
      'handicap+parkerings+plads',
      'beskæftigelses+situation',
      'bygge+tilladelse',
      'bygge+tilladelserne',
      'sags+behandlings+tid',
      'forældre+myndighed',
      'forvaltnings+loven',
      'arbejds+markedet',
      'ejendoms+skat',
      'klage+vejledning',
      'hus+leje',
      'hjemme+hjælp',
      'økonomi+udvalg',
      'grund+ejer+forening',
      'skole+bestyrelses+møde',
      'Affalds+sorterings+gebyr',
      'special+undervisning',
      'varme+forsyning',
      'bolig+støtte',
      'beboer+indskuds+lån'
    ].map((d) => d.split('+'))
  )('%s…', (...parts) => {
    expect(splitCompound(lexicon, parts.join(''))).toEqual(parts)
  })

  it.each(
    (
      'afgørelse kommune borger ansøgning tilladelse medarbejder regering bestyrelse udvalg vejledning personale ' +
      'regnskab søndag transport virkelighed dagrenovation sygeplejerske situation pension økonomi dokumentation skrive hurtigt og xyzzyplok'
    ).split(' ')
  )('%s is one word', (word) => {
    expect(splitCompound(lexicon, word)).toBeUndefined()
  })

  it('the parts are the word', () => {
    const word = fc
      .array(
        fc.constantFrom(
          'hus',
          'leje',
          'bolig',
          'sags',
          'behandlings',
          'børne',
          'have',
          'plads',
          'x',
          'Ø',
          '-'
        ),
        {minLength: 1}
      )
      .map((d) => d.join(''))
    fc.assert(
      fc.property(word, (text) => {
        const parts = splitCompound(lexicon, text)
        if (parts) expect(parts.join('')).toBe(text)
      })
    )
  })

  it('never throws', () => {
    fc.assert(fc.property(fc.string({unit: 'binary'}), (text) => void splitCompound(lexicon, text)))
  })
})
