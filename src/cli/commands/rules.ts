import {type Command, Option} from 'commander'
import {reportTexts} from '../../report/texts.ts'
import type {Rule} from '../../rules/rule.ts'
import {makeKnownRules} from '../known-rules.ts'
import {collect} from '../letter-options.ts'
import type {CommandContext} from '../program.ts'
import {makePaint, wantsColor, write} from '../terminal.ts'

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
    .option(
      '--rules <dir>',
      da ? 'mappe med jeres egne regler; kan gentages' : 'folder of house rules; may be repeated',
      collect
    )
    .option('--schema', da ? 'vis JSON-skemaet for regelfiler' : 'show the JSON schema of rule files')
    .action(async ({format, schema, ...options}: RulesOptions) => {
      if (schema) {
        const {ruleJsonSchema} = await import('../../rules/rule-json-schema.ts')
        return write(shell.stdout, `${JSON.stringify(ruleJsonSchema(), undefined, 2)}\n`)
      }
      const rules = await makeKnownRules(options, context)()
      return write(shell.stdout, format === 'json' ? asJson(rules) : asText(rules, context))
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
    sources
  }))
  return `${JSON.stringify({version: 1, rules: list}, undefined, 2)}\n`
}

function asText(rules: ReadonlyArray<Rule>, {shell, language}: CommandContext): string {
  const paint = makePaint(wantsColor(undefined, shell))
  const texts = reportTexts[language]
  const width = Math.max(...rules.map((rule) => rule.id.length))
  const lines = rules.map(({id, severity, [language]: {title}}) => {
    const level = severity === 'off' ? (language === 'da' ? 'fra' : 'off') : texts.severity[severity]
    return `${paint.strong(id.padEnd(width))}  ${level.padEnd(9)}  ${title}`
  })
  const more =
    language === 'da' ? 'Læs om en regel: klarbrev forklar REGEL' : 'Read about a rule: klarbrev explain RULE'
  return `${lines.join('\n')}\n\n${more}\n`
}
