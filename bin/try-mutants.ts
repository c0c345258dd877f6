/**
 * Tries every reader, check, annotator and fixer on letters that random changes have made of the fixtures, and prints
 * each that crashes, hangs, takes more than five seconds, breaks an offset or is edited outside of its prose.
 *
 * A letter is named by its number; the same number makes the same letter again.
 *
 *     tsx --conditions=klarbrev-source bin/try-mutants.ts [--kind texts|packages] [--from 0] [--count 1000]
 */
import {type ChildProcess, fork} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import type {Trial} from './documents/try-bytes.ts'
import type {MutantRange} from './documents/try-mutants.ts'

const {values} = parseArgs({
  options: {
    kind: {type: 'string', default: 'texts'},
    from: {type: 'string', default: '0'},
    count: {type: 'string', default: '1000'}
  }
})
const kind: MutantRange['kind'] = values.kind === 'packages' ? 'packages' : 'texts'
const first = Number(values.from)
const end = first + Number(values.count)
const child = fileURLToPath(new URL('documents/try-mutants.ts', import.meta.url))

const counts = {tried: 0, read: 0, refused: 0, crashed: 0, hung: 0, died: 0, slow: 0, faulty: 0}
let next = first
while (next < end) await tryFrom(next)
console.log(JSON.stringify(counts))

/** Try letters until one stops the process, or all are tried. */
function tryFrom(from: number): Promise<void> {
  const running: ChildProcess = fork(child, {
    execArgv: [...process.execArgv, '--max-old-space-size=400'],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc']
  })
  return new Promise((resolve) => {
    const stop = () => {
      clearTimeout(timer)
      running.removeAllListeners()
      running.kill('SIGKILL')
      resolve()
    }
    const lose = (outcome: 'hung' | 'died') => {
      count({file: String(next), format: kind, outcome, problems: []})
      next++
      stop()
    }
    let timer = setTimeout(() => lose('hung'), 60_000)
    running.on('message', (trial) => {
      count(trial as Trial)
      next++
      clearTimeout(timer)
      timer = setTimeout(() => lose('hung'), 60_000)
      if (next >= end) stop()
    })
    running.once('exit', () => lose('died'))
    running.send({kind, from, to: end} satisfies MutantRange)
  })
}

function count({file, outcome, detail = '', problems, milliseconds = 0}: Trial): void {
  counts.tried++
  counts[outcome]++
  if (outcome === 'crashed' || outcome === 'hung' || outcome === 'died')
    console.log(`${outcome}\t${file}\t${detail}`)
  if (milliseconds > 5000) {
    counts.slow++
    console.log(`slow\t${file}\t${milliseconds} ms`)
  }
  if (problems.length > 0) counts.faulty++
  for (const problem of problems) console.log(`faulty\t${file}\t${problem}`)
  if (counts.tried % 10_000 === 0) console.log(JSON.stringify(counts))
}
