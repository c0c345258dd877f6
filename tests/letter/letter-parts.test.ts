import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {readText} from '../../src/formats/text/read-text-blocks.ts'
import {letterParts} from '../../src/letter/parts/letter-parts.ts'
import {wrapLine} from '../formats/wrap-line.ts'

/** What each stretch of a letter does, with its text on one line. */
function parts(letter: string): Array<string> {
  return letterParts(readText(letter).blocks).map(
    ({part, content}) => `${part}: ${content.text.replaceAll('\n', ' ')}`
  )
}

const sentence =
  'Kommunen har modtaget jeres ansøgning om byggetilladelse til en carport og et udhus, som I vil bygge sammen med huset.'

describe('a heading right above its text', () => {
  it('is one, however many stand in a paragraph', () => {
    expect(parts(`Afgørelse\nVi giver jer tilladelse.\nBegrundelse\n${sentence}\n`)).toEqual([
      'heading: Afgørelse',
      'body: Vi giver jer tilladelse.',
      'heading: Begrundelse',
      `body: ${sentence}`
    ])
  })

  it('may ask', () => {
    expect(parts(`Hvorfor skal du betale tilbage?\n${sentence}`)).toEqual([
      'heading: Hvorfor skal du betale tilbage?',
      `body: ${sentence}`
    ])
  })

  it('goes on in small letters below capitals', () => {
    expect(parts(`BYGGETILLADELSE\ntil en carport på Skovbrynet 14\n\n${sentence}`)).toEqual([
      'heading: BYGGETILLADELSE til en carport på Skovbrynet 14',
      `body: ${sentence}`
    ])
  })

  it('may take two lines', () => {
    expect(parts(`Afslag på din ansøgning om\nboligstøtte\n\n${sentence}`)).toEqual([
      'heading: Afslag på din ansøgning om boligstøtte',
      `body: ${sentence}`
    ])
    expect(parts(`Mette Kirk\nc/o Hansen\n\n${sentence}`)).not.toContain('heading: Mette Kirk c/o Hansen')
  })

  it('opens the text again below a closing', () => {
    expect(
      parts(
        `${sentence}\n\nVenlig hilsen\nMette Kirk\n\nKlagevejledning\nDu kan klage til nævnet inden fire uger.`
      )
    ).toEqual([
      `body: ${sentence}`,
      'closing: Venlig hilsen',
      'signature: Mette Kirk',
      'heading: Klagevejledning',
      'body: Du kan klage til nævnet inden fire uger.'
    ])
  })

  it('is named by its label', () => {
    expect(parts(`Emne: Du skal betale boligstøtte tilbage\n\nKære Ahmed\n${sentence}`)).toEqual([
      'heading: Emne: Du skal betale boligstøtte tilbage',
      'greeting: Kære Ahmed',
      `body: ${sentence}`
    ])
  })
})

describe('a line of prose is no heading', () => {
  it.each([
    ['where a sentence runs on', `${sentence} Det gælder for\nNørreby og omegn.`],
    [
      'where it was wrapped',
      'Vi har modtaget din ansøgning om\nBoligstøtte fra den 1. maj og ser\npå den i denne uge.'
    ],
    ['where it goes on in small letters', `Vi har i dag\nmodtaget din ansøgning. ${sentence}`],
    ['where it ends as a sentence', `Tak for dit brev.\n${sentence}`],
    ['where it introduces', `Vi skal bruge:\n${sentence}`]
  ])('%s', (_, letter) => {
    expect(parts(letter).every((part) => part.startsWith('body: '))).toBe(true)
  })

  it('at whatever width a program wraps it', () => {
    const words = fc.constantFrom(
      ...'Nørreby Kommune har den Agerskov og Lund som jeres ansøgninger om til i År'.split(' ')
    )
    const prose = fc.array(words, {minLength: 25, maxLength: 60}).map((list) => `Vi ${list.join(' ')} i dag.`)
    fc.assert(
      fc.property(prose, fc.integer({min: 50, max: 100}), (text, width) => {
        expect(parts(`${wrap(sentence, width)}\n\n${wrap(text, width)}`)).toEqual([
          `body: ${sentence}`,
          `body: ${text}`
        ])
      })
    )
  })

  it('when it is wrapped after »Til«', () => {
    const text = wrap(
      'Til brug for din sag skal vi bede dig om at sende os de oplysninger, som står i listen nedenfor.',
      50
    )
    expect(parts(text)).toHaveLength(1)
    expect(parts(text)[0]).toMatch(/^body: /)
  })
})

it('sets a line that introduces apart from the quotation below it', () => {
  expect(
    parts(`Reglen i § 36 siger:\n"Hvis en person udebliver, skal kommunen trække i hjælpen." ${sentence}`)
  ).toEqual([
    'body: Reglen i § 36 siger:',
    `body: "Hvis en person udebliver, skal kommunen trække i hjælpen." ${sentence}`
  ])
})

it('knows the ground floor in an address', () => {
  expect(
    parts(`Mohammed Ali\nHavnegade 9, st.\n8999 Nørreby\n\nKære Mohammed\n\n${sentence}`).slice(0, 3)
  ).toEqual(['letterhead: Mohammed Ali', 'letterhead: Havnegade 9, st.', 'letterhead: 8999 Nørreby'])
})

it('sets lines with labels apart from the sentences around them', () => {
  expect(
    parts(
      `Du skal møde til en samtale.\nTid: Tirsdag den 3. maj kl. 10\nSted: Torvet 12\nHusk pas. ${sentence}`
    )
  ).toEqual([
    'body: Du skal møde til en samtale.',
    'letterhead: Tid: Tirsdag den 3. maj kl. 10',
    'letterhead: Sted: Torvet 12',
    `body: Husk pas. ${sentence}`
  ])
})

function wrap(text: string, width: number): string {
  return wrapLine(text, width).join('\n')
}

describe('lines below a colon', () => {
  it('are a list where nobody has wrapped them, and what ends in a full stop is text again', () => {
    expect(parts('Vi foreslår disse tider:\nTirsdag kl. 9.30\nTorsdag kl. 13\nGiv os besked.')).toEqual([
      'body: Vi foreslår disse tider:',
      'list-item: Tirsdag kl. 9.30',
      'list-item: Torsdag kl. 13',
      'body: Giv os besked.'
    ])
    expect(parts('Du skal sende:\n- lønsedler\n- en kvittering\nSend det på mail.')).toEqual([
      'body: Du skal sende:',
      'list-item: lønsedler',
      'list-item: en kvittering',
      'body: Send det på mail.'
    ])
  })

  it('are wrapped text where they are full', () => {
    const wrapped = `Kommunen har brug for at se disse papirer fra jer:\nKommunens kort, tegninger af huset og en liste med\nNavne på alle naboer, som bor op til grunden i dag.`
    expect(parts(wrapped)).toEqual([`body: ${wrapped.replaceAll('\n', ' ')}`])
  })
})

describe('a heading marked as in Markdown', () => {
  it('is one in plain text, too', () => {
    expect(parts('# Afslag på din ansøgning\n## Begrundelse\nDu tjener for meget.')).toEqual([
      'heading: Afslag på din ansøgning',
      'heading: Begrundelse',
      'body: Du tjener for meget.'
    ])
  })

  it('needs a blank and a letter', () => {
    expect(parts('#dansk er et mærke, som mange bruger i deres opslag.')).not.toContain(
      'heading: dansk er et mærke, som mange bruger i deres opslag.'
    )
    expect(parts('# 12')).not.toContain('heading: 12')
  })
})
