import type {UiLanguage} from '../../types.ts'

/** What stands beside the bar that shows how far a run has come. */
export interface ProgressTexts {
  readonly seconds: (count: number) => string
  /** How many of the letters are done, how many a second, and how long the rest takes. */
  readonly said: (done: string, total: string, rate: string, left: string) => string
}

/** Words on the progress of a run, by language. */
export const progressTexts: Readonly<Record<UiLanguage, ProgressTexts>> = {
  da: {
    seconds: (count) => `${count} sek.`,
    said: (done, total, rate, left) => `${done} af ${total} breve · ${rate} i sekundet · ${left} tilbage`
  },
  en: {
    seconds: (count) => `${count} s`,
    said: (done, total, rate, left) => `${done} of ${total} letters · ${rate} a second · ${left} left`
  }
}
