import type {LetterDocument} from '../../formats/document.ts'
import {
  type Assumption,
  type Audience,
  audiences,
  type Language,
  type LetterType,
  letterTypes,
  type UiLanguage
} from '../../types.ts'
import {isClearlyDanish} from '../model/is-clearly-danish.ts'
import type {Letter} from '../model/letter.ts'
import {reasonTexts} from './reason-texts.ts'
import type {Recognised} from './recognise.ts'
import {recogniseAudience} from './recognise-audience.ts'
import {recogniseType} from './recognise-type.ts'

/** What the user says of a letter by flag or configuration. */
export interface Given {
  readonly language?: Language
  readonly audience?: Audience
  readonly type?: LetterType
  /** Whether it is a template, whose fields are yet to be filled in. */
  readonly template?: boolean
}

/** Language of a letter: given, marked in its frontmatter, or recognised. */
export function assumeLanguage(
  document: LetterDocument,
  given: Given,
  english?: {recognise(text: string): Assumption<Language>}
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

/** Reader of a letter: given, marked, recognised in a Danish letter; citizens unless something else is said. */
export function assumeAudience(
  {meta}: LetterDocument,
  given: Given,
  language: UiLanguage,
  letter?: Letter
): Assumption<Audience> {
  const reasons = reasonTexts[language]
  if (given.audience) return {value: given.audience, confidence: 1, reason: reasons.given}
  const named = meta.audience
  const value = audiences.find((d) => d === named)
  if (value) return {value, confidence: 1, reason: reasons.frontmatter}
  const recognised = letter && recogniseAudience(letter)
  if (recognised) return toAssumption(recognised, language)
  return {value: 'borger', confidence: 0.5, reason: reasons.default}
}

/** Type of a letter: given, marked, or recognised in a Danish letter. */
export function assumeType(
  {meta}: LetterDocument,
  given: Given,
  language: UiLanguage,
  letter?: Letter
): Assumption<LetterType> {
  const reasons = reasonTexts[language]
  if (given.type) return {value: given.type, confidence: 1, reason: reasons.given}
  const named = meta.type
  const value = letterTypes.find((d) => d === named)
  if (value) return {value, confidence: 1, reason: reasons.frontmatter}
  const recognised = letter && recogniseType(letter)
  if (recognised) return toAssumption(recognised, language)
  return {value: 'andet', confidence: 0, reason: reasons.default}
}

function toAssumption<Value extends string>(
  {value, confidence, words}: Recognised<Value>,
  language: UiLanguage
): Assumption<Value> {
  return {value, confidence, reason: reasonTexts[language].words(words.replace(/\s+/g, ' '))}
}
