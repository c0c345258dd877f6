import {type Command, Option} from 'commander'
import {reportTexts} from '../../report/texts.ts'
import {measured} from '../../rules/measured.ts'
import type {Rule} from '../../rules/rule.ts'
import {houseRulesOption} from '../options/source-options.ts'
import {makeKnownRules} from '../settings/known-rules.ts'
import type {CommandContext} from '../shell/command-context.ts'
import {makePaint, wantsColor, write} from '../shell/terminal.ts'

interface RulesOptions {
  readonly format: string
  readonly rules?: ReadonlyArray<string>
  readonly schema?: boolean
}

/** Add `klarbrev rules`: all rules, their severity and title. */
export function addRules(program: Command, context: CommandContext): Command {
  const {shell, language} = context
  const da = language === 'da'
  return program
    .command('rules')
    .alias('regler')
    .description(da ? 'vis alle regler' : 'list all rules')
    .addOption(
      new Option('-f, --format <name>', da ? 'listens form' : 'form of the list')
        .choices(['text', 'json'])
        .default('text')
    )
    .addOption(houseRulesOption(language))
    .option('--schema', da ? 'vis JSON-skemaet for regelfiler' : 'show the JSON schema of rule files')
    .action(async ({format, schema, ...options}: RulesOptions) => {
      if (schema) {
        const {ruleJsonSchema} = await import('../../rules/rule-json-schema.ts')
        return write(shell.stdout, `${JSON.stringify(ruleJsonSchema(), undefined, 2)}\n`)
      }
      const rules = await makeKnownRules(options, context)()
      return write(shell.stdout, format === 'json' ? asJson(rules) : await asText(rules, context))
    })
}

function asJson(rules: ReadonlyArray<Rule>): string {
  const list = rules.map(({id, kind, language, severity, da, en, sources}) => ({
    id,
    kind,
    language,
    severity,
    title: {da: da.title, en: en.title},
    why: {da: da.why, en: en.why},
    sources,
    measured: measured[id]
  }))
  return `${JSON.stringify({version: 1, rules: list}, undefined, 2)}\n`
}

async function asText(rules: ReadonlyArray<Rule>, {shell, language}: CommandContext): Promise<string> {
  const paint = await makePaint(wantsColor(undefined, shell))
  const texts = reportTexts[language]
  const width = Math.max(...rules.map((rule) => rule.id.length))
  const lines = rules.map(({id, severity, [language]: {title}}) => {
    const level = severity === 'off' ? (language === 'da' ? 'fra' : 'off') : texts.severity[severity]
    const shown = (percent: number | undefined) =>
      (percent === undefined ? '–' : `${Math.round(percent)}`).padStart(4)
    const {precision, recall} = measured[id] ?? {}
    return `${paint.strong(id.padEnd(width))}  ${level.padEnd(9)}  ${shown(precision)}  ${shown(recall)}  ${title}`
  })
  const da = language === 'da'
  const head = `${(da ? 'regel' : 'rule').padEnd(width)}  ${(da ? 'niveau' : 'level').padEnd(9)}   P %   R %  ${da ? 'titel' : 'title'}`
  const note = da
    ? 'P: hvor mange af fundene der er rigtige. R: hvor mange af fejlene der bliver fundet. Målt på de mærkede breve.'
    : 'P: how many of the findings are right. R: how many of the faults are found. Measured on the labelled letters.'
  const more = da ? 'Læs om en regel: klarbrev forklar REGEL' : 'Read about a rule: klarbrev explain RULE'
  return `${paint.faint(head)}\n${lines.join('\n')}\n\n${note}\n${more}\n`
}
