import {describe, expect, it} from 'vitest'
import {makeProgram} from '../../src/cli/program.ts'
import {runCli} from './run-cli.ts'

const shell = {
  argv: [],
  env: {},
  cwd: () => '/',
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr
}
const program = makeProgram(
  shell,
  'da',
  () => {},
  () => {}
)
const names = program.commands.flatMap((command) => [
  [command.name()],
  ...command.commands.map((inner) => [command.name(), inner.name()])
])

it.each([[], ...names])('helps with %s by example, in both languages', async (...name) => {
  const {code, stdout} = await runCli([...name, '--help'])
  expect(code).toBe(0)
  expect(stdout).toMatch(/\nEksemp(?:el|ler):\n {2}klarbrev /)
  expect(stdout).toContain('Sådan bruges det: klarbrev')
  expect(stdout).not.toMatch(/choices:|default:|\[options\]|\[command\]|Usage|Options:/)
  const english = (await runCli([...name, '--help', '--ui-language', 'en'])).stdout
  expect(english).toMatch(/\nExamples?:\n {2}klarbrev /)
  expect(english).not.toMatch(/Eksemp|Slutkoder|vælg/)
})

it('names commands and options that exist in its examples', async () => {
  for (const language of ['da', 'en']) {
    for (const name of [[], ...names]) {
      const {stdout} = await runCli([...name, '--help', '--ui-language', language])
      const examples = stdout.slice(stdout.search(/\nE(?:ksemp|xamp)/))
      for (const [, rest = ''] of examples.matchAll(/^ {2}klarbrev (.+?)(?: {2,}.*)?$/gm)) {
        const [first = ''] = rest.split(' ')
        const command = program.commands.find((d) => [d.name(), ...d.aliases()].includes(first))
        const inner = command?.commands.find((d) => d.name() === rest.split(' ')[1])
        const known = await runCli([
          ...(command ? [command.name()] : ['check']),
          ...(inner ? [inner.name()] : []),
          '--help'
        ])
        for (const [option] of rest.matchAll(/--[a-z][\w-]*/g)) expect(known.stdout).toContain(option)
      }
    }
  }
})

describe('placeholders', () => {
  const pages = [
    'check',
    'fix',
    'show',
    'score',
    'explain',
    'rules',
    'parse',
    'init',
    'audit',
    'compare',
    'verify',
    'merge',
    'test'
  ]

  it.each(pages)('are Danish in the help of %s, and English in English', async (name) => {
    const danish = (await runCli([name, '--help'])).stdout
    expect(danish).not.toMatch(
      /[<[](?:name|file|path|dir|level|rule|glob|base|ids|reports|reason|before|after)s?(?:\.\.\.)?[>\]=.]/
    )
    const english = (await runCli([name, '--help', '--ui-language', 'en'])).stdout
    expect(english).not.toMatch(/[<[](?:navn|fil|sti|mappe|niveau|regel|mønster|gren|rapporter)[>.=\]]/)
  })

  it('are Danish where a value is missing', async () => {
    const {stderr} = await runCli(['brev.md', '--output-file'])
    expect(stderr).toContain('--output-file <fil>')
  })
})
