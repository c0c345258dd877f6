import {createHash} from 'node:crypto'
import {existsSync, readFileSync} from 'node:fs'
import {inflateRawSync} from 'node:zlib'
import {expect, it} from 'vitest'
import type {AuditedLetter} from '../../src/audit/audited-letter.ts'
import {drawCharts} from '../../src/audit/charts/draw-charts.ts'
import {auditPage} from '../../src/audit/page/audit-page.ts'
import type {PageData} from '../../src/audit/page/page-data.ts'
import {pageScript} from '../../src/audit/page/page-script.ts'
import {makeFolder, runCli} from '../cli/run-cli.ts'
import {auditOf, madeLetter} from './made-letter.ts'

const scriptHash = createHash('sha256').update(pageScript).digest('base64')
const titleOf = (id: string) => id
const pageOf = (letters: ReadonlyArray<AuditedLetter>, language: 'da' | 'en' = 'da') => {
  const audit = auditOf(letters)
  const charts = drawCharts(audit, language, titleOf)
  return auditPage(audit, {language, charts, titleOf, problems: [], scriptHash, version: '1'})
}

function dataOf(page: string): PageData {
  const packed = /id="data">([^<]*)</.exec(page)?.[1] ?? ''
  return JSON.parse(inflateRawSync(Buffer.from(packed, 'base64')).toString())
}

it('asks for nothing and lets only its own script run', () => {
  const page = pageOf([madeLetter('a.md', ['Hej.'])])
  expect(page).not.toMatch(/https?:|src=|@import|url\(/)
  expect(page).toContain(`default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${scriptHash}'`)
  expect(page).toContain(`<script>${pageScript}</script>`)
  // The bundle escapes what is not ASCII, and a backslash would be read twice.
  expect(pageScript).toMatch(/^[\n -[\]-~]*$/)
})

it('escapes every text', () => {
  const evil = '</script><img src=x onerror=alert(1)>'
  const letter = madeLetter(
    `${evil}/a.md`,
    [`${evil} er en lang sætning, som står i to breve her`],
    [{actual: evil, rule: 'x"y', message: evil, suggestion: evil}]
  )
  const page = pageOf([letter, {...letter, report: {...letter.report, path: 'b.md'}}])
  expect(page).not.toContain('<img')
  expect(page.match(/<\/script>/g)?.length).toBe(3)
})

it('packs the whole text of a letter, each piece once', () => {
  const letter = madeLetter('a.md', ['Hej igen.', 'Farvel.'])
  const {s, l} = dataOf(pageOf([letter, letter]))
  const pieces = l.map(({t = []}) =>
    t
      .filter((_, at) => at % 3 === 0)
      .map((at) => s[at])
      .join('')
  )
  expect(pieces).toEqual([letter.text, letter.text])
  expect(new Set(s).size).toBe(s.length)
})

it('holds a thousand letters in 5 MB', () => {
  const letters = Array.from({length: 1000}, (_, index) => {
    const sentences = Array.from(
      {length: 20},
      (_, at) =>
        `Sag ${index * 7919 + at * 104_729} behandles hos os i det udvalg, der har nummer ${index * at}.`
    )
    return madeLetter(`mappe/${index}.md`, sentences, [{actual: 'behandles'}, {actual: 'behandles'}])
  })
  expect(pageOf(letters).length).toBeLessThan(5_000_000)
})

it('writes page and reports, without CPR numbers, in both languages', async () => {
  const cwd = makeFolder({
    'breve/010190-1234.md':
      'Kære Ib\n\nDin sag 010190-1234 behandles af forvaltningen, såfremt du ønsker det.\n',
    'breve/b.md': 'Kære Bo\n\nDin sag behandles snarest af forvaltningen.\n'
  })
  const ran = await runCli(
    ['gennemgang', 'breve', '-o', 'r.html', '--xlsx', 'r.xlsx', '--csv', 'r.csv', '--json', 'r.json'],
    {cwd}
  )
  expect(ran.stderr).toBe('')
  expect([ran.code, ran.stdout]).toEqual([
    0,
    expect.stringMatching(/^r\.html: 2 breve, LIX \d+ i det midterste brev/)
  ])
  const page = readFileSync(`${cwd}/r.html`, 'utf8')
  for (const text of [
    page,
    JSON.stringify(dataOf(page)),
    readFileSync(`${cwd}/r.csv`, 'utf8'),
    readFileSync(`${cwd}/r.json`, 'utf8')
  ]) {
    expect(text).not.toContain('1234')
    expect(text).toContain('XXXX')
  }
  expect(existsSync(`${cwd}/r.xlsx`)).toBe(true)
  const english = await runCli(['audit', 'breve', '-o', '-', '--ui-language', 'en'], {cwd})
  expect(english.stdout).toContain('<html lang="en">')
  expect(english.stdout).toContain('Begin here')
})

it('tells in its report what it could not read', async () => {
  const cwd = makeFolder({'a.md': 'Kære Ib\n\nDin sag behandles.\n', 'tom.md': ''})
  expect((await runCli(['audit', '.', '--json', 'r.json'], {cwd})).code).toBe(3)
  expect(JSON.parse(readFileSync(`${cwd}/r.json`, 'utf8')).run).toEqual({
    missing: false,
    unreadable: true,
    problems: ['tom.md: Filen er tom. Skriv brevet i den, eller vælg en anden fil.']
  })
  expect(readFileSync(`${cwd}/klarbrev-rapport.html`, 'utf8')).toContain(
    '<li>tom.md: Filen er tom. Skriv brevet i den, eller vælg en anden fil.</li>'
  )
})

it('leaves the words of letters out when asked to', async () => {
  const cwd = makeFolder({
    'a.md': 'Kære Ib\n\nDin hemmelige sag behandles af forvaltningen, såfremt du ønsker det.\n'
  })
  const {stdout} = await runCli(['audit', 'a.md', '--redact', '-o', '-'], {cwd})
  expect(stdout + JSON.stringify(dataOf(stdout))).not.toMatch(/hemmelige|såfremt/)
})

it('does not take its own page for a letter, and writes none on nothing', async () => {
  const cwd = makeFolder({'a.md': 'Kære Ib\n\nDin sag behandles.\n', 'tom/x.bin': ''})
  for (let run = 0; run < 2; run++) {
    expect((await runCli(['audit', '.'], {cwd})).stdout).toContain('klarbrev-rapport.html: 1 brev,')
  }
  expect((await runCli(['audit', 'nej.md', '-o', 'ny.html'], {cwd})).code).toBe(2)
  expect(existsSync(`${cwd}/ny.html`)).toBe(false)
})
