import {expect, it} from 'vitest'
import {compareReports} from '../../src/audit/compare/compare-reports.ts'
import {compareMarkdown, compareText} from '../../src/audit/compare/compare-text.ts'
import {compareTexts} from '../../src/audit/compare/compare-texts.ts'
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
  ).toBe(`Rapport     Breve  Midterste LIX  Svære  Fund  Fund pr. 1.000 ord
før.json        4             31      0     4                 100
efter.json      4             31      0     4                 100

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
