import type {UiLanguage} from '../../../types.ts'

/** Names of the sheets of a workbook and of their columns. */
export interface SheetTexts {
  readonly sheets: {
    readonly findings: string
    readonly letters: string
    readonly rules: string
    readonly folders: string
    readonly types: string
  }
  /** What is found and what to write first, so that both are in view. */
  readonly findings: ReadonlyArray<string>
  readonly letters: ReadonlyArray<string>
  readonly rules: ReadonlyArray<string>
  /** Of sums over letters, behind the name of the folder or type. */
  readonly sums: ReadonlyArray<string>
  readonly folder: string
  readonly type: string
}

/** Names of the sheets of a workbook and of their columns, by language. */
export const sheetTexts: Readonly<Record<UiLanguage, SheetTexts>> = {
  da: {
    sheets: {findings: 'Fund', letters: 'Breve', rules: 'Regler', folders: 'Mapper', types: 'Brevtyper'},
    findings: [
      'Brev',
      'Linje',
      'Tekst',
      'Forslag',
      'Fund',
      'Vægt',
      'Regel',
      'Kolonne eller sted',
      'Hvorfor',
      'Type',
      'Til',
      'LIX',
      'Niveau',
      'Regel-id'
    ],
    letters: [
      'Brev',
      'Type',
      'Til',
      'LIX',
      'Niveau',
      'Ord',
      'Sætninger',
      'Ord pr. sætning',
      'Lange ord (%)',
      'Passiv (%)',
      'Fejl',
      'Advarsler',
      'Råd'
    ],
    rules: ['Regel', 'Fund', 'Breve', 'Fejl', 'Advarsler', 'Råd', 'Regel-id'],
    sums: [
      'Breve',
      'Ord',
      'LIX i gennemsnit',
      'Svære breve',
      'Fejl',
      'Advarsler',
      'Råd',
      'Fund pr. 1.000 ord'
    ],
    folder: 'Mappe',
    type: 'Type'
  },
  en: {
    sheets: {findings: 'Findings', letters: 'Letters', rules: 'Rules', folders: 'Folders', types: 'Types'},
    findings: [
      'Letter',
      'Line',
      'Text',
      'Suggestion',
      'Finding',
      'Severity',
      'Rule',
      'Column or place',
      'Why',
      'Type',
      'For',
      'LIX',
      'Band',
      'Rule id'
    ],
    letters: [
      'Letter',
      'Type',
      'For',
      'LIX',
      'Band',
      'Words',
      'Sentences',
      'Words a sentence',
      'Long words (%)',
      'Passive (%)',
      'Errors',
      'Warnings',
      'Advice'
    ],
    rules: ['Rule', 'Findings', 'Letters', 'Errors', 'Warnings', 'Advice', 'Rule id'],
    sums: [
      'Letters',
      'Words',
      'Mean LIX',
      'Hard letters',
      'Errors',
      'Warnings',
      'Advice',
      'Findings per 1,000 words'
    ],
    folder: 'Folder',
    type: 'Type'
  }
}
