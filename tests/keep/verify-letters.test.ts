import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {verifyRewrite} from '../../src/index.ts'

interface Pair {
  readonly id: string
  readonly before: string
  readonly after: string
  readonly faithful: boolean
  readonly changes: ReadonlyArray<{readonly kind: string; readonly before: string; readonly after: string}>
}

const pairs: ReadonlyArray<Pair> = JSON.parse(readFileSync(new URL('pairs.json', import.meta.url), 'utf8'))
const verify = (before: string, after: string) => verifyRewrite(before, after, {format: 'text'})

describe('pairs of a heavy letter and its rewrite', () => {
  it('lets faithful rewrites pass and finds what was changed in others', () => {
    const faithful = pairs.filter((d) => d.faithful)
    const changed = pairs.filter((d) => !d.faithful)
    const passed = faithful.filter((d) => verify(d.before, d.after).kept)
    const caught = changed.filter((d) => !verify(d.before, d.after).kept)
    expect(passed.length / faithful.length).toBeGreaterThanOrEqual(0.9)
    expect(caught.length / changed.length).toBeGreaterThanOrEqual(0.88)
  })

  it.each(pairs)('says that $id says the same as itself', ({before, after}) => {
    expect(verify(before, before)).toEqual({kept: true, changes: [], aligned: 1})
    expect(verify(after, after).changes).toEqual([])
  })

  it.each(pairs)('points at words of the two versions in $id', ({before, after}) => {
    for (const change of verify(before, after).changes) {
      for (const [part, text] of [
        [change.before, before],
        [change.after, after]
      ] as const) {
        if (part) expect(text.slice(part.place.start.offset, part.place.end.offset)).toBe(part.text)
      }
      expect(change.before ?? change.after).not.toBeNull()
      expect(change.message).not.toBe('')
    }
  })
})

describe('what is said otherwise', () => {
  it.each([
    ['Fristen er 14 dage.', 'Fristen er to uger.'],
    ['Aftalen gælder i 12 måneder.', 'Aftalen gælder i et år.'],
    ['De skal betale kr. 500,00 senest den 3. maj 2026.', 'Du skal betale 500 kr. senest den 3. maj 2026.'],
    ['Mødet begynder kl. 12.00.', 'Mødet begynder kl. 12.'],
    ['Tilskuddet er 60 pct. af udgiften.', 'Tilskuddet er 60 procent af udgiften.'],
    ['Foreningen skal have mindst 3 medlemmer.', 'Foreningen skal have 3 eller flere medlemmer.'],
    ['Hegnet må ikke overstige 2 meter.', 'Hegnet må højst være 2 meter.'],
    ['Ansøgningen behandles af kommunen.', 'Kommunen behandler ansøgningen.'],
    ['Oplysninger må ikke videregives uden samtykke.', 'Oplysninger må kun videregives med samtykke.'],
    [
      'Tilladelsen bortfalder efter 2 år, medmindre byggeriet er begyndt.',
      'Tilladelsen bortfalder efter 2 år. Det gælder dog ikke, hvis byggeriet er begyndt.'
    ],
    [
      'Vi svarer inden 7 dage, jf. offentlighedslovens § 36.',
      'Vi svarer inden 7 dage. Det står i offentlighedslovens § 36.'
    ],
    ['Børn i alderen 6-17 år kan få pas.', 'Børn mellem 6 og 17 år kan få pas.'],
    ['Affaldet hentes hver 14. dag.', 'Affaldet hentes hver anden uge.'],
    ['Ring på 12345678.', 'Ring på 12 34 56 78.']
  ])('»%s« · »%s«', (before, after) => {
    expect(verify(before, after).changes).toEqual([])
    expect(verify(after, before).changes).toEqual([])
  })
})

describe('what is changed', () => {
  it.each([
    ['number', 'Fristen er 14 dage.', 'Fristen er tre uger.'],
    ['amount', 'De skal betale kr. 500.', 'Du skal betale 550 kr.'],
    ['date', 'Svar senest den 17. august 2026.', 'Svar senest den 7. august 2026.'],
    ['quantity', 'Der må højst være 50 gæster.', 'Der må være 50 gæster eller flere.'],
    [
      'law-reference',
      'Vi svarer efter offentlighedslovens § 36.',
      'Vi svarer efter offentlighedslovens § 63.'
    ],
    ['contact', 'Skriv til plan@lerbjerg.example.', 'Skriv til byg@lerbjerg.example.'],
    ['merge-field', 'Mødet er den {{dato}}.', 'Mødet er den {{frist}}.'],
    ['negation', 'Du må ikke bygge på grunden.', 'Du må bygge på grunden.'],
    ['modality', 'Du skal sende os lønsedlerne.', 'Du kan sende os lønsedlerne.'],
    ['condition', 'Vedlæg lønsedler og kontoudtog.', 'Vedlæg lønsedler eller kontoudtog.'],
    ['scope', 'Alle børn i klassen får tilskud.', 'Børn i klassen får tilskud.'],
    ['deadline', 'Betal senest 30 dage efter fakturaen.', 'Betal tidligst 30 dage efter fakturaen.'],
    ['actor', 'Kommunen sender sagen til nævnet.', 'Du sender sagen til nævnet.']
  ])('%s: »%s« · »%s«', (kind, before, after) => {
    expect(verify(before, after).changes.map((d) => d.kind)).toContain(kind)
  })
})

describe('bad input', () => {
  it('says of texts without anything in common that they have none', () => {
    const {kept, aligned} = verify(
      'Du skal betale 500 kr. for vand.\n\nRing til os om varme.',
      'Solen skinner over marken.\n\nFuglene flyver mod syd.'
    )
    expect(kept).toBe(false)
    expect(aligned).toBe(0)
  })

  it.each([
    ['', ''],
    ['', 'Du skal betale 500 kr. senest den 3. maj 2026.'],
    ['Du skal betale 500 kr. senest den 3. maj 2026.', ''],
    ['\n\n\n', '...'],
    ['§§§ 1 2 3 kr. %', 'kl. kl. kl. den . . 3. -'],
    ['[[[[', '{{{{']
  ])('takes »%s« and »%s«', (before, after) => {
    expect(() => verify(before, after)).not.toThrow()
    expect(verify(before, after).kept).toBe(
      before.trim() === after.trim() || !/\d.*\p{L}/u.test(before + after) || false
    )
  })

  it('is linear: thousands of sentences against one more', () => {
    const sentence = (index: number) =>
      `Sag ${index} koster ${index * 7} kr. og skal betales den ${(index % 28) + 1}. maj.`
    const text = (count: number) => Array.from({length: count}, (_, index) => sentence(index)).join('\n\n')
    const timed = (count: number) => {
      const start = process.cpuUsage()
      const {changes} = verify(text(count), `${text(count)}\n\nDu skal også betale 12 kr. for kopier.`)
      const {user, system} = process.cpuUsage(start)
      expect(changes).toHaveLength(1)
      return user + system
    }
    timed(100)
    const [small, large] = [timed(500), timed(5000)]
    expect(large / small).toBeLessThan(30)
  }, 120_000)
})
