import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {parse} from 'yaml'
import {reporters} from '../../src/report/reporters.ts'
import {runCli} from './run-cli.ts'

const read = (name: string) => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8')
const files = ['.pre-commit-hooks.yaml', '.github/actions/check/action.yml', '.gitlab/klarbrev.yml']

describe.each(files)('%s', (name) => {
  it('is YAML and names only options and formats that exist', async () => {
    const text = read(name)
    expect(parse(text)).toBeTruthy()
    const {stdout: help} = await runCli(['check', '--help'])
    const own = text
      .split('\n')
      .filter((line) => /options|klarbrev check/.test(line) && !line.trim().startsWith('#'))
    for (const [option] of own.join('\n').matchAll(/--(?!yes)[a-z][\w-]*/g)) expect(help).toContain(option)
    for (const [, format = ''] of text.matchAll(/-f "?(\w+)/g))
      expect(Object.keys(reporters)).toContain(format)
  })
})

it('gives no input of the action to the shell as code', () => {
  const {runs} = parse(read('.github/actions/check/action.yml')) as {runs: {steps: Array<{run?: string}>}}
  for (const {run = ''} of runs.steps) expect(run).not.toContain('${{')
})

it('sends documents to the second hook', () => {
  const [, documents] = parse(read('.pre-commit-hooks.yaml')) as Array<{files: string}>
  const pattern = new RegExp(documents?.files ?? '')
  expect(['a.docx', 'a.docm', 'a.dotx', 'b/c.odt', 'x.pdf', 'y.eml'].every((d) => pattern.test(d))).toBe(true)
  expect(pattern.test('a.md')).toBe(false)
})
