import type {UiLanguage} from '../../types.ts'

const form = {day: 'numeric', month: 'long', year: 'numeric'} as const

/** A day as people write it, by language: `1. december 2026`. */
export const dayTexts: Readonly<Record<UiLanguage, (date: Date) => string>> = {
  da: (date) => date.toLocaleDateString('da-DK', form),
  en: (date) => date.toLocaleDateString('en-GB', form)
}
