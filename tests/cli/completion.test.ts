import {execFileSync} from 'node:child_process'
import {beforeAll, describe, expect, it} from 'vitest'
import {runCli} from './run-cli.ts'

describe('completion bash', () => {
  let script: string
  beforeAll(async () => {
    script = (await runCli(['completion', 'bash'])).stdout
  })

  function complete(...words: ReadonlyArray<string>): Array<string> {
    const line = ['klarbrev', ...words].map((d) => `'${d}'`).join(' ')
    const ask = `COMP_WORDS=(${line}); COMP_CWORD=${words.length}; _klarbrev; printf '%s\\n' "\${COMPREPLY[@]}"`
    return execFileSync('bash', ['-uc', `${script}\n${ask}`], {encoding: 'utf8'})
      .trim()
      .split('\n')
  }

  it.each([
    [['sc'], ['score']],
    [['for'], ['forklar', 'forløb']],
    [['explain', 'pas'], ['passive']],
    [
      ['baseline', ''],
      ['create', 'update', 'prune']
    ],
    [['brev.md', '--fail'], ['--fail-on']],
    [
      ['--fail-on', ''],
      ['fejl', 'advarsel', 'råd']
    ],
    [['tjek', 'brev.md', '-f', 'jun'], ['junit']],
    [['tjek', '--format', 'sa'], ['sarif']],
    [['score', '--fail'], ['']],
    [['min fil'], ['']]
  ])('after %j offers %j', (words, offered) => {
    expect(complete(...words)).toEqual(offered)
  })
})

it.each([
  ['zsh', '#compdef klarbrev'],
  ['fish', "complete -c klarbrev -n __fish_use_subcommand -a 'check'"],
  ['pwsh', 'Register-ArgumentCompleter -Native -CommandName klarbrev']
])('writes a script for %s that knows all commands', async (shell, start) => {
  const {stdout, code} = await runCli(['completion', shell])
  expect(code).toBe(0)
  expect(stdout.startsWith(start)).toBe(true)
  const {stdout: help} = await runCli(['--help'])
  for (const [, name = ''] of help.matchAll(/^ {2}([a-zæøå]+)[ |]/gm)) {
    if (name !== 'help' && name !== 'klarbrev') expect(stdout).toContain(name)
  }
})

it('knows four shells', async () => {
  const {code, stderr} = await runCli(['completion', 'bsh'])
  expect(code).toBe(2)
  expect(stderr).toContain('bash')
})
