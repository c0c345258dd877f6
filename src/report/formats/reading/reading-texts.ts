import type {OutcomeKind, UiLanguage} from '../../../types.ts'

/** Words for what a reader takes from a letter. */
export interface ReadingTexts {
  /** Above the lines. */
  readonly title: string
  readonly outcome: string
  readonly outcomes: Readonly<Record<OutcomeKind, string>>
  readonly must: string
  readonly mustNot: string
  readonly may: string
  readonly complaint: string
  readonly next: string
  readonly contact: string
  readonly missing: string
  readonly quote: (text: string) => string
  /** What is left out of a list that is too long. */
  readonly more: (count: number) => string
  readonly noOutcome: string
  readonly noComplaint: string
  readonly noBody: string
  readonly noLimit: string
  readonly noContact: string
  /** No deadline for what the reader is asked to do. */
  readonly noDeadline: (asks: ReadonlyArray<string>) => string
  /** Nothing at all was found. */
  readonly nothing: string
}

const da: ReadingTexts = {
  title: 'Det får læseren at vide',
  outcome: 'Afgørelse',
  outcomes: {ja: 'ja', nej: 'nej', delvist: 'delvist ja'},
  must: 'Opgaver',
  mustNot: 'Forbud',
  may: 'Muligheder',
  complaint: 'Klage',
  next: 'Det sker derefter',
  contact: 'Kontakt',
  missing: 'Ikke fundet',
  quote: (text) => `»${text}«`,
  more: (count) => `og ${count} til`,
  noOutcome: 'hvad der er afgjort',
  noComplaint: 'hvordan man klager',
  noBody: 'hvem man klager til',
  noLimit: 'hvornår man senest kan klage',
  noContact: 'hvor man kan spørge',
  noDeadline: (asks) => `frist for ${asks.join(', ')}`,
  nothing: 'klarbrev har ikke fundet noget, læseren skal vide eller gøre.'
}

const en: ReadingTexts = {
  title: 'What the reader learns',
  outcome: 'Decision',
  outcomes: {ja: 'yes', nej: 'no', delvist: 'yes in part'},
  must: 'Tasks',
  mustNot: 'Prohibitions',
  may: 'Options',
  complaint: 'Complaint',
  next: 'What happens next',
  contact: 'Contact',
  missing: 'Not found',
  quote: (text) => `“${text}”`,
  more: (count) => `and ${count} more`,
  noOutcome: 'what was decided',
  noComplaint: 'how to complain',
  noBody: 'whom to complain to',
  noLimit: 'until when one can complain',
  noContact: 'whom to ask',
  noDeadline: (asks) => `a deadline for ${asks.join(', ')}`,
  nothing: 'klarbrev has found nothing that the reader is to know or to do.'
}

/** Words for what a reader takes from a letter, by language. */
export const readingTexts: Readonly<Record<UiLanguage, ReadingTexts>> = {da, en}
