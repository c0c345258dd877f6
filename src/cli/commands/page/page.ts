import {existsSync, readFileSync} from 'node:fs'
import path from 'node:path'
import type {Command} from 'commander'
import {writeReport} from '../../output/report-output.ts'
import {packageText} from '../../package-files.ts'
import type {CommandContext} from '../../shell/command-context.ts'
import {isFile} from '../../shell/is-file.ts'
import {write} from '../../shell/terminal.ts'
import {UsageError} from '../../shell/usage-error.ts'
import {pageCommandTexts} from './texts.ts'

/** What all pages of klarbrev say of themselves. */
const ownMark = '<meta name="generator" content="klarbrev">'

interface PageOptions {
  readonly outputFile: string
}

/** Add `klarbrev page`: the page that checks letters in a browser, as one file. */
export function addPage(program: Command, context: CommandContext): Command {
  const texts = pageCommandTexts[context.language]
  const command = program
    .command('page')
    .alias('side')
    .description(texts.description)
    .option('-o, --output-file <file>', texts.outputFile, 'klarbrev.html')
  command.addHelpText('after', texts.help)
  return command.action(async ({outputFile}: PageOptions) => {
    const {shell} = context
    if (outputFile === '-') return writeReport(packageText('dist/page.html'), undefined, context)
    const file = path.resolve(shell.cwd(), outputFile)
    // What somebody else has written is not replaced because no name was given.
    if (existsSync(file) && !(isFile(file) && readFileSync(file, 'utf8').slice(0, 500).includes(ownMark)))
      throw new UsageError(texts.inTheWay(outputFile))
    await writeReport(packageText('dist/page.html'), outputFile, context)
    await write(shell.stdout, `${texts.made(outputFile)}\n`)
  })
}
