import type {UiLanguage} from '../types.ts'

interface MessageTexts {
  readonly quote: (text: string) => string
  readonly and: string
  readonly or: string
  /** Between whole numbers and decimals. */
  readonly point: string
}

/** What stands around and between the parts of a message. */
export const messageTexts: Readonly<Record<UiLanguage, MessageTexts>> = {
  da: {quote: (text) => `»${text}«`, and: 'og', or: 'eller', point: ','},
  en: {quote: (text) => `“${text}”`, and: 'and', or: 'or', point: '.'}
}
