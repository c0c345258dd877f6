import {loadDanish} from '#danish'
import {checkDocument} from './check-letter.ts'
import type {Danish} from './danish/danish.ts'
import {english} from './english/check-english.ts'
import type {LetterDocument} from './formats/document.ts'
import {readLetter, type TextFormat} from './formats/read-text.ts'
import {type Verification, verifyLetters} from './keep/verify-letters.ts'
import {analyseLetter} from './letter/model/letter.ts'
import {rules as ownRules} from './rules/generated.ts'
import type {Rule} from './rules/rule.ts'
import type {RuleSetting} from './rules/select-rules.ts'
import type {Audience, Language, LetterReport, LetterType, UiLanguage} from './types.ts'

/** How to check a letter. */
export interface CheckOptions {
  /** Format of a letter given as text; `markdown` when absent. */
  readonly format?: TextFormat
  /** Name of the letter in the report; empty when absent. */
  readonly path?: string
  /** Language of the letter; recognised when absent. */
  readonly language?: Language
  /** Who reads the letter; `borger` when neither this nor the frontmatter says. */
  readonly audience?: Audience
  /** What kind of letter it is; recognised when absent. */
  readonly type?: LetterType
  /** Whether it is a template, whose fields are yet to be filled in; recognised when absent. */
  readonly template?: boolean
  /** Levels and options by rule id. */
  readonly settings?: Readonly<Record<string, RuleSetting>>
  /** Run only these rules. */
  readonly only?: Iterable<string>
  /** Rules besides klarbrev's own, such as a municipality's. */
  readonly extraRules?: ReadonlyArray<Rule>
  /** Language of messages; Danish when absent. */
  readonly uiLanguage?: UiLanguage
  /** The Danish engine; in Node.js it is read from the package when absent, in a browser it must be given. */
  readonly danish?: Danish
}

/**
 * Check a letter.
 *
 * @param letter text of the letter, or a document that a reader of another format made
 * @throws {BadFrontmatter} when Markdown frontmatter is no YAML mapping
 * @throws {TypeError} in a browser, when no engine is given
 */
export function checkLetter(letter: string | LetterDocument, options: CheckOptions = {}): LetterReport {
  const {
    format = 'markdown',
    path = '',
    only,
    extraRules = [],
    uiLanguage = 'da',
    danish = loadDanish(),
    ...rest
  } = options
  return checkDocument(typeof letter === 'string' ? readLetter(letter, format) : letter, {
    ...rest,
    path,
    rules: [...ownRules, ...extraRules],
    uiLanguage,
    danish,
    english,
    ...(only ? {only: new Set(only)} : {})
  })
}

/** How to compare two versions of a letter. */
export interface VerifyOptions {
  /** Format of versions given as text; `markdown` when absent. */
  readonly format?: TextFormat
  /** Language of messages; Danish when absent. */
  readonly uiLanguage?: UiLanguage
  /** The Danish engine; in Node.js it is read from the package when absent, in a browser it must be given. */
  readonly danish?: Danish
}

/**
 * Tell whether a new version of a letter says the same as the old one: what it loses, changes and adds.
 *
 * Sentences may be split, moved and said in other words; what counts is numbers, dates, deadlines, amounts, names, who
 * acts, negations, must/may/should, conditions, exceptions, rights, references to laws, contact and merge fields. Places
 * point into the text of the version. The two may be of different formats. Both are read as Danish.
 *
 * @param before the old version: its text, or a document that a reader of another format made
 * @param after the new version, likewise
 * @throws {BadFrontmatter} when Markdown frontmatter is no YAML mapping
 * @throws {TypeError} in a browser, when no engine is given
 */
export function verifyRewrite(
  before: string | LetterDocument,
  after: string | LetterDocument,
  {format = 'markdown', uiLanguage = 'da', danish = loadDanish()}: VerifyOptions = {}
): Verification {
  const read = (version: string | LetterDocument) =>
    analyseLetter(typeof version === 'string' ? readLetter(version, format) : version, danish)
  return verifyLetters(read(before), read(after), uiLanguage)
}

export {createDanish, type Danish, type DanishData} from './danish/danish.ts'
export type {Block, BlockKind, Directive, LetterDocument} from './formats/document.ts'
export {readLetter, type TextFormat} from './formats/read-text.ts'
export {BadFrontmatter} from './formats/text/parse-frontmatter.ts'
export type {Change, ChangedText, ChangeKind} from './keep/change.ts'
export type {Verification} from './keep/verify-letters.ts'
export {lix, lixBand} from './letter/score/lix.ts'
export {ovix} from './letter/score/ovix.ts'
export {rix} from './letter/score/rix.ts'
export {rules} from './rules/generated.ts'
export type {Rule, RuleText, Source} from './rules/rule.ts'
export type {RuleSetting} from './rules/select-rules.ts'
export type {
  AskForce,
  Assumption,
  Audience,
  ContactKind,
  Counts,
  Edit,
  Finding,
  Format,
  Language,
  LetterError,
  LetterReading,
  LetterReport,
  LetterType,
  Level,
  LixBand,
  OutcomeKind,
  Place,
  PlacedText,
  PlacedTime,
  Point,
  ReaderAsk,
  Report,
  Score,
  Severity,
  Spot,
  Suggestion,
  Suppressed,
  UiLanguage,
  Values
} from './types.ts'
