import type {UiLanguage} from '../../../types.ts'

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

/** What `klarbrev journey` says. */
export interface JourneyCommandTexts {
  readonly description: string
  readonly folder: string
  readonly format: string
  readonly output: string
  readonly help: string
  readonly planHead: string
  readonly planMade: (file: string, letters: number) => string
  readonly planExists: (file: string) => string
  readonly noFolder: (path: string) => string
  readonly noLetters: (path: string) => string
  readonly brokenPlan: (file: string, line: number) => string
  readonly noList: (file: string) => string
  readonly outside: (file: string, letter: string) => string
  readonly twice: (file: string, letter: string) => string
  readonly missing: (file: string, letter: string) => string
  readonly foreign: (path: string) => string
  readonly letters: string
  readonly letter: string
  readonly nothing: string
  readonly minutes: (minutes: number) => string
  readonly misfits: (count: number) => string
  readonly fits: string
  /** Where there is nothing to compare a letter with. */
  readonly alone: string
  readonly more: (count: number) => string
  readonly written: (file: string, count: number) => string
  readonly footer: string
}

/** Texts of `klarbrev journey`, by language. */
export const journeyCommandTexts: Readonly<Record<UiLanguage, JourneyCommandTexts>> = {
  da: {
    description: 'passer brevene i én sag sammen?',
    folder: 'mappen med sagens breve',
    format: 'svarets form',
    output: 'skriv svaret i en fil',
    help: `
Brevene læses i den rækkefølge, læseren får dem: efter filernes navne (01-…, 02-…), eller som journey.yml i mappen siger:
  title: Ansøgning om friplads
  letters:
    - {file: kvittering.docx, when: 4. maj 2026}
    - {file: afgoerelse.docx}

Eksempler:
  klarbrev forløb sager/friplads
  klarbrev forløb sager/friplads -f html -o forloeb.html`,
    planHead: `# Sagens breve i den rækkefølge, læseren får dem. Ret titlen og rækkefølgen, og skriv, hvornår brevet kommer:
# - {file: kvittering.docx, when: 4. maj 2026}
`,
    planMade: (file, letters) =>
      `${file} er skrevet med ${letters} ${letters === 1 ? 'brev' : 'breve'}. Ret den til, og kør klarbrev forløb.`,
    planExists: (file) => `${file} findes allerede. Ret i den, eller slet den først.`,
    noFolder: (path) => `${path}: Mappen findes ikke. Skriv mappen med sagens breve.`,
    noLetters: (path) => `${path}: Der er ingen breve i mappen.`,
    brokenPlan: (file, line) => `${file}:${line}: Filen er ikke gyldig YAML. Ret linjen.`,
    noList: (file) => `${file}: Filen skal have en liste, »letters«, hvor hvert brev har »file«.`,
    outside: (file, letter) => `${file}: »${letter}« ligger uden for mappen. Læg brevet i mappen.`,
    twice: (file, letter) => `${file}: »${letter}« står to gange. Slet den ene linje.`,
    missing: (file, letter) => `${file}: ${letter} findes ikke. Ret navnet, eller slet linjen.`,
    foreign: (path) => `${path}: Brevet er ikke på dansk. Kun danske breve kan læses som et forløb.`,
    letters: 'Brevene',
    letter: 'Brev',
    nothing: 'Intet',
    minutes: (minutes) =>
      minutes < 1
        ? 'under 1 minut at læse'
        : `ca. ${plural(Math.round(minutes), 'minut', 'minutter')} at læse`,
    misfits: (count) => `${count} ting passer ikke sammen`,
    fits: 'Brevene passer sammen, så vidt klarbrev kan se.',
    alone: 'Der er kun ét brev, så der er ikke noget at sammenligne det med.',
    more: (count) => `… og ${plural(count, 'sted', 'steder')} mere`,
    written: (file, count) =>
      `${file}: ${count === 0 ? 'brevene passer sammen' : `${count} ting passer ikke sammen`}.`,
    footer: 'Lavet af klarbrev. Et menneske afgør, om noget er en fejl.'
  },
  en: {
    description: 'do the letters of one matter fit together?',
    folder: 'the folder with the letters of the matter',
    format: 'form of the answer',
    output: 'write the answer into a file',
    help: `
The letters are read in the order in which the reader gets them: by the names of the files (01-…, 02-…), or as journey.yml
in the folder says:
  title: Application for a place
  letters:
    - {file: receipt.docx, when: 4 May 2026}
    - {file: decision.docx}

Examples:
  klarbrev journey matters/place
  klarbrev journey matters/place -f html -o journey.html`,
    planHead: `# The letters of the matter in the order in which the reader gets them. Change title and order, and say when one comes:
# - {file: receipt.docx, when: 4. maj 2026}
`,
    planMade: (file, letters) =>
      `${file} is written with ${letters} ${letters === 1 ? 'letter' : 'letters'}. Change it, and run klarbrev journey.`,
    planExists: (file) => `${file} exists already. Change it, or remove it first.`,
    noFolder: (path) => `${path}: no such folder. Name the folder with the letters of the matter.`,
    noLetters: (path) => `${path}: there are no letters in the folder.`,
    brokenPlan: (file, line) => `${file}:${line}: this is no valid YAML. Mend the line.`,
    noList: (file) => `${file}: the file needs a list, “letters”, in which each letter has a “file”.`,
    outside: (file, letter) => `${file}: “${letter}” lies outside the folder. Put the letter into it.`,
    twice: (file, letter) => `${file}: “${letter}” is named twice. Remove one of the lines.`,
    missing: (file, letter) => `${file}: no such file: ${letter}. Mend the name, or remove the line.`,
    foreign: (path) => `${path}: the letter is not in Danish. Only Danish letters can be read as a journey.`,
    letters: 'The letters',
    letter: 'Letter',
    nothing: 'Nothing',
    minutes: (minutes) =>
      minutes < 1
        ? 'less than a minute to read'
        : `about ${plural(Math.round(minutes), 'minute', 'minutes')} to read`,
    misfits: (count) => `${plural(count, 'thing does', 'things do')} not fit together`,
    fits: 'The letters fit together, as far as klarbrev can see.',
    alone: 'There is one letter only, so there is nothing to compare it with.',
    more: (count) => `… and ${plural(count, 'more place', 'more places')}`,
    written: (file, count) =>
      `${file}: ${count === 0 ? 'the letters fit together' : `${plural(count, 'thing does', 'things do')} not fit together`}.`,
    footer: 'Made by klarbrev. It takes a person to tell whether something is a mistake.'
  }
}
