import {availableParallelism} from 'node:os'
import {InvalidArgumentError, Option} from 'commander'
import type {UiLanguage} from '../../types.ts'
import {optionTexts} from '../texts/options.ts'

/** How many letters are examined at the same time; `auto` leaves it to the machine and the number of letters. */
export type Jobs = number | 'auto'

/** Letters that a thread must have before it: to start it costs about as much as fifty. */
const lettersPerThread = 60

/** More threads than this would rather need more memory than save time. */
const mostThreads = 8

/** `--jobs N`. */
export function jobsOption(language: UiLanguage): Option {
  return new Option('--jobs <n>', optionTexts[language].jobs).argParser(readJobs)
}

/**
 * Read the value of `--jobs`.
 *
 * @throws {InvalidArgumentError} when it is none.
 */
export function readJobs(value: string): Jobs {
  if (value === 'auto') return 'auto'
  if (value === 'off') return 1
  if (!/^[1-9]\d{0,2}$/.test(value)) throw new InvalidArgumentError('auto, off, 1, 2 …')
  return Number(value)
}

/** How many threads are to examine so many letters; 1 is the main thread alone. */
export function threadsFor(letters: number, jobs: Jobs = 'auto'): number {
  if (jobs !== 'auto') return Math.min(jobs, letters)
  const worth = Math.floor(letters / lettersPerThread)
  return Math.max(1, Math.min(worth, mostThreads, availableParallelism()))
}
