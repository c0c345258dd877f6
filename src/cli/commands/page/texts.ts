import type {UiLanguage} from '../../../types.ts'

/** What `klarbrev page` says. */
export interface PageCommandTexts {
  readonly description: string
  readonly outputFile: string
  readonly help: string
  readonly made: (file: string) => string
  readonly inTheWay: (file: string) => string
}

/** Texts of `klarbrev page`, by language. */
export const pageCommandTexts: Readonly<Record<UiLanguage, PageCommandTexts>> = {
  da: {
    description: 'skriv en side, der tjekker breve i browseren uden internet',
    outputFile: 'filen med siden',
    help: `
Siden er én fil. Åbn den i en browser, og sæt et brev ind, eller træk en fil hen på den. Den henter og sender ingenting,
så den kan ligge på et fællesdrev eller på intranettet.

Eksempler:
  klarbrev side
  klarbrev side -o klarbrev.html`,
    made: (file) => `${file} er skrevet. Åbn den i en browser.`,
    inTheWay: (file) => `${file}: Filen findes og er ikke en side fra klarbrev. Vælg et andet navn.`
  },
  en: {
    description: 'write a page that checks letters in the browser, offline',
    outputFile: 'file of the page',
    help: `
The page is one file. Open it in a browser, and paste a letter or drag a file onto it. It fetches and sends nothing, so it
can lie on a shared drive or on the intranet.

Examples:
  klarbrev page
  klarbrev page -o klarbrev.html`,
    made: (file) => `${file} is written. Open it in a browser.`,
    inTheWay: (file) => `${file}: the file exists and is no page of klarbrev. Choose another name.`
  }
}
