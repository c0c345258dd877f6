import {type ReportTexts, reportTexts} from '../report/texts.ts'
import type {UiLanguage} from '../types.ts'

/** Words of the audit, in one language. */
export interface AuditTexts {
  /** A whole number with its thousands set apart. */
  readonly count: (value: number) => string
  readonly title: string
  readonly skip: string
  readonly overview: string
  readonly letters: string
  readonly medianLix: string
  readonly hard: string
  readonly share: (part: number, all: number) => string
  readonly findings: string
  readonly perLetter: (count: string) => string
  readonly lixNote: string
  readonly first: string
  readonly nothingFirst: string
  readonly mendParagraph: (beginning: string, letters: number, findings: number) => string
  readonly writeInstead: (instead: string, text: string, count: number, letters: number) => string
  readonly leaveOut: (text: string, count: number, letters: number) => string
  readonly lookAtRule: (title: string, findings: number, letters: number) => string
  readonly hardestLetter: (path: string, lix: number) => string
  readonly bands: string
  readonly bandCaption: string
  readonly range: string
  /** LIX of each band, easiest first. */
  readonly ranges: ReadonlyArray<string>
  readonly share100: string
  readonly partOf: (part: number, all: number) => string
  readonly percent: (part: number, all: number) => string
  readonly band: string
  readonly rules: string
  readonly ruleCaption: string
  readonly inAll: string
  readonly rule: string
  readonly table: string
  readonly tableCaption: string
  readonly letter: string
  readonly type: string
  readonly folder: string
  readonly words: string
  readonly wordings: string
  readonly wordingCaption: string
  readonly wording: string
  readonly instead: string
  readonly explanation: string
  /** How many letters are to be under a LIX, and how many are: percent. */
  readonly goal: (goal: number, lix: number, reached: number, lacking: number) => string
  readonly goalName: string
  readonly ofFolder: (folder: string, date: string) => string
  readonly times: string
  readonly paragraphs: string
  readonly paragraphsNote: string
  readonly paragraph: (letters: number, findings: number) => string
  readonly more: (count: number) => string
  readonly moreParagraphs: (count: number) => string
  readonly none: string
  readonly folders: string
  readonly types: string
  readonly folderCaption: string
  readonly typeCaption: string
  readonly perThousand: string
  readonly each: string
  readonly legend: string
  readonly medium: string
  readonly difficult: string
  readonly noScript: string
  readonly problems: string
  readonly search: string
  readonly all: string
  readonly reset: string
  readonly contents: string
  /** Words that the page's script needs; `{n}` and `{all}` are filled in. */
  readonly script: Readonly<Record<string, string>>
  readonly made: (file: string, letters: number, lix: number, hard: number) => string
}

/** Words of the reports and of the audit. */
export type PageTexts = ReportTexts & {readonly audit: AuditTexts}

const grouped = (mark: string) => (value: number) => String(value).replace(/\B(?=(?:\d{3})+$)/g, mark)
const countDa = grouped('.')
const countEn = grouped(',')
const letterCount = (count: number) => `${countDa(count)} ${count === 1 ? 'brev' : 'breve'}`
const placeCountDa = (count: number) => `${countDa(count)} ${count === 1 ? 'sted' : 'steder'}`
const percent = (part: number, all: number) => (all === 0 ? 0 : Math.round((100 * part) / all))

const da: AuditTexts = {
  count: countDa,
  title: 'Gennemgang af breve',
  skip: 'Gå til indholdet',
  overview: 'Overblik',
  letters: 'Breve',
  medianLix: 'LIX (median)',
  hard: 'Svære breve',
  share: (part, all) => `${countDa(part)} af ${countDa(all)} (${percent(part, all)} %)`,
  findings: 'Fund',
  perLetter: (count) => `${count} pr. brev`,
  lixNote: 'LIX måler, hvor svær en tekst er at læse. Et brev er svært, når LIX er 45 eller mere.',
  first: 'Begynd her',
  nothingFirst: 'Der er intet at rette.',
  mendParagraph: (beginning, letters, findings) =>
    `Ret afsnittet »${beginning}«, der går igen i ${letterCount(letters)}. Det har ${findings} fund hver gang. Kommer det fra en skabelon, skal du kun rette det ét sted.`,
  writeInstead: (instead, text, count, letters) =>
    `Skriv »${instead}« i stedet for »${text}«. Det står ${placeCountDa(count)} i ${letterCount(letters)}.`,
  leaveOut: (text, count, letters) =>
    `Udelad »${text}«. Det står ${placeCountDa(count)} i ${letterCount(letters)}.`,
  lookAtRule: (title, findings, letters) =>
    `Se på »${title}«: ${countDa(findings)} fund i ${letterCount(letters)}.`,
  hardestLetter: (path, lix) => `Skriv det sværeste brev om: ${path} (LIX ${lix}).`,
  bands: 'Hvor svære er brevene?',
  bandCaption: 'Breve efter niveau',
  range: 'LIX',
  ranges: ['til 24', '25-34', '35-44', '45-54', 'fra 55'],
  share100: 'Andel',
  partOf: (part, all) => `${countDa(part)} af ${countDa(all)}`,
  percent: (part, all) => `${percent(part, all)} %`,
  band: 'Niveau',
  rules: 'Hvad er der fundet?',
  ruleCaption: 'Fund efter regel, flest først. Vælg en regel for at se brevene.',
  inAll: 'I alt',
  rule: 'Regel',
  table: 'Brevene, de sværeste først',
  tableCaption: 'Alle breve. Vælg en overskrift for at sortere, og et brev for at læse det.',
  letter: 'Brev',
  type: 'Type',
  folder: 'Mappe',
  words: 'Ord',
  wordings: 'Ord og vendinger, der går igen',
  wordingCaption: 'Ord og vendinger, flest først',
  wording: 'Der står',
  instead: 'Skriv i stedet',
  explanation: 'Forklaring',
  goalName: 'Mål',
  goal: (goal, lix, reached, lacking) =>
    `${goal} % af brevene under LIX ${lix}. Nu er det ${reached} %. ${lacking === 0 ? 'Målet er nået.' : `Der mangler ${letterCount(lacking)}.`}`,
  ofFolder: (folder, date) => (date === '' ? folder : `${folder} · ${date}`),
  times: 'Steder',
  paragraphs: 'Afsnit, der går igen',
  paragraphsNote:
    'Afsnittene står i flere breve. Kommer de fra en skabelon, skal de kun rettes én gang. Datoer og beløb kan være forskellige.',
  paragraph: (letters, findings) => `${letterCount(letters)}, ${findings} fund i afsnittet`,
  more: (count) => `og ${letterCount(count)} mere`,
  moreParagraphs: (count) => `Vis ${count === 1 ? 'ét afsnit' : `${count} afsnit`} mere`,
  none: 'Ingen.',
  folders: 'Efter mappe',
  types: 'Efter type',
  folderCaption: 'Breve efter mappe, de sværeste mapper først',
  typeCaption: 'Breve efter type, de sværeste typer først',
  perThousand: 'Fund pr. 1.000 ord',
  each: 'Læs brevene ét for ét',
  legend: 'Sætningernes farve viser, hvor svære de er:',
  medium: 'noget svær (over 18 ord eller mange lange ord)',
  difficult: 'svær (over 25 ord eller rigtig mange lange ord)',
  noScript: 'Slå JavaScript til i browseren for at sortere, filtrere og læse brevene her på siden.',
  problems: 'Disse breve kunne ikke læses',
  search: 'Søg i brevenes navne',
  all: 'Alle',
  reset: 'Ryd filtre',
  contents: 'Indhold',
  script: {
    shown: 'Viser {n} af {all} breve',
    showAll: 'Vis alle {all} breve',
    nothing: 'Intet at bemærke.',
    hidden: 'Brevets egne ord er udeladt.',
    words: '{n} ord',
    leaveOut: '(udelades)',
    text: 'Brevets tekst',
    findings: 'Fund i brevet',
    why: 'Hvorfor?',
    old: 'Browseren er for gammel til at vise brevet. Brug en nyere.'
  },
  made: (file, letters, lix, hard) =>
    `${file}: ${letterCount(letters)}, LIX ${lix} i det midterste brev, ${percent(hard, letters)} % svære.`
}

const letterCountEn = (count: number) => `${countEn(count)} ${count === 1 ? 'letter' : 'letters'}`
const placeCount = (count: number) => `${countEn(count)} ${count === 1 ? 'place' : 'places'}`

const en: AuditTexts = {
  count: countEn,
  title: 'Audit of letters',
  skip: 'Skip to content',
  overview: 'Overview',
  letters: 'Letters',
  medianLix: 'LIX (median)',
  hard: 'Hard letters',
  share: (part, all) => `${countEn(part)} of ${countEn(all)} (${percent(part, all)}%)`,
  findings: 'Findings',
  perLetter: (count) => `${count} a letter`,
  lixNote: 'LIX measures how hard a text is to read. A letter is hard from LIX 45.',
  first: 'Begin here',
  nothingFirst: 'There is nothing to mend.',
  mendParagraph: (beginning, letters, findings) =>
    `Mend the paragraph “${beginning}”, which stands in ${letterCountEn(letters)}. It has ${findings} findings each time, and one place to mend if it comes from a template.`,
  writeInstead: (instead, text, count, letters) =>
    `Write “${instead}” instead of “${text}”: ${placeCount(count)} in ${letterCountEn(letters)}.`,
  leaveOut: (text, count, letters) =>
    `Leave out “${text}”: ${placeCount(count)} in ${letterCountEn(letters)}.`,
  lookAtRule: (title, findings, letters) =>
    `Look at “${title}”: ${countEn(findings)} findings in ${letterCountEn(letters)}.`,
  hardestLetter: (path, lix) => `Rewrite the hardest letter: ${path} (LIX ${lix}).`,
  bands: 'How hard are the letters?',
  bandCaption: 'Letters by band',
  range: 'LIX',
  ranges: ['to 24', '25-34', '35-44', '45-54', 'from 55'],
  share100: 'Share',
  partOf: (part, all) => `${countEn(part)} of ${countEn(all)}`,
  percent: (part, all) => `${percent(part, all)}%`,
  band: 'Band',
  rules: 'What was found?',
  ruleCaption: 'Findings by rule, most frequent first. Choose a rule to see its letters.',
  inAll: 'In all',
  rule: 'Rule',
  table: 'The letters, hardest first',
  tableCaption: 'All letters. Choose a heading to sort, and a letter to read it.',
  letter: 'Letter',
  type: 'Type',
  folder: 'Folder',
  words: 'Words',
  wordings: 'Frequent words and phrases',
  wordingCaption: 'Words and phrases, most frequent first',
  wording: 'In the letters',
  instead: 'Write instead',
  explanation: 'Explanation',
  goalName: 'Goal',
  goal: (goal, lix, reached, lacking) =>
    `${goal}% of the letters under LIX ${lix}. Now it is ${reached}%. ${lacking === 0 ? 'The goal is reached.' : `${letterCountEn(lacking)} to go.`}`,
  ofFolder: (folder, date) => (date === '' ? folder : `${folder} · ${date}`),
  times: 'Places',
  paragraphs: 'Repeated paragraphs',
  paragraphsNote:
    'These paragraphs stand in several letters. If they come from a template, mend them once. Dates and amounts may differ.',
  paragraph: (letters, findings) =>
    `${letterCountEn(letters)}, ${findings} ${findings === 1 ? 'finding' : 'findings'} in the paragraph`,
  more: (count) => `and ${count} more`,
  moreParagraphs: (count) => `Show ${count} more`,
  none: 'None.',
  folders: 'By folder',
  types: 'By type',
  folderCaption: 'Letters by folder, the hardest folders first',
  typeCaption: 'Letters by type, the hardest types first',
  perThousand: 'Findings per 1,000 words',
  each: 'Read the letters one by one',
  legend: 'The colour of a sentence shows how hard it is:',
  medium: 'somewhat hard (more than 18 words, or many long words)',
  difficult: 'hard (more than 25 words, or very many long words)',
  noScript: 'Turn on JavaScript in the browser to sort, filter and read the letters on this page.',
  problems: 'These letters could not be read',
  search: 'Search the names of letters',
  all: 'All',
  reset: 'Clear filters',
  contents: 'Contents',
  script: {
    shown: 'Showing {n} of {all} letters',
    showAll: 'Show all {all} letters',
    nothing: 'Nothing to remark.',
    hidden: 'The words of the letter are left out.',
    words: '{n} words',
    leaveOut: '(leave out)',
    text: 'Text of the letter',
    findings: 'Findings in the letter',
    why: 'Why?',
    old: 'This browser is too old to show the letter. Use a newer one.'
  },
  made: (file, letters, lix, hard) =>
    `${file}: ${letterCountEn(letters)}, LIX ${lix} in the middle letter, ${percent(hard, letters)}% hard.`
}

/** Words of the audit, by language. */
export const auditTexts: Readonly<Record<UiLanguage, AuditTexts>> = {da, en}

const counts: Readonly<Record<UiLanguage, Pick<PageTexts, 'letters' | 'words'>>> = {
  da: {letters: letterCount, words: (count) => `${countDa(count)} ord`},
  en: {letters: letterCountEn, words: (count) => `${countEn(count)} ${count === 1 ? 'word' : 'words'}`}
}

/** Words of the page, by language. */
export function pageTexts(language: UiLanguage): PageTexts {
  const audit = auditTexts[language]
  return {
    ...reportTexts[language],
    ...counts[language],
    audit
  }
}
