import vm from 'node:vm'

/** Does work that waits for nothing, within what is left of a letter's time. */
export type Bounded = <Value>(work: () => Value) => Value

/** A letter takes longer than it may. */
export class OutOfTime extends Error {
  override readonly name = 'OutOfTime'
}

/** Without a bound: somebody else watches the time. */
export const unbounded: Bounded = (work) => work()

/** Where the script below finds its work; scripts of this kind know what is global alone. */
const place = Symbol.for('klarbrev.bounded')
let script: vm.Script | undefined

/**
 * Bound the time of one letter on this thread, over all pieces of work that are done for it.
 *
 * A thread that is busy hears no signal and no timer. V8 ends such work from outside, whatever keeps it busy. What the
 * work has changed in memory may be half done then, so it must not be trusted afterwards.
 *
 * @param milliseconds of the clock
 * @returns what throws {OutOfTime} when the time is over.
 */
export function makeBounded(milliseconds: number): Bounded {
  let left = milliseconds
  let isOver = false
  return (work) => {
    if (isOver || left <= 0) throw new OutOfTime()
    const begun = performance.now()
    const results: Array<ReturnType<typeof work>> = []
    const before = Reflect.get(globalThis, place)
    Reflect.set(globalThis, place, () => {
      results.push(work())
    })
    try {
      script ??= new vm.Script(`globalThis[Symbol.for('klarbrev.bounded')]()`)
      // To let V8 break on Ctrl-C would take the listeners away and set them again, and lose what was pressed in between.
      script.runInThisContext({timeout: Math.ceil(left)})
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined
      if (code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error
      // The clock of V8 may be a hair ahead of ours, which would leave a little.
      isOver = true
      throw new OutOfTime()
    } finally {
      left -= performance.now() - begun
      Reflect.set(globalThis, place, before)
    }
    const [result] = results
    return result as ReturnType<typeof work>
  }
}
