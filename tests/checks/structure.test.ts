import {describe, expect, it} from 'vitest'
import {checkDocument} from '../../src/check-letter.ts'
import {readLetter} from '../../src/formats/read-text.ts'
import {rules} from '../../src/rules/generated.ts'
import type {Finding} from '../../src/types.ts'
import {danish} from './check-text.ts'

/** What one rule finds in a letter, at the level of its profile or, where that turns it off, as a warning. */
function find(id: string, text: string, format: 'markdown' | 'text' = 'markdown'): ReadonlyArray<Finding> {
  const settings = {[id]: {level: 'warning' as const}}
  const document = readLetter(text, format)
  return checkDocument(document, {path: '', rules, uiLanguage: 'da', danish, settings, only: new Set([id])})
    .findings
}

const spans = (id: string, text: string, format?: 'markdown' | 'text') =>
  find(id, text, format).map((d) => d.actual)

const letter = (heading: string, body: string, end = 'Venlig hilsen\n\nMia Holst') =>
  `${heading}Kære Bo\n\n${body}\n\n${end}\n`

describe('informative-heading', () => {
  it.each([
    ['# Afgørelse\n\n', 'Afgørelse'],
    ['# AFGØRELSE\n\n', 'AFGØRELSE'],
    ['# Afgørelse, sag 26/1187\n\n', 'Afgørelse, sag 26/1187'],
    ['# Sag 26/1187\n\n', 'Sag 26/1187'],
    ['# Vedr. din ansøgning om en ny bil\n\n', 'Vedr. din ansøgning om en ny bil'],
    ['# Svar på din henvendelse\n\n', 'Svar på din henvendelse'],
    ['# DU FÅR EN NY BIL\n\n', 'DU FÅR EN NY BIL'],
    ['', 'Du får en ny bil.']
  ])('finds »%s«', (heading, actual) => {
    expect(spans('informative-heading', letter(heading, 'Du får en ny bil.'))).toEqual([actual])
  })

  it.each([
    '# Du får en ny bil\n\n',
    '# Partshøring om din adresse\n\n',
    '# BBR: Ret dine oplysninger\n\n',
    '**Nørreby Kommune**\n\n# Kom til møde den 3. maj\n\n'
  ])('leaves »%s« alone', (heading) => {
    expect(spans('informative-heading', letter(heading, 'Du får en ny bil.'))).toEqual([])
  })

  it('knows a heading of plain text by its place above the greeting', () => {
    const heading = 'I kan desværre ikke få lov til at holde fest på stranden\n\n'
    expect(spans('informative-heading', letter(heading, 'I kan holde den på torvet.'), 'text')).toEqual([])
  })

  it('tells of a heading that is too long how long it is', () => {
    const heading = 'Du får en ny bil, når du har sendt os dit kørekort og et billede'
    const [finding] = find('informative-heading', letter(`# ${heading}\n\n`, 'Du får en bil.'))
    expect(finding?.values).toEqual({characters: heading.length})
  })

  it('says nothing of a piece of text', () => {
    expect(spans('informative-heading', 'Du får en ny bil.')).toEqual([])
  })
})

describe('missing-subheading', () => {
  const sentence = 'Du kan låne bilen alle dage og køre i den hele året.'
  const body = (count: number) => Array.from({length: count}, () => sentence).join(' ')

  it('finds the sentence with which it becomes too much, once', () => {
    const findings = find('missing-subheading', letter('# Bilen\n\n', `${body(22)}\n\n${body(22)}`))
    expect(findings.map((d) => d.actual)).toEqual([sentence])
    expect(findings[0]?.values).toEqual({words: 528, limit: 250})
    expect(findings[0]?.message).toContain('528 ord')
  })

  it('begins again at each heading', () => {
    expect(
      spans('missing-subheading', letter('# Bilen\n\n', `${body(20)}\n\n## Turen\n\n${body(20)}`))
    ).toEqual([])
  })
})

describe('main-message-first', () => {
  it.each([
    ['I henhold til loven har kommunen ansvar for vejen. Vejen er fra 1950. Den er af grus.', 'law'],
    ['Ved brev af 3. maj skrev naboen om vejen. Vejen er fra 1950. Den er af grus.', 'history'],
    ['Solen skinner på vejen. Vejen er fra 1950. Den er af grus. Du skal betale 300 kr.', undefined]
  ])('finds »%s«', (body, name) => {
    const [finding] = find('main-message-first', letter('# Vejen\n\n', body))
    expect(finding?.actual).toBe(body.split('. V')[0] === body ? body : `${body.split(/\. (?=\p{Lu})/u)[0]}.`)
    const own = rules.find((d) => d.id === 'main-message-first')?.da
    expect(finding?.message).toBe(name ? own?.messages?.[name] : own?.message)
    expect(finding?.suggestions.length).toBeGreaterThan(0)
  })

  it.each([
    'Du skal betale 300 kr. senest den 3. maj. Vejen er fra 1950.',
    'Vejen er fra 1950. Den er af grus. Derfor skal du betale 300 kr. til en ny.',
    'Under henvisning til dit brev kan vi oplyse, at vejen bliver lukket fra den 3. maj.'
  ])('leaves »%s« alone', (body) => {
    expect(spans('main-message-first', letter('# Vejen\n\n', body))).toEqual([])
  })

  it('counts a message in the heading', () => {
    const body = 'Vejen er fra 1950. Den er af grus. Den er fuld af huller.'
    expect(spans('main-message-first', letter('# Du skal betale 300 kr. for vejen\n\n', body))).toEqual([])
  })
})

describe('next-step', () => {
  it('finds a letter that ends in the air', () => {
    expect(spans('next-step', letter('# Vejen\n\n', 'Vejen er fra 1950. Den er af grus.'))).toEqual([
      'Den er af grus.'
    ])
  })

  it.each([
    'Send os et kort.',
    'Vi skriver til dig den 3. maj.',
    'Du skal ikke gøre noget.',
    'Sagen er nu afsluttet.'
  ])('is content with »%s«', (step) => {
    expect(spans('next-step', letter('# Vejen\n\n', `Vejen er fra 1950. ${step}`))).toEqual([])
  })
})

describe('contact-information', () => {
  it.each([
    'Ring på 12 34 56 78.',
    'Ring på 12345678.',
    'Ring på +45 22 33 44 55.',
    'Skriv til vej@norreby.example.',
    'Skriv til os i Digital Post.',
    'Telefon: {{Telefon}}'
  ])('is content with »%s«', (contact) => {
    expect(spans('contact-information', letter('# Vejen\n\n', `Vejen er fra 1950. ${contact}`))).toEqual([])
  })

  it.each([
    'CVR-nr. 12 34 56 78.',
    'CPR 0101901234.',
    'Sagsnr. 20261234.',
    'Kontakt os gerne.',
    'Gebyret er 12345678 kr. 12,50.'
  ])('takes »%s« for none', (line) => {
    expect(find('contact-information', letter('# Vejen\n\n', `Vejen er fra 1950. ${line}`))).toHaveLength(
      line.startsWith('Gebyret') ? 0 : 1
    )
  })

  it('looks in the signature, too', () => {
    expect(
      spans(
        'contact-information',
        letter('# Vejen\n\n', 'Vejen er lukket.', 'Venlig hilsen\n\nMia\nTlf. 12 34 56 78')
      )
    ).toEqual([])
  })
})

describe('closing', () => {
  it.each([
    ['Nørreby Kommune', 1],
    ['Venlig hilsen', 1],
    ['Venlig hilsen\n\nMia Holst', 0],
    ['Med venlig hilsen, Mia Holst', 0],
    ['Hilsen Mia', 0],
    ['Venlig hilsen 😀 Borgerservice', 0],
    ['Mange hilsner\n\n{{Sagsbehandler}}', 0],
    ['Venlig hilsen\n\n[NAVN]', 0]
  ])('»%s«: %d', (end, count) => {
    expect(find('closing', letter('# Vejen\n\n', 'Vejen er lukket.', end))).toHaveLength(count)
  })
})

describe('attachment-reference', () => {
  it.each([
    ['Se de vedlagte bilag.', 'Venlig hilsen\n\nMia', ['vedlagte bilag']],
    ['Vejen er lukket.', 'Venlig hilsen\n\nMia\n\nBilag: Kort over vejen', ['Bilag: Kort over vejen']],
    ['Se kortet i bilag 1.', 'Venlig hilsen\n\nMia\n\nBilag 1: Kort over vejen', []],
    ['Udfyld det vedlagte skema.', 'Venlig hilsen\n\nMia', []],
    ['Vi bruger de bilag, du sendte i maj.', 'Venlig hilsen\n\nMia', []]
  ])('»%s«', (body, end, expected) => {
    expect(spans('attachment-reference', letter('# Vejen\n\n', body, end))).toEqual(expected)
  })
})

describe('link-text', () => {
  it.each([
    ['Søg [her](https://norreby.example/a).', ['her']],
    ['[Klik her](https://norreby.example/a) for at søge.', ['Klik her']],
    ['[Læs mere »](https://norreby.example/a)', ['Læs mere »']],
    ['Se [priserne for svømmehallen](https://norreby.example/a).', []],
    ['Se [www.norreby.example](https://www.norreby.example).', []],
    ['Klik her for at søge.', ['Klik her']],
    ['Vi er her alle dage.', []]
  ])('»%s«', (text, expected) => {
    expect(spans('link-text', text)).toEqual(expected)
  })

  it('finds an address that nobody can type, once', () => {
    const address = 'https://www.norreby.example/borger/familie-og-boern/priser/oversigt?id=77123'
    expect(spans('link-text', `Se ${address}.`)).toEqual([address])
    expect(spans('link-text', `Se [${address}](${address}).`)).toEqual([address])
  })
})
