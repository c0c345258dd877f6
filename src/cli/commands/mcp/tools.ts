import {statSync} from 'node:fs'
import path from 'node:path'
import {verifyLetters} from '../../../keep/verify-letters.ts'
import {analyseLetter} from '../../../letter/model/letter.ts'
import type {Given} from '../../../letter/recognise/assume.ts'
import {readingScreen} from '../../../report/formats/reading/reading-lines.ts'
import {letterScreen} from '../../../report/formats/text/letter-screen.ts'
import {maskTexts} from '../../../report/mask-report.ts'
import type {ReportContext} from '../../../report/report-context.ts'
import {speakingFindings} from '../../../report/speaking-findings.ts'
import {rules} from '../../../rules/generated.ts'
import {wholeRules} from '../../../rules/whole-rules.ts'
import {maskCpr} from '../../../text/mask-cpr.ts'
import {idOfName} from '../../../text/names.ts'
import {nearest} from '../../../text/nearest.ts'
import type {UiLanguage} from '../../../types.ts'
import {loadDanish} from '../../danish-data.ts'
import {examineGiven, type GivenLetter, openGiven, Refused} from '../../examine/examine-given.ts'
import type {CommandContext} from '../../shell/command-context.ts'
import {plainPaint} from '../../shell/terminal.ts'
import {pageOf} from '../explain.ts'
import {mcpTexts} from './texts.ts'

/** What a tool answers: words for the assistant to read, and the same as data. */
export interface ToolAnswer {
  readonly text: string
  readonly data: Readonly<Record<string, unknown>>
}

/** A letter as an assistant hands it over. */
export interface NamedInput {
  readonly text?: string | undefined
  readonly path?: string | undefined
  readonly format?: 'text' | 'markdown' | 'html' | undefined
}

const endings = {text: 'txt', markdown: 'md', html: 'html'} as const

/** Columns of what an assistant reads; lines are for people. */
const width = Number.POSITIVE_INFINITY

/**
 * Check a letter.
 *
 * @throws {Refused} when it cannot be read.
 */
export async function checkTool(
  input: NamedInput & Given & {readonly advice?: boolean | undefined},
  context: CommandContext
): Promise<ToolAnswer> {
  const {language} = context
  const letter = letterOf(input, ['text', 'path'], context)
  const {document, report} = await examineGiven(letter, input, context)
  const spoken = speakingFindings(report)
  const text = maskCpr(document.text)
  const screen = letterScreen(spoken, {
    ...contextOf(language),
    textOf: () => text,
    view: {all: true, advice: input.advice === true}
  })
  const {score, counts, type, audience, headlines = [], findings, sentences = []} = spoken
  return masked(screen, {
    lix: score.lix,
    band: score.band,
    words: counts.words,
    type,
    audience,
    headlines: headlines.map(({message}) => message),
    findings: findings
      .filter((d) => input.advice === true || d.severity !== 'info')
      .map(({ruleId, severity, message, actual, place, suggestions}) => ({
        rule: ruleId,
        severity,
        line: place.start.line,
        words: actual,
        message,
        suggestions: suggestions.slice(0, 3).map((d) => d.text)
      })),
    sentences: sentences.flatMap(({place, rewrite}) =>
      rewrite ? [{sentence: text.slice(place.start.offset, place.end.offset), rewrite: rewrite.text}] : []
    )
  })
}

/**
 * Tell what a reader takes from a letter.
 *
 * @throws {Refused} when it cannot be read.
 */
export async function readTool(input: NamedInput & Given, context: CommandContext): Promise<ToolAnswer> {
  const letter = letterOf(input, ['text', 'path'], context)
  const {report} = await examineGiven(letter, input, context)
  const [, ...screen] = readingScreen(report, contextOf(context.language))
  return masked(screen, {type: report.type, reading: report.reading ?? null})
}

/** Two versions as an assistant hands them over. */
export interface VersionsInput {
  readonly before?: string | undefined
  readonly after?: string | undefined
  readonly beforePath?: string | undefined
  readonly afterPath?: string | undefined
  readonly format?: NamedInput['format']
}

/**
 * Compare two versions of a letter.
 *
 * @throws {Refused} when one cannot be read.
 */
export async function verifyTool(input: VersionsInput, context: CommandContext): Promise<ToolAnswer> {
  const {before, after, beforePath, afterPath, format} = input
  const read = async (text: string | undefined, file: string | undefined, names: readonly [string, string]) =>
    (await openGiven(letterOf({text, path: file, format}, names, context), {language: 'da'}, context))
      .document
  const old = await read(before, beforePath, ['before', 'beforePath'])
  const young = await read(after, afterPath, ['after', 'afterPath'])
  const danish = loadDanish()
  const {kept, aligned, changes} = verifyLetters(
    analyseLetter(old, danish),
    analyseLetter(young, danish),
    context.language
  )
  const told = changes.map((d) => ({
    kind: d.kind,
    message: d.message,
    before: d.before?.text ?? null,
    after: d.after?.text ?? null
  }))
  const lines = kept
    ? ['kept: true']
    : told.map(
        (d) =>
          `${d.message} ${d.before === null ? '' : `»${d.before}«`} → ${d.after === null ? '—' : `»${d.after}«`}`
      )
  return masked(lines, {kept, aligned, changes: told})
}

/**
 * Show the page of a rule.
 *
 * @throws {Refused} when there is none.
 */
export function explainTool({rule: name}: {readonly rule: string}, {language}: CommandContext): ToolAnswer {
  const titles = (of: UiLanguage) => Object.fromEntries(rules.map((d) => [d.id, d[of].title]))
  const id = idOfName(name, {da: titles('da'), en: titles('en')})
  const rule = rules.find((d) => d.id === id)
  if (!rule) {
    const known = rules.flatMap((d) => [d.id, d[language].title.toLowerCase()])
    throw new Refused(mcpTexts[language].noRule(name, nearest(name, known)))
  }
  const page = pageOf(rule, language)
  return masked([page], {rule: rule.id, title: rule[language].title, severity: rule.severity})
}

/** The one of the two that is given; a file must be one, so that no folder is read. */
function letterOf(
  {text, path: file, format = 'text'}: NamedInput,
  names: readonly [string, string],
  {shell, language}: CommandContext
): GivenLetter {
  const texts = mcpTexts[language]
  if ((text === undefined) === (file === undefined)) throw new Refused(texts.oneOf(...names))
  if (file === undefined) return {text: text ?? '', name: `brev.${endings[format]}`}
  const found = statSync(path.resolve(shell.cwd(), file), {throwIfNoEntry: false})
  if (!found?.isFile()) throw new Refused(texts.noFile(maskCpr(file)))
  return {path: file}
}

function contextOf(language: UiLanguage): ReportContext {
  return {language, rules, problems: [], textOf: () => undefined, paint: plainPaint, width, wholeRules}
}

function masked(lines: ReadonlyArray<string>, data: ToolAnswer['data']): ToolAnswer {
  return {text: maskCpr(lines.join('\n')), data: maskTexts(data, maskCpr)}
}
