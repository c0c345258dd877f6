import {execFileSync, spawnSync} from 'node:child_process'
import {chmodSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, it} from 'vitest'
import {parse} from 'yaml'
import {reportFormats} from '../../src/report/formats/report-formats.ts'
import {builtProgram} from '../built.ts'
import {junitErrors, sarifErrors} from '../report/published-schemas.ts'
import {makeFolder, runCli} from './run-cli.ts'

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
      expect(Object.keys(reportFormats)).toContain(format)
  })
})

it('gives no input of the action to the shell as code', () => {
  const {runs} = parse(read('.github/actions/check/action.yml')) as {runs: {steps: Array<{run?: string}>}}
  for (const {run = ''} of runs.steps) expect(run).not.toContain('${{')
})

describe.skipIf(process.platform === 'win32')('as they are written', () => {
  /** A checkout with two letters, one of them changed since `origin/main`, and klarbrev where npx would fetch it. */
  function checkout(): {readonly cwd: string; readonly env: NodeJS.ProcessEnv} {
    const bin = builtProgram()
    const cwd = makeFolder({
      'repo/breve/a.md': 'Din sag behandles i dag.\n',
      'repo/andre breve/b.md': 'Din sag sendes i dag.\n',
      'bin/npx': `#!/bin/sh\n[ "$1 $2" = "--yes klarbrev@latest" ] || exit 99\nshift 2\nexec "${process.execPath}" "${bin}" "$@"\n`
    })
    chmodSync(path.join(cwd, 'bin/npx'), 0o755)
    const repo = path.join(cwd, 'repo')
    const git = (...args: ReadonlyArray<string>) =>
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], {cwd: repo})
    git('init', '-q')
    git('add', '-A')
    git('commit', '-qm', 'Letters')
    git('update-ref', 'refs/remotes/origin/main', 'HEAD')
    writeFileSync(path.join(repo, 'breve/c.md'), 'Sagen afgøres nu.\n')
    git('add', '-A')
    git('commit', '-qm', 'A letter')
    return {cwd: repo, env: {...process.env, PATH: `${cwd}/bin:${process.env.PATH}`}}
  }

  it.each([
    ['all', {PATHS: '.', BASE: '', FAIL_ON: ''}, 0, 3],
    ['what has changed', {PATHS: '.', BASE: 'main', FAIL_ON: ''}, 0, 1],
    [
      'paths with spaces, a line each',
      {PATHS: 'breve\n\nandre breve/\n', BASE: '', FAIL_ON: 'warning'},
      1,
      3
    ],
    ['what is not there', {PATHS: 'nej', BASE: '', FAIL_ON: ''}, 2, 0]
  ])('the action checks %s', (_, inputs, status, results) => {
    const {cwd, env} = checkout()
    const {runs} = parse(read('.github/actions/check/action.yml')) as {runs: {steps: Array<{run?: string}>}}
    const script = runs.steps.flatMap((step) => step.run ?? []).join('\n')
    const ran = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
      cwd,
      env: {...env, ...inputs, VERSION: 'latest', RUNNER_TEMP: cwd},
      encoding: 'utf8'
    })
    expect(ran.status).toBe(status)
    const log = JSON.parse(readFileSync(path.join(cwd, 'klarbrev.sarif'), 'utf8'))
    expect(sarifErrors(log)).toEqual([])
    expect(log.runs[0].results).toHaveLength(results)
    expect(ran.stdout.match(/^::warning /gm) ?? []).toHaveLength(results)
  })

  it.each([
    ['', 3],
    ['origin/main', 1]
  ])('the template checks what has changed since %j', (base, results) => {
    const {cwd, env} = checkout()
    const {klarbrev: job} = parse(read('.gitlab/klarbrev.yml')) as {
      klarbrev: {variables: Record<string, string>; script: Array<string>}
    }
    const ran = spawnSync('sh', ['-ec', job.script.join('\n')], {
      cwd,
      env: {...env, ...job.variables, CI_MERGE_REQUEST_DIFF_BASE_SHA: base},
      encoding: 'utf8'
    })
    expect(ran.status).toBe(0)
    expect(JSON.parse(readFileSync(path.join(cwd, 'klarbrev-codequality.json'), 'utf8'))).toHaveLength(
      results
    )
    expect(junitErrors(readFileSync(path.join(cwd, 'klarbrev-junit.xml'), 'utf8'))).toEqual([])
  })
})

it('sends documents to the second hook', () => {
  const [, documents] = parse(read('.pre-commit-hooks.yaml')) as Array<{files: string}>
  const pattern = new RegExp(documents?.files ?? '')
  expect(['a.docx', 'a.docm', 'a.dotx', 'b/c.odt', 'x.pdf', 'y.eml'].every((d) => pattern.test(d))).toBe(true)
  expect(pattern.test('a.md')).toBe(false)
})
