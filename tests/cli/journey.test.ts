import {cpSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {makeFolder, runCli} from './run-cli.ts'

const fixture = fileURLToPath(new URL('../../fixtures/journeys/sygedagpenge', import.meta.url))
const letter = 'Kære Bo\n\nVi har fået din ansøgning. Du får svar den 3. maj 2026.\n'
const run = (cwd: string, ...args: ReadonlyArray<string>) => runCli(['forløb', ...args], {cwd})

describe('klarbrev journey', () => {
  it('tells the letters, the tasks and what does not fit', async () => {
    const cwd = makeFolder({})
    cpSync(fixture, path.join(cwd, 'sag'), {recursive: true})
    const {code, stdout, stderr} = await run(cwd, 'sag')
    expect([code, stderr]).toEqual([1, ''])
    expect(stdout).toContain('1. 01-orientering.md')
    expect(stdout).toContain('Opgaver: »skal udfylde')
    expect(stdout).toContain('passer ikke sammen')
    expect(stdout.split('\n').every((line) => line.length <= 80)).toBe(true)
    const json = JSON.parse((await run(cwd, 'sag', '-f', 'json')).stdout)
    expect(json).toMatchObject({version: 1, title: 'sag', letters: {length: 5}})
    expect(json.letters[0]).toMatchObject({path: 'sag/01-orientering.md', reading: {asks: expect.any(Array)}})
    const page = await run(cwd, 'sag', '-f', 'html', '-o', 'side.html')
    expect([page.code, page.stdout]).toEqual([1, ''])
    const html = readFileSync(path.join(cwd, 'side.html'), 'utf8')
    expect(html.match(/<li id="brev-/g)).toHaveLength(5)
    expect(html).not.toMatch(/<script|https?:/)
  })

  it('takes title and order from journey.yml', async () => {
    const cwd = makeFolder({
      'sag/b.txt': letter,
      'sag/a.txt': letter.replace('3. maj', '4. maj'),
      'sag/journey.yml': 'title: Ansøgning\nletters:\n  - {file: b.txt, when: i dag}\n  - a.txt\n'
    })
    const {code, stdout} = await run(cwd, 'sag', '-f', 'json')
    expect(code).toBe(0)
    const {title, letters} = JSON.parse(stdout)
    expect([title, letters.map((d: {path: string}) => d.path)]).toEqual([
      'Ansøgning',
      ['sag/b.txt', 'sag/a.txt']
    ])
  })

  it.each([
    ['a folder that is none', {}, 'sag: Mappen findes ikke.'],
    ['no letters', {'sag/noter.xyz': ''}, 'sag: Der er ingen breve i mappen.'],
    ['broken YAML', {'sag/journey.yml': 'letters: [a\n'}, 'sag/journey.yml:2: Filen er ikke gyldig YAML.'],
    ['no list', {'sag/journey.yml': 'title: x\n'}, 'Filen skal have en liste, »letters«'],
    ['a missing letter', {'sag/journey.yml': 'letters: [a.txt]\n'}, 'sag/a.txt findes ikke.'],
    [
      'a doubled letter',
      {'sag/a.txt': letter, 'sag/journey.yml': 'letters: [a.txt, ./a.txt]\n'},
      '»./a.txt« står to gange.'
    ],
    [
      'a letter elsewhere',
      {'a.txt': letter, 'sag/journey.yml': 'letters: [../a.txt]\n'},
      'ligger uden for mappen'
    ]
  ])('is 2 and says the remedy: %s', async (_, files, message) => {
    const {code, stderr, stdout} = await run(makeFolder(files), 'sag')
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain(message)
    expect(stderr.trim().split('\n')).toHaveLength(1)
  })

  it('is 3 where a letter cannot be read, and tells of the others', async () => {
    const {code, stdout, stderr} = await run(makeFolder({'sag/1.txt': letter, 'sag/2.docx': 'x'}), 'sag')
    expect(code).toBe(3)
    expect(stderr).toContain('sag/2.docx')
    expect(stdout).toContain('1.txt')
  })

  it('never shows a CPR number', async () => {
    const {stdout} = await run(
      makeFolder({'sag/1.txt': `${letter}\nDu skal sende skemaet for 010170-1234.\n`}),
      'sag'
    )
    expect(stdout).not.toContain('010170-1234')
  })
})

it('init writes a journey.yml of the letters in a folder, and never over one', async () => {
  const cwd = makeFolder({
    'sag/2-svar.md': 'Kære Ali\n\nDu får svar.\n',
    'sag/10-slut.md': 'Hej Ali\n\nFarvel.\n',
    'sag/README.md': 'x'
  })
  const made = await runCli(['init', '--journey', 'sag'], {cwd})
  expect(made).toMatchObject({
    code: 0,
    stdout: 'sag/journey.yml er skrevet med 2 breve. Ret den til, og kør klarbrev forløb.\n'
  })
  const plan = readFileSync(path.join(cwd, 'sag/journey.yml'), 'utf8')
  expect(plan).toMatch(/title: sag\nletters:\n {2}- file: 2-svar\.md\n {2}- file: 10-slut\.md\n$/)
  expect((await runCli(['forløb', 'sag'], {cwd})).code).toBeLessThanOrEqual(1)
  expect(await runCli(['init', '--journey', 'sag'], {cwd})).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('findes allerede')
  })
  expect(await runCli(['init', '--journey', 'væk'], {cwd})).toMatchObject({code: 2})
  expect(readFileSync(path.join(cwd, 'sag/journey.yml'), 'utf8')).toBe(plan)
})
