import type {UiLanguage} from '../../../types.ts'

/** What `klarbrev show` says, by language. */
export const showTexts = {
  da: {
    description: 'vis et brev på en side i browseren: det vigtigste, mærker i teksten og nye sætninger',
    paths: 'brevet; flere breve kommer på samme side',
    outputFile: 'filen med siden (ellers en midlertidig fil)',
    noOpen: 'åbn ikke siden, men skriv, hvor den ligger',
    redact: 'udelad brevets egne ord',
    more: '\nSiden virker uden internet, og intet forlader computeren. En midlertidig side rummer brevets ord: Slet den, når du er færdig.\n\nEksempler:\n  klarbrev vis brev.docx\n  klarbrev vis brev.docx --no-open -o brev.html',
    at: (file: string) => `Siden ligger her: ${file}`,
    cannotOpen: 'Browseren kunne ikke åbnes. Åbn filen selv.'
  },
  en: {
    description:
      'show a letter on a page in the browser: the main things, marks in the text and new sentences',
    paths: 'the letter; several letters share a page',
    outputFile: 'the file of the page (else a temporary one)',
    noOpen: 'do not open the page, but tell where it is',
    redact: 'leave out the words of the letter',
    more: '\nThe page works without internet, and nothing leaves the computer. A temporary page holds the words of the letter: delete it when you are done.\n\nExamples:\n  klarbrev show letter.docx\n  klarbrev show letter.docx --no-open -o letter.html',
    at: (file: string) => `The page is here: ${file}`,
    cannotOpen: 'The browser could not be opened. Open the file yourself.'
  }
} as const satisfies Record<UiLanguage, object>
