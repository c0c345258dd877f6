import type {Command} from 'commander'
import {rules as ownRules} from '../../rules/generated.ts'
import type {Rule} from '../../rules/rule.ts'
import {idOfName} from '../../text/names.ts'
import {nearest} from '../../text/nearest.ts'
import type {UiLanguage} from '../../types.ts'
import {houseRulesOption} from '../options/source-options.ts'
import {renderPage} from '../output/render-page.ts'
import {packageText} from '../package-files.ts'
import {makeKnownRules} from '../settings/known-rules.ts'
import type {CommandContext} from '../shell/command-context.ts'
import {makePaint, wantsColor, widthOf, write} from '../shell/terminal.ts'
import {UsageError} from '../shell/usage-error.ts'
import {cliTexts} from '../texts/cli.ts'
import {commandTexts} from '../texts/commands.ts'

/** Add `klarbrev explain RULE`: the page of a rule. */
export function addExplain(program: Command, context: CommandContext): Command {
  const {shell, language} = context
  const help = commandTexts[language].explain
  return program
    .command('explain')
    .alias('forklar')
    .description(help.description)
    .argument('<rule>', help.rule)
    .addOption(houseRulesOption(language))
    .action(async (id: string, options: {readonly rules?: ReadonlyArray<string>}) => {
      const rules = await makeKnownRules(options, context)()
      const titles = (of: UiLanguage) => Object.fromEntries(rules.map((d) => [d.id, d[of].title]))
      const meant = idOfName(id, {da: titles('da'), en: titles('en')})
      const rule = rules.find((d) => d.id === meant)
      if (!rule) {
        throw new UsageError(
          cliTexts[language].unknownRule(
            id,
            nearest(
              id,
              rules.flatMap((d) => [d.id, d[language].title.toLowerCase()])
            )
          )
        )
      }
      const width = widthOf(shell)
      await write(
        shell.stdout,
        renderPage(pageOf(rule, language), await makePaint(wantsColor(undefined, shell)), width)
      )
    })
}

/** The Danish page of klarbrev's own rules is a file; else there is what the rule itself says. */
export function pageOf(rule: Rule, language: UiLanguage): string {
  if (language === 'da' && ownRules.includes(rule)) return packageText(`rules/${rule.id}.md`)
  const {title, message, why} = rule[language]
  const {headings} = commandTexts[language].explain
  const sources = rule.sources.map((d) => `- ${d.title}: ${d.url}`).join('\n')
  const examples = rule.examples
    .slice(0, 3)
    .map((d) => `- ${d.before}${d.after === undefined ? '' : ` → ${d.after}`}`)
    .join('\n')
  const sections = [why, examples, sources].map((text, index) => `## ${headings[index]}\n\n${text}\n`)
  return `# ${title}\n\n${message}\n\n${sections.join('\n')}`
}
