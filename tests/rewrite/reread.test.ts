import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {rereadFaults} from '../../src/rewrite/reread/reread.ts'
import {danish} from '../checks/check-text.ts'

/** The kinds of fault that a rewrite brings. */
function kinds(before: string, after: string): ReadonlyArray<string> {
  return rereadFaults(before, after, danish).map(({kind}) => kind)
}

describe('rereadFaults', () => {
  it.each([
    ['agreement', 'Vi har modtaget din klage.', 'Vi har modtaget dit klage.'],
    ['agreement', 'Du skal sende det vedlagte skema.', 'Du skal sende den vedlagte skema.'],
    ['agreement', 'Kommunens afgørelse er ny.', 'Kommunens afgørelsen er ny.'],
    ['adjective', 'Du skal sende de nødvendige bilag.', 'Du skal sende de nødvendig bilag.'],
    ['adjective', 'Vi skal have et nyt skema.', 'Vi skal have et ny skema.'],
    ['genitive', 'Vi holder mødet i kommunens lokaler.', 'Vi holder mødet i kommunens.'],
    ['genitive', 'Samtlige af foreningens huse skal males.', 'Alle af foreningens skal males.'],
    ['preposition', 'På grund af sne er ventetiden lang.', 'På grund af er ventetiden lang.'],
    ['doubled', 'Du bedes sende ansøgningen.', 'Du skal skal sende ansøgningen.'],
    ['punctuation', 'Du kan klage, hvis du er uenig.', 'Du kan klage, , hvis du er uenig.'],
    ['verb-second', 'Hvis du har spørgsmål, kan du ringe.', 'Hvis du har spørgsmål, du kan ringe.'],
    ['verb-second', 'Denne sag behandles efter loven.', 'Denne sag vi behandler efter loven.'],
    ['verb-second', 'Ansøgningen behandles snart.', 'Behandler vi ansøgningen snart.'],
    ['verb-second', 'Vi behandler ikke din sag.', 'Vi ikke behandler din sag.'],
    [
      'order',
      'Vi kan ikke hjælpe, fordi du ikke har svaret.',
      'Vi kan ikke hjælpe, fordi du har ikke svaret.'
    ],
    ['order', 'Du får besked, når vi har afgjort sagen.', 'Du får besked, når sagen vi har afgjort.'],
    ['subjectless', 'Du får besked, når sagen er afgjort.', 'Du får besked, når er afgjort.'],
    ['verbless', 'Der gives tilladelse til carporten.', 'Tilladelse til carporten.'],
    ['lone-pronoun', 'Vi sender brevet til dig.', 'Vi sender brevet til du.'],
    ['verb-group', 'Du skal have sendt brevet.', 'Du skal sendt brevet.'],
    ['verb-row', 'Aftalen er ført ud i livet.', 'Aftalen passer ført ud i livet.']
  ])('finds %s in a rewrite of »%s«: »%s«', (kind, before, after) => {
    expect(kinds(before, after)).toContain(kind)
  })

  it.each([
    ['Bilen er Deres.', 'Bilen er din.'],
    ['Den af kommunen fastsatte frist er overskredet.', 'Fristen, kommunen har fastsat, er overskredet.'],
    ['Vi takker Dem for Deres breve.', 'Tak for dine breve.'],
    ['Bilag bedes fremsendt.', 'Bilag bedes sendt.'],
    ['Pengene skal bruges til lejren.', 'I skal bruge pengene til lejren.'],
    ['De og Deres mand skal skrive under.', 'Du og din mand skal skrive under.'],
    ['Er sagen afgjort af nævnet?', 'Har nævnet afgjort sagen?'],
    ['Ansøges der for sent, afvises den.', 'Søger du for sent, afviser vi den.'],
    ['Mødet i kommunens regi er aflyst.', 'Kommunens møde er aflyst.'],
    ['Udfyld skemaet, og fremsend det.', 'Udfyld skemaet, og send det.']
  ])('finds nothing in a good rewrite of »%s«: »%s«', (before, after) => {
    expect(kinds(before, after)).toEqual([])
  })

  it('holds nothing against a rewrite that the sentence had before', () => {
    expect(kinds('Vi ikke behandler din sag nu.', 'Vi ikke behandler din sag i dag.')).toEqual([])
  })

  it('refuses no more than one in a hundred of the rewrites that people accept', () => {
    const file = new URL('../../fixtures/gold/rewrites.json', import.meta.url)
    const items = JSON.parse(readFileSync(file, 'utf8')) as ReadonlyArray<{
      readonly text: string
      readonly accept: ReadonlyArray<string>
    }>
    const pairs = items.flatMap(({text, accept}) => accept.map((after) => [text, after] as const))
    const refused = pairs.filter(([before, after]) => kinds(before, after).length > 0)
    expect(refused.length).toBeLessThanOrEqual(pairs.length / 100)
  })

  it('takes any text, and finds nothing new in the same one', () => {
    const word = fc.constantFrom(
      'vi',
      'har',
      'din',
      'sag',
      ',',
      '.',
      'kommunens',
      'skal',
      'ikke',
      '{{navn}}',
      '?',
      'I'
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(word, fc.string()), {maxLength: 30}), (words) => {
        const text = words.join(' ')
        expect(rereadFaults(text, text, danish)).toEqual([])
        rereadFaults('Vi skriver.', text, danish)
      }),
      {numRuns: 200}
    )
  })
})
