import {describe, expect, it} from 'vitest'
import {checkDocument} from '../../src/check-letter.ts'
import {readText} from '../../src/formats/text/read-text-blocks.ts'
import {rules} from '../../src/rules/generated.ts'
import {danish} from './check-text.ts'

const content = ['decision-outcome', 'decision-reasons', 'complaint-guidance', 'hearing-content']

/** The rules on decisions that find something in a letter, each once. */
function missing(text: string): Array<string> {
  const {findings} = checkDocument(readText(text), {path: '', rules, uiLanguage: 'da', danish})
  return content.filter((id) => findings.some((d) => d.ruleId === id))
}

const letter = (heading: string, ...paragraphs: ReadonlyArray<string>) =>
  `${heading}\n\nKære Bo\n\n${paragraphs.join('\n\n')}\n\nRing på 12 34 56 78.\n\nVenlig hilsen\nMia\n`

describe('a letter that grants all', () => {
  it.each([
    letter('Du får en ny seng', 'Vi har bevilget sengen. Den kommer den 4. juni.'),
    letter(
      'Tilladelse til at bygge en carport',
      'Du får tilladelse til at bygge carporten. Den må højst fylde 30 m².'
    ),
    letter(
      'I får 10.000 kr. til festen',
      'I søgte om 10.000 kr. og får 10.000 kr. Send os et regnskab senest den 1. maj.'
    ),
    letter(
      'Svar på din anmodning om aktindsigt',
      'Du har bedt om aktindsigt. Du får alle dokumenter med her.'
    )
  ])('needs neither reasons nor guidance: %s', (text) => {
    expect(missing(text)).toEqual([])
  })
})

describe('a letter that refuses, or grants less', () => {
  it.each([
    letter('Afslag på støtte til bil', 'Du får ikke støtte til en bil.'),
    letter('Svar på din ansøgning om en seng', 'Vi kan desværre ikke bevilge sengen.'),
    letter('Afgørelse om rengøring', 'Vi nedsætter din hjælp til rengøring fra den 1. maj.'),
    letter(
      'I får 8.000 kr. til festen',
      'I søgte om 10.000 kr. og får 8.000 kr. Send os et regnskab senest den 1. maj.'
    ),
    letter('Du får en delvis friplads', 'Du får en delvis friplads fra den 1. maj.'),
    letter('Afgørelse', 'Det er besluttet, at hjælpen ophører den 1. maj.')
  ])('needs both: %s', (text) => {
    expect(missing(text)).toEqual(['decision-reasons', 'complaint-guidance'])
  })

  it.each([
    'Vi har lagt vægt på, at du kan tage bussen.',
    'Du får afslag, fordi du kan tage bussen.',
    'Begrundelsen er, at du kan tage bussen.',
    'Det skyldes, at du kan tage bussen.',
    'Vi vurderer, at du kan tage bussen.',
    'Din indkomst er over grænsen.'
  ])('has reasons in »%s«', (reason) => {
    expect(missing(letter('Afslag på støtte til bil', 'Du får ikke støtte til en bil.', reason))).toEqual([
      'complaint-guidance'
    ])
  })

  it.each(['Du får dette brev, fordi du har søgt.', 'Ring gerne, da vi har åbent hver dag.'])(
    'has none in »%s«',
    (sentence) => {
      expect(
        missing(letter('Afslag på støtte til bil', 'Du får ikke støtte til en bil.', sentence))
      ).toContain('decision-reasons')
    }
  )

  it.each([
    'Du kan klage til os senest den 3. maj.',
    'Afgørelsen kan påklages til Ankestyrelsen inden fire uger.',
    'Er du uenig, kan du klage. Skriv til os senest den 3. maj.',
    'Klage\n\nSkriv til os senest den 3. maj. Vi sender din klage til nævnet.',
    'Kravet kan indbringes for domstolene inden 6 måneder.'
  ])('has guidance in »%s«', (guidance) => {
    const text = letter(
      'Afslag på støtte til bil',
      'Du får ikke støtte til en bil, fordi du kan tage bussen.',
      guidance
    )
    expect(missing(text)).toEqual([])
  })

  it('is told which part of the guidance is missing, with a sentence to begin from', () => {
    const text = letter(
      'Afslag på støtte til bil',
      'Du får ikke støtte, fordi du kan tage bussen.',
      'Du kan klage til Ankestyrelsen.'
    )
    const {findings} = checkDocument(readText(text), {path: '', rules, uiLanguage: 'da', danish})
    const [guidance] = findings.filter((d) => d.ruleId === 'complaint-guidance')
    expect(guidance?.message).toContain('fristen')
    expect(guidance?.message).toContain('Ikke juridisk rådgivning')
    expect(guidance?.suggestions).toEqual([
      {text: 'Vi skal have din klage senest den …', edits: [], safe: false}
    ])
    expect(guidance?.actual).not.toBe('')
  })
})

describe('a letter that decides nothing', () => {
  it.each([
    letter(
      'Vi har modtaget din ansøgning',
      'Tak for din ansøgning om en bil. Du får svar senest den 3. maj. Hvis du får afslag, kan du klage.'
    ),
    letter('Kom til samtale den 3. maj kl. 9', 'Udebliver du, kan din ydelse blive stoppet.'),
    letter('Rykker', 'Vi har ikke modtaget din betaling. Du skal betale 400 kr. senest den 3. maj.'),
    letter('Nye priser på mad', 'Fra den 1. januar koster en hovedret 58 kr. Du skal ikke gøre noget.'),
    letter('Svar på dit brev om lyset', 'Du har spurgt om lyset. Vi kan ikke skifte pæren før tirsdag.'),
    letter('Tillykke med dagen', 'Vi ønsker dig tillykke.')
  ])('is asked for nothing: %s', (text) => {
    expect(missing(text)).toEqual([])
  })
})

describe('a letter that looks like a decision', () => {
  it('must say what is decided', () => {
    expect(
      missing(
        letter(
          'Afgørelse i sagen om din bil',
          'Vi har truffet afgørelse i sagen. Du kan klage til os senest den 3. maj.'
        )
      )
    ).toEqual(['decision-outcome'])
  })
})

describe('a hearing', () => {
  const whole =
    'Vi har fået oplyst, at du er flyttet. Det kan betyde, at din boligstøtte stopper. Vi har ikke afgjort sagen. ' +
    'Skriv dine bemærkninger til os senest den 3. maj. Hører vi ikke fra dig, afgør vi sagen ud fra det, vi ved.'

  it('with all its parts is left alone, and asked for no guidance', () => {
    expect(missing(letter('Partshøring om din bolig', whole))).toEqual([])
  })

  it.each([
    ['Det kan betyde, at din boligstøtte stopper. ', 'hvad oplysningerne kan betyde'],
    [' senest den 3. maj', 'hvornår I skal have svaret'],
    [' Hører vi ikke fra dig, afgør vi sagen ud fra det, vi ved.', 'hvis modtageren ikke svarer'],
    ['Vi har ikke afgjort sagen. ', 'endnu ikke er afgjort']
  ])('without »%s« is told so', (part, words) => {
    const text = letter('Partshøring om din bolig', whole.replace(part, ''))
    const {findings} = checkDocument(readText(text), {path: '', rules, uiLanguage: 'da', danish})
    expect(
      findings
        .filter((d) => d.ruleId === 'hearing-content')
        .map((d) => d.message)
        .join()
    ).toContain(words)
  })
})

describe('profiles', () => {
  const refusal = letter('Afslag på støtte til bil', 'Du får ikke støtte til en bil.')

  it('turn rules on by the type that is given', () => {
    const check = (type: 'orientering' | 'afgoerelse') =>
      checkDocument(readText(refusal), {path: '', rules, uiLanguage: 'da', danish, type}).findings.map(
        (d) => d.ruleId
      )
    expect(check('afgoerelse')).toContain('decision-reasons')
    expect(check('orientering')).not.toContain('decision-reasons')
  })

  it('give way to the word of the user', () => {
    const settings = {
      'decision-reasons': {level: 'off' as const},
      'complaint-guidance': {level: 'error' as const}
    }
    const {findings} = checkDocument(readText(refusal), {path: '', rules, uiLanguage: 'da', danish, settings})
    expect(findings.map((d) => d.ruleId)).not.toContain('decision-reasons')
    expect(findings.find((d) => d.ruleId === 'complaint-guidance')?.severity).toBe('error')
  })

  it('are milder with professionals', () => {
    const text = letter(
      'Svar på dit spørgsmål',
      `Efter servicelovens § 100 ${'er der hjemmel til dækning af merudgifter i sagen, og '.repeat(4)}det gælder også her.`
    )
    const check = (audience: 'borger' | 'fagperson') =>
      checkDocument(readText(text), {path: '', rules, uiLanguage: 'da', danish, audience}).findings
    expect(check('borger').find((d) => d.ruleId === 'long-sentence')?.severity).toBe('warning')
    expect(check('fagperson').find((d) => d.ruleId === 'long-sentence')?.severity ?? 'off').not.toBe(
      'warning'
    )
    expect(check('fagperson').some((d) => d.ruleId === 'law-reference')).toBe(false)
  })
})
