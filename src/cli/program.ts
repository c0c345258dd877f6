import {type Command, Option} from 'commander'
import type {UiLanguage} from '../types.ts'
import {addAudit} from './commands/audit/audit.ts'
import {addBaseline} from './commands/baseline.ts'
import {addCheck} from './commands/check/check.ts'
import {addCompare} from './commands/compare/compare.ts'
import {addCompletion} from './commands/completion/completion.ts'
import {addConfig} from './commands/config.ts'
import {addExplain} from './commands/explain.ts'
import {addFix} from './commands/fix/fix.ts'
import {addGuide} from './commands/guide/guide.ts'
import {addInit} from './commands/init.ts'
import {addJourney} from './commands/journey/journey.ts'
import {addLsp} from './commands/lsp/lsp.ts'
import {addMcp} from './commands/mcp/mcp.ts'
import {addMerge} from './commands/merge/merge.ts'
import {addPage} from './commands/page/page.ts'
import {addParse} from './commands/parse/parse.ts'
import {addRead} from './commands/read/read.ts'
import {addRules} from './commands/rules.ts'
import {addScore} from './commands/score.ts'
import {addShow} from './commands/show/show.ts'
import {addStream} from './commands/stream/stream.ts'
import {addTest} from './commands/test/test.ts'
import {addVerify} from './commands/verify/verify.ts'
import {isSingleFile, version} from './package-files.ts'
import type {CommandContext} from './shell/command-context.ts'
import {SpokenCommand} from './shell/spoken-command.ts'
import type {Shell} from './shell/terminal.ts'
import {cliTexts} from './texts/cli.ts'
import {exitCodesHelp} from './texts/exit-codes.ts'
import {helpExamples} from './texts/help-examples.ts'
import {helpWords} from './texts/help-words.ts'
import {optionTexts} from './texts/options.ts'

/**
 * Build the command line: each command adds itself.
 *
 * @param exit called with the exit code of the run
 * @param say called with help and version when they are asked for
 */
export function makeProgram(
  shell: Shell,
  language: UiLanguage,
  exit: (code: number) => void,
  say: (help: string) => void
): Command {
  const texts = cliTexts[language]
  const program = new SpokenCommand('klarbrev', language)
    .description(texts.description)
    .version(isSingleFile() ? texts.singleFile(version()) : version(), '-v, --version', texts.version)
    .helpOption('-h, --help', texts.help)
    .helpCommand('help [command]', texts.helpCommand)
    .addOption(uiLanguageOption(language))
    .configureHelp({
      styleTitle: (title) => texts.headings[title] ?? title,
      ...helpWords[language]
    })
    .configureOutput({
      writeOut: say,
      // Errors are written once, by main, in the user's language.
      writeErr: () => {},
      outputError: () => {}
    })
    .exitOverride()

  exemplify(program, '', language)
  const context: CommandContext = {shell, language, exit}
  for (const add of [
    addCheck,
    addFix,
    addShow,
    addScore,
    addRead,
    addPage,
    addGuide,
    addExplain,
    addRules,
    addParse,
    addConfig,
    addInit,
    addBaseline,
    addAudit,
    addCompare,
    addVerify,
    addJourney,
    addMerge,
    addStream,
    addTest,
    addLsp,
    addMcp,
    addCompletion
  ]) {
    const command = add(program, context)
    command.addOption(uiLanguageOption(language)).copyInheritedSettings(program)
    exemplify(command, command.name(), language)
    for (const inner of command.commands) {
      inner.addOption(uiLanguageOption(language))
      exemplify(inner, `${command.name()} ${inner.name()}`, language)
    }
  }
  return program
}

function exemplify(command: Command, name: string, language: UiLanguage): void {
  const examples = helpExamples[language][name]
  if (examples !== undefined) command.addHelpText('after', `\n${examples}`)
  const codes = exitCodesHelp(name, language)
  if (codes !== undefined) command.addHelpText('after', `\n${codes}`)
}

function uiLanguageOption(language: UiLanguage): Option {
  return new Option('--ui-language <da|en>', optionTexts[language].uiLanguage).choices(['da', 'en'])
}
