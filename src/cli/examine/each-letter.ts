import type {Plan, PlannedLetter} from '../letters/plan-letters.ts'
import {cliTexts} from '../texts/cli.ts'
import type {LetterResult} from './examination.ts'
import {examineLetters, type LetterRun} from './examine-letters.ts'

/** The letters of a run, without those that could not be read, which are among its problems. */
export type EndedRun = Omit<Plan, 'letters'>

/**
 * Examine the letters of a plan, and hand over each that could be read, in their order.
 *
 * @throws as `examineLetters` does.
 */
export async function eachLetter(
  {letters, ...plan}: Plan,
  run: LetterRun,
  take: (letter: PlannedLetter, outcome: LetterResult) => void | Promise<void>
): Promise<EndedRun> {
  const texts = cliTexts[run.context.language]
  const unread: Array<string> = []
  for await (const {letter, outcome} of examineLetters({letters, ...plan}, run)) {
    if (outcome.problem) unread.push(texts.readProblem(letter.path, outcome.problem))
    else await take(letter, outcome)
  }
  return {...plan, problems: [...unread, ...plan.problems], unreadable: plan.unreadable || unread.length > 0}
}
