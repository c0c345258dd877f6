import {type Command, Option} from 'commander'
import type {Comparison} from '../../../audit/compare/compare-reports.ts'
import {type CompareTexts, compareTexts} from '../../../audit/compare/compare-texts.ts'
import type {MeasuredLetter} from '../../../audit/measure-letters.ts'
import {maskTexts} from '../../../report/mask-report.ts'
import {maskCpr} from '../../../text/mask-cpr.ts'
import type {UiLanguage} from '../../../types.ts'
import {writeReport} from '../../output/report-output.ts'
import {version} from '../../package-files.ts'
import type {CommandContext} from '../../shell/command-context.ts'
import {write} from '../../shell/terminal.ts'
import {UsageError} from '../../shell/usage-error.ts'
import {commandTexts} from '../../texts/commands.ts'
import {makeReportReader, type ReadReport} from './read-compared.ts'

interface CompareOptions {
  readonly format: 'text' | 'json' | 'markdown' | 'html' | 'xlsx'
  readonly outputFile?: string
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
      new Option('-f, --format <name>', help.format)
        .choices(['text', 'json', 'markdown', 'html', 'xlsx'])
        .default('text')
    )
    .option('-o, --output-file <file>', help.outputFile)
  command.addHelpText('after', help.more)
  return command.action(async (names: ReadonlyArray<string>, {format, outputFile}: CompareOptions) => {
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
    const isParted =
      first.letters.length > 0 &&
      last.letters.length > 0 &&
      comparison.letters.every(({change}) => change === 'new' || change === 'gone')
    if (isParted) await write(shell.stderr, `${texts.nothingPairs}\n`)
    const said = [...cautions(reports, texts), ...(isParted ? [texts.nothingPairs] : [])]
    const deliver = (text: string) => writeReport(maskCpr(text), outputFile, context)
    if (format === 'html') return deliver(await pageOf(comparison, said, context))
    if (format === 'xlsx') return writeReport(await workbookOf(comparison, language), outputFile, context)
    if (format === 'json') return deliver(compareJson(comparison))
    return deliver((format === 'markdown' ? compareMarkdown : compareText)(comparison, texts))
  })
}

async function pageOf(
  comparison: Comparison,
  said: ReadonlyArray<string>,
  {language}: CommandContext
): Promise<string> {
  const texts = compareTexts[language]
  const [{comparePage}, {trendChart}, titleOf] = await Promise.all([
    import('../../../audit/compare/compare-page.ts'),
    import('../../../audit/compare/trend-chart.ts'),
    titles(language)
  ])
  return comparePage(comparison, {
    language,
    texts,
    chart: trendChart(comparison.trend, texts),
    titleOf,
    cautions: said.map(maskCpr),
    version: version()
  })
}

async function workbookOf(comparison: Comparison, language: UiLanguage): Promise<Uint8Array> {
  const [{compareXlsx}, titleOf] = await Promise.all([
    import('../../../audit/compare/compare-xlsx.ts'),
    titles(language)
  ])
  return Buffer.concat([...compareXlsx(maskTexts(comparison, maskCpr), compareTexts[language], titleOf)])
}

/** What people call a rule. */
async function titles(language: UiLanguage): Promise<(ruleId: string) => string> {
  const {rules} = await import('../../../rules/generated.ts')
  const known = new Map(rules.map((rule) => [rule.id, rule[language].title]))
  return (id) => known.get(id) ?? id
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
