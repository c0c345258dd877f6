import type {UiLanguage} from '../../../types.ts'

/** Words of the page of letters that no other report has. */
export interface HtmlTexts {
  /** On the button beside a new sentence, and what it says when it has been pressed. */
  readonly copy: string
  readonly copied: string
  /** The button, for those who hear it: of which remark. */
  readonly copyOf: (number: number) => string
  /** Advice, folded. */
  readonly advice: (count: number) => string
  /** What a mark in the text leads to. */
  readonly remark: (number: number) => string
  readonly remarks: string
  readonly letter: string
  readonly instead: string
  /** For a page of one letter, the title before its name. */
  readonly title: string
}

/** Words of the page of letters, by language. */
export const htmlTexts: Readonly<Record<UiLanguage, HtmlTexts>> = {
  da: {
    copy: 'Kopiér',
    copied: 'Kopieret',
    copyOf: (number) => `Kopiér den nye sætning ved punkt ${number}`,
    advice: (count) => `${count} råd`,
    remark: (number) => `Punkt ${number}`,
    remarks: 'Sætning for sætning',
    letter: 'Brevet',
    instead: 'Skriv:',
    title: 'klarbrev'
  },
  en: {
    copy: 'Copy',
    copied: 'Copied',
    copyOf: (number) => `Copy the new sentence of remark ${number}`,
    advice: (count) => `${count} advice`,
    remark: (number) => `Remark ${number}`,
    remarks: 'Sentence by sentence',
    letter: 'The letter',
    instead: 'Write:',
    title: 'klarbrev'
  }
}
