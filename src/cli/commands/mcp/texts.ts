import type {UiLanguage} from '../../../types.ts'

/** What `klarbrev mcp` says: to who reads its help, and to the assistant that calls its tools. */
export interface McpTexts {
  readonly description: string
  readonly help: string
  readonly instructions: string
  readonly tools: Readonly<
    Record<'check' | 'read' | 'verify' | 'explain', {readonly title: string; readonly description: string}>
  >
  readonly text: string
  readonly path: string
  readonly format: string
  readonly type: string
  readonly audience: string
  readonly advice: string
  readonly before: string
  readonly after: string
  readonly beforePath: string
  readonly afterPath: string
  readonly rule: string
  readonly oneOf: (first: string, second: string) => string
  readonly noFile: (name: string) => string
  readonly noRule: (name: string, near: string | undefined) => string
}

/** Texts of `klarbrev mcp`, by language. */
export const mcpTexts: Readonly<Record<UiLanguage, McpTexts>> = {
  da: {
    description:
      'lad en AI-assistent tjekke breve og bevise, hvad en omskrivning har bevaret (MCP over stdio)',
    help: `
klarbrev læser kun de tekster og filer, som assistenten nævner, og sender ingenting nogen steder hen. CPR-numre er
maskeret i svarene. Sæt assistenten op med kommandoen »klarbrev« og argumentet »mcp«.

Eksempel:
  klarbrev mcp`,
    instructions:
      'klarbrev kender dansk klarsprog og kommunale breve. Skriv et brev om sådan: 1. check_letter viser, hvad der gør brevet svært, og nye sætninger. 2. Skriv brevet om. 3. verify_rewrite viser, hvad den nye udgave har mistet, ændret eller tilføjet; ret, til intet er ændret, eller sig det til brugeren. 4. check_letter på den nye udgave. read_letter viser, hvad læseren får at vide. Fakta i brevet må ikke ændres.',
    tools: {
      check: {
        title: 'Tjek et brev',
        description:
          'Viser læsbarhed (LIX), det vigtigste at rette, og sætning for sætning fund og en ny sætning.'
      },
      read: {
        title: 'Læs et brev',
        description:
          'Viser, hvad læseren får at vide: afgørelse, opgaver med frister, klage, kontakt, og hvad der ikke er fundet.'
      },
      verify: {
        title: 'Sammenhold to udgaver',
        description:
          'Viser, hvad den nye udgave af et brev har mistet, ændret eller tilføjet: tal, datoer, frister, navne, »ikke«, skal/kan, betingelser, rettigheder.'
      },
      explain: {
        title: 'Forklar en regel',
        description:
          'Viser siden om en regel: hvad den finder, hvorfor, hvad man kan skrive, og hvornår ordene må stå.'
      }
    },
    text: 'brevets tekst',
    path: 'stien til brevet (docx, odt, pdf, eml, html, md, txt)',
    format: 'tekstens format',
    type: 'hvad slags brev det er; ellers genkendes det',
    audience: 'hvem brevet er til; ellers genkendes det',
    advice: 'vis også råd',
    before: 'den gamle udgaves tekst',
    after: 'den nye udgaves tekst',
    beforePath: 'stien til den gamle udgave',
    afterPath: 'stien til den nye udgave',
    rule: 'reglens navn, f.eks. passive eller Passiv',
    oneOf: (first, second) => `Giv enten ${first} eller ${second}.`,
    noFile: (name) => `${name}: Filen findes ikke. Kontrollér stien.`,
    noRule: (name, near) => `Reglen ${name} findes ikke.${near ? ` Mente du ${near}?` : ''}`
  },
  en: {
    description: 'let an AI assistant check letters and prove what a rewrite has kept (MCP over stdio)',
    help: `
klarbrev reads only the texts and files that the assistant names, and sends nothing anywhere. CPR numbers are masked in the
answers. Set the assistant up with the command “klarbrev” and the argument “mcp”.

Example:
  klarbrev mcp`,
    instructions:
      'klarbrev knows Danish plain language and letters of municipalities. Rewrite a letter so: 1. check_letter shows what makes it hard, and new sentences. 2. Rewrite the letter. 3. verify_rewrite shows what the new version has lost, changed or added; mend until nothing is changed, or tell the user. 4. check_letter on the new version. read_letter shows what the reader learns. Facts of the letter must not change.',
    tools: {
      check: {
        title: 'Check a letter',
        description:
          'Shows readability (LIX), the main things to mend, and sentence by sentence the findings and a new sentence.'
      },
      read: {
        title: 'Read a letter',
        description:
          'Shows what the reader learns: decision, tasks with deadlines, complaint, contact, and what was not found.'
      },
      verify: {
        title: 'Compare two versions',
        description:
          'Shows what the new version of a letter has lost, changed or added: numbers, dates, deadlines, names, negations, must/may, conditions, rights.'
      },
      explain: {
        title: 'Explain a rule',
        description:
          'Shows the page of a rule: what it finds, why, what to write, and when the words may stand.'
      }
    },
    text: 'text of the letter',
    path: 'path of the letter (docx, odt, pdf, eml, html, md, txt)',
    format: 'format of the text',
    type: 'what kind of letter it is; recognised when absent',
    audience: 'whom the letter is for; recognised when absent',
    advice: 'show advice, too',
    before: 'text of the old version',
    after: 'text of the new version',
    beforePath: 'path of the old version',
    afterPath: 'path of the new version',
    rule: 'name of the rule, such as passive',
    oneOf: (first, second) => `Give either ${first} or ${second}.`,
    noFile: (name) => `${name}: no such file. Check the path.`,
    noRule: (name, near) => `There is no rule ${name}.${near ? ` Did you mean ${near}?` : ''}`
  }
}
