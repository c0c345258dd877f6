import path from 'node:path'
import {formatOf, isSupported} from '../../../formats/file-formats.ts'
import {ReadError} from '../../../formats/read-error.ts'
import {maskCpr} from '../../../text/mask-cpr.ts'
import type {LetterReport} from '../../../types.ts'
import {readLetterFile} from '../../letters/read-letter-file.ts'

/** Read the text of a letter that a report tells of; undefined when it is gone or is no longer what was checked. */
export async function textAtHand(letter: LetterReport, cwd: string): Promise<string | undefined> {
  if (!isSupported(letter.path) || formatOf(letter.path) !== letter.format) return
  try {
    const {document} = await readLetterFile(path.resolve(cwd, letter.path))
    return isAsChecked(letter, document.text) ? document.text : undefined
  } catch (error) {
    if (error instanceof ReadError) return
    throw error
  }
}

/** Whether a report leaves the words of a letter out. */
export function isWithoutWords({findings, suppressed}: LetterReport): boolean {
  return [...findings, ...suppressed].some(
    ({actual, place}) => actual === '' && place.end.offset > place.start.offset
  )
}

/** Whether the words that were found still stand where they were found. */
function isAsChecked({findings}: LetterReport, text: string): boolean {
  return findings.every(({actual, place: {start, end}}) => {
    const isRedacted = actual === '' && end.offset > start.offset
    return isRedacted ? end.offset <= text.length : maskCpr(text.slice(start.offset, end.offset)) === actual
  })
}
