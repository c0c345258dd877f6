import type {HouseRuleWords} from '../../../audit/house-rule.ts'
import type {UiLanguage} from '../../../types.ts'

/** What is said of a house rule that an audit makes. */
export interface ExportTexts {
  /** What the rule says of itself. */
  readonly words: HouseRuleWords
  /** Above the rule, for who changes it. */
  readonly head: string
  readonly made: (file: string, entries: number) => string
  readonly nothing: string
  readonly exists: (file: string) => string
  readonly noFolder: (name: string) => string
}

// A house rule is about letters in Danish, so it says in Danish what it finds.
const words: HouseRuleWords = {
  title: 'Ord, vi skriver anderledes',
  message: '»{actual}« går igen i vores breve. Skriv {expected}.',
  why: 'Ordene går igen i mange af vores breve. Retter vi dem, bliver brevene lettere at læse.'
}

/** Texts of `klarbrev audit --export-rules`, by language. */
export const exportTexts: Readonly<Record<UiLanguage, ExportTexts>> = {
  da: {
    words,
    head: `# Vendinger, der går igen i brevene, og hvad I kan skrive i stedet. Ret »use«, og slet det, I er uenige i.
# Tilføj sætninger under examples (skal findes) og clean (skal ikke), og afprøv reglen med: klarbrev afprøv MAPPE
`,
    made: (file, entries) =>
      `${file} er skrevet med ${entries} ${entries === 1 ? 'ord eller vending' : 'ord og vendinger'}. Læs den igennem, før I bruger den.`,
    nothing: 'Ingen vending, der kan blive til en regel, går igen. Der er ikke skrevet nogen regel.',
    exists: (file) => `${file} findes allerede. Vælg en anden mappe, eller flyt filen.`,
    noFolder: (name) => `${name} er ikke en mappe. Vælg en mappe til reglerne.`
  },
  en: {
    words,
    head: `# Wordings that return in the letters, and what to write instead. Change “use”, and delete what you do not agree with.
# Add sentences to examples (to be found) and clean (not to be), and try the rule with: klarbrev test FOLDER
`,
    made: (file, entries) =>
      `${file} is written with ${entries} ${entries === 1 ? 'word or wording' : 'words and wordings'}. Read it through before you use it.`,
    nothing: 'No wording that can become a rule returns. No rule was written.',
    exists: (file) => `${file} exists already. Choose another folder, or move the file.`,
    noFolder: (name) => `${name} is no folder. Choose a folder for the rules.`
  }
}
