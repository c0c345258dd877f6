import path from 'node:path'
import {readerOf} from '../../../formats/choose-reader.ts'
import {asReadError, ReadError} from '../../../formats/read-error.ts'
import {makeReport} from '../../../report/make-report.ts'
import {maskReport} from '../../../report/mask-report.ts'
import {redactLetter} from '../../../report/redact-report.ts'
import {giveHeadlines} from '../../../rules/give-headlines.ts'
import type {Rule} from '../../../rules/rule.ts'
import type {LetterReport, UiLanguage} from '../../../types.ts'
import {letterCheckers, uiLanguageFor} from '../../examine/letter-checker.ts'
import {letterTime} from '../../letters/letter-time.ts'
import type {LetterOptions} from '../../options/letter-options.ts'
import {version} from '../../package-files.ts'
import {makeKnownRules} from '../../settings/known-rules.ts'
import {makeConfigLoader} from '../../settings/load-config.ts'
import {type Bounded, makeBounded, OutOfTime} from '../../shell/bounded.ts'
import type {CommandContext} from '../../shell/command-context.ts'
import type {LetterRecord} from './read-record.ts'

/** Options of a stream: those of letters that hold without files. */
export type StreamOptions = Pick<
  LetterOptions,
  'audience' | 'type' | 'language' | 'rule' | 'only' | 'rules' | 'config' | 'inlineConfig'
> & {readonly redact?: boolean}

/** Letters after which configuration is read anew, so that what is kept of many folders stays small. */
const renewal = 1000

/**
 * Prepare the checks of records.
 *
 * @returns the report on a record, CPR numbers masked
 * @throws {UsageError} when a flag or the configuration is wrong.
 */
export async function makeRecordChecker(
  options: StreamOptions,
  context: CommandContext
): Promise<(record: LetterRecord) => Promise<LetterReport>> {
  const rulesOf = makeKnownRules(options, context)
  const toolVersion = version()
  const prepare = async () => {
    const config = makeConfigLoader(options, context, rulesOf)
    const {houseRules} = await config.resolve('-')
    return {config, checkerFor: letterCheckers({rules: await rulesOf(houseRules)}, options, context)}
  }
  let prepared = await prepare()
  let count = 0

  return async (record) => {
    if (++count % renewal === 0) prepared = await prepare()
    const {config, checkerFor} = prepared
    const name = record.path ?? '-'
    const resolved = await config.resolve(isWithin(name, context.shell.cwd()) ? name : '-')
    const time = letterTime(record.text.length, resolved.timeoutSeconds)
    const bounded = makeBounded(time)
    const orTell = <Value>(work: () => Value): Value => {
      try {
        return bounded(work)
      } catch (error) {
        if (!(error instanceof OutOfTime)) throw error
        throw new ReadError({code: 'time', detail: String(time / 1000)})
      }
    }
    const document = await readText(record, orTell)
    const rules = await rulesOf(resolved.houseRules)
    const {audience, type, language} = record
    // What a record says of itself is more precise than what holds for all of them.
    const own = {...(audience ? {audience} : {}), ...(type ? {type} : {}), ...(language ? {language} : {})}
    const check = await checkerFor({path: name, document, config: resolved, rules}, own)
    const report = orTell(() => check(document))
    const redacted =
      (options.redact ?? resolved.redact)
        ? redactedOf(report, rules, uiLanguageFor(resolved, context))
        : report
    const [masked] = maskReport(makeReport([redacted], toolVersion)).letters
    return masked ?? redacted
  }
}

/** A report without the letter's words, and headlines that quote none. */
function redactedOf(report: LetterReport, rules: ReadonlyArray<Rule>, language: UiLanguage): LetterReport {
  const redacted = redactLetter(report, rules, language)
  return {...redacted, headlines: giveHeadlines(redacted, rules, language)}
}

async function readText({text, format}: LetterRecord, bounded: Bounded) {
  if (text.trim() === '') throw new ReadError({code: 'empty'})
  try {
    const read = await readerOf(format, text)
    return bounded(() => read(text))
  } catch (error) {
    throw asReadError(error)
  }
}

/** Whether a name lies under a folder. Whoever sends letters must not choose whose configuration is read. */
function isWithin(name: string, folder: string): boolean {
  const relative = path.relative(folder, path.resolve(folder, name))
  return !relative.startsWith('..') && !path.isAbsolute(relative)
}
