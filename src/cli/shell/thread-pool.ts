import {type ResourceLimits, Worker} from 'node:worker_threads'
import type {ThreadCode} from '../package-files.ts'

/** Why a task has no result: its time was over, the thread ran out of memory, or ended for whatever reason. */
export class ThreadFailure extends Error {
  override readonly name = 'ThreadFailure'
  readonly reason: 'time' | 'memory' | 'ended'

  constructor(reason: ThreadFailure['reason'], options?: ErrorOptions) {
    super(`A thread failed: ${reason}`, options)
    this.reason = reason
  }
}

/** What a thread answers to a task. */
export type Answer = {readonly result: unknown} | {readonly error: unknown}

/** Threads that do tasks, each in turn. */
export interface ThreadPool<Task, Result> {
  /**
   * @param milliseconds that the task may take once a thread has begun it
   * @throws {ThreadFailure} when the thread does not live to answer; others take over what waited for it.
   */
  readonly run: (task: Task, milliseconds: number) => Promise<Result>
  /** End all threads at once, whatever they do. */
  readonly close: () => Promise<void>
}

interface Waiting {
  readonly task: unknown
  readonly milliseconds: number
  readonly resolve: (result: never) => void
  readonly reject: (error: unknown) => void
}

interface Thread {
  readonly worker: Worker
  /** What it was given, the first of which it is doing. */
  readonly given: Array<Waiting>
  timer?: NodeJS.Timeout | undefined
}

/** Tasks that a thread has at hand: the one that it does, and the next, so that it never waits for the main thread. */
const atHand = 2

/**
 * Open a pool; a thread starts when there is work for it.
 *
 * @param thread what answers each message with an `Answer`
 */
export function openThreads<Task, Result>(
  size: number,
  thread: ThreadCode,
  workerData: unknown,
  resourceLimits: ResourceLimits
): ThreadPool<Task, Result> {
  const {code, isSource} = thread
  const threads = new Set<Thread>()
  const queue: Array<Waiting> = []
  let isClosed = false

  function start(): Thread {
    const thread: Thread = {
      worker: new Worker(code, {eval: isSource, workerData, resourceLimits}),
      given: []
    }
    threads.add(thread)
    let cause: unknown
    thread.worker.on('message', (answer: Answer) => {
      const done = thread.given.shift()
      watch(thread)
      if ('error' in answer) done?.reject(answer.error)
      else done?.resolve(answer.result as never)
      distribute()
    })
    thread.worker.on('error', (error) => {
      cause = error
    })
    thread.worker.on('exit', () => end(thread, cause))
    return thread
  }

  /** The thread is gone: the task that it was doing fails, the others go to the front of the queue. */
  function end(thread: Thread, cause: unknown, isLate = false): void {
    if (!threads.delete(thread)) return
    clearTimeout(thread.timer)
    const [lost, ...others] = thread.given
    queue.unshift(...others)
    const isMemory = cause instanceof Error && 'code' in cause && cause.code === 'ERR_WORKER_OUT_OF_MEMORY'
    lost?.reject(new ThreadFailure(isLate ? 'time' : isMemory ? 'memory' : 'ended', {cause}))
    distribute()
  }

  /** Measure the time of the task that comes first now. */
  function watch(thread: Thread): void {
    clearTimeout(thread.timer)
    const [first] = thread.given
    thread.timer =
      first &&
      setTimeout(
        () => {
          end(thread, undefined, true)
          void thread.worker.terminate()
        },
        Math.min(first.milliseconds, longestTimer)
      )
  }

  function distribute(): void {
    while (!isClosed && queue.length > 0) {
      let thread: Thread | undefined
      for (const other of threads) if (!thread || other.given.length < thread.given.length) thread = other
      if (threads.size < size && (!thread || thread.given.length > 0)) thread = start()
      if (!thread || thread.given.length >= atHand) return
      const next = queue.shift()
      if (!next) return
      thread.given.push(next)
      if (thread.given.length === 1) watch(thread)
      thread.worker.postMessage(next.task)
    }
  }

  return {
    run(task, milliseconds) {
      return new Promise((resolve, reject) => {
        queue.push({task, milliseconds, resolve, reject})
        distribute()
      })
    },
    async close() {
      isClosed = true
      const all = [...threads]
      threads.clear()
      for (const {timer} of all) clearTimeout(timer)
      await Promise.all(all.map(({worker}) => worker.terminate()))
    }
  }
}

/** What Node.js takes for a timer; more would ring at once. */
const longestTimer = 2_147_483_647
