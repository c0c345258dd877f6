import {existsSync, statSync} from 'node:fs'
import path from 'node:path'
import type {CommandContext} from '../../shell/command-context.ts'
import {write} from '../../shell/terminal.ts'
import {UsageError} from '../../shell/usage-error.ts'
import {writeFileAtomically} from '../../shell/write-file.ts'
import {lettersIn, planName} from './load-journey.ts'
import {journeyCommandTexts} from './texts.ts'

/**
 * Write a `journey.yml` of the letters in a folder, in the order of their names, for people to change.
 *
 * @throws {UsageError} when the folder is missing or has no letters, or has such a file.
 */
export async function initJourney(folder: string, {shell, language}: CommandContext): Promise<void> {
  const texts = journeyCommandTexts[language]
  const home = path.resolve(shell.cwd(), folder)
  if (!statSync(home, {throwIfNoEntry: false})?.isDirectory()) throw new UsageError(texts.noFolder(folder))
  const file = path.join(home, planName)
  const name = path.join(folder, planName)
  const stays = () => {
    if (existsSync(file)) throw new UsageError(texts.planExists(name))
  }
  stays()
  const letters = lettersIn(home)
  if (letters.length === 0) throw new UsageError(texts.noLetters(folder))
  const {stringify} = await import('yaml')
  const plan = stringify({title: path.basename(home), letters: letters.map((entry) => ({file: entry}))})
  writeFileAtomically(file, `${texts.planHead}${plan}`, stays)
  await write(shell.stdout, `${texts.planMade(name, letters.length)}\n`)
}
