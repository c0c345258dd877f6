/**
 * Runs every reader, check, annotator and fixer over a folder of documents and prints what crashed, hung, took long,
 * lost text or broke an offset, as a table and as NDJSON.
 *
 * Each document is tried in a process of its own kind with a bound of time and memory, so that none costs the run.
 *
 *     tsx --conditions=klarbrev-source bin/try-documents.ts DIR [--every 10] [--seconds 20] [--megabytes 400] [--ndjson FILE]
 */
import {type ChildProcess, fork} from 'node:child_process'
import {createWriteStream, readdirSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import type {Trial} from './documents/try-bytes.ts'

const {
  values: {every, seconds, megabytes, ndjson},
  positionals: [folder]
} = parseArgs({
  allowPositionals: true,
  options: {
    every: {type: 'string', default: '1'},
    seconds: {type: 'string', default: '20'},
    megabytes: {type: 'string', default: '400'},
    ndjson: {type: 'string'}
  }
})
if (!folder) throw new Error('usage: try-documents.ts DIR')

const child = fileURLToPath(new URL('documents/try-document.ts', import.meta.url))
const files = readdirSync(folder, {recursive: true, withFileTypes: true})
  .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
  .map((entry) => path.join(entry.parentPath, entry.name))
  .toSorted()
  .filter((_, index) => index % Number(every) === 0)

const out = ndjson === undefined ? undefined : createWriteStream(ndjson)
const trials: Array<Trial> = []
let worker: ChildProcess | undefined
for (const file of files) {
  const trial = await tryOne(file)
  trials.push(trial)
  out?.write(`${JSON.stringify(trial)}\n`)
}
worker?.kill('SIGKILL')
out?.end()
table()

/** Try a document; a process that does not answer in time, or dies, is the document's fault. */
function tryOne(file: string): Promise<Trial> {
  worker ??= fork(child, {
    execArgv: [...process.execArgv, `--max-old-space-size=${megabytes}`],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc']
  })
  const running = worker
  return new Promise((resolve) => {
    const end = (trial: Trial) => {
      clearTimeout(timer)
      running.removeAllListeners()
      resolve(trial)
    }
    const fail = (outcome: Trial['outcome'], detail: string) => {
      running.kill('SIGKILL')
      worker = undefined
      end({file, format: path.extname(file).slice(1).toLowerCase(), outcome, detail, problems: []})
    }
    const timer = setTimeout(() => fail('hung', `more than ${seconds} s`), Number(seconds) * 1000)
    running.once('message', (trial) => end(trial as Trial))
    running.once('exit', (code, signal) => fail('died', String(signal ?? code)))
    running.send(file)
  })
}

/** Per format: how many documents, what became of them, and the share whose words another reader agrees on. */
function table(): void {
  const formats = [...new Set(trials.map(({format}) => format))].toSorted()
  for (const format of formats) {
    const own = trials.filter((trial) => trial.format === format)
    const count = (outcome: Trial['outcome']) => own.filter((trial) => trial.outcome === outcome).length
    const compared = own.filter(({agreement}) => agreement !== undefined)
    const agreed = compared.filter(({agreement = 0}) => agreement >= 0.98).length
    const slow = own.filter(({milliseconds = 0}) => milliseconds > 5000).length
    const faulty = own.filter(({problems}) => problems.length > 0).length
    const share =
      compared.length === 0
        ? ''
        : ` · ${((100 * agreed) / compared.length).toFixed(1)} % of ${compared.length} agree`
    console.log(
      `${format.padEnd(10)} ${String(own.length).padStart(5)} tried · ${count('read')} read · ${count('refused')} refused · ` +
        `${count('crashed')} crashed · ${count('hung')} hung · ${count('died')} died · ${slow} slow · ${faulty} faulty${share}`
    )
  }
  for (const {file, outcome, detail, problems, milliseconds = 0} of trials) {
    if (outcome === 'crashed' || outcome === 'hung' || outcome === 'died')
      console.log(`${outcome}\t${file}\t${detail}`)
    if (milliseconds > 5000) console.log(`slow\t${file}\t${milliseconds} ms`)
    for (const problem of problems) console.log(`faulty\t${file}\t${problem}`)
  }
}
