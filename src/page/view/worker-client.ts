import type {PackedData, PageAnswer, PageRequest} from '../messages.ts'

/** Milliseconds that a letter may take; the worker is then begun anew. */
const patience = 30_000

type Asked<Kind> = Kind extends PageRequest ? Omit<Kind, 'id'> : never

/** The worker did not answer in time. */
export class TooSlow extends Error {}

/** Asks the worker, and waits. */
export type AskWorker = (request: Asked<PageRequest>) => Promise<PageAnswer>

/** Begin the worker with what the page carries. */
export function startWorker(): AskWorker {
  const source = document.getElementById('worker')?.textContent ?? ''
  const address = URL.createObjectURL(new Blob([source], {type: 'text/javascript'}))
  const waiting = new Map<number, {readonly answer: (answer: PageAnswer) => void; readonly timer: number}>()
  let id = 0
  let worker = begin()

  function begin(): Worker {
    const started = new Worker(address)
    started.addEventListener('message', ({data}: MessageEvent<PageAnswer>) => {
      const asked = waiting.get(data.id)
      waiting.delete(data.id)
      if (!asked) return
      clearTimeout(asked.timer)
      asked.answer(data)
    })
    started.postMessage({kind: 'start', id: 0, data: packedData()} satisfies PageRequest)
    return started
  }

  return (request) =>
    new Promise((resolve, reject) => {
      id++
      const timer = window.setTimeout(() => {
        waiting.clear()
        worker.terminate()
        worker = begin()
        reject(new TooSlow())
      }, patience)
      waiting.set(id, {answer: resolve, timer})
      worker.postMessage({...request, id})
    })
}

function packedData(): PackedData {
  return {
    lexicon: bytesOf('lexicon'),
    tagger: bytesOf('tagger'),
    syntax: bytesOf('syntax'),
    frequency: bytesOf('frequency')
  }
}

function bytesOf(name: string): Uint8Array {
  const text = atob(document.getElementById(`data-${name}`)?.textContent ?? '')
  const bytes = new Uint8Array(text.length)
  for (let index = 0; index < text.length; index++) bytes[index] = text.charCodeAt(index)
  return bytes
}
