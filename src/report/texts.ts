import {audienceNames, levelNames, typeNames} from '../text/names.ts'
import type {Audience, LetterType, LixBand, Severity, UiLanguage} from '../types.ts'

/** Words of the reports, in both languages. */
export interface ReportTexts {
  readonly severity: Readonly<Record<Severity, string>>
  readonly severities: (severity: Severity, count: number) => string
  readonly bands: Readonly<Record<LixBand, string>>
  readonly audiences: Readonly<Record<Audience, string>>
  readonly types: Readonly<Record<LetterType, string>>
  readonly readAs: (type: string, audience: string, reason: string) => string
  readonly words: (count: number) => string
  readonly sentences: (count: number) => string
  readonly perSentence: (words: string) => string
  /** LIX as it is, with the safe suggestions and with all of them. */
  readonly projection: (before: number, safe: number, all: number) => string
  readonly minutes: (minutes: string) => string
  readonly letters: (count: number) => string
  readonly nothing: string
  /** That no letter was read, which is no praise. */
  readonly noLetters: string
  readonly suppressed: (count: number) => string
  readonly explain: (rule: string) => string
  readonly paragraph: (number: number) => string
  /** A part of a document, as reports in JSON name it: `table 1, row 2, column 3`. */
  readonly part: (part: string) => string
  readonly page: (number: number) => string
  readonly leaveOut: string
  readonly decimal: (value: number) => string
  readonly and: string
  /** How many findings are not shown. */
  readonly more: (count: number) => string
  /** Heads of a table of findings: place, severity, rule, finding, suggestion. */
  readonly columns: readonly [string, string, string, string, string]
  /** Heads of a table of letters: letter, band, findings. */
  readonly overview: readonly [string, string, string]
  readonly line: (number: number) => string
  readonly source: string
  /** Above the sources of a rule. */
  readonly readMore: string
}

/** Danish for the words that name parts of documents. */
const partNames: Readonly<Record<string, string>> = {
  header: 'sidehoved',
  footer: 'sidefod',
  footnote: 'fodnote',
  endnote: 'slutnote',
  table: 'tabel',
  row: 'række',
  column: 'kolonne',
  textbox: 'tekstfelt',
  list: 'liste',
  item: 'punkt'
}

const da: ReportTexts = {
  severity: levelNames.da,
  severities: (severity, count) =>
    severity === 'warning'
      ? `${count} ${count === 1 ? 'advarsel' : 'advarsler'}`
      : `${count} ${da.severity[severity]}`,
  bands: {'meget let': 'meget let', let: 'let', middel: 'middel', svær: 'svær', 'meget svær': 'meget svær'},
  audiences: audienceNames.da,
  types: typeNames.da,
  readAs: (type, audience, reason) =>
    `Læst som ${type} til ${audience} (${reason}). Skift med --type og --audience.`,
  words: (count) => `${count} ord`,
  sentences: (count) => `${count} ${count === 1 ? 'sætning' : 'sætninger'}`,
  perSentence: (words) => `${words} ord pr. sætning`,
  projection: (before, safe, all) =>
    `Med de sikre forslag: LIX ${before} → ${safe}; med alle forslag: ${before} → ${all}`,
  minutes: (minutes) => `${minutes} min. at læse`,
  letters: (count) => `${count} ${count === 1 ? 'brev' : 'breve'}`,
  nothing: 'intet at bemærke',
  noLetters: 'Ingen breve er læst.',
  suppressed: (count) => `${count} undtaget`,
  explain: (rule) => `Læs mere: klarbrev forklar ${rule}`,
  paragraph: (number) => `afsnit ${number}`,
  part: (part) => part.replace(/[a-z]+/g, (word) => partNames[word] ?? word),
  page: (number) => `side ${number}`,
  leaveOut: '(udelades)',
  decimal: (value) => String(value).replace('.', ','),
  and: 'og',
  more: (count) => `Der er ${count} fund mere, som GitHub ikke viser her.`,
  columns: ['Sted', 'Vægt', 'Regel', 'Fund', 'Forslag'],
  overview: ['Brev', 'Niveau', 'Fund'],
  line: (number) => `linje ${number}`,
  source: 'Kilde',
  readMore: 'Læs mere'
}

const en: ReportTexts = {
  severity: levelNames.en,
  severities: (severity, count) =>
    severity === 'info' ? `${count} advice` : `${count} ${severity}${count === 1 ? '' : 's'}`,
  bands: {'meget let': 'very easy', let: 'easy', middel: 'medium', svær: 'hard', 'meget svær': 'very hard'},
  audiences: audienceNames.en,
  types: typeNames.en,
  readAs: (type, audience, reason) =>
    `Read as ${type} to ${audience} (${reason}). Change it with --type and --audience.`,
  words: (count) => `${count} ${count === 1 ? 'word' : 'words'}`,
  sentences: (count) => `${count} ${count === 1 ? 'sentence' : 'sentences'}`,
  perSentence: (words) => `${words} words a sentence`,
  projection: (before, safe, all) =>
    `With the safe suggestions: LIX ${before} → ${safe}; with all suggestions: ${before} → ${all}`,
  minutes: (minutes) => `${minutes} min. to read`,
  letters: (count) => `${count} ${count === 1 ? 'letter' : 'letters'}`,
  nothing: 'nothing to remark',
  noLetters: 'No letter was read.',
  suppressed: (count) => `${count} suppressed`,
  explain: (rule) => `More: klarbrev explain ${rule}`,
  paragraph: (number) => `paragraph ${number}`,
  part: (part) => part,
  page: (number) => `page ${number}`,
  leaveOut: '(leave out)',
  decimal: String,
  and: 'and',
  more: (count) => `There are ${count} more findings, which GitHub does not show here.`,
  columns: ['Place', 'Severity', 'Rule', 'Finding', 'Suggestion'],
  overview: ['Letter', 'Band', 'Findings'],
  line: (number) => `line ${number}`,
  source: 'Source',
  readMore: 'Read more'
}

/** Words of the reports, by language. */
export const reportTexts: Readonly<Record<UiLanguage, ReportTexts>> = {da, en}
