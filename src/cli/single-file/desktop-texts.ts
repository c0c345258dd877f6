import type {UiLanguage} from '../../types.ts'

/** What is said to who has no terminal. */
export interface DesktopTexts {
  /** What the program is, and how letters come to it. */
  readonly explanation: string
  /** Before the window closes. */
  readonly wait: string
}

/** What is said to who has no terminal, by language. */
export const desktopTexts: Readonly<Record<UiLanguage, DesktopTexts>> = {
  da: {
    explanation: `klarbrev tjekker breve: hvad der gør dem svære at læse, og hvad du kan skrive i stedet.

  • Træk et brev (Word, OpenDocument, mail, html eller tekst) hen på programmet i mappen. Så åbner brevet på en side i
    browseren med mærker i teksten og nye sætninger.
  • Tryk på Enter nu, så åbner en side, hvor du kan sætte et brev ind.
  • I en terminal skriver du: klarbrev brev.docx. Vejledningen får du med: klarbrev vejledning.

Brevet bliver på din maskine. Luk vinduet, når du er færdig.
`,
    wait: 'Tryk på Enter for at lukke vinduet.\n'
  },
  en: {
    explanation: `klarbrev checks letters in Danish: what makes them hard to read, and what to write instead.

  • Drag a letter (Word, OpenDocument, mail, HTML or text) onto the program in its folder. It opens on a page in the
    browser, with marks in the text and new sentences.
  • Press Enter now, and a page opens to paste a letter into.
  • In a terminal, write: klarbrev letter.docx. The guide comes with: klarbrev guide.

The letter stays on your machine. Close the window when you are done.
`,
    wait: 'Press Enter to close the window.\n'
  }
}
