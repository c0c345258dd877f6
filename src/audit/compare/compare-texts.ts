import type {UiLanguage} from '../../types.ts'
import type {Trend} from './compare-reports.ts'

/** Words of a comparison, in one language. */
export interface CompareTexts {
  readonly changes: Readonly<Record<Trend, string>>
  readonly trend: string
  /** Heads of the table of reports. */
  readonly stages: readonly [string, string, string, string, string, string]
  readonly findings: string
  readonly title: string
  readonly letter: string
  /** Head of the changes that many letters share. */
  readonly shared: string
  readonly inLetters: (count: number) => string
  readonly trendTitle: string
  readonly trendDescription: (reports: number, first: number, last: number) => string
  /** That no letter of one report is in the other. */
  readonly nothingPairs: string
  readonly mended: string
  readonly added: string
  readonly more: (count: number) => string
  readonly unreadable: (file: string) => string
  readonly missing: (file: string) => string
  readonly tooFew: string
  /** That versions of klarbrev differ. */
  readonly versions: (names: string) => string
  /** That a report is of a part of the letters only. */
  readonly notWhole: (file: string) => string
  readonly decimal: (value: number) => string
  /** Sheets of a workbook beside the trend, and their columns. */
  readonly letters: string
  readonly letterColumns: ReadonlyArray<string>
  readonly changedFindings: string
  readonly findingColumns: ReadonlyArray<string>
}

/** Words of a comparison, by language. */
export const compareTexts: Readonly<Record<UiLanguage, CompareTexts>> = {
  da: {
    changes: {
      better: 'Blevet bedre',
      worse: 'Blevet dårligere',
      new: 'Nye breve',
      gone: 'Breve, der ikke er med længere',
      same: 'Uændret'
    },
    trend: 'Udvikling',
    stages: ['Rapport', 'Breve', 'LIX (median)', 'Svære', 'Fund', 'Fund pr. 1.000 ord'],
    findings: 'fund',
    title: 'Sammenligning af rapporter',
    letters: 'Breve',
    letterColumns: [
      'Brev',
      'Ændring',
      'LIX før',
      'LIX nu',
      'Fund før',
      'Fund nu',
      'Rettede fund',
      'Nye fund'
    ],
    changedFindings: 'Fund',
    findingColumns: ['Brev', 'Ændring', 'Tekst', 'Fund', 'Regel', 'Regel-id'],
    letter: 'Brev',
    shared: 'Den samme ændring i flere breve',
    inLetters: (count) => `i ${count} breve`,
    trendTitle: 'LIX (median) fra rapport til rapport',
    trendDescription: (reports, first, last) =>
      `Kurve over ${reports} rapporter: LIX (median) går fra ${first} til ${last}. Tallene står i tabellen nedenfor.`,
    nothingPairs:
      'Ingen breve er med i begge rapporter. Er det de samme breve, så lav begge rapporter af den samme mappe.',
    mended: 'Rettet',
    added: 'Nyt',
    more: (count) => `og ${count} mere`,
    unreadable: (file) =>
      `${file}: Filen er ikke en rapport fra klarbrev. Lav en med \`klarbrev audit MAPPE --json FIL\`.`,
    missing: (file) => `${file}: Filen findes ikke. Kontrollér stien.`,
    tooFew: 'Skriv mindst to rapporter, f.eks. `klarbrev sammenlign januar.json juni.json`.',
    versions: (names) =>
      `Rapporterne er lavet med forskellige versioner af klarbrev (${names}), så forskelle kan skyldes reglerne.`,
    notWhole: (file) => `${file}: Rapporten har ikke alle brevene med, så nogle kan se ud til at være væk.`,
    decimal: (value) => String(value).replace('.', ',')
  },
  en: {
    changes: {
      better: 'Better',
      worse: 'Worse',
      new: 'New letters',
      gone: 'Letters no longer there',
      same: 'Unchanged'
    },
    trend: 'Trend',
    stages: ['Report', 'Letters', 'LIX (median)', 'Hard', 'Findings', 'Findings per 1,000 words'],
    findings: 'findings',
    title: 'Comparison of reports',
    letters: 'Letters',
    letterColumns: [
      'Letter',
      'Change',
      'LIX before',
      'LIX now',
      'Findings before',
      'Findings now',
      'Mended',
      'New'
    ],
    changedFindings: 'Findings',
    findingColumns: ['Letter', 'Change', 'Text', 'Finding', 'Rule', 'Rule id'],
    letter: 'Letter',
    shared: 'The same change in several letters',
    inLetters: (count) => `in ${count} letters`,
    trendTitle: 'LIX (median) from report to report',
    trendDescription: (reports, first, last) =>
      `Curve over ${reports} reports: LIX (median) goes from ${first} to ${last}. The figures stand in the table below.`,
    nothingPairs:
      'No letter is in both reports. If they are the same letters, make both reports of the same folder.',
    mended: 'Mended',
    added: 'New',
    more: (count) => `and ${count} more`,
    unreadable: (file) =>
      `${file}: not a report of klarbrev. Make one with \`klarbrev audit FOLDER --json FILE\`.`,
    missing: (file) => `${file}: no such file. Check the path.`,
    tooFew: 'Name at least two reports, such as `klarbrev compare january.json june.json`.',
    versions: (names) =>
      `The reports were made by different versions of klarbrev (${names}), so that differences may be the rules'.`,
    notWhole: (file) => `${file}: the report lacks some of the letters, which may seem to be gone.`,
    decimal: String
  }
}
