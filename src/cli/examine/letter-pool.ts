import type {PlannedLetter} from '../letters/plan-letters.ts'
import {workerFile} from '../package-files.ts'
import {WorkerFailure} from '../shell/interruption.ts'
import type {LetterKeys} from './cache/letter-cache.ts'
import type {Surroundings} from './examination.ts'
import type {WorkDone} from './letter-work.ts'

/** What a thread is told of a letter; configuration it finds by itself. */
export interface LetterTask extends Pick<PlannedLetter, 'path' | 'bytes'> {
  readonly keys: LetterKeys | undefined
}

/** Threads that examine letters at the same time. */
export interface LetterPool {
  /** @throws {WorkerFailure} when the thread ended, as when a letter takes all memory. */
  readonly work: (task: LetterTask) => Promise<WorkDone>
  readonly close: () => Promise<void>
}

/** Memory for what is young, of a thread, in megabytes. With a limit for the old, too, V8 collects a third more often. */
const resourceLimits = {maxYoungGenerationSizeMb: 12}

/** Open a pool; its threads start when there is work for them. */
export async function openPool(size: number, surroundings: Surroundings): Promise<LetterPool> {
  const {Piscina} = await import('piscina')
  const pool = new Piscina<LetterTask, WorkDone>({
    filename: workerFile(),
    name: 'work',
    minThreads: 0,
    maxThreads: size,
    workerData: surroundings,
    resourceLimits,
    // A thread that waits costs nothing; starting another costs as much as fifty letters.
    idleTimeout: Number.POSITIVE_INFINITY
  })
  return {
    async work(task) {
      try {
        return await pool.run(task)
      } catch (error) {
        const code = error instanceof Error && 'code' in error ? error.code : undefined
        const isOver = error instanceof Error && /^worker exited/i.test(error.message)
        if (code !== 'ERR_WORKER_OUT_OF_MEMORY' && !isOver) throw error
        throw new WorkerFailure(task.path, code === 'ERR_WORKER_OUT_OF_MEMORY', {cause: error})
      }
    },
    close: () => pool.destroy()
  }
}
