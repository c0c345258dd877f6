import {type Command, Option} from 'commander'
import {reportTexts} from '../../report/texts.ts'
import {rules} from '../../rules/generated.ts'
import type {CommandContext} from '../program.ts'
import {makePaint, wantsColor, write} from '../terminal.ts'

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
    .action(async ({format}: {format: string}) => {
      await write(shell.stdout, format === 'json' ? asJson() : asText(context))
    })
}

function asJson(): string {
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

function asText({shell, language}: CommandContext): string {
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
