import {setImmediate} from 'node:timers/promises'

/** The user has stopped the run. */
export class Interrupted extends Error {
  constructor() {
    super('interrupted')
    this.name = 'Interrupted'
  }
}

/** Listens for the end that a user wants, so that nothing is left half done. */
export interface Interruption {
  /** @throws {Interrupted} when the user has stopped the run. */
  readonly check: () => void
  /** Wait for a value, but no longer than until the user stops the run; one wait after the other. */
  readonly orStop: <Value>(value: Promise<Value>) => Promise<Value>
  /** Listen no more. */
  readonly end: () => void
}

/** How long a run goes on without listening for Ctrl-C, in milliseconds. */
const attention = 30

/**
 * Prepare to listen during long work that waits for nothing else: what is returned is to be called often, and throws
 * {Interrupted} when the user has stopped the run.
 */
export function makeListener(interruption: Pick<Interruption, 'check'> | undefined): () => Promise<void> {
  let heard = 0
  return async () => {
    if (Date.now() - heard > attention) {
      await setImmediate()
      heard = Date.now()
    }
    interruption?.check()
  }
}

/** Ctrl-C, and what a system sends to a program that is to end. */
const signals = ['SIGINT', 'SIGTERM'] as const

/** Begin to listen. The second Ctrl-C ends the process at once, as without klarbrev's help. */
export function listenForInterruption(): Interruption {
  let isStopped = false
  // One at a time: a promise that stays would keep all that ever waited beside it.
  let stopWaiting: (() => void) | undefined
  const onSignal = () => {
    isStopped = true
    end()
    stopWaiting?.()
  }
  const end = () => {
    for (const signal of signals) process.off(signal, onSignal)
  }
  for (const signal of signals) process.on(signal, onSignal)
  const check = () => {
    if (isStopped) throw new Interrupted()
  }
  return {
    check,
    async orStop(value) {
      check()
      return new Promise((resolve, reject) => {
        stopWaiting = () => reject(new Interrupted())
        value.then(resolve, reject)
      })
    },
    end
  }
}
