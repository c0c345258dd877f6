import type {Omission} from '../../letter/model/sentence.ts'
import type {UiLanguage} from '../../types.ts'

/** Why a sentence does not count. */
export const omissionTexts: Readonly<Record<UiLanguage, Readonly<Record<Omission, string>>>> = {
  da: {
    letterhead: 'brevhoved',
    heading: 'overskrift',
    greeting: 'indledende hilsen',
    closing: 'afsluttende hilsen',
    signature: 'underskrift',
    note: 'sidehoved, sidefod eller note',
    fragment: 'ikke en hel sætning',
    leftover: 'glemt notat',
    fields: 'kun flettefelter'
  },
  en: {
    letterhead: 'letterhead',
    heading: 'heading',
    greeting: 'greeting',
    closing: 'closing',
    signature: 'signature',
    note: 'page header, footer or note',
    fragment: 'not a whole sentence',
    leftover: 'forgotten note',
    fields: 'merge fields only'
  }
}

/** What stands around the sentences that count. */
export const explainTexts: Readonly<
  Record<UiLanguage, {readonly head: string; readonly leftOut: string; readonly noSentences: string}>
> = {
  da: {
    head: '  ord  lange  sætning',
    leftOut: 'Ikke talt med:',
    noSentences: 'Brevet har ingen hele sætninger, så LIX kan ikke beregnes.'
  },
  en: {
    head: 'words   long  sentence',
    leftOut: 'Left out:',
    noSentences: 'The letter has no whole sentences, so there is no LIX.'
  }
}

/** Columns of the measures on the screen. */
export const scoreHeads: Readonly<Record<UiLanguage, ReadonlyArray<string>>> = {
  da: ['LIX', 'niveau', 'RIX', 'OVIX', 'ord', 'sætn.', 'ord/sætn.', 'lange ord', 'passiv', 'min.', 'brev'],
  en: [
    'LIX',
    'band',
    'RIX',
    'OVIX',
    'words',
    'sent.',
    'words/sent.',
    'long words',
    'passive',
    'min.',
    'letter'
  ]
}

/** Columns of the findings in a table. */
export const findingHeads: Readonly<Record<UiLanguage, ReadonlyArray<string>>> = {
  da: [
    'Brev',
    'Type',
    'Til',
    'LIX',
    'Niveau',
    'Linje',
    'Kolonne eller sted',
    'Vægt',
    'Regel',
    'Fund',
    'Tekst',
    'Forslag',
    'Hvorfor'
  ],
  en: [
    'Letter',
    'Type',
    'For',
    'LIX',
    'Band',
    'Line',
    'Column or place',
    'Severity',
    'Rule',
    'Finding',
    'Text',
    'Suggestion',
    'Why'
  ]
}
