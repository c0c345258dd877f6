import type {UiLanguage} from '../../types.ts'

/** Where an assumption comes from, in words. */
export const reasonTexts = {
  da: {
    given: 'valgt af dig',
    frontmatter: 'brevet er mærket sådan',
    default: 'brevet siger det ikke selv',
    words: (words: string) => `brevet siger »${words}«`
  },
  en: {
    given: 'chosen by you',
    frontmatter: 'the letter is marked so',
    default: 'the letter does not say',
    words: (words: string) => `the letter says “${words}”`
  }
} as const satisfies Record<UiLanguage, unknown>
