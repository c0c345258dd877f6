import {type Command, Option} from 'commander'
import type {LetterDocument} from '../../../formats/document.ts'
import {analyseLetter} from '../../../letter/model/letter.ts'
import {maskCpr} from '../../../text/cpr.ts'
import {loadDanish} from '../../danish-data.ts'
import {openLetters} from '../../letters/open-letters.ts'
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
  addLetterOptions(command, context.language)
  return command.action(async (paths: Array<string>, options: ParseOptions) => {
    const opened = await openLetters(paths, options, context)
    const {shell} = context
    const danish = loadDanish()
    if (options.inputFormat === 'conllu') {
      for (const {document} of opened.letters) await write(shell.stdout, fillConllu(document.text, danish))
    } else if (options.format === 'text') {
      for (const {document} of opened.letters) await write(shell.stdout, parseText(document))
    } else if (options.format === 'conllu') {
      for (const {path, document} of opened.letters)
        await write(shell.stdout, conlluOf(path, analyseLetter(asMarked(document), danish)))
    } else {
      const letters = opened.letters.map(({path, document}) =>
        parseJson(path, analyseLetter(asMarked(document), danish))
      )
      await write(shell.stdout, `${JSON.stringify({letters})}\n`)
    }
    for (const problem of opened.problems) await write(shell.stderr, `${maskCpr(problem)}\n`)
    context.exit(exitCode(opened))
  })
}

/** A letter that is marked as in another language as a whole has sentences in it, not passages set apart. */
function asMarked(document: LetterDocument): LetterDocument {
  const {blocks} = document
  if (blocks.some(({language}) => language === undefined || /^da\b/i.test(language))) return document
  return {...document, blocks: blocks.map(({language: _, ...block}) => block)}
}
