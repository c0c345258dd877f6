import {spawn, spawnSync} from 'node:child_process'
import {mkdtempSync, readdirSync, rmSync, statSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {writeVariedLetters} from './vary-letters.ts'

const bin = fileURLToPath(new URL('../klarbrev.js', import.meta.url))

/** Prints a figure with its bound. */
export type Row = (name: string, figure: number, bound: string) => void

/** Whether a process can be kept on one core. */
const canPin = spawnSync('taskset', ['-c', '0', process.execPath, '-e', '0']).status === 0

/** What a run took. */
interface Cost {
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

/**
 * Check folders of letters as a user does, each run in a process of its own.
 *
 * Times of one and of two threads are by the clock, as people wait; what a letter costs is by the processor.
 *
 * @param count letters in the folder
 */
export async function benchFolders(count: number, row: Row): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'klarbrev-bench-'))
  const [few, many] = [path.join(folder, 'few'), path.join(folder, 'many')]
  writeVariedLetters(few, count / 10)
  writeVariedLetters(many, count)
  const named = `${count.toLocaleString('en')} letters`
  try {
    const small = await check([few, '--jobs', 'off'])
    const one = await check([many, '--jobs', 'off'], {oneCore: true})
    const two = await check([many, '--jobs', '2'])
    row(`${named}, one core / two cores, by the clock`, one.time / two.time, '>= 1.7')
    // What other programs leave of a machine moves the clock; two cores that never waited would take this.
    row(
      `${named}, the same by the processor, which no other program disturbs`,
      (2 * one.cpu) / two.cpu,
      '>= 1.7'
    )
    row(`${named}, memory of two threads and the main one, MB`, two.memory, '<= 400')
    row(`${named}, memory of one thread, MB`, one.memory, '<= 400')
    row(`a letter of ${named} / one of a tenth of them, processor time`, one.cpu / small.cpu / 10, '<= 1.1')

    const cache = path.join(folder, 'cache')
    const flags = [many, '--cache', '--cache-location', cache, '--jobs', '2']
    const first = await check(flags)
    const second = await check(flags)
    row(`${named}, first run / second with --cache, by the clock`, first.time / second.time, '>= 20')
    row(`${named}, the same by the processor`, first.cpu / second.cpu, '>= 20')
    row(`${named}, memory of the first run with --cache, MB`, first.memory, '<= 400')

    const other = [many, '--cache', '--cache-location', `${cache}-2`, '--jobs', '2']
    const stopped = await check(other, {stopAfter: first.time / 2})
    const known = recordsIn(`${cache}-2`)
    const resumed = await check(other)
    row(`${named}, of a run stopped half way: share that the next need not check`, known / count, '')
    row(
      `${named}, both of them / a run at once, processor time`,
      (stopped.cpu + resumed.cpu) / first.cpu,
      '<= 1.2'
    )
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

/** Letters that a cache knows: two records of each. */
function recordsIn(cache: string): number {
  const sizes = readdirSync(cache).map((name) =>
    name.endsWith('.index') ? statSync(path.join(cache, name)).size / 44 - 1 : 0
  )
  return sizes.reduce((total, size) => total + size, 0) / 2
}

interface Conditions {
  /** Keep all threads on one core where the system can; V8 collects garbage and compiles on the others. */
  readonly oneCore?: boolean
  /** Milliseconds after which Ctrl-C stops the run. */
  readonly stopAfter?: number
}

/** Check letters in a process of its own. */
function check(args: ReadonlyArray<string>, {oneCore, stopAfter}: Conditions = {}): Promise<Cost> {
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
