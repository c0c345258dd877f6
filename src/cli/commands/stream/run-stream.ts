import {sizeLimit} from '../../../formats/read-bytes.ts'
import {ReadError} from '../../../formats/read-error.ts'
import {maskCpr} from '../../../text/mask-cpr.ts'
import type {LetterError} from '../../../types.ts'
import {boundHeap, manyLetters} from '../../shell/bound-heap.ts'
import type {CommandContext} from '../../shell/command-context.ts'
import {ClosedPipe, write} from '../../shell/terminal.ts'
import {UsageError} from '../../shell/usage-error.ts'
import {cliTexts} from '../../texts/cli.ts'
import {exitCodes} from '../../texts/exit-codes.ts'
import {type Line, readLines} from './read-lines.ts'
import {readRecord} from './read-record.ts'
import {makeRecordChecker, type StreamOptions} from './record-checker.ts'
import {streamTexts} from './texts.ts'

/**
 * Check the letters of a stream: for each line of JSON in one line of JSON out, in the same order.
 *
 * One letter is in memory at a time, and none is read before the answer to the last is taken.
 */
export async function runStream(options: StreamOptions, context: CommandContext): Promise<number> {
  const {shell, language} = context
  const check = await makeRecordChecker(options, context)
  for await (const line of readLines(shell.stdin, sizeLimit)) {
    if (line.number === manyLetters) boundHeap()
    const answer = await answerTo(line)
    try {
      if (answer) await write(shell.stdout, `${JSON.stringify(answer)}\n`)
    } catch (error) {
      // Nobody reads on, as with `| head`: each letter that was asked for by then is answered.
      if (error instanceof ClosedPipe) break
      throw error
    }
  }
  return exitCodes.clean

  /** The report on a line, or what is wrong with it; nothing for a blank line. */
  async function answerTo({number, bytes}: Line): Promise<object | undefined> {
    const texts = streamTexts[language]
    if (!bytes) return refusal(number, undefined, {code: 'too-large', message: texts.tooLong})
    if (isBlank(bytes)) return
    const read = readRecord(bytes)
    if ('problem' in read) {
      const {problem} = read
      return refusal(number, problem.id, {code: problem.code, message: texts.problem(problem)})
    }
    const {record} = read
    try {
      return {...maskedId(record.id), ...(await check(record))}
    } catch (error) {
      if (error instanceof UsageError) throw error
      // An error in klarbrev must cost one letter, not those behind it; its message may hold words of the letter.
      if (!(error instanceof ReadError)) {
        return refusal(number, record.id, {code: 'internal', message: texts.internal})
      }
      const message = cliTexts[language].readProblem(record.path ?? texts.letter, error.problem)
      return refusal(number, record.id, {code: error.problem.code, message: maskCpr(message)})
    }
  }
}

function refusal(line: number, id: string | number | undefined, error: LetterError): object {
  return {...maskedId(id), line, errors: [error]}
}

/** What the sender calls a letter. Those who call it by a CPR number find it by its place in the stream. */
function maskedId(id: string | number | undefined): {readonly id?: string | number} {
  if (id === undefined) return {}
  const masked = maskCpr(String(id))
  return {id: masked === String(id) ? id : masked}
}

/** Whether a line has only the blanks that JSON knows. */
function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 32 || byte === 9 || byte === 13)
}
