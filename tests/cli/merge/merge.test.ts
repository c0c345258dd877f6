import {readFileSync, rmSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {isInShard} from '../../../src/cli/options/shard.ts'
import {reportFormats} from '../../../src/report/formats/report-formats.ts'
import {makeFolder, runCli} from '../run-cli.ts'

const passive = 'Din sag behandles i dag.\n'
const only = ['--only', 'passive,personal-data', '--no-config']

/** A folder of letters, checked in shards that leave their reports in `dele`. */
async function sharded(files: Record<string, string>, count: number, args: ReadonlyArray<string> = only) {
  const cwd = makeFolder(files)
  const runs = []
  for (let index = 1; index <= count; index++) {
    runs.push(
      await runCli(['breve', '--shard', `${index}/${count}`, '-f', `json=dele/${index}.json`, ...args], {cwd})
    )
  }
  return {cwd, runs}
}

const letters = Object.fromEntries(
  Array.from({length: 20}, (_, i) => [`breve/${i % 3}/brev-${i}.md`, `${passive}\nNummer ${i} sendes.\n`])
)

describe('--shard', () => {
  it.each([1, 2, 3, 7])('gives each letter to one of %i', async (count) => {
    const {cwd} = await sharded(letters, count)
    const reports = Array.from({length: count}, (_, i) =>
      JSON.parse(readFileSync(path.join(cwd, `dele/${i + 1}.json`), 'utf8'))
    )
    const names = reports.flatMap((d) => d.letters.map((letter: {path: string}) => letter.path))
    expect(names.toSorted()).toEqual(Object.keys(letters).toSorted())
  })

  it('is much the same size for all', () => {
    const sizes = [1, 2, 3, 4].map(
      (index) =>
        Array.from({length: 4000}, (_, i) => `breve/brev-${i}.docx`).filter((name) =>
          isInShard(name, {index, count: 4})
        ).length
    )
    for (const size of sizes) expect(Math.abs(size - 1000)).toBeLessThan(120)
  })

  it('goes by the name, however its letters are spelt', () => {
    for (const index of [1, 2, 3])
      expect(isInShard('å.md'.normalize('NFD'), {index, count: 3})).toBe(isInShard('å.md', {index, count: 3}))
  })

  it('with no letter of its own is no mistake, with a missing file it is', async () => {
    const {runs} = await sharded({'breve/a.md': passive}, 3)
    expect(runs.map((d) => d.code)).toEqual([0, 0, 0])
    expect((await runCli(['mangler.md', '--shard', '1/2'])).code).toBe(2)
  })

  it.each(['0/2', '3/2', '1', 'a/b', '1/0', '1/99999'])('%s is wrong usage', async (shard) => {
    const {code, stderr} = await runCli(['.', '--shard', shard])
    expect(code).toBe(2)
    expect(stderr).toContain('1/4, 2/4')
  })
})

describe('merge', () => {
  it.each(Object.keys(reportFormats))('reports in %s what one run would', async (format) => {
    const {cwd} = await sharded(letters, 3)
    const fail = ['--fail-on', 'warning', '-f', format]
    const one = await runCli(['breve', ...only, ...fail], {cwd})
    const merged = await runCli(['merge', 'dele', '--no-config', ...fail], {cwd})
    expect(merged.code).toBe(one.code)
    // What would be left with suggestions applied is known to a check only.
    if (format !== 'text' && format !== 'xlsx') expect(merged.stdout).toBe(one.stdout)
    else expect(merged.stdout.length).toBeGreaterThan(100)
  })

  it('finds the real letters as they were checked', async () => {
    const cwd = fileURLToPath(new URL('../../../fixtures/gold', import.meta.url))
    const folder = makeFolder({})
    const one = await runCli(['letters', '-f', 'sarif', '--no-config'], {cwd})
    await runCli(['letters', '-f', `json=${folder}/1.json`, '--no-config'], {cwd})
    const merged = await runCli(['merge', folder, '-f', 'sarif', '--no-config'], {cwd})
    expect(merged.stdout).toBe(one.stdout)
  })

  it('decides the exit code anew', async () => {
    const {cwd} = await sharded(letters, 2)
    const merge = async (...args: ReadonlyArray<string>) =>
      (await runCli(['merge', 'dele/1.json', 'dele/2.json', '-f', 'json', ...args], {cwd})).code
    expect(await merge()).toBe(0)
    expect(await merge('--fail-on', 'warning')).toBe(1)
    expect(await merge('--max-warnings', '39')).toBe(1)
    expect(await merge('--max-warnings', '40')).toBe(0)
    expect(await merge('--max-lix', '3')).toBe(1)
    expect(await merge('--max-lix', '3', '--exit-zero')).toBe(0)
    writeFileSync(path.join(cwd, 'klarbrev.yml'), 'overrides: [{files: "breve/1/**", failOn: warning}]\n')
    expect(await merge()).toBe(1)
    expect(await merge('--no-config')).toBe(0)
  })

  it('refuses what is no report, of another version, or twice', async () => {
    const {cwd} = await sharded(letters, 2)
    const report = JSON.parse(readFileSync(path.join(cwd, 'dele/1.json'), 'utf8'))
    const write = (name: string, value: unknown) =>
      writeFileSync(path.join(cwd, name), typeof value === 'string' ? value : JSON.stringify(value))
    write('2.json', {...report, version: 2})
    write('gammel.json', {...report, tool: {...report.tool, version: '0.0.9'}})
    write('halv.json', '{"version": 1')
    write('anden.json', {version: 1, results: []})
    write('hul.json', {...report, letters: [{path: 'a.md'}]})
    const merge = (...names: ReadonlyArray<string>) => runCli(['merge', ...names], {cwd})
    for (const [names, said] of [
      [['dele/1.json', '2.json'], '2.json: Rapporten er lavet med'],
      [['gammel.json'], 'klarbrev 0.0.9'],
      [['halv.json'], 'ikke en rapport'],
      [['anden.json'], 'ikke en rapport'],
      [['hul.json'], 'ikke en rapport'],
      [['mangler.json'], 'ENOENT'],
      [['dele', 'dele/2.json'], 'både i dele/2.json og i dele/2.json'],
      [['breve'], 'ingen rapporter'],
      [[], 'Der mangler noget']
    ] as const) {
      const {code, stdout, stderr} = await merge(...names)
      expect([code, stdout]).toEqual([2, ''])
      expect(stderr).toContain(said)
    }
  })
})

describe('the parts of a run', () => {
  const merge = (cwd: string, ...args: ReadonlyArray<string>) =>
    runCli(['merge', 'dele', '--no-config', ...args], {cwd})

  it('say which they are, and one that is absent is missed', async () => {
    const {cwd} = await sharded(letters, 3)
    const read = (index: number) => JSON.parse(readFileSync(path.join(cwd, `dele/${index}.json`), 'utf8'))
    expect(read(2).run).toEqual({
      shard: {index: 2, count: 3},
      missing: false,
      unreadable: false,
      problems: []
    })
    expect(await merge(cwd)).toMatchObject({code: 0, stderr: ''})
    rmSync(path.join(cwd, 'dele/2.json'))
    const said = 'Del 2 af 3 mangler, så rapporten er ikke hel. Kør den med --shard 2/3.'
    for (const format of Object.keys(reportFormats)) {
      const {code, stdout, stderr} = await merge(cwd, '-f', format, '--exit-zero')
      expect([format, code, stderr]).toEqual([format, 3, `${said}\n`])
      if (format === 'sarif')
        expect(JSON.parse(stdout).runs[0].invocations[0].executionSuccessful).toBe(false)
      if (format === 'json')
        expect(JSON.parse(stdout).run).toEqual({missing: false, unreadable: true, problems: [said]})
    }
  })

  it('are those of one run, each once', async () => {
    const {cwd} = await sharded({'breve/a.md': passive}, 3)
    // Shards without the letter, so that it is in one report only.
    const without = (count: number) =>
      Array.from({length: count}, (_, at) => at + 1).find((index) => !isInShard('breve/a.md', {index, count}))
    await runCli(['breve', '--shard', `${without(2)}/2`, '-f', 'json=dele/x.json', ...only], {cwd})
    expect(await merge(cwd)).toMatchObject({code: 2, stderr: expect.stringContaining('dele af 3')})
    rmSync(path.join(cwd, 'dele/x.json'))
    await runCli(['breve', '--shard', `${without(3)}/3`, '-f', 'json=dele/igen.json', ...only], {cwd})
    expect(await merge(cwd)).toMatchObject({code: 2, stderr: expect.stringContaining('er allerede med')})
  })

  it('that could not read all of their letters make a whole that could not', async () => {
    const {cwd, runs} = await sharded({...letters, 'breve/tom.md': ''}, 2)
    expect(runs.map((d) => d.code).sort()).toEqual([0, 3])
    expect(await merge(cwd)).toMatchObject({
      code: 3,
      stderr: 'breve/tom.md: Filen er tom. Skriv brevet i den, eller vælg en anden fil.\n'
    })
  })

  it('that miss a file make a whole that misses it, and tell so once', async () => {
    const cwd = makeFolder({'breve/a.md': passive})
    for (const index of [1, 2])
      await runCli(['breve', 'nej.md', '--shard', `${index}/2`, '-f', `json=dele/${index}.json`, ...only], {
        cwd
      })
    expect(await merge(cwd)).toMatchObject({
      code: 2,
      stderr: 'nej.md: Filen findes ikke. Kontrollér stien.\n'
    })
  })
})

describe('merge --baseline', () => {
  const same = {'breve/a.md': passive, 'breve/b.md': passive, 'breve/c.md': 'Borger 010170-1234 er nævnt.\n'}
  const fail = ['--no-config', '--baseline', 'klarbrev-baseline.json', '--fail-on', 'info', '-f', 'json']

  async function known(args: ReadonlyArray<string> = only) {
    const made = await sharded(same, 3, args)
    const {cwd} = made
    expect((await runCli(['baseline', 'create', 'breve', ...only], {cwd})).code).toBe(0)
    return made
  }

  it('sets aside what one run would', async () => {
    const {cwd} = await known()
    const one = await runCli(['breve', ...only, ...fail], {cwd})
    const merged = await runCli(['merge', 'dele', ...fail], {cwd})
    expect(one.code).toBe(0)
    expect(merged).toEqual(one)
    expect(JSON.parse(merged.stdout).letters.flatMap((d: {suppressed: []}) => d.suppressed)).toHaveLength(3)
    expect(merged.stdout).not.toContain('1234')
  })

  it('counts over all shards, which apply none themselves', async () => {
    const {cwd} = await known()
    const file = path.join(cwd, 'klarbrev-baseline.json')
    writeFileSync(file, readFileSync(file, 'utf8').replace(/: 2\b/, ': 1'))
    expect((await runCli(['merge', 'dele', ...fail], {cwd})).code).toBe(1)
    const one = await runCli(['breve', '--shard', '1/1', ...only, ...fail], {cwd})
    expect(JSON.parse(one.stdout).summary.findings.warning).toBeGreaterThan(1)
  })

  it('works on reports without words, and brings none back', async () => {
    const {cwd} = await known([...only, '--redact'])
    const {code, stdout} = await runCli(['merge', 'dele', ...fail], {cwd})
    expect(code).toBe(0)
    expect(stdout).not.toContain('behandles')
    const html = await runCli(['merge', 'dele', '-f', 'html', '--no-config'], {cwd})
    expect(html.stdout).not.toContain('Din sag')
  })

  it('says when a letter is gone or changed, and does not pass', async () => {
    const {cwd} = await known()
    rmSync(path.join(cwd, 'breve/a.md'))
    writeFileSync(path.join(cwd, 'breve/b.md'), `Kære du\n\n${passive}`)
    const {code, stderr} = await runCli(['merge', 'dele', ...fail], {cwd})
    expect(code).toBe(3)
    expect(stderr).toContain('breve/a.md: Kendte fund')
    expect(stderr).toContain('breve/b.md: Kendte fund')
    // Without a baseline nothing is missing, and the CPR number is an error.
    expect((await runCli(['merge', 'dele', '--no-config', '-f', 'json'], {cwd})).code).toBe(1)
  })
})
