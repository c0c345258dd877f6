import {readFileSync} from 'node:fs'
import path from 'node:path'
import {type Command, Option} from 'commander'
import {type CompareTexts, compareTexts} from '../../audit/compare-texts.ts'
import {maskCpr} from '../../text/cpr.ts'
import type {Report} from '../../types.ts'
import type {CommandContext} from '../program.ts'
import {write} from '../terminal.ts'
import {UsageError} from '../usage-error.ts'

interface CompareOptions {
  readonly format: 'text' | 'json' | 'markdown'
}

/** Add `klarbrev compare`: what got better and worse between JSON reports. */
export function addCompare(program: Command, context: CommandContext): Command {
  const {shell, language} = context
  const da = language === 'da'
  const command = program
    .command('compare')
    .alias('sammenlign')
    .description(
      da
        ? 'sammenlign rapporter i JSON: hvad er blevet bedre, dårligere, nyt og væk'
        : 'compare JSON reports: what got better, worse, new and gone'
    )
    .argument(
      '<reports...>',
      da ? 'to rapporter eller flere, den ældste først' : 'two reports or more, the oldest first'
    )
    .addOption(
      new Option('-f, --format <name>', da ? 'svarets form' : 'form of the answer')
        .choices(['text', 'json', 'markdown'])
        .default('text')
    )
  command.addHelpText(
    'after',
    da
      ? '\nBreve parres efter sti, og fund efter regel og ord. Den sidste rapport sammenlignes med den første.\n\nEksempel:\n  klarbrev audit breve/ --json juni.json\n  klarbrev sammenlign januar.json juni.json'
      : '\nLetters are matched by path, findings by rule and words. The last report is compared with the first.\n\nExample:\n  klarbrev audit letters/ --json june.json\n  klarbrev compare january.json june.json'
  )
  return command.action(async (names: ReadonlyArray<string>, {format}: CompareOptions) => {
    const texts = compareTexts[language]
    if (names.length < 2) throw new UsageError(texts.tooFew)
    const reports = names.map((name) => ({name, report: readReport(name, shell.cwd(), texts)}))
    for (const caution of cautions(reports, texts)) await write(shell.stderr, `${maskCpr(caution)}\n`)
    const [{compareReports}, {compareJson, compareMarkdown, compareText}] = await Promise.all([
      import('../../audit/compare-reports.ts'),
      import('../../audit/compare-text.ts')
    ])
    const comparison = compareReports(reports)
    if (format === 'json') return write(shell.stdout, maskCpr(compareJson(comparison)))
    const shown = format === 'markdown' ? compareMarkdown : compareText
    return write(shell.stdout, maskCpr(shown(comparison, texts)))
  })
}

/** Why differences may not be the letters' doing, a line each. */
function cautions(
  reports: ReadonlyArray<{readonly name: string; readonly report: Report}>,
  texts: CompareTexts
): Array<string> {
  const versions = [...new Set(reports.map(({report}) => report.tool?.version ?? '?'))]
  const torn = reports.filter(({report: {run}}) => run?.shard || run?.missing || run?.unreadable)
  return [
    ...(versions.length > 1 ? [texts.versions(versions.join(', '))] : []),
    ...torn.map(({name}) => texts.notWhole(name))
  ]
}

/**
 * Read a report of version 1.
 *
 * @throws {UsageError} when the file is missing or holds something else.
 */
function readReport(name: string, cwd: string, texts: CompareTexts): Report {
  let text: string
  try {
    text = readFileSync(path.resolve(cwd, name), 'utf8')
  } catch {
    throw new UsageError(texts.missing(name))
  }
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''))
    if (isReport(value)) return value
  } catch {
    // Told below, as any other file that is no report.
  }
  throw new UsageError(texts.unreadable(name))
}

function isReport(value: unknown): value is Report {
  const {version, letters} = (value ?? {}) as Partial<Record<'version' | 'letters', unknown>>
  return version === 1 && Array.isArray(letters) && letters.every(isLetter)
}

/** Whether a letter has what a comparison reads of it. */
function isLetter(value: unknown): boolean {
  const letter = (value ?? {}) as Record<string, unknown>
  const score = letter.score as {lix?: unknown} | undefined
  const counts = letter.counts as {words?: unknown; sentences?: unknown} | undefined
  return (
    typeof letter.path === 'string' &&
    typeof score?.lix === 'number' &&
    typeof counts?.words === 'number' &&
    typeof counts.sentences === 'number' &&
    Array.isArray(letter.findings) &&
    letter.findings.every((d) => [d?.ruleId, d?.actual, d?.message].every((text) => typeof text === 'string'))
  )
}
