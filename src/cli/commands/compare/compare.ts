import {type Command, Option} from 'commander'
import {type CompareTexts, compareTexts} from '../../../audit/compare/compare-texts.ts'
import type {MeasuredLetter} from '../../../audit/measure-letters.ts'
import {maskCpr} from '../../../text/cpr.ts'
import type {CommandContext} from '../../shell/command-context.ts'
import {write} from '../../shell/terminal.ts'
import {UsageError} from '../../shell/usage-error.ts'
import {makeReportReader, type ReadReport} from './read-compared.ts'

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
