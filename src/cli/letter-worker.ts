import {fileURLToPath} from 'node:url'
import {workerData} from 'node:worker_threads'
import {loadBundle} from './load-bundle.ts'

const bundle = loadBundle(fileURLToPath(new URL('klarbrev.cjs', import.meta.url)))
const prepared = bundle.makeWorker(workerData)

/**
 * What a thread does with each letter.
 *
 * @public called by the pool of threads
 */
export async function work(task: unknown): Promise<unknown> {
  return (await prepared)(task)
}
