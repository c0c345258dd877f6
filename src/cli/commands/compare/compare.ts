import {type Command, Option} from 'commander'
import {type CompareTexts, compareTexts} from '../../../audit/compare/compare-texts.ts'
import type {MeasuredLetter} from '../../../audit/measure-letters.ts'
import {maskCpr} from '../../../text/mask-cpr.ts'
import type {CommandContext} from '../../shell/command-context.ts'
import {write} from '../../shell/terminal.ts'
import {UsageError} from '../../shell/usage-error.ts'
import {commandTexts} from '../../texts/commands.ts'
import {makeReportReader, type ReadReport} from './read-compared.ts'

interface CompareOptions {
  readonly format: 'text' | 'json' | 'markdown'
}

/** Add `klarbrev compare`: what got better and worse between JSON reports. */
export function addCompare(program: Command, context: CommandContext): Command {
  const {shell, language} = context
  const help = commandTexts[language].compare
  const command = program
    .command('compare')
    .alias('sammenlign')
    .description(help.description)
    .argument('<reports...>', help.reports)
    .addOption(
      new Option('-f, --format <name>', help.format).choices(['text', 'json', 'markdown']).default('text')
    )
  command.addHelpText('after', help.more)
  return command.action(async (names: ReadonlyArray<string>, {format}: CompareOptions) => {
    const texts = compareTexts[language]
    const [oldest, ...others] = names
    const newest = others.pop()
    if (oldest === undefined || newest === undefined) throw new UsageError(texts.tooFew)
    const {read, measure} = makeReportReader(shell.cwd(), texts)
    const [first, between, last] = [read(oldest), others.map(measure), read(newest)]
    const reports = [first, ...between, last]
    for (const caution of cautions(reports, texts)) await write(shell.stderr, `${maskCpr(caution)}\n`)
    const [{compareReports}, {compareJson, compareMarkdown, compareText}] = await Promise.all([
      import('../../../audit/compare/compare-reports.ts'),
      import('../../../audit/compare/compare-text.ts')
    ])
    const comparison = compareReports(first, last, between)
    if (format === 'json') return write(shell.stdout, maskCpr(compareJson(comparison)))
    const shown = format === 'markdown' ? compareMarkdown : compareText
    return write(shell.stdout, maskCpr(shown(comparison, texts)))
  })
}

/** Why differences may not be the letters' doing, a line each. */
function cautions(reports: ReadonlyArray<ReadReport<MeasuredLetter>>, texts: CompareTexts): Array<string> {
  const versions = [...new Set(reports.map(({about}) => about.tool?.version ?? '?'))]
  const torn = reports.filter(({about: {run}}) => run?.shard || run?.missing || run?.unreadable)
  return [
    ...(versions.length > 1 ? [texts.versions(versions.join(', '))] : []),
    ...torn.map(({name}) => texts.notWhole(name))
  ]
}
