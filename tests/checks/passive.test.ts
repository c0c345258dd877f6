import {describe, expect, it} from 'vitest'
import {activeVoice} from './active-voice.ts'
import {checkOfRule, found, matchesIn} from './check-text.ts'
import {markedSentences} from './marked-passives.ts'

const check = checkOfRule('passive')

describe('passive', () => {
  it.each(markedSentences)('finds each passive once: %s', (marked) => {
    const expected = [...marked.matchAll(/\[([^\]]*)\]/g)].map(([, span]) => span)
    expect(found(check, marked.replace(/[[\]]/g, ''))).toEqual(expected)
  })

  it.each(activeVoice)('is silent on: %s', (text) => {
    expect(found(check, text)).toEqual([])
  })

  it.each([
    ['# Sådan behandles din sag', ['behandles']],
    ['- Skemaet skal udfyldes\n- Bilag vedlægges', ['udfyldes', 'vedlægges']],
    ['Sagen **behandles** nu.', ['behandles']],
    ['VEJEN BLIVER SPÆRRET.', ['BLIVER SPÆRRET']],
    ['Brevet\nbliver\nsendt i dag.', ['bliver\nsendt']]
  ])('finds them in headings, lists, markup and capitals: %s', (text, spans) => {
    expect(found(check, text)).toEqual(spans)
  })

  it('tells the two kinds apart', () => {
    const kinds = matchesIn(check, 'Sagen behandles, og du bliver kontaktet.').map((d) => d.values?.kind)
    expect(kinds).toEqual(['s', 'blive'])
  })

  it.each([
    ['Ansøgningen behandles af nævnet.', 'agent', undefined],
    ['Du bedes ringe til os.', 'request', undefined],
    ['Regningen skal betales i maj.', undefined, undefined],
    ['Skemaet bør gemmes.', undefined, undefined],
    ['Pengene udbetales i maj.', undefined, undefined],
    ['Cyklen blev stjålet i nat.', 'may-stand', 'info'],
    ['Pantebrevet bliver tinglyst.', 'may-stand', 'info']
  ])('weighs what is hidden: %s', (text, message, severity) => {
    const [match] = matchesIn(check, text)
    expect([match?.message, match?.severity]).toEqual([message, severity])
  })
})
