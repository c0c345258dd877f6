import {spawnSync} from 'node:child_process'
import {existsSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {ParseLatin} from 'parse-latin'
import {createDanish, type Danish} from '../src/danish/danish.ts'
import {readConllu} from '../src/danish/parser/conllu.ts'
import {tokenize} from '../src/danish/tokens/tokenize.ts'

const root = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url))

/** A treebank beside the project: far more words than letters have, so that few have been met before. */
const treebank = `${process.env.KLARBREV_TREEBANK ?? root('../shared/corpora/da')}/train.conllu`

/**
 * Measure what the engine costs: its start and memory in a fresh process, then tokens per second beside parse-latin on
 * the same text, and whether time grows as the text does.
 *
 * @param letters text to measure on where there is no treebank
 */
export function benchEngine(letters: ReadonlyArray<string>): void {
  freshProcess()
  speed(existsSync(treebank) ? treebankText() : lengthened(letters, 100_000))
  growth(letters)
}

/** Medians of five processes: reading and opening the data, and the memory they use more than an empty one. */
function freshProcess(): void {
  const script = (body: string) => `
    const {readFileSync} = await import('node:fs')
    const {createDanish} = await import(${JSON.stringify(root('dist/danish/danish.js'))})
    const {tokenize} = await import(${JSON.stringify(root('dist/danish/tokenize.js'))})
    const start = process.cpuUsage()
    const read = (name) => readFileSync(${JSON.stringify(root('dist/danish/data/'))} + name + '.bin')
    const danish = createDanish({lexicon: read('lexicon'), tagger: read('tagger'), syntax: read('syntax')})
    const {user, system} = process.cpuUsage(start)
    const load = (user + system) / 1000
    ${body}
    console.log(load, process.memoryUsage().rss)`
  const run = (text: string) => {
    const {stdout} = spawnSync(process.execPath, ['--input-type=module', '-e', text], {encoding: 'utf8'})
    return stdout.trim().split(' ').map(Number)
  }
  const empty = median(turns(() => run('console.log(process.memoryUsage().rss)')[0] ?? 0))
  const loaded = turns(() => run(script('')))
  const [load, memory] = [0, 1].map((column) => median(loaded.map((d) => d[column] ?? 0)))
  console.log(`load after imports: ${(load ?? 0).toFixed(1)} ms of processor time  (<= 25)`)
  console.log(`memory beyond an empty process: ${megabytes((memory ?? 0) - empty)} MB loaded  (<= 80)`)
  const tagging = turns(() => run(script(taggingScript))[1] ?? 0)
  console.log(
    `memory beyond an empty process: ${megabytes(median(tagging) - empty)} MB, 100,000 words tagged`
  )
}

/** Words that differ, in sentences of ten. */
const taggingScript = `
    for (let i = 0; i < 10000; i++) {
      const text = 'Kommunen sender ord' + i + ' til dig inden den ' + (i % 28) + '. maj.'
      const tokens = tokenize(text)
      danish.tag(Array.from({length: tokens.count}, (_, at) => text.slice(tokens.start[at], tokens.end[at])))
    }`

/** Cold is a text whose words the engine has not met, its code already compiled; warm is the same text again. */
function speed(text: string): void {
  const latin = new ParseLatin()
  tagAll(text, loadEngine())
  const cold = best(() => {
    const danish = loadEngine()
    return () => tagAll(text, danish)
  })
  const danish = loadEngine()
  tagAll(text, danish)
  const warm = best(() => () => tagAll(text, danish))
  const other = best(() => () => latin.parse(text))
  const {count} = tokenize(text)
  const rate = (milliseconds: number) => `${Math.round(count / milliseconds)} tokens/ms`
  console.log(`tokenise + tag, ${count} tokens, cold: ${rate(cold)}  (>= 300)`)
  console.log(`tokenise + tag, ${count} tokens, warm: ${rate(warm)}  (>= 600)`)
  console.log(`parse-latin, the same text, tokenising only: ${rate(other)}`)
  console.log(`${(other / warm).toFixed(2).padStart(8)}  tokenise + tag, warm / parse-latin`)
}

/** Time per word in texts of 10 thousand, 100 thousand and a million words, by the time of the smallest. */
function growth(letters: ReadonlyArray<string>): void {
  const danish = loadEngine()
  const sizes = [10_000, 100_000, 1_000_000]
  const times = sizes.map((size) => {
    const text = lengthened(letters, size)
    const rounds = size === 10_000 ? 20 : 3
    let least = Number.POSITIVE_INFINITY
    for (let round = 0; round < rounds; round++)
      least = Math.min(
        least,
        timeOf(() => tagAll(text, danish))
      )
    return least / tokenize(text).count
  })
  const [base = 1] = times
  sizes.forEach((size, at) => {
    console.log(
      `${((times[at] ?? 0) / base).toFixed(2).padStart(8)}  time per token of ${size} words / of 10000, tokenise + tag`
    )
  })
}

function tagAll(text: string, danish: Danish): void {
  const tokens = tokenize(text)
  for (let index = 0; index < tokens.sentenceCount; index++) {
    const to = tokens.sentenceStart[index + 1] ?? tokens.count
    const forms: Array<string> = []
    for (let at = tokens.sentenceStart[index] ?? 0; at < to; at++)
      forms.push(text.slice(tokens.start[at], tokens.end[at]))
    danish.tag(forms)
  }
}

function loadEngine(): Danish {
  const read = (name: string) => readFileSync(root(`src/danish/data/${name}.bin`))
  return createDanish({lexicon: read('lexicon'), tagger: read('tagger'), syntax: read('syntax')})
}

function treebankText(): string {
  const sentences = readConllu(readFileSync(treebank, 'utf8'))
  return sentences.map(({words}) => words.map((d) => d.form).join(' ')).join('\n\n')
}

/** The letters one after the other until there are so many words. */
function lengthened(letters: ReadonlyArray<string>, words: number): string {
  const parts: Array<string> = []
  for (let count = 0, at = 0; count < words; at++) {
    const letter = letters[at % letters.length] ?? ''
    parts.push(letter)
    count += letter.match(/\S+/g)?.length ?? 1
  }
  return parts.join('\n\n')
}

/** The least processor time of three runs; what `prepare` does is not counted. */
function best(prepare: () => () => unknown): number {
  return Math.min(...[0, 1, 2].map(() => timeOf(prepare())))
}

function timeOf(run: () => unknown): number {
  const start = process.cpuUsage()
  run()
  const {user, system} = process.cpuUsage(start)
  return (user + system) / 1000
}

function turns<Value>(run: () => Value): Array<Value> {
  return Array.from({length: 5}, run)
}

function median(values: ReadonlyArray<number>): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(0)
}
