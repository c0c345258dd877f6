import type {Danish} from './danish/danish.ts'
import type {LetterDocument} from './formats/document.ts'
import {analyseLetter, type Letter} from './letter/model/letter.ts'
import {readingOf} from './letter/reading/read-letter.ts'
import {assumeAudience, assumeLanguage, assumeType, type Given} from './letter/recognise/assume.ts'
import {assumeReader} from './letter/recognise/reader.ts'
import {scoreLetter} from './letter/score/score-letter.ts'
import {adviseSentences} from './rules/advise-sentences.ts'
import {giveHeadlines} from './rules/give-headlines.ts'
import {giveVoices} from './rules/give-voices.ts'
import type {Rule} from './rules/rule.ts'
import {runRules} from './rules/run-rules.ts'
import {type RuleSetting, selectRules} from './rules/select-rules.ts'
import {applyDirectives} from './rules/suppress/apply-directives.ts'
import {lineMap} from './text/line-map.ts'
import type {Assumption, Language, LetterError, LetterReport, UiLanguage} from './types.ts'

/** The engine for letters in English. */
export interface English {
  /** Tell English from Danish. */
  recognise(text: string): Assumption<Language>
  /** Check a letter in English; the Danish rules stay silent. */
  check(document: LetterDocument, language: Assumption<Language>, context: CheckContext): LetterReport
}

/** What a check needs besides the letter. */
export interface CheckContext extends Given {
  /** Name of the letter in the report. */
  readonly path: string
  readonly rules: ReadonlyArray<Rule>
  readonly settings?: Readonly<Record<string, RuleSetting>>
  readonly only?: ReadonlySet<string>
  readonly uiLanguage: UiLanguage
  readonly danish: Danish
  /** For letters in English; without it every letter is read as Danish. */
  readonly english?: English
  /** False where comments in the letter are to allow nothing. */
  readonly inlineConfig?: boolean
  /** Today as `2027-01-01`, for comments that expire. */
  readonly today?: string
}

/** Check one letter: read → parse → analyse → check → score → report. Reading is behind; the rest is here. */
export function checkDocument(document: LetterDocument, context: CheckContext): LetterReport {
  const {letter, ...report} = findAllowed(document, context)
  // Last: where a finding is allowed, another one on its words speaks.
  const findings = giveVoices(report.findings)
  const errors = errorsOf(document, context.uiLanguage)
  if (!letter) return {...report, findings, errors}
  const {suppressed, errors: _, ...rest} = report
  const sentences = adviseSentences(letter, findings, lineMap(document.text))
  const headlines = giveHeadlines({...rest, findings, sentences}, context.rules, context.uiLanguage)
  const reading = readingOf(letter, report.type)
  return {...rest, findings, sentences, headlines, reading, suppressed, errors}
}

/** A report, and the letter that it is on where that was read as Danish. */
type Found = LetterReport & {readonly letter?: Letter}

function findAllowed(document: LetterDocument, context: CheckContext): Found {
  const report = findAll(document, context)
  if (context.inlineConfig === false || !document.directives?.length) return report
  const {language, audience, type} = report
  const active = new Set(selectRules({...context, language, audience, type}).map(({rule}) => rule.id))
  return {...report, ...applyDirectives(report.findings, {...context, document, active})}
}

function findAll(document: LetterDocument, context: CheckContext): Found {
  const language = assumeLanguage(document, context, context.english)
  if (language.value === 'en' && context.english) return context.english.check(document, language, context)

  const {template} = context
  const marked = template === undefined ? document : {...document, meta: {...document.meta, template}}
  const letter = analyseLetter(marked, context.danish)
  const audience = assumeAudience(document, context, context.uiLanguage, letter)
  assumeReader(letter, audience.value)
  const type = assumeType(document, context, context.uiLanguage, letter)
  const active = selectRules({...context, language: 'da', audience: audience.value, type: type.value})
  const findings = runRules(letter, active, context.uiLanguage)

  return {
    letter,
    path: context.path,
    format: document.format,
    language: language.value,
    audience: audience.value,
    type: type.value,
    assumptions: {language, audience, type},
    counts: letter.counts,
    score: scoreLetter(letter),
    findings,
    suppressed: [],
    errors: []
  }
}

/** What of the file could not be read, for the report. */
function errorsOf({faults = []}: LetterDocument, language: UiLanguage): Array<LetterError> {
  return faults.map(({code, message, messageEn}) => ({
    code,
    message: language === 'da' ? message : messageEn
  }))
}
