import type {UiLanguage} from '../../types.ts'
import type {Change} from './compare-reports.ts'

/** Words of a comparison, in one language. */
export interface CompareTexts {
  readonly changes: Readonly<Record<Change, string>>
  readonly trend: string
  /** Heads of the table of reports. */
  readonly stages: readonly [string, string, string, string, string, string]
  readonly findings: string
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
    stages: ['Rapport', 'Breve', 'Midterste LIX', 'Svære', 'Fund', 'Fund pr. 1.000 ord'],
    findings: 'fund',
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
    stages: ['Report', 'Letters', 'Median LIX', 'Hard', 'Findings', 'Findings per 1,000 words'],
    findings: 'findings',
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
