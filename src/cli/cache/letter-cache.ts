import path from 'node:path'
import type {Projection} from '../../rewrite/project-lix.ts'
import type {Rule} from '../../rules/rule.ts'
import type {LetterReport} from '../../types.ts'
import {localDate, uiLanguageFor} from '../letter-checker.ts'
import type {LetterOptions} from '../letter-options.ts'
import type {OpenedLetter} from '../open-letters.ts'
import {buildOf} from '../package-files.ts'
import type {CommandContext} from '../program.ts'
import {cliTexts} from '../texts.ts'
import {UsageError} from '../usage-error.ts'
import {fromCached, toCached} from './cached-report.ts'
import {type EntryFiles, openEntries, sha256} from './entry-files.ts'

/** What is known of a letter that was checked. */
export interface Known {
  readonly report: LetterReport
  /** LIX with suggestions applied, or null where there is none; undefined when nobody asked. */
  readonly projection?: Projection | null | undefined
}

/** Remembers what was found in letters, by their bytes and all that the findings depend on. */
export interface LetterCache {
  readonly get: (letter: OpenedLetter) => Known | undefined
  readonly set: (letter: OpenedLetter, known: Known) => void
}

/** Where a cache lies when the user does not say. */
export const cacheFolder = '.klarbrev-cache'

/**
 * Open the cache that the options ask for.
 *
 * @returns undefined without `--cache`
 * @throws {UsageError} when its folder cannot be made.
 */
export function openCache(options: LetterOptions, context: CommandContext): LetterCache | undefined {
  if (!options.cache) return
  const name = options.cacheLocation ?? cacheFolder
  const now = new Date()
  let entries: EntryFiles
  try {
    entries = openEntries(path.resolve(context.shell.cwd(), name), now.getTime())
  } catch (error) {
    const detail = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    throw new UsageError(cliTexts[context.language].writeProblem(name, detail))
  }
  const keyOf = makeKeys(options, context, localDate(now))
  return {
    get(letter) {
      const key = keyOf(letter)
      const known = key === undefined ? undefined : (entries.read(key) as Known | undefined)
      try {
        return known && {...known, report: fromCached(known.report, letter.path, letter.document.text)}
      } catch {
        // Whole, but of another shape: as good as none.
        return
      }
    },
    set(letter, {report, projection}) {
      const key = keyOf(letter)
      const cached = key === undefined ? undefined : toCached(report, letter.document.text)
      if (key !== undefined && cached) entries.write(key, {report: cached, projection})
    }
  }
}

/** What findings depend on, as one sum; undefined for a letter whose words are to stay where they are. */
function makeKeys(
  {rule, only, audience, type, language, inlineConfig}: LetterOptions,
  context: CommandContext,
  today: string
): (letter: OpenedLetter) => string | undefined {
  const flags = {rule, only, audience, type, language, inlineConfig}
  const build = buildOf()
  const sums = new WeakMap<ReadonlyArray<Rule>, string>()
  const sumOf = (rules: ReadonlyArray<Rule>) => {
    const sum = sums.get(rules) ?? sha256(JSON.stringify(rules))
    sums.set(rules, sum)
    return sum
  }
  return ({digest, document, config, rules}) => {
    if (digest === undefined || config.redact) return
    const {audience, type, language} = config
    return sha256(
      JSON.stringify({
        build,
        digest,
        format: document.format,
        flags,
        config: {audience, type, language, rules: config.rules},
        uiLanguage: uiLanguageFor(config, context),
        rules: sumOf(rules),
        // Exceptions in a letter may expire.
        today: document.directives?.length ? today : ''
      })
    )
  }
}
