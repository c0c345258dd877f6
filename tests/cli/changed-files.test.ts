import {execFileSync} from 'node:child_process'
import {mkdirSync, rmSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, it} from 'vitest'
import {makeFolder, runCli} from './run-cli.ts'

const letter = 'Din sag behandles i dag.\n'

function repository() {
  const cwd = makeFolder({'a.md': letter, 'æ b/c.md': letter, 'd.md': letter, '.gitignore': 'ude.md\n'})
  const git = (...args: ReadonlyArray<string>) =>
    execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.dk', ...args], {
      cwd,
      stdio: 'pipe'
    })
  git('init', '-q', '-b', 'main')
  git('add', '.')
  git('commit', '-q', '-m', 'First')
  const write = (name: string, text = `${letter}\n${letter}`) => {
    mkdirSync(path.dirname(path.join(cwd, name)), {recursive: true})
    writeFileSync(path.join(cwd, name), text)
  }
  const checked = async (args: ReadonlyArray<string>, from = cwd) => {
    const ran = await runCli([...args, '-f', 'json', '--only', 'passive'], {cwd: from})
    const paths = ran.code === 2 ? [] : JSON.parse(ran.stdout).letters.map((d: {path: string}) => d.path)
    return {...ran, paths}
  }
  return {cwd, git, write, checked}
}

describe('--changed', () => {
  it('checks what has changed since the last commit, new files too', async () => {
    const {write, checked, cwd} = repository()
    write('æ b/c.md')
    write('ny.md')
    write('ude.md')
    rmSync(path.join(cwd, 'd.md'))
    expect((await checked(['--changed'])).paths).toEqual(['ny.md', 'æ b/c.md'])
    expect((await checked(['æ b', '--changed'])).paths).toEqual(['æ b/c.md'])
    expect((await checked(['--changed'], path.join(cwd, 'æ b'))).paths).toEqual(['c.md'])
  })

  it('checks what a branch has changed since it left another', async () => {
    const {write, checked, git} = repository()
    git('checkout', '-q', '-b', 'ny')
    write('a.md')
    git('commit', '-qam', 'Second')
    git('checkout', '-q', 'main')
    write('d.md')
    git('commit', '-qam', 'Third')
    git('checkout', '-q', 'ny')
    expect((await checked(['.', '--changed', 'main'])).paths).toEqual(['a.md'])
    expect((await checked(['.', '--changed'])).paths).toEqual([])
  })

  it('says so when no letter has changed, and fails when no letter is there', async () => {
    const {checked} = repository()
    const none = await checked(['.', '--changed'])
    expect(none).toMatchObject({code: 0, paths: []})
    expect(none.stderr).toBe('Ingen af brevene er ændret siden sidste commit.\n')
    expect((await checked(['x/*.md', '--changed'])).code).toBe(2)
  })

  it.each([['nej'], ['--output=x'], ['main; touch x']])('refuses %s', async (base) => {
    const {checked} = repository()
    const {code, stderr} = await checked(['.', `--changed=${base}`])
    expect(code).toBe(2)
    expect(stderr).toContain('er ikke en gren eller et commit her')
  })

  it('needs a repository', async () => {
    const {code, stderr} = await runCli(['.', '--changed'], {cwd: makeFolder({'a.md': letter})})
    expect(code).toBe(2)
    expect(stderr).toContain('hører ikke til et git-arkiv')
  })
})
