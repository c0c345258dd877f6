import type {English} from '../english/english.ts'
import type {LetterDocument} from '../formats/document.ts'
import {
  type Assumption,
  type Audience,
  audiences,
  type Language,
  type LetterType,
  letterTypes
} from '../types.ts'
import {isClearlyDanish} from './is-clearly-danish.ts'

/** What the user says of a letter by flag or configuration. */
export interface Given {
  readonly language?: Language
  readonly audience?: Audience
  readonly type?: LetterType
}

/** Language of a letter: given, marked in its frontmatter, or recognised. */
export function assumeLanguage(
  document: LetterDocument,
  given: Given,
  english?: English
): Assumption<Language> {
  if (given.language) return {value: given.language, confidence: 1, reason: 'given'}
  const {lang = document.meta.language} = document.meta
  if (typeof lang === 'string' && /^(?:da|en)\b/i.test(lang)) {
    return {value: lang.toLowerCase().startsWith('en') ? 'en' : 'da', confidence: 1, reason: 'frontmatter'}
  }
  const text = document.blocks.map((block) => block.content.text).join('\n')
  if (!english || isClearlyDanish(text)) return {value: 'da', confidence: 1, reason: 'words'}
  return english.recognise(text)
}

/** Reader of a letter; citizens unless something else is said. */
export function assumeAudience({meta}: LetterDocument, given: Given): Assumption<Audience> {
  if (given.audience) return {value: given.audience, confidence: 1, reason: 'given'}
  const named = meta.audience
  const value = audiences.find((d) => d === named)
  if (value) return {value, confidence: 1, reason: 'frontmatter'}
  return {value: 'borger', confidence: 0.5, reason: 'default'}
}

/** Type of a letter. */
export function assumeType({meta}: LetterDocument, given: Given): Assumption<LetterType> {
  if (given.type) return {value: given.type, confidence: 1, reason: 'given'}
  const named = meta.type
  const value = letterTypes.find((d) => d === named)
  if (value) return {value, confidence: 1, reason: 'frontmatter'}
  return {value: 'andet', confidence: 0, reason: 'default'}
}
