import type {UiLanguage} from '../../../types.ts'

/** What `klarbrev read` says of itself. */
export interface ReadTexts {
  readonly description: string
  readonly paths: string
  readonly format: string
  readonly output: string
  readonly help: string
}

/** Texts of `klarbrev read`, by language. */
export const readTexts: Readonly<Record<UiLanguage, ReadTexts>> = {
  da: {
    description: 'vis, hvad læseren får at vide: afgørelse, opgaver, frister, klage og kontakt',
    paths: 'filer, mapper eller mønstre; - læser fra stdin',
    format: 'svarets form',
    output: 'skriv svaret i en fil',
    help: `
klarbrev viser, hvad brevet siger, og hvad det ikke har kunnet finde: en frist, en klagevejledning, et sted at spørge.
Det, der ikke er fundet, kan stå i brevet alligevel. Så er det måske også for uklart for læseren.

Eksempler:
  klarbrev læs brev.docx
  klarbrev læs breve/ -f html -o breve.html
  klarbrev læs brev.md -f json`
  },
  en: {
    description: 'show what the reader learns: decision, tasks, deadlines, complaint and contact',
    paths: 'files, folders or patterns; - reads from stdin',
    format: 'form of the answer',
    output: 'write the answer into a file',
    help: `
klarbrev shows what the letter says, and what it could not find: a deadline, a way to complain, somebody to ask.
What was not found may stand in the letter nevertheless. Then it may be too unclear for its reader, too.

Examples:
  klarbrev read letter.docx
  klarbrev read letters/ -f html -o letters.html
  klarbrev read letter.md -f json`
  }
}
