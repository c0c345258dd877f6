import type {UiLanguage} from '../../../types.ts'

/** What `klarbrev lsp` says. */
export interface LspTexts {
  readonly description: string
  readonly help: string
  readonly replace: (text: string) => string
  readonly leaveOut: (text: string) => string
  readonly sentence: string
  readonly allSafe: string
  readonly ignore: (title: string) => string
  /** Stands for the reason that the writer is to give. */
  readonly reason: string
  readonly tooLong: string
}

/** Letters of a suggestion that a menu shows. */
const longest = 60

function brief(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length <= longest ? line : `${line.slice(0, longest).trimEnd()} …`
}

/** Texts of `klarbrev lsp`, by language. */
export const lspTexts: Readonly<Record<UiLanguage, LspTexts>> = {
  da: {
    description: 'vis fund, mens du skriver, i en editor (Language Server Protocol over stdio)',
    help: `
Editoren starter kommandoen og viser fundene i teksten med rettelser. Konfiguration og egne regler gælder som ellers.

Eksempel:
  klarbrev lsp`,
    replace: (text) => `Skriv: ${brief(text)}`,
    leaveOut: (text) => `Slet »${brief(text)}«`,
    sentence: 'Brug den nye sætning',
    allSafe: 'Ret alt, der ikke kan ændre meningen',
    ignore: (title) => `Lad det stå (${title})`,
    reason: 'skriv hvorfor',
    tooLong: 'Teksten er for lang til at blive tjekket, mens du skriver. Tjek den med kommandoen klarbrev.'
  },
  en: {
    description: 'show findings while you write, in an editor (Language Server Protocol over stdio)',
    help: `
The editor starts the command and shows the findings in the text, with what mends them. Configuration and house rules hold
as elsewhere.

Example:
  klarbrev lsp`,
    replace: (text) => `Write: ${brief(text)}`,
    leaveOut: (text) => `Delete “${brief(text)}”`,
    sentence: 'Use the new sentence',
    allSafe: 'Mend all that cannot change the meaning',
    ignore: (title) => `Let it stand (${title})`,
    reason: 'say why',
    tooLong: 'The text is too long to be checked while you write. Check it with the command klarbrev.'
  }
}
