import type {UiLanguage} from '../../../types.ts'

/** Whom a guide is for. */
export const guideReaders = ['case-worker', 'communications'] as const

/** Whom a guide is for. */
export type GuideReader = (typeof guideReaders)[number]

/** What `klarbrev guide` says of itself. */
export interface GuideTexts {
  readonly description: string
  readonly reader: string
  readonly format: string
  readonly output: string
  /** What the readers are called, and their pages with them. */
  readonly readers: Readonly<Record<GuideReader, string>>
  /** Below a page: how the others are found. */
  readonly others: (names: ReadonlyArray<string>) => string
  readonly help: string
}

/** Texts of `klarbrev guide`, by language. */
export const guideTexts: Readonly<Record<UiLanguage, GuideTexts>> = {
  da: {
    description: 'læs vejledningen for sagsbehandlere eller for kommunikationsmedarbejdere',
    reader: 'hvem vejledningen er til: sagsbehandler eller kommunikation',
    format: 'svarets form',
    output: 'skriv svaret i en fil',
    readers: {'case-worker': 'sagsbehandler', communications: 'kommunikation'},
    others: (names) => `Der er også en anden vejledning: klarbrev vejledning ${names.join(', ')}`,
    help: `
Eksempler:
  klarbrev vejledning
  klarbrev vejledning kommunikation -f html -o vejledning.html`
  },
  en: {
    description: 'read the guide for case workers or for communications staff',
    reader: 'whom the guide is for: case-worker or communications',
    format: 'form of the answer',
    output: 'write the answer into a file',
    readers: {'case-worker': 'case-worker', communications: 'communications'},
    others: (names) => `There is another guide, too: klarbrev guide ${names.join(', ')}`,
    help: `
Examples:
  klarbrev guide
  klarbrev guide communications -f html -o guide.html`
  }
}
