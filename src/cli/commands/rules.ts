import {type Command, Option} from 'commander'
import {measured} from '../../rules/measured.ts'
import type {Rule} from '../../rules/rule.ts'
import {levelNames} from '../../text/names.ts'
import {houseRulesOption} from '../options/source-options.ts'
import {makeKnownRules} from '../settings/known-rules.ts'
import type {CommandContext} from '../shell/command-context.ts'
import {makePaint, wantsColor, write} from '../shell/terminal.ts'
import {commandTexts} from '../texts/commands.ts'

interface RulesOptions {
  readonly format: string
  readonly rules?: ReadonlyArray<string>
  readonly schema?: boolean
}

/** Add `klarbrev rules`: all rules, their severity and title. */
export function addRules(program: Command, context: CommandContext): Command {
  const {shell, language} = context
  const help = commandTexts[language].rules
  return program
    .command('rules')
    .alias('regler')
    .description(help.description)
    .addOption(new Option('-f, --format <name>', help.format).choices(['text', 'json']).default('text'))
    .addOption(houseRulesOption(language))
    .option('--schema', help.schema)
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
  const width = Math.max(...rules.map((rule) => rule.id.length))
  const lines = rules.map(({id, severity, [language]: {title}}) => {
    const level = levelNames[language][severity]
    const shown = (percent: number | undefined) =>
      (percent === undefined ? '–' : `${Math.round(percent)}`).padStart(4)
    const {precision, recall} = measured[id] ?? {}
    return `${paint.strong(id.padEnd(width))}  ${level.padEnd(9)}  ${shown(precision)}  ${shown(recall)}  ${title}`
  })
  const help = commandTexts[language].rules
  const head = `${(help.rule).padEnd(width)}  ${(help.level).padEnd(9)}   P %   R %  ${help.title}`
  const note = help.note
  const more = help.more
  return `${paint.faint(head)}\n${lines.join('\n')}\n\n${note}\n${more}\n`
}
