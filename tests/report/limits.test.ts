import {describe, expect, it} from 'vitest'
import {makeFolder, runCli} from '../cli/run-cli.ts'

const hard = 'Kommunalbestyrelsesmedlemmerne vurderer ventilationsanlæggets installationsvejledning.\n'
const passive = 'Din sag behandles i dag. Din klage afgøres på fredag.\n'
const limits = ['--no-config', '--max-lix', '20', '--max-warnings', '1', '--only', 'passive']

describe('broken limits', () => {
  const cwd = makeFolder({'let.md': 'Vi ses i dag.\n', 'svær, 100 %.md': hard, 'passiv.md': passive})

  it.each([
    ['sarif', /"id": "max-lix"[\s\S]*"uri": "sv%C3%A6r%2C%20100%20%25.md"[\s\S]*"id": "max-warnings"/],
    [
      'junit',
      /<failure message="LIX er \d+, og grænsen er 20\." type="max-lix"\/>[\s\S]*type="max-warnings"/
    ],
    [
      'checkstyle',
      /<file name="svær, 100 %\.md">\s*<error line="0" severity="error" message="LIX[^>]*klarbrev\.max-lix/
    ],
    [
      'github',
      /::error file=svær%2C 100 %25\.md,title=max-lix::LIX er \d+[\s\S]*::error title=max-warnings::/
    ],
    ['gitlab', /"check_name": "max-lix",\s*"fingerprint": "[\da-f]{16}"/],
    ['markdown', /> ⚠ svær, 100 %\.md: LIX er/],
    ['html', /<p class="problem">svær, 100 %\.md: LIX er/],
    ['json', /"kind": "max-lix",\s*"path": "svær, 100 %\.md"|"path": "svær, 100 %\.md"/]
  ])('stand in %s', async (format, form) => {
    const {code, stdout} = await runCli(['.', ...limits, '-f', format], {cwd})
    expect(code).toBe(1)
    expect(stdout).toMatch(form)
    if (format === 'json' || format === 'gitlab' || format === 'sarif') JSON.parse(stdout)
    // The letter that keeps them, and a run that breaks none, say nothing.
    expect(stdout).not.toMatch(/let\.md[^\n]*(max-lix|LIX er \d+, og)/)
    const kept = await runCli(['.', '--no-config', '--max-lix', '200', '--only', 'passive', '-f', format], {
      cwd
    })
    expect(kept.stdout).not.toMatch(/max-(lix|warnings)|og grænsen er/)
  })

  it('are in the report, too, when the run is not to fail', async () => {
    const {code, stdout, stderr} = await runCli(['.', ...limits, '-f', 'github', '--exit-zero'], {cwd})
    expect(code).toBe(0)
    expect(stdout).toContain('max-lix')
    expect(stderr).toBe('')
  })
})

describe('a baseline', () => {
  const check = (cwd: string) =>
    runCli(['.', '--max-lix', '20', '--only', 'passive', '--baseline', 'klarbrev-baseline.json'], {cwd})

  it('knows letters that are too hard, and none of them may get harder', async () => {
    const cwd = makeFolder({'a.md': hard})
    expect((await runCli(['.', '--max-lix', '20', '--only', 'passive'], {cwd})).code).toBe(1)
    await runCli(['baseline', 'create', '.', '--max-lix', '20', '--only', 'passive'], {cwd})
    expect((await check(cwd)).code).toBe(0)
    const {writeFileSync, readFileSync} = await import('node:fs')
    expect(readFileSync(`${cwd}/klarbrev-baseline.json`, 'utf8')).not.toContain('a.md')
    writeFileSync(`${cwd}/a.md`, hard.replace('.', ' kommunalbestyrelsesbeslutningerne.'))
    expect((await check(cwd)).code).toBe(1)
    const updated = await runCli(['baseline', 'update', '--max-lix', '20', '--only', 'passive'], {cwd})
    expect(updated.code).toBe(1)
    writeFileSync(`${cwd}/a.md`, 'Vi ses i dag.\n')
    await runCli(['baseline', 'update', '--max-lix', '20', '--only', 'passive'], {cwd})
    writeFileSync(`${cwd}/a.md`, hard)
    expect((await check(cwd)).code).toBe(1)
  })

  it('knows nothing of other letters', async () => {
    const cwd = makeFolder({'a.md': hard, 'b.md': hard})
    await runCli(['baseline', 'create', 'a.md', '--max-lix', '20', '--only', 'passive'], {cwd})
    const {stderr, code} = await check(cwd)
    expect(code).toBe(1)
    expect(stderr).toMatch(/^b\.md: LIX er \d+, og grænsen er 20\.\n$/)
  })
})
