import {InvalidArgumentError} from 'commander'
import {describe, expect, it} from 'vitest'
import {readJobs, threadsFor} from '../../../src/cli/shell/jobs.ts'
import {runCli} from '../run-cli.ts'

describe('--jobs', () => {
  it.each([
    ['auto', 'auto'],
    ['off', 1],
    ['1', 1],
    ['16', 16]
  ])('reads %s', (value, jobs) => {
    expect(readJobs(value)).toBe(jobs)
  })

  it.each(['0', '-1', '1.5', '', 'on', 'all', '1000'])('refuses %j', (value) => {
    expect(() => readJobs(value)).toThrow(InvalidArgumentError)
  })

  it('says what can be used', async () => {
    const {code, stderr} = await runCli(['x.md', '--jobs', 'aut'])
    expect(code).toBe(2)
    expect(stderr).toContain('--jobs: »aut« kan ikke bruges. Mente du auto?')
  })

  it.each([['check'], ['score'], ['audit']])(
    'is explained by %s --help in both languages',
    async (command) => {
      expect((await runCli([command, '--help'])).stdout).toMatch(/--jobs <n>\s+hvor mange breve/)
      expect((await runCli([command, '--help', '--ui-language', 'en'])).stdout).toMatch(
        /--jobs <n>\s+how many/
      )
    }
  )
})

describe('threadsFor', () => {
  it('starts none for a letter or a handful', () => {
    for (const letters of [0, 1, 10, 100]) expect(threadsFor(letters, 'auto')).toBe(1)
  })

  it('starts no more than there are letters', () => {
    expect(threadsFor(3, 8)).toBe(3)
    expect(threadsFor(10_000, 8)).toBe(8)
  })

  it('leaves a bound on memory by itself', () => {
    expect(threadsFor(1_000_000, 'auto')).toBeLessThanOrEqual(8)
  })
})
