import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {inflateRawSync} from 'node:zlib'
import {strFromU8, unzipSync} from 'fflate'
import {beforeAll, describe, expect, it} from 'vitest'
import {reportFormats} from '../../src/report/formats/report-formats.ts'
import {makeFolder, type Ran, runCli} from './run-cli.ts'

/** One CPR number as letters write it; its last four digits stand nowhere else. */
const numbers = [
  '010190-9137',
  '0101909137',
  '010190 9137',
  '010190\u00A09137',
  '010190–9137',
  '010190 - 9137',
  '010190_9137',
  '01 01 90 9137',
  '01.01.90-9137',
  '**010190**-9137',
  'https://x.dk/?cpr=0101909137&a=1',
  '610190-9137',
  '010190\u00AD9137',
  '010190\u200B-9137',
  '010190:9137',
  '01/01-1990-9137'
]

/** As pages write it; the source of a page is shown where something is found in it. */
const onPages = [
  '010190&nbsp;9137',
  '010190&#8211;9137',
  '010190&shy;9137',
  '010190<br>9137',
  '<b>010190</b>-9137'
]

const letterWith = (cpr: string) => `---
cpr: "${cpr}"
emne: Sagen om ${cpr}
---
# Vedrørende Deres sag ${cpr}

Kære Xenia Quistgaard

Din sag ${cpr} behandles af forvaltningen, såfremt De ønsker det, Xenia Quistgaard, Wibrandtsvej 17, 8999 Zillestrup.

Det meddeles hermed, at ansøgningen om ${cpr} fra Xenia Quistgaard er modtaget.

<!-- klarbrev ignore-next passive -- Xenia Quistgaard ${cpr} ved det -->
Sagen behandles.

Venlig hilsen
Yrsa Zinkernagel
`

const cwd = makeFolder({
  ...Object.fromEntries(numbers.map((cpr, index) => [`breve/${index}.md`, letterWith(cpr)])),
  ...Object.fromEntries(
    onPages.map((cpr, index) => [
      `breve/side-${index}.html`,
      `<p>Kære Xenia Quistgaard</p><p>Din sag ${cpr} behandles af forvaltningen, såfremt De ønsker det.</p>`
    ])
  ),
  'breve/0101909137 mappe/sag 010190-9137.md': letterWith('010190-9137'),
  'breve/010190 9137.txt': '',
  'breve/010190-9137 b.md': '---\nx: [Xenia Quistgaard 010190-9137\n---\nHej\n'
})

/** All text of what was written to a file, also of what is packed in it. */
function textOf(file: string): string {
  const bytes = readFileSync(file)
  if (file.endsWith('.xlsx'))
    return Object.values(unzipSync(bytes))
      .map((part) => strFromU8(part))
      .join('\n')
  const text = bytes.toString('latin1') + bytes.toString('utf8')
  // Packed, four digits may stand there by chance.
  return text.replaceAll(/(?<=id="data">)[^<]+/g, (packed) =>
    inflateRawSync(Buffer.from(packed, 'base64')).toString()
  )
}

function filesIn(folder: string): Array<string> {
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
}

/** Run everything that reports on letters, and give all that came of it, by what it came of. */
async function everything(...flags: ReadonlyArray<string>): Promise<Map<string, string>> {
  const out = makeFolder({})
  const told = new Map<string, string>()
  const run = async (...args: ReadonlyArray<string>): Promise<Ran> => {
    const ran = await runCli(args, {cwd})
    told.set(args.join(' '), ran.stdout + ran.stderr)
    expect(ran.code, args.join(' ')).not.toBe(4)
    return ran
  }
  const formats = Object.keys(reportFormats).map((name) => `${name}=${out}/rapport.${name}`)
  await run('breve', ...formats.flatMap((d) => ['-f', d]), ...flags, '--max-lix', '1')
  await run('breve', ...flags)
  await run(
    'audit',
    'breve',
    '-o',
    `${out}/side.html`,
    '--xlsx',
    `${out}/a.xlsx`,
    '--csv',
    `${out}/a.csv`,
    '--json',
    `${out}/a.json`,
    ...flags
  )
  for (const index of [1, 2])
    await run('breve', '--shard', `${index}/2`, '-f', `json=${out}/dele/${index}.json`, ...flags)
  await run('merge', `${out}/dele`, '-f', 'text', ...flags)
  await run('compare', `${out}/dele/1.json`, `${out}/dele/2.json`)
  const cache = ['--cache', '--cache-location', `${out}/cache`]
  await run('breve', ...cache, ...flags)
  await run('audit', 'breve', '-o', `${out}/husket.html`, ...cache, ...flags)
  const stdin = numbers
    .map((cpr) => JSON.stringify({id: cpr, text: letterWith(cpr), path: `${cpr}.md`}))
    .join('\n')
  const streamed = await runCli(['stream', ...flags], {
    cwd,
    stdin: `${stdin}\n{"id": "010190-9137", "text": `
  })
  told.set('stream', streamed.stdout + streamed.stderr)
  for (const file of filesIn(out)) told.set(path.relative(out, file), textOf(file) + file.slice(out.length))
  return told
}

const holders = (told: ReadonlyMap<string, string>, secret: RegExp) =>
  [...told].filter(([, text]) => secret.test(text)).map(([name]) => name)

describe('with --redact', () => {
  let told: Map<string, string>
  beforeAll(async () => {
    told = await everything('--redact')
  })

  it('nothing holds a CPR number', () => {
    expect(told.size).toBeGreaterThan(20)
    expect(holders(told, /9137/)).toEqual([])
  })

  it('nothing holds a name, an address or another word of a letter', () => {
    expect(
      holders(told, /Xenia|Quistgaard|Wibrandtsvej|Zillestrup|Yrsa|Zinkernagel|forvaltningen|såfremt/)
    ).toEqual([])
  })
})

describe('without', () => {
  it('nothing holds a CPR number, and the letters’ words are there', async () => {
    const told = await everything()
    expect(holders(told, /9137/)).toEqual([])
    expect(holders(told, /Quistgaard/).length).toBeGreaterThan(5)
  })

  it.each([
    [['score', 'breve']],
    [['score', 'breve', '-f', 'json', '--max-lix', '1']],
    [['score', 'breve', '--explain']],
    [['fix', 'breve']],
    [['baseline', 'create', 'breve', '--baseline', '010190-9137.json']],
    [['baseline', 'update', '--baseline', '010190-9137.json']],
    [['breve', '--baseline', '0101909137.json']],
    [['breve', '--config', '0101909137.yml']],
    [['breve/findes ikke 0101909137.md']],
    [['breve', '-f', '0101909137']],
    [['breve', '--0101909137']],
    [['breve', '-o', 'breve/0.md/0101909137']],
    [['breve', '--changed', '0101909137']],
    [['merge', '0101909137.json']],
    [['compare', '0101909137.json', 'x.json']],
    [['explain', '0101909137']]
  ])('nor does what %j says', async (args) => {
    const {stdout, stderr} = await runCli(args, {cwd})
    expect(stdout + stderr).not.toMatch(/9137/)
    expect(stdout + stderr).not.toBe('')
  })

  it('no baseline holds a word', async () => {
    expect(
      (await runCli(['baseline', 'create', 'breve/0.md', '--baseline', 'kendte.json'], {cwd})).code
    ).toBe(0)
    expect(readFileSync(path.join(cwd, 'kendte.json'), 'utf8')).not.toMatch(/Xenia|behandles|9137/)
  })
})
