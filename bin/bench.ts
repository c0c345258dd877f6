/**
 * Prints ratios, each measured side by side in one run, so that they hold on any machine.
 *
 * Throughput is per processor time, which other programs disturb least; a cold start is by the clock, as people wait.
 *
 *     npm run bench                # folders of letters in a tenth of their size
 *     npm run bench -- folders     # these alone, in full, and their memory in each format: some minutes
 *     npm run bench -- growth      # by what power of the size the time grows; a word behind it chooses shapes
 */
import {spawnSync} from 'node:child_process'
import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import retextEnglish from 'retext-english'
import retextPassive from 'retext-passive'
import retextReadability from 'retext-readability'
import retextSimplify from 'retext-simplify'
import {unified} from 'unified'
import {VFile} from 'vfile'
import writeGood from 'write-good'
import {readDocx} from '../src/formats/docx/read-docx.ts'
import {readPdf} from '../src/formats/pdf/read-pdf.ts'
import {checkLetter, rules} from '../src/index.ts'
import {benchEngine} from './bench-engine.ts'
import {benchFolders, benchFormats} from './folders/bench-folders.ts'
import {benchGrowth} from './growth/bench-growth.ts'

const root = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url))
const folder = root('fixtures/gold/letters')
const letters = readdirSync(folder)
  .filter((name) => /\.(?:md|txt)$/.test(name))
  .map((name) => readFileSync(`${folder}/${name}`, 'utf8'))
const words = (text: string) => text.match(/\S+/g)?.length ?? 0

/** Rules that need no grammar. */
const mechanical = [
  'lix',
  'long-sentence',
  'long-paragraph',
  'long-word',
  'abbreviation',
  'placeholder',
  'personal-data',
  'filler'
]

/** Every tenth entry of the rules that are lists of words. */
const few = Object.fromEntries(
  rules.flatMap(({id, options}) => {
    const entries = (options as {entries?: ReadonlyArray<unknown>} | undefined)?.entries
    return entries ? [[id, {options: {entries: entries.filter((_, index) => index % 10 === 0)}}]] : []
  })
)

if (process.argv.includes('folders')) {
  await benchFolders(10_000, row)
  await benchFormats(10_000, row)
} else if (process.argv.includes('growth')) {
  await benchGrowth(row, new RegExp(process.argv[process.argv.indexOf('growth') + 1] ?? '.'))
} else {
  coldStart()
  throughput()
  benchEngine(letters)
  await documents()
  await benchFolders(1000, row)
  await benchGrowth(row)
}

/** One letter in a fresh process against an empty one, in turns; medians. */
function coldStart(): void {
  const letter = `${folder}/${readdirSync(folder).find((name) => name.startsWith('02-') && name.endsWith('.md'))}`
  const text = `${folder}/${readdirSync(folder).find((name) => name.startsWith('08-') && name.endsWith('.txt'))}`
  const hardest = root('fixtures/letters/afslag-enkeltydelse.md')
  const empty: Array<number> = []
  const markdown: Array<number> = []
  const plain: Array<number> = []
  const hard: Array<number> = []
  const alone: Array<number> = []
  const single = root('single/klarbrev-linux-x64')
  for (let turn = 0; turn < 11; turn++) {
    empty.push(time(['-e', '0']))
    markdown.push(time([root('bin/klarbrev.js'), letter]))
    plain.push(time([root('bin/klarbrev.js'), text]))
    hard.push(time([root('bin/klarbrev.js'), hardest]))
    if (existsSync(single)) alone.push(time([text], single))
  }
  row('cold start, a Markdown letter, all rules / node -e 0', median(markdown) / median(empty), '<= 4')
  row('cold start, a text letter, all rules / node -e 0', median(plain) / median(empty), '<= 4')
  row('cold start, the hardest example letter, all rules / node -e 0', median(hard) / median(empty), '<= 4')
  if (alone.length === 0) return
  row(
    'cold start, a text letter, the single executable / the command',
    median(alone) / median(plain),
    '<= 1.3'
  )
  row('size of the single executable, MB', statSync(single).size / 1e6)
}

function time(args: ReadonlyArray<string>, program = process.execPath): number {
  const start = performance.now()
  spawnSync(program, args, {stdio: 'ignore'})
  return performance.now() - start
}

/**
 * The letters repeated to 100,000 words, warm, in turns with the English pipeline and write-good.
 *
 * Repeated letters are what an authority's templates make: most paragraphs come back. Of those with a number in each
 * sentence none does, so that every sentence is read anew.
 */
function throughput(): void {
  const texts = repeated(100_000)
  let number = 0
  const numbered = (text: string) => text.replace(/(?<=\p{Ll})\.(?=\s)/gu, () => ` ${++number}.`)
  const count = texts.reduce((sum, text) => sum + words(text), 0)
  const english = unified()
    .use(retextEnglish)
    .use(retextReadability)
    .use(retextSimplify)
    .use(retextPassive)
    .freeze()
  const runs = {
    klarbrev: (text: string) => checkLetter(text, {format: 'text', language: 'da'}),
    unseen: (text: string) => checkLetter(numbered(text), {format: 'text', language: 'da'}),
    fewWords: (text: string) => checkLetter(numbered(text), {format: 'text', language: 'da', settings: few}),
    markdown: (text: string) => checkLetter(text, {language: 'da'}),
    mechanical: (text: string) => checkLetter(text, {format: 'text', language: 'da', only: mechanical}),
    english: (text: string) => english.runSync(english.parse(text), new VFile(text)),
    writeGood: (text: string) => writeGood(text)
  }
  const best: Record<string, number> = {}
  for (let turn = 0; turn < 4; turn++) {
    for (const [name, run] of Object.entries(runs)) {
      const start = cpuTime()
      for (const text of texts) run(text)
      // The first turn warms up.
      if (turn > 0) best[name] = Math.min(best[name] ?? Number.POSITIVE_INFINITY, cpuTime() - start)
    }
  }
  const {
    klarbrev = 1,
    unseen = 1,
    fewWords = 1,
    markdown = 1,
    mechanical: simple = 1,
    english: other = 1,
    writeGood: good = 1
  } = best
  console.log(
    `${rules.length} rules; ${Math.round(count / klarbrev)} words/ms as text, ${Math.round(count / markdown)} as Markdown`
  )
  row('throughput, all rules / English retext pipeline', other / klarbrev, '>= 5')
  row('throughput, all rules, no sentence seen before / English retext pipeline', other / unseen, '')
  row(
    'a tenth of the word entries / all of them, time, no sentence seen before',
    fewWords / unseen,
    '>= 0.85'
  )
  row('throughput, all rules, read as Markdown / English retext pipeline', other / markdown, '')
  row('throughput, rules without grammar / English retext pipeline', other / simple, '>= 10')
  row('throughput, all rules / write-good', good / klarbrev, '')
}

/** Processor time so far, in milliseconds. */
function cpuTime(): number {
  const {user, system} = process.cpuUsage()
  return (user + system) / 1000
}

/** A decision of 30 pages as a document, read and checked, against the same text as Markdown; best of five in turns. */
async function documents(): Promise<void> {
  const bytes = (format: string) =>
    new Uint8Array(readFileSync(root(`fixtures/${format}/afgoerelse-30-sider.${format}`)))
  const [word, pdf] = [bytes('docx'), bytes('pdf')]
  const markdown = readDocx(word)
    .blocks.map(
      ({kind, depth = 1, content}) => (kind === 'heading' ? `${'#'.repeat(depth)} ` : '') + content.text
    )
    .join('\n\n')
  const options = {language: 'da'} as const
  const runs = {
    markdown: async () => checkLetter(markdown, options),
    word: async () => checkLetter(readDocx(word), options),
    pdf: async () => checkLetter(await readPdf(pdf), options)
  }
  const best: Record<string, number> = {}
  for (let turn = 0; turn < 6; turn++) {
    for (const [name, run] of Object.entries(runs)) {
      const start = performance.now()
      await run()
      if (turn > 0) best[name] = Math.min(best[name] ?? Number.POSITIVE_INFINITY, performance.now() - start)
    }
  }
  const {markdown: base = 1, word: docx = 1, pdf: other = 1} = best
  row('30 pages, read and checked, .docx / the same text as Markdown', docx / base, '<= 3')
  row('30 pages, read and checked, .pdf / the same text as Markdown', other / base, '')
  const peak = (format: string) => peakMemory(root(`fixtures/${format}/afgoerelse-30-sider.${format}`))
  console.log(
    `${peak('docx').toFixed(0).padStart(8)}  MB at most, 30 pages in .docx, a fresh process  (<= 150)`
  )
  console.log(`${peak('odt').toFixed(0).padStart(8)}  MB at most, 30 pages in .odt, a fresh process`)
  console.log(`${peak('pdf').toFixed(0).padStart(8)}  MB at most, 30 pages in .pdf, a fresh process`)
}

/** The most memory that a process takes which checks a letter, in megabytes. */
function peakMemory(letter: string): number {
  const watch = 'process.on("exit",()=>process.stderr.write("\\npeak "+process.resourceUsage().maxRSS))'
  const args = ['--import', `data:text/javascript,${watch}`, root('bin/klarbrev.js'), letter]
  const {stderr} = spawnSync(process.execPath, args, {encoding: 'utf8'})
  return Number(/peak (\d+)$/.exec(stderr)?.[1]) / 1024
}

function repeated(least: number): Array<string> {
  const texts: Array<string> = []
  for (let count = 0, at = 0; count < least; at++) {
    const text = letters[at % letters.length] ?? ''
    texts.push(text)
    count += words(text)
  }
  return texts
}

function median(values: ReadonlyArray<number>): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0
}

function row(name: string, ratio: number, bound = ''): void {
  console.log(`${ratio.toFixed(2).padStart(8)}  ${name}${bound === '' ? '' : `  (${bound})`}`)
}
