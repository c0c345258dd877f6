import {readFileSync} from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import {strFromU8, unzipSync} from 'fflate'
import {expect, it} from 'vitest'
import {compareReports} from '../../src/audit/compare/compare-reports.ts'
import {compareMarkdown, compareText} from '../../src/audit/compare/compare-text.ts'
import {compareTexts} from '../../src/audit/compare/compare-texts.ts'
import {compareXlsx} from '../../src/audit/compare/compare-xlsx.ts'
import {pairLetters} from '../../src/audit/compare/pair-letters.ts'
import {makeFolder, runCli} from '../cli/run-cli.ts'
import {makeLetters} from '../report/make-letters.ts'

const text = 'Sagen behandles og afgøres. Sagen behandles igen.'
const [handled, decided] = [{actual: 'behandles'}, {actual: 'afgøres'}]
const before = makeLetters(
  {path: 'bedre.md', text, findings: [handled, decided, handled]},
  {path: 'ens.md', text, findings: [handled]},
  {path: 'væk.md', text},
  {path: 'værre.md', text}
).report
const after = makeLetters(
  {path: 'bedre.md', text: `Ny linje.\n${text}`, findings: [handled]},
  {path: 'ens.md', text: `Ny linje.\n${text}`, findings: [handled]},
  {path: 'ny.md', text, findings: [handled]},
  {path: 'værre.md', text, findings: [decided]}
).report
const comparison = compareReports(
  {name: 'før.json', letters: before.letters},
  {name: 'efter.json', letters: after.letters}
)

it('tells better, worse, new and gone apart', () => {
  expect(comparison.letters.map(({path, change}) => [path, change])).toEqual([
    ['bedre.md', 'better'],
    ['ens.md', 'same'],
    ['ny.md', 'new'],
    ['væk.md', 'gone'],
    ['værre.md', 'worse']
  ])
})

it('matches findings by rule and words, each once', () => {
  const [better] = comparison.letters
  expect(better?.mended.map((d) => d.actual).sort()).toEqual(['afgøres', 'behandles'])
  expect(better?.added).toEqual([])
})

it('finds no change in a report and itself', () => {
  const {letters} = compareReports({name: 'a', letters: before.letters}, {name: 'b', letters: before.letters})
  expect(letters.every((d) => d.change === 'same' && d.mended.length + d.added.length === 0)).toBe(true)
})

it('shows the trend and the letters', () => {
  expect(
    compareText(comparison, compareTexts.da)
  ).toBe(`Rapport     Breve  LIX (median)  Svære  Fund  Fund pr. 1.000 ord
før.json        4            31      0     4                 100
efter.json      4            31      0     4                 100

Blevet dårligere: 1
  værre.md: LIX 31, fund 0 → 1
    Nyt: »afgøres« er passiv. (passive)

Blevet bedre: 1
  bedre.md: LIX 31, fund 3 → 1
    Rettet: »afgøres« er passiv. (passive)
    Rettet: »behandles« er passiv. (passive)

Nye breve: 1
  ny.md: LIX 31, fund 1

Breve, der ikke er med længere: 1
  væk.md: LIX 31, fund 0

Uændret: 1
`)
  expect(compareMarkdown(comparison, compareTexts.en)).toContain('## Worse (1)\n\n- værre.md: LIX 31')
})

it('warns of reports that differ by more than their letters', async () => {
  const run = {shard: {index: 1, count: 2}, missing: false, unreadable: false, problems: []}
  const cwd = makeFolder({
    'a.json': JSON.stringify(before),
    'b.json': JSON.stringify({...after, tool: {name: 'klarbrev', version: '9.9.9'}}),
    'c.json': JSON.stringify({...before, run})
  })
  expect((await runCli(['compare', 'a.json', 'b.json'], {cwd})).stderr).toMatch(
    /versioner af klarbrev \(\S+, 9\.9\.9\)/
  )
  expect((await runCli(['compare', 'a.json', 'c.json'], {cwd})).stderr).toMatch(
    /^c\.json: Rapporten har ikke alle/
  )
  expect((await runCli(['compare', 'a.json', 'a.json'], {cwd})).stderr).toBe('')
})

it('reads reports from files', async () => {
  const cwd = makeFolder({
    'a.json': JSON.stringify(before),
    'b.json': JSON.stringify(after),
    'x.json': '{"version":1,"letters":[{}]}'
  })
  const ran = await runCli(['compare', 'a.json', 'b.json', 'a.json', '-f', 'json'], {cwd})
  const {version, trend, letters} = JSON.parse(ran.stdout)
  expect([version, trend.length, ran.code]).toEqual([1, 3, 0])
  // The last is compared with the first, and these are the same.
  expect(letters.every((d: {change: string}) => d.change === 'same')).toBe(true)
  expect((await runCli(['sammenlign', 'a.json'], {cwd})).code).toBe(2)
  expect((await runCli(['compare', 'a.json', 'x.json'], {cwd})).stderr).toContain(
    'x.json: Filen er ikke en rapport'
  )
  expect((await runCli(['compare', 'a.json', 'nej.json', '--ui-language', 'en'], {cwd})).stderr).toContain(
    'no such file'
  )
})

it('pairs letters of a folder that was moved, and by name and likeness', () => {
  const moved = makeLetters(
    ...['a/bedre.md', 'a/ens.md', 'b/værre.md'].map((path) => ({
      path: `maj/${path}`,
      text,
      findings: [handled]
    }))
  ).report.letters
  const now = makeLetters(
    ...['a/bedre.md', 'a/ens.md', 'c/værre.md'].map((path) => ({
      path: `juni/${path}`,
      text,
      findings: [handled]
    }))
  ).report.letters
  const {letters} = compareReports({name: 'a', letters: moved}, {name: 'b', letters: now})
  expect(letters.map((d) => [d.path, d.change])).toEqual([
    ['juni/a/bedre.md', 'same'],
    ['juni/a/ens.md', 'same'],
    ['juni/c/værre.md', 'same']
  ])
})

it('pairs no letters that only share a name', () => {
  const own = makeLetters({path: 'a/brev.md', text, findings: [handled]}).report.letters
  const other = makeLetters({path: 'b/brev.md', text, findings: [decided]}).report.letters.map((d) => ({
    ...d,
    counts: {...d.counts, words: 500}
  }))
  const sibling = makeLetters({path: 'a/x.md', text}, {path: 'b/y.md', text}).report.letters
  const {letters} = compareReports(
    {name: 'a', letters: [...own, ...sibling]},
    {name: 'b', letters: [...other, ...sibling]}
  )
  expect(letters.map((d) => d.change).sort()).toEqual(['gone', 'new', 'same', 'same'])
})

it('pairs each letter once, and loses none', () => {
  const paths = fc.uniqueArray(fc.constantFrom('a/x.md', 'a/y.md', 'b/x.md', 'c/d/x.md', 'y.md', 'z.md'))
  const lettersOf = (some: ReadonlyArray<string>) =>
    makeLetters(...some.map((path) => ({path, text}))).report.letters
  fc.assert(
    fc.property(paths, paths, (old, young) => {
      const pairs = pairLetters(lettersOf(old), lettersOf(young))
      expect(pairs.flatMap((d) => d.before?.path ?? []).sort()).toEqual([...old].sort())
      expect(pairs.flatMap((d) => d.after?.path ?? []).sort()).toEqual([...young].sort())
    })
  )
})

it('tells the same change in many letters once', () => {
  const paths = ['a.md', 'b.md', 'c.md', 'd.md']
  const old = makeLetters(...paths.map((path) => ({path, text, findings: [handled, decided]}))).report.letters
  const young = makeLetters(...paths.map((path) => ({path, text, findings: [handled]}))).report.letters
  const told = compareText(
    compareReports({name: 'a', letters: old}, {name: 'b', letters: young}),
    compareTexts.da
  )
  expect(told.split('»afgøres« er passiv')).toHaveLength(2)
  expect(told).toContain('Rettet i 4 breve: »afgøres« er passiv. (passive)')
})

it('writes a page that asks for nothing, and warns where nothing pairs', async () => {
  const other = makeLetters({path: 'andet/helt-andet.md', text}).report
  const cwd = makeFolder({
    'a.json': JSON.stringify(before),
    'b.json': JSON.stringify(after),
    'c.json': JSON.stringify(other)
  })
  expect((await runCli(['compare', 'a.json', 'b.json', '-f', 'html', '-o', 'side.html'], {cwd})).code).toBe(0)
  const page = readFileSync(path.join(cwd, 'side.html'), 'utf8')
  expect(page).toContain('<svg role="img"')
  expect(page).not.toMatch(/<script|<link|<img|src=|@import/)
  const ids = [...page.matchAll(/ id="([^"]+)"/g)].map((d) => d[1])
  expect(new Set(ids).size).toBe(ids.length)
  expect((await runCli(['compare', 'a.json', 'c.json'], {cwd})).stderr).toContain(
    'Ingen breve er med i begge'
  )
})

it('is a workbook with the trend, the letters and what changed in them', () => {
  const files = unzipSync(Buffer.concat([...compareXlsx(comparison, compareTexts.da, (id) => id)]))
  const rowsOf = (sheet: number) =>
    [
      ...strFromU8(files[`xl/worksheets/sheet${sheet}.xml`] ?? new Uint8Array()).matchAll(/<row .*?<\/row>/g)
    ].map(([row]) => [...row.matchAll(/<c .*?<\/c>/g)].map(([cell]) => cell.replace(/<[^>]+>/g, '')))
  expect(rowsOf(1).map(([name]) => name)).toEqual(['Rapport', 'før.json', 'efter.json'])
  expect(rowsOf(2).map(([name, change]) => [name, change])).toEqual([
    ['Brev', 'Ændring'],
    ['bedre.md', 'Blevet bedre'],
    ['ens.md', 'Uændret'],
    ['ny.md', 'Nye breve'],
    ['væk.md', 'Breve, der ikke er med længere'],
    ['værre.md', 'Blevet dårligere']
  ])
  expect(
    rowsOf(3)
      .slice(1)
      .map(([name, change, actual]) => [name, change, actual])
  ).toEqual([
    ['bedre.md', 'Rettet', 'afgøres'],
    ['bedre.md', 'Rettet', 'behandles'],
    ['værre.md', 'Nyt', 'afgøres']
  ])
})
