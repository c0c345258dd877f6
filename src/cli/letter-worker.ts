import {fileURLToPath} from 'node:url'
import {parentPort, workerData} from 'node:worker_threads'
import {loadBundle} from './load-bundle.ts'

const bundle = loadBundle(fileURLToPath(new URL('klarbrev.cjs', import.meta.url)))
const prepared = bundle.makeWorker(workerData)
// That it fails is told with each letter.
prepared.catch(() => {})

// One letter after the other, in the order in which they come.
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
