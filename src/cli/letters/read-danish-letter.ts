import type {ReadLetter} from '../../formats/read-bytes.ts'
import {ReadError} from '../../formats/read-error.ts'
import {assumeLanguage} from '../../letter/recognise/assume.ts'
import type {UiLanguage} from '../../types.ts'
import {cliTexts} from '../texts/cli.ts'

/**
 * Read a letter for a command that can only read Danish.
 *
 * @param foreign what is said of a letter in another language
 * @returns the letter, or a line that says why it cannot be read.
 */
export async function readDanishLetter(
  name: string,
  read: () => Promise<ReadLetter>,
  foreign: (name: string) => string,
  language: UiLanguage
): Promise<ReadLetter | string> {
  try {
    const letter = await read()
    const {english} = await import('../../english/check-english.ts')
    return assumeLanguage(letter.document, {}, english).value === 'da' ? letter : foreign(name)
  } catch (error) {
    if (!(error instanceof ReadError)) throw error
    return cliTexts[language].readProblem(name, error.problem)
  }
}
