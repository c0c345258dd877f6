import {parentPort, workerData} from 'node:worker_threads'
import type {Bundle} from './load-bundle.ts'

/** Examine in this thread the letters that the main thread sends, one after the other, in the order in which they come. */
export function answerTasks(bundle: Bundle): void {
  const prepared = bundle.makeWorker(workerData)
  // That it fails is told with each letter.
  prepared.catch(() => {})
  let last: Promise<void> = Promise.resolve()
  parentPort?.on('message', (task: unknown) => {
    last = last.then(async () => {
      try {
        parentPort?.postMessage({result: await (await prepared)(task)})
      } catch (error) {
        parentPort?.postMessage({error})
      }
    })
  })
}
