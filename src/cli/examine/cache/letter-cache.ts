import path from 'node:path'
import {formatOf} from '../../../formats/file-formats.ts'
import type {Rule} from '../../../rules/rule.ts'
import type {PlannedLetter} from '../../letters/plan-letters.ts'
import type {LetterOptions} from '../../options/letter-options.ts'
import {buildOf} from '../../package-files.ts'
import type {CommandContext} from '../../shell/command-context.ts'
import {UsageError} from '../../shell/usage-error.ts'
import {cliTexts} from '../../texts/cli.ts'
import type {Examination, LetterResult} from '../examination.ts'
import type {CheckedLetter} from '../examine-letter.ts'
import {localDate, uiLanguageFor} from '../letter-checker.ts'
import {type EntryStore, openStore} from './entry-store.ts'
import {packCheck, packOutcome, unpackCheck, unpackOutcome} from './packed-values.ts'
import {type EntryKey, type SealedEntry, seal, sha256} from './sealed-entry.ts'

/** The keys of what is remembered of a letter: of its check, and of what was made of that in this way. */
export interface LetterKeys {
  readonly check: EntryKey
  readonly outcome: EntryKey
}

/** Remembers what was found in letters, by their bytes and all that the findings depend on. */
export interface LetterCache {
  /** The keys of a letter; undefined for one whose words are to stay where they are. */
  readonly keysOf: (letter: PlannedLetter, bytes: Uint8Array) => LetterKeys | undefined
  readonly outcome: (keys: LetterKeys) => LetterResult | undefined
  readonly check: (keys: LetterKeys) => CheckedLetter | undefined
  readonly add: (entries: ReadonlyArray<SealedEntry>) => void
  readonly close: () => void
}

/** Where a cache lies when the user does not say. */
export const cacheFolder = '.klarbrev-cache'

/**
 * Open the cache that the options ask for.
 *
 * @returns undefined without `--cache`
 * @throws {UsageError} when its folder cannot be made.
 */
export function openCache(
  options: LetterOptions,
  examination: Examination,
  context: CommandContext
): LetterCache | undefined {
  if (!options.cache) return
  const name = options.cacheLocation ?? cacheFolder
  const now = new Date()
  const today = localDate(now)
  let store: EntryStore
  try {
    store = openStore(path.resolve(context.shell.cwd(), name), now.getTime())
  } catch (error) {
    const detail = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    throw new UsageError(cliTexts[context.language].writeProblem(name, detail))
  }
  const isOfToday = ({day}: {readonly day: string}) => day === '' || day === today
  return {
    keysOf: makeKeys(options, examination, context),
    outcome(keys) {
      const packed = store.read(keys.outcome)
      const known = packed && unpackOutcome(packed)
      return known && isOfToday(known) ? known.outcome : undefined
    },
    check(keys) {
      const packed = store.read(keys.check)
      const known = packed && unpackCheck(packed)
      // LIX with suggestions applied is remembered where it was asked for.
      if (!known || !isOfToday(known)) return
      return examination.project && known.projection === undefined ? undefined : known
    },
    add: (entries) => entries.forEach(store.add),
    close: store.close
  }
}

/** What is to be remembered of a letter that was examined, sealed. */
export function entriesOf(
  keys: LetterKeys,
  outcome: LetterResult,
  check: CheckedLetter,
  isNew: boolean
): Array<SealedEntry> {
  const entries = isNew ? [seal(keys.check, packCheck(check))] : []
  if (outcome.tally) entries.push(seal(keys.outcome, packOutcome(outcome, check.day)))
  return entries
}

/** Sums of all that findings depend on, and of how they are shown. */
function makeKeys(
  {rule, only, audience, type, language, inlineConfig}: LetterOptions,
  examination: Examination,
  context: CommandContext
): LetterCache['keysOf'] {
  const flags = {rule, only, audience, type, language, inlineConfig}
  const build = buildOf()
  const ruleSums = new WeakMap<ReadonlyArray<Rule>, string>()
  const sumOfRules = (rules: ReadonlyArray<Rule>) => {
    const sum = ruleSums.get(rules) ?? hex(JSON.stringify(rules))
    ruleSums.set(rules, sum)
    return sum
  }
  // Infinity is no JSON.
  const withInfinity = (_: string, value: unknown) => (value === Number.POSITIVE_INFINITY ? 'all' : value)
  const shown = hex(JSON.stringify(examination, withInfinity))
  return ({path: name, config, rules}, bytes) => {
    if (examination.redact ?? config.redact) return
    const {audience, type, language} = config
    const settings = JSON.stringify({
      build,
      format: formatOf(name) ?? 'text',
      flags,
      config: {audience, type, language, rules: config.rules},
      uiLanguage: uiLanguageFor(config, context),
      rules: sumOfRules(rules)
    })
    const sum = hex(bytes)
    const keyOf = (what: string): EntryKey => {
      const name = sha256(`${what}\n${sum}\n${settings}`)
      return {name, secret: sha256(`${sum}\n${name.toString('hex')}`)}
    }
    return {check: keyOf('check'), outcome: keyOf(`outcome\n${JSON.stringify(name)}\n${shown}`)}
  }
}

function hex(data: string | Uint8Array): string {
  return sha256(data).toString('hex')
}
