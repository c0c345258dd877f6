import {existsSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, it} from 'vitest'
import {reportFormats} from '../../src/report/formats/report-formats.ts'
import {makeFolder, runCli} from './run-cli.ts'

const passive = 'Din sag behandles i dag.\n'
const cwd = makeFolder({
  'ren.md': 'Du får svar den 3. maj.\n',
  'fund.md': passive,
  'fejl.md': 'Ring til XX om sagen.\n',
  '256.md': `${passive}\n`.repeat(256),
  'tom.md': '',
  'binaer.md': '\u0000\u0001\u0002\u0000',
  'tom-mappe/x.bin': '',
  'daarlig.yml': 'nej: ja\n',
  'streng/klarbrev.yml': 'failOn: warning\n',
  'streng/fund.md': passive
})
const only = ['--only', 'passive', '--no-config']

describe.each(Object.keys(reportFormats))('in %s', (format) => {
  it.each([
    ['nothing found', ['ren.md', ...only], 0],
    ['findings below the level', ['fund.md', ...only], 0],
    ['findings at the level', ['fund.md', '--fail-on', 'warning', ...only], 1],
    ['256 findings', ['256.md', '--fail-on', 'warning', ...only], 1],
    ['a budget of warnings broken', ['fund.md', '--max-warnings', '0', ...only], 1],
    ['a limit of LIX broken', ['fund.md', '--max-lix', '3', ...only], 1],
    ['a missing file among good ones', ['ren.md', 'mangler.md', ...only], 2],
    ['a missing file besides findings', ['fund.md', 'mangler.md', '--fail-on', 'warning', ...only], 2],
    ['an unreadable file among good ones', ['ren.md', 'binaer.md', ...only], 3],
    ['an unreadable file besides findings', ['fund.md', 'tom.md', '--fail-on', 'warning', ...only], 3],
    ['findings in a job that only reports', ['fund.md', '--fail-on', 'info', '--exit-zero', ...only], 0],
    ['a missing file in a job that only reports', ['mangler.md', '--exit-zero', ...only], 2]
  ])('%s', async (_, args, code) => {
    expect((await runCli([...args, '-f', format], {cwd})).code).toBe(code)
    const target = path.join(makeFolder({}), 'rapport')
    const written = await runCli([...args, '-f', format, '-o', target], {cwd})
    expect(written).toMatchObject({code, stdout: ''})
    expect(existsSync(target)).toBe(true)
  })
})

describe('wrong usage is 2', () => {
  it.each([
    ['nothing named', [], 'Skriv, hvilke filer'],
    ['a glob that matches nothing', ['*.docm'], 'passer ikke på nogen breve'],
    ['a folder without letters', ['tom-mappe'], 'har ingen breve'],
    ['an unknown option', ['ren.md', '--frmat', 'json'], 'Mente du --format?'],
    ['an unknown format', ['ren.md', '-f', 'srif'], 'Mente du sarif?'],
    ['an unknown rule', ['ren.md', '--only', 'pasive'], 'Mente du passive?'],
    ['two reports on the screen', ['ren.md', '-f', 'json', '-f', 'text'], 'Kun én rapport'],
    ['two reports in a file', ['ren.md', '-f', 'json=x', '-f', 'text=x'], 'Kun én rapport'],
    ['a report without its file', ['ren.md', '-f', 'json='], 'mangler en værdi'],
    ['a configuration with mistakes', ['ren.md', '-c', 'daarlig.yml'], 'daarlig.yml:1: Nøglen »nej«'],
    ['a report that cannot be written', ['ren.md', '-o', 'fund.md/x'], 'kan ikke skrives']
  ])('%s', async (_, args, said) => {
    const {code, stderr} = await runCli(args, {cwd})
    expect(stderr).toContain(said)
    expect(code).toBe(2)
  })
})

it('follows the configuration of each letter', async () => {
  expect((await runCli(['streng/fund.md', '--only', 'passive'], {cwd})).code).toBe(1)
  expect((await runCli(['fund.md', '--only', 'passive'], {cwd})).code).toBe(0)
})

it('is 0 for help and version', async () => {
  expect((await runCli(['--help'], {cwd})).code).toBe(0)
  expect(await runCli(['--version'], {cwd})).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/)
  })
})

it('writes several reports at once', async () => {
  const folder = makeFolder({'a.md': passive})
  const {code, stdout} = await runCli(
    ['a.md', ...only, '-f', 'sarif=ud/a.sarif', '-f', 'xlsx=a.xlsx', '-f', 'text'],
    {cwd: folder}
  )
  expect(code).toBe(0)
  expect(stdout).toContain('»behandles«')
  expect(JSON.parse(readFileSync(path.join(folder, 'ud/a.sarif'), 'utf8')).runs[0].results).toHaveLength(1)
  expect(readFileSync(path.join(folder, 'a.xlsx')).subarray(0, 2).toString()).toBe('PK')
})

describe('what reports keep to themselves', () => {
  const secret = 'Hanne Hansens sag 010190-1234 behandles i dag.\n'

  it.each(Object.keys(reportFormats))('%s masks CPR numbers', async (format) => {
    const folder = makeFolder({'brev 020290-4321.md': secret})
    const {stdout} = await runCli(['.', '-f', format, '--rule', 'personal-data=error'], {cwd: folder})
    expect(stdout).not.toContain('1234')
    expect(stdout).not.toContain('4321')
  })

  it('nor does what is said beside the report hold one', async () => {
    const folder = makeFolder({
      '020290-4321.md': secret,
      'b 020290-4321.md': '',
      '.klarbrevignore': 'c*',
      'c 020290-4321.md': 'x'
    })
    const names = ['020290-4321.md', 'b 020290-4321.md', 'c 020290-4321.md', 'd 020290-4321.md']
    const {stdout, stderr} = await runCli([...names, '--max-lix', '1'], {cwd: folder})
    expect(stderr.split('\n')).toHaveLength(5)
    expect(stdout + stderr).not.toContain('4321')
  })

  it.each(Object.keys(reportFormats))('%s holds none of the words with --redact', async (format) => {
    const folder = makeFolder({'a.md': secret})
    const {stdout} = await runCli(['a.md', '-f', format, '--redact'], {cwd: folder})
    expect(stdout).not.toMatch(/Hanne|behandles/)
    const silent = makeFolder({'a.md': secret, 'klarbrev.yml': 'redact: true'})
    expect((await runCli(['a.md', '-f', format], {cwd: silent})).stdout).not.toMatch(/Hanne|behandles/)
  })
})

it('scores by the limit of the configuration, where no flag says otherwise', async () => {
  const folder = makeFolder({'a.md': passive, 'klarbrev.yml': 'maxLix: 3'})
  expect((await runCli(['a.md', '--fail-on', 'error'], {cwd: folder})).code).toBe(1)
  expect((await runCli(['score', 'a.md'], {cwd: folder})).code).toBe(1)
  expect((await runCli(['score', 'a.md', '--max-lix', '90'], {cwd: folder})).code).toBe(0)
})

it('adds a summary to the step on GitHub', async () => {
  const folder = makeFolder({'a.md': passive, 'sum.md': 'før\n'})
  const summary = path.join(folder, 'sum.md')
  const {stdout} = await runCli(['a.md', '-f', 'github', ...only], {
    cwd: folder,
    env: {GITHUB_STEP_SUMMARY: summary}
  })
  expect(stdout).toMatch(/^::warning file=a\.md,line=1/)
  expect(readFileSync(summary, 'utf8')).toMatch(/^før\n# klarbrev\n/)
})
