import {describe, expect, it} from 'vitest'
import {checkLetter} from '../../src/index.ts'
import {recogniseAudience} from '../../src/letter/recognise/recognise-audience.ts'
import {recogniseType} from '../../src/letter/recognise/recognise-type.ts'
import {letterOf} from '../checks/check-text.ts'
import {moreShortLetters} from './more-short-letters.ts'
import {shortLetters} from './short-letters.ts'

const letters = [...shortLetters, ...moreShortLetters].map(
  (letter) => [letter[2].split('\n')[0], ...letter] as const
)

describe('recogniseType', () => {
  it.each(letters)('»%s« is %s', (_, type, _audience, text) => {
    expect(recogniseType(letterOf(text))?.value ?? 'andet').toBe(type)
  })

  it('takes what goes for all owners for no decision, and an order to one of them for one', () => {
    const guide = recogniseType(
      letterOf(
        'Som grundejer skal du beskære hækken, så den ikke hænger ud over stien. Det gælder hele året.'
      )
    )
    const order = recogniseType(
      letterOf(
        'Påbud om at beskære hækken\n\nKære Bo\n\nVi påbyder dig at beskære din hæk senest den 3. maj. Du kan klage til os.\n\nVenlig hilsen\nMia'
      )
    )
    expect(guide?.value).not.toBe('afgoerelse')
    expect(order?.value).toBe('afgoerelse')
  })

  it('is surer of a letter that says what it is than of one that hints at it', () => {
    const sure = recogniseType(
      letterOf(
        'Afslag på ansøgning om bil\n\nKære Bo\n\nDu får afslag, fordi du kan tage bussen. Du kan klage til os.\n\nVenlig hilsen\nMia'
      )
    )
    const unsure = recogniseType(
      letterOf('Kære Bo\n\nVi har besluttet, at du kan låne bilen.\n\nVenlig hilsen\nMia')
    )
    expect(sure?.value).toBe('afgoerelse')
    expect(sure?.confidence).toBeGreaterThan(0.9)
    expect(unsure?.confidence ?? 0).toBeLessThan(0.8)
  })

  it('says which words told', () => {
    expect(
      recogniseType(
        letterOf('Indkaldelse til samtale\n\nKære Bo\n\nKom den 3. maj kl. 9.\n\nVenlig hilsen\nMia')
      )?.words
    ).toBe('Indkaldelse til samtale')
  })

  it.each([
    'Hvis du får afslag, kan du klage.',
    'Får du afslag, kan du klage.',
    'Vi skriver til dig, når vi har truffet afgørelse.',
    'Din hjælp kan blive stoppet.',
    ''
  ])('takes what may happen for no decision: »%s«', (text) => {
    expect(recogniseType(letterOf(text))?.value).not.toBe('afgoerelse')
  })
})

describe('recogniseAudience', () => {
  it.each(letters)('»%s« (%s) is for %s', (_, _type, audience, text) => {
    expect(recogniseAudience(letterOf(text))?.value ?? 'borger').toBe(audience)
  })

  it('does not take the company that digs for the reader', () => {
    const text =
      'Nørreby Kommune\nVej og Park\n\nTil beboerne på Egevej\n\nVi graver på vejen. Arbejdet bliver udført af Holm og Søn ApS.\n\nVenlig hilsen\nMia'
    expect(recogniseAudience(letterOf(text))?.value ?? 'borger').toBe('borger')
  })
})

describe('what a report assumes', () => {
  const text = 'Afslag på parkeringskort\n\nKære Otto\n\nDu får afslag.\n\nVenlig hilsen\nMia'

  it('gives the words of the letter, in the language of the user', () => {
    const da = checkLetter(text, {format: 'text'}).assumptions.type
    expect(da).toMatchObject({value: 'afgoerelse', reason: 'brevet siger »Afslag på parkeringskort«'})
    const en = checkLetter(text, {format: 'text', uiLanguage: 'en'}).assumptions.type
    expect(en.reason).toBe('the letter says “Afslag på parkeringskort”')
  })

  it('believes what is given, and the frontmatter, before the words', () => {
    expect(checkLetter(text, {format: 'text', type: 'svar'}).assumptions.type).toEqual({
      value: 'svar',
      confidence: 1,
      reason: 'valgt af dig'
    })
    const marked = checkLetter(`---\ntype: orientering\naudience: forening\n---\n\n${text}`)
    expect([marked.type, marked.audience]).toEqual(['orientering', 'forening'])
  })

  it('says so when nothing tells', () => {
    expect(
      checkLetter('Kære Bo\n\nSolen skinner.\n\nHilsen\nMia', {format: 'text'}).assumptions.type
    ).toEqual({
      value: 'andet',
      confidence: 0,
      reason: 'brevet siger det ikke selv'
    })
  })
})
