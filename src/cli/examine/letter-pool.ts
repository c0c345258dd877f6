import type {PlannedLetter} from '../letters/plan-letters.ts'
import {threadCode} from '../package-files.ts'
import {openThreads, type ThreadPool} from '../shell/thread-pool.ts'
import type {LetterKeys} from './cache/letter-cache.ts'
import type {Surroundings} from './examination.ts'
import type {WorkDone} from './letter-work.ts'

/** What a thread is told of a letter; configuration it finds by itself. */
export interface LetterTask extends Pick<PlannedLetter, 'path' | 'bytes'> {
  readonly keys: LetterKeys | undefined
}

/** Threads that examine letters at the same time. */
export type LetterPool = ThreadPool<LetterTask, WorkDone>

/** Memory of a thread, in megabytes: for what is young, and for all else, which no letter comes near. */
const limits = {maxYoungGenerationSizeMb: 12, maxOldGenerationSizeMb: 1200}

/** For one letter alone, which is a long one: little that is young costs it less time than memory for more. */
const limitsAlone = {...limits, maxYoungGenerationSizeMb: 3}

/**
 * Open a pool; its threads start when there is work for them.
 *
 * @param isAlone whether it is for one letter only
 */
export function openPool(size: number, surroundings: Surroundings, isAlone: boolean): LetterPool {
  return openThreads(size, threadCode(), surroundings, isAlone ? limitsAlone : limits)
}
