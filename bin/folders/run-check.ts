import {spawn, spawnSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'

const bin = fileURLToPath(new URL('../klarbrev.js', import.meta.url))

/** Whether a process can be kept on one core. */
const canPin = spawnSync('taskset', ['-c', '0', process.execPath, '-e', '0']).status === 0

/** What a run took. */
export interface Cost {
  /** By the clock, in milliseconds. */
  readonly time: number
  /** Of all threads, in milliseconds. */
  readonly cpu: number
  /** The most memory that the process held, all threads together, in megabytes. */
  readonly memory: number
}

/** Said by a run when it ends: what it took of the processor, and of memory at most. */
const measuring = `data:text/javascript,${encodeURIComponent(
  `import {isMainThread} from 'node:worker_threads'
  import {writeSync} from 'node:fs'
  if (isMainThread) process.on('exit', () => {
    const {userCPUTime, systemCPUTime, maxRSS} = process.resourceUsage()
    writeSync(3, JSON.stringify({cpu: (userCPUTime + systemCPUTime) / 1000, memory: maxRSS / 1024}))
  })`
)}`

/** How a run is made. */
export interface Conditions {
  /** Keep all threads on one core where the system can; V8 collects garbage and compiles on the others. */
  readonly oneCore?: boolean
  /** Milliseconds after which Ctrl-C stops the run. */
  readonly stopAfter?: number
}

/** Check letters in a process of its own. */
export function check(args: ReadonlyArray<string>, {oneCore, stopAfter}: Conditions = {}): Promise<Cost> {
  const command = [process.execPath, '--import', measuring, bin, ...args, '--exit-zero']
  const [program = '', ...rest] = oneCore && canPin ? ['taskset', '-c', '0', ...command] : command
  return new Promise((resolve, reject) => {
    const start = performance.now()
    const child = spawn(program, rest, {stdio: ['ignore', 'ignore', 'ignore', 'pipe']})
    let said = ''
    child.stdio[3]?.on('data', (chunk) => {
      said += String(chunk)
    })
    const timer = stopAfter === undefined ? undefined : setTimeout(() => child.kill('SIGINT'), stopAfter)
    child.on('error', reject)
    child.on('close', (code) => {
      clearTimeout(timer)
      if (code !== 0 && code !== 130) return reject(new Error(`klarbrev ended with ${code}`))
      // What the script above has written.
      resolve({time: performance.now() - start, ...(JSON.parse(said) as Omit<Cost, 'time'>)})
    })
  })
}
