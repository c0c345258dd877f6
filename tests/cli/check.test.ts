import {expect, it} from 'vitest'
import {makeFolder} from './run-cli.ts'
import {klarbrev} from './spawn.ts'

const good =
  'Kære Bo\n\nDu får svar den 3. maj 2026.\n\nVenlig hilsen\n\nIda Toft\nBorgerservice\nTlf. 12 34 56 78\n'
const withCpr = `Kære Bo\n\nDit nummer er 010190-1234.\n`

it.each([
  ['nothing at or above --fail-on', ['god.md'], 0],
  ['findings', ['cpr.md'], 1],
  ['findings below --fail-on', ['officielt.md'], 0],
  ['warnings when they are to fail', ['officielt.md', '--fail-on', 'warning'], 1],
  ['a LIX over the limit', ['god.md', '--max-lix', '2'], 1],
  ['more warnings than allowed', ['officielt.md', '--max-warnings', '0'], 1],
  ['findings in a run that only reports', ['cpr.md', '--exit-zero'], 0],
  ['a missing file', ['mangler.md', 'cpr.md'], 2],
  ['an empty folder', ['tom'], 2],
  ['a pattern that matches nothing', ['*.docx'], 2],
  ['an unknown flag', ['god.md', '--formaat', 'json'], 2],
  ['an unknown rule', ['god.md', '--rule', 'pasive=off'], 2],
  ['an unknown level', ['god.md', '--rule', 'passive=af'], 2],
  ['an unknown format', ['god.md', '-f', 'jsn'], 2],
  ['an unknown type', ['god.md', '--type', 'afgoerlse'], 2],
  ['no file at all', [], 2],
  ['a binary file', ['billede.md', 'god.md'], 3],
  ['an empty file', ['tomt.md', 'god.md'], 3],
  ['broken frontmatter', ['front.md', 'god.md'], 3]
] as const)('exits as the design says on %s', (_, args, code) => {
  const cwd = makeFolder({
    'god.md': good,
    'cpr.md': withCpr,
    'officielt.md': `${good}\nSåfremt du flytter, skal du skrive til os.\n`,
    'tom/.gitkeep': '',
    'billede.md': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0),
    'tomt.md': '',
    'front.md': '---\ntype: [\n---\nHej'
  })
  const {status, stdout, stderr} = klarbrev(args, {cwd})
  expect(status).toBe(code)
  if (code === 2 || code === 3) {
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(stderr).not.toMatch(/ {4}at /)
  }
  // Bad input to one letter never costs the report on the others.
  if (args.length === 2 && code === 3) expect(stdout).toContain('god.md')
  if (args.join() === 'mangler.md,cpr.md') expect(stdout).toContain('cpr.md')
})

it.each([
  [['x.md', '--formaat', 'json'], '--format'],
  [['x.md', '--rule', 'pasive=off'], 'passive'],
  [['x.md', '-f', 'jsn'], 'json'],
  [['explain', 'pasive'], 'passive'],
  [['chekc'], 'check']
])('says what %j should have been', (args, expected) => {
  const {stderr, status} = klarbrev(args, {cwd: makeFolder({'x.md': good})})
  expect(status).toBe(2)
  expect(stderr).toContain(`Mente du ${expected}?`)
})

it('reads standard input, and its name tells the format', () => {
  const {stdout} = klarbrev(['--stdin', '--stdin-filename', 'brev.html', '-f', 'json'], {
    input: '<p>S&aring;fremt du flytter.</p>'
  })
  const report = JSON.parse(stdout)
  expect(report.letters[0].format).toBe('html')
  expect(report.letters[0].findings.map((d: {actual: string}) => d.actual)).toContain('S&aring;fremt')
  expect(JSON.parse(klarbrev(['-', '-f', 'json'], {input: good}).stdout).letters[0].path).toBe('-')
})

it('finds letters by folder and by glob, with spaces and Danish letters in names', () => {
  const cwd = makeFolder({
    'breve/æ ø/å.md': good,
    'breve/b.txt': good,
    'breve/noter.bin': 'x',
    'breve/node_modules/c.md': good
  })
  const paths = (args: ReadonlyArray<string>) =>
    JSON.parse(klarbrev([...args, '-f', 'json'], {cwd}).stdout).letters.map((d: {path: string}) => d.path)
  expect(paths(['breve'])).toEqual(['breve/b.txt', 'breve/æ ø/å.md'])
  expect(paths(['breve/**/*.md'])).toEqual(['breve/æ ø/å.md'])
})

it('never prints a CPR number', () => {
  const cwd = makeFolder({
    'a.md': `Kære Bo\n\nDit nummer er 010190-1234, og din sag med 0101901234 behandles i henhold til loven.\n`
  })
  for (const format of ['text', 'json']) {
    const {stdout, stderr} = klarbrev(['a.md', '-f', format], {cwd})
    expect(stdout + stderr).not.toMatch(/010190-?1234/)
  }
})

it('speaks English when asked, by flag or environment', () => {
  const cwd = makeFolder({'a.md': `${good}\nSåfremt du flytter, skal du skrive til os.\n`})
  expect(klarbrev(['a.md', '--ui-language', 'en'], {cwd}).stdout).toContain('warning')
  expect(klarbrev(['mangler.md'], {cwd, env: {KLARBREV_UI: 'en'}}).stderr).toContain('no such file')
  expect(klarbrev(['--help', '--ui-language', 'en']).stdout).toContain('Usage:')
  expect(klarbrev(['--help']).stdout).toContain('Sådan bruges det:')
})

it.each([
  [{NO_COLOR: '1', FORCE_COLOR: '1'}, false],
  [{FORCE_COLOR: '1'}, true],
  [{FORCE_COLOR: '0'}, false],
  [{}, false]
])('colours by %j: %s', (env, colored) => {
  const {stdout} = klarbrev(['a.md'], {
    cwd: makeFolder({'a.md': withCpr}),
    env: env as Record<string, string>
  })
  expect(stdout.includes('\u001B[')).toBe(colored)
})

it('writes a report to a file with the same exit code', () => {
  const cwd = makeFolder({'a.md': withCpr})
  const {status, stdout} = klarbrev(['a.md', '-f', 'json=ud/rapport.json', '-f', 'text'], {cwd})
  expect(status).toBe(1)
  expect(stdout).toContain('a.md')
})
