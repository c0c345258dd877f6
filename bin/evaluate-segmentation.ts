import {readFileSync} from 'node:fs'
import {parseArgs} from 'node:util'
import {tokenize} from '../src/danish/tokens/tokenize.ts'

/** A stretch of text, compared as `start-end`. */
type Span = readonly [start: number, end: number]

interface Sentence {
  readonly text: string
  readonly forms: ReadonlyArray<string>
}

interface GoldText {
  readonly text: string
  readonly sentences: ReadonlyArray<string>
}

const {values} = parseArgs({
  options: {
    conllu: {type: 'string'},
    gold: {type: 'string'},
    speed: {type: 'string'},
    verbose: {type: 'boolean'}
  }
})

if (values.conllu) evaluateTreebank(readTreebank(values.conllu))
if (values.gold) evaluateGold(JSON.parse(readFileSync(values.gold, 'utf8')))
if (values.speed) measureSpeed(readTreebank(values.speed))
if (!values.conllu && !values.gold && !values.speed) {
  console.log('Usage: evaluate-segmentation [--conllu FILE] [--gold FILE] [--speed FILE.conllu] [--verbose]')
}

/** Compare with a treebank, its sentences joined by spaces or, after one without a full stop, by a blank line. */
function evaluateTreebank(sentences: ReadonlyArray<Sentence>): void {
  for (const layout of ['space', 'para'] as const) {
    const goldTokens: Array<Span> = []
    const goldSentences: Array<Span> = []
    let text = ''

    for (const sentence of sentences) {
      let from = text.length
      goldSentences.push([from, from + sentence.text.length])
      for (const form of sentence.forms) {
        const start = text.length + sentence.text.indexOf(form, from - text.length)
        goldTokens.push([start, start + form.length])
        from = start + form.length
      }
      const isFinished = /[.!?…]["'”»«)]*$/u.test(sentence.text)
      text += sentence.text + (layout === 'para' && !isFinished ? '\n\n' : ' ')
    }

    const tokens = tokenize(text)
    const foundTokens = Array.from(tokens.start, (start, index): Span => [start, tokens.end[index] ?? start])
    report(`${layout} tokens`, text, goldTokens, foundTokens)
    report(`${layout} sentences`, text, goldSentences, sentenceSpans(text, 0))
  }
}

/** Compare with texts and their sentences; a line is a unit of its own and list markers do not count. */
function evaluateGold(texts: ReadonlyArray<GoldText>): void {
  let correct = 0
  let found = 0
  let expected = 0

  for (const {text, sentences} of texts) {
    const actual = text
      .split('\n')
      .map((line) => line.replace(/^\s*[-*•]\s+/u, ''))
      .flatMap((line) => sentenceSpans(line, 0).map(([start, end]) => line.slice(start, end)))
    const hits = actual.filter((sentence) => sentences.includes(sentence)).length
    if (values.verbose && (hits < sentences.length || actual.length > hits)) console.log({sentences, actual})
    correct += hits
    found += actual.length
    expected += sentences.length
  }

  console.log(line('gold sentences', correct, found, expected))
}

function sentenceSpans(text: string, offset: number): Array<Span> {
  const tokens = tokenize(text)
  return Array.from(tokens.sentenceStart, (first, index): Span => {
    const last = (tokens.sentenceStart[index + 1] ?? tokens.count) - 1
    return [offset + (tokens.start[first] ?? 0), offset + (tokens.end[last] ?? 0)]
  })
}

function report(name: string, text: string, gold: ReadonlyArray<Span>, found: ReadonlyArray<Span>): void {
  const wanted = new Set(gold.map(String))
  const got = new Set(found.map(String))
  const correct = found.filter((span) => wanted.has(String(span))).length
  console.log(line(name, correct, found.length, gold.length))
  if (!values.verbose || name === 'space sentences') return

  for (const span of gold)
    if (!got.has(String(span))) console.log('  missed', JSON.stringify(around(text, span)))
  for (const span of found)
    if (!wanted.has(String(span))) console.log('  wrong ', JSON.stringify(around(text, span)))
}

function around(text: string, [start, end]: Span): string {
  return `${text.slice(start - 25, start)}[${text.slice(start, end)}]${text.slice(end, end + 15)}`
}

function line(name: string, correct: number, found: number, expected: number): string {
  const precision = (100 * correct) / found
  const recall = (100 * correct) / expected
  const f1 = (200 * correct) / (found + expected)
  return `${name}: F1 ${f1.toFixed(2)} precision ${precision.toFixed(2)} recall ${recall.toFixed(2)} (${expected})`
}

/** Print tokens per second: the first pass is cold, the best of five more is warm. */
function measureSpeed(sentences: ReadonlyArray<Sentence>): void {
  const text = sentences.map((sentence) => sentence.text).join(' ')

  const measure = (): number => {
    const begin = performance.now()
    const {count} = tokenize(text)
    return count / (performance.now() - begin) / 1000
  }

  const cold = measure()
  const warm = Math.max(...Array.from({length: 5}, measure))
  console.log(`speed: ${cold.toFixed(2)} M tokens/s cold, ${warm.toFixed(2)} M tokens/s warm`)
}

function readTreebank(path: string): ReadonlyArray<Sentence> {
  return readFileSync(path, 'utf8')
    .split('\n\n')
    .filter((block) => block.trim() !== '')
    .map((block) => {
      const rows = block
        .split('\n')
        .filter((row) => /^\d+\t/u.test(row))
        .map((row) => row.split('\t'))
      const forms = rows.map((row) => row[1] ?? '')
      const joined = rows
        .map((row) => (row[1] ?? '') + (row[9]?.includes('SpaceAfter=No') ? '' : ' '))
        .join('')
      return {text: joined.trim(), forms}
    })
}
