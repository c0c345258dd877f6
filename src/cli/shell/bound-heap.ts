import v8 from 'node:v8'
import vm from 'node:vm'

/** Letters after which memory counts for more than a fast start. */
export const manyLetters = 100

/**
 * Let each thread collect its young garbage by itself. Where all cores work on letters already, helpers of the collector
 * only keep each other waiting, which takes a twentieth of the time.
 */
export function collectAlone(): void {
  v8.setFlagsFromString('--no-parallel-scavenge')
}

/**
 * Let the heap of this thread grow by little more than half of what lives in it before garbage is collected; V8 lets it
 * grow fourfold. A run on many letters takes 210 MB instead of 330, and no more of the processor.
 *
 * It holds for all threads of the process. Those that start later compile the bundle anew, since its compiled code is
 * only taken under the flags of its making.
 *
 * @param percent by how much the heap may grow; less memory takes more of the processor
 */
export function boundHeap(percent = 60): void {
  v8.setFlagsFromString(`--heap-growing-percent=${percent}`)
}

/**
 * Collect the garbage of this thread once. A heap that was never collected may grow to a size that V8 guessed at the
 * start, whatever bounds it later.
 */
export function collectOnce(): void {
  v8.setFlagsFromString('--expose-gc')
  // What the flag exposes, in contexts that begin after it.
  const collect = vm.runInNewContext('gc') as () => void
  collect()
}
