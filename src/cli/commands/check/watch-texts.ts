import type {Severity, UiLanguage} from '../../../types.ts'

/** What is said while letters are watched. */
export interface WatchTexts {
  readonly watching: (count: number) => string
  readonly gone: (name: string) => string
  /** How a letter fares since it was last saved. */
  readonly saved: (name: string, changes: ReadonlyArray<string>) => string
  readonly lix: (before: number, after: number) => string
  readonly count: (severity: Severity, before: number, after: number) => string
  readonly same: string
  readonly notWithReports: string
}

const names = {
  da: {error: 'fejl', warning: 'advarsler', info: 'råd'},
  en: {error: 'errors', warning: 'warnings', info: 'advice'}
} as const

/** What is said while letters are watched, by language. */
export const watchTexts: Readonly<Record<UiLanguage, WatchTexts>> = {
  da: {
    watching: (count) =>
      `Venter på, at ${count === 1 ? 'brevet' : `et af de ${count} breve`} bliver gemt. Ctrl+C slutter.`,
    gone: (name) => `${name} er væk. Venter på, at det kommer igen.`,
    saved: (name, changes) => `${name} er gemt: ${changes.join(' · ')}`,
    lix: (before, after) => `LIX ${before} → ${after}`,
    count: (severity, before, after) => `${names.da[severity]} ${before} → ${after}`,
    same: 'det samme som før',
    notWithReports:
      '--watch viser breve på skærmen. Vælg det fra, når rapporten skal skrives i en fil eller en anden form.'
  },
  en: {
    watching: (count) =>
      `Waiting for ${count === 1 ? 'the letter' : `one of the ${count} letters`} to be saved. Ctrl+C ends.`,
    gone: (name) => `${name} is gone. Waiting for it to come back.`,
    saved: (name, changes) => `${name} is saved: ${changes.join(' · ')}`,
    lix: (before, after) => `LIX ${before} → ${after}`,
    count: (severity, before, after) => `${names.en[severity]} ${before} → ${after}`,
    same: 'the same as before',
    notWithReports:
      '--watch shows letters on the screen. Leave it out where the report goes into a file or another form.'
  }
}
