import {type Command, Option} from 'commander'
import type {LetterDocument} from '../../../formats/document.ts'
import {analyseLetter} from '../../../letter/model/letter.ts'
import {maskTexts} from '../../../report/mask-report.ts'
import {cprMasker} from '../../../text/mask-cpr.ts'
import {loadDanish} from '../../danish-data.ts'
import {openLetters, showEach} from '../../letters/open-letters.ts'
import {addLetterOptions, type LetterOptions} from '../../options/letter-options.ts'
import type {CommandContext} from '../../shell/command-context.ts'
import {exitCode} from '../../shell/exit-code.ts'
import {write} from '../../shell/terminal.ts'
import {commandTexts} from '../../texts/commands.ts'
import {conlluOf, fillConllu} from './parse-conllu.ts'
import {parseJson} from './parse-json.ts'
import {parseText} from './parse-text.ts'

interface ParseOptions extends LetterOptions {
  readonly format: 'json' | 'conllu' | 'text'
  readonly inputFormat?: 'conllu'
  /** Leave CPR numbers as they stand. */
  readonly showCpr?: boolean
}

/** Add `klarbrev parse`: sentences and words as klarbrev sees them. */
export function addParse(program: Command, context: CommandContext): Command {
  const help = commandTexts[context.language].parse
  const command = program
    .command('parse')
    .description(help.description)
    .argument('[paths...]', help.paths)
    .addOption(
      new Option('-f, --format <name>', help.format).choices(['json', 'conllu', 'text']).default('json')
    )
    .addOption(new Option('--input-format <name>', help.inputFormat).choices(['conllu']))
  command.option('--show-cpr', help.showCpr)
  addLetterOptions(command, context.language)
  return command.action(async (paths: Array<string>, options: ParseOptions) => {
    const {shell} = context
    const opened = await openLetters(paths, options, context)
    const danish = loadDanish()
    const masked = (letter: string) => (options.showCpr ? (text: string) => text : cprMasker(letter))
    const parsed: Array<string> = []
    const shown = await showEach(
      opened,
      ({path, document}) => {
        const mask = masked(document.text)
        if (options.inputFormat === 'conllu') return mask(fillConllu(document.text, danish))
        if (options.format === 'text') return mask(parseText(document))
        const letter = analyseLetter(asMarked(document), danish)
        if (options.format === 'conllu') return conlluOf(path, letter, mask)
        return JSON.stringify(maskTexts(parseJson(path, letter), mask))
      },
      async (text) => {
        if (options.format === 'json' && options.inputFormat === undefined) parsed.push(text)
        else await write(shell.stdout, text, {keepsCpr: options.showCpr === true})
      },
      context
    )
    if (options.format === 'json' && options.inputFormat === undefined)
      await write(shell.stdout, `{"letters":[${parsed.join(',')}]}\n`, {
        keepsCpr: options.showCpr === true
      })
    for (const problem of shown.problems) await write(shell.stderr, `${problem}\n`)
    context.exit(exitCode(shown))
  })
}

/** A letter that is marked as in another language as a whole has sentences in it, not passages set apart. */
function asMarked(document: LetterDocument): LetterDocument {
  const {blocks} = document
  if (blocks.some(({language}) => language === undefined || /^da\b/i.test(language))) return document
  return {...document, blocks: blocks.map(({language: _, ...block}) => block)}
}
