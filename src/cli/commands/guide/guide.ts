import {type Command, InvalidArgumentError} from 'commander'
import type {UiLanguage} from '../../../types.ts'
import {type AnswerOptions, addAnswerOptions, deliverAnswer} from '../../output/answer.ts'
import {renderPage} from '../../output/render-page.ts'
import {packageText} from '../../package-files.ts'
import type {CommandContext} from '../../shell/command-context.ts'
import {type GuideReader, guideReaders, guideTexts} from './texts.ts'

/** Add `klarbrev guide`: how to use klarbrev, for each of those who read letters with it. */
export function addGuide(program: Command, context: CommandContext): Command {
  const {language} = context
  const texts = guideTexts[language]
  const command = program
    .command('guide')
    .alias('vejledning')
    .description(texts.description)
    .argument('[reader]', texts.reader, readerNamed(language))
  addAnswerOptions(command, texts)
  command.addHelpText('after', texts.help)
  return command.action(async (given: GuideReader | undefined, options: AnswerOptions) => {
    const reader = given ?? guideReaders[0]
    const page = packageText(`guide/${texts.readers[reader]}.md`)
    const others = guideReaders.filter((d) => d !== reader).map((d) => texts.readers[d])
    await deliverAnswer(
      options,
      {
        text: (paint, width) => renderPage(`${page}\n\n${texts.others(others)}\n`, paint, width),
        json: () => `${JSON.stringify({version: 1, reader, language, markdown: page}, undefined, 2)}\n`,
        html: async () => (await import('./guide-page.ts')).guidePage(page, language)
      },
      context
    )
  })
}

/** Reads the name of a reader, in either language; what else is given is told with the names in the user's own. */
function readerNamed(language: UiLanguage): (name: string) => GuideReader {
  const names = (reader: GuideReader) => [guideTexts.da.readers[reader], guideTexts.en.readers[reader]]
  return (name) => {
    const reader = guideReaders.find((d) => names(d).includes(name.toLowerCase()))
    if (!reader) throw new InvalidArgumentError(Object.values(guideTexts[language].readers).join(', '))
    return reader
  }
}
