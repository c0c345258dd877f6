import {spawnSync} from 'node:child_process'
import {chmodSync, readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {expect, it} from 'vitest'
import {builtProgram} from '../../built.ts'
import {makeFolder} from '../run-cli.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const bin = builtProgram()
const hasParallel = spawnSync('parallel', ['--version']).status === 0
const recipe = /^parallel .*$/m.exec(readFileSync(path.join(root, 'README.md'), 'utf8'))?.[0] ?? ''

/** The labelled letters over and over, with a line that is none. */
function letters(count: number): string {
  const folder = path.join(root, 'fixtures/gold/letters')
  const texts = readdirSync(folder).map((name) => readFileSync(path.join(folder, name), 'utf8'))
  const lines = Array.from({length: count}, (_, id) => JSON.stringify({id, text: texts[id % texts.length]}))
  lines[7] = '{"id": 7, "text": '
  return `${lines.join('\n')}\n`
}

it.skipIf(!hasParallel)('is run by GNU parallel as the README says, in order and as by one alone', () => {
  const input = letters(60)
  const cwd = makeFolder({
    'letters.ndjson': input,
    'bin/klarbrev': `#!/bin/sh\nexec "${process.execPath}" "${bin}" "$@"\n`
  })
  chmodSync(path.join(cwd, 'bin/klarbrev'), 0o755)
  // Blocks small enough that there are several.
  const command = recipe.replace('--block 1M', '--block 20k')
  expect(command).toContain('--block 20k')
  const env = {...process.env, PATH: `${cwd}/bin:${process.env.PATH}`, HOME: cwd}
  const ran = spawnSync('bash', ['-c', command], {cwd, env, encoding: 'utf8'})
  expect(ran.status).toBe(0)
  const answers = readFileSync(path.join(cwd, 'reports.ndjson'), 'utf8')
    .trim()
    .split('\n')
    .map((d) => JSON.parse(d))
  expect(answers).toHaveLength(60)
  expect(answers.map((d) => d.id ?? d.errors[0].code)).toEqual(
    Array.from({length: 60}, (_, id) => (id === 7 ? 'json' : id))
  )
  const alone = spawnSync(process.execPath, [bin, 'stream'], {
    cwd,
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28
  })
  const withoutLine = ({line: _, ...rest}: {line?: number}) => rest
  expect(answers.map(withoutLine)).toEqual(
    alone.stdout
      .trim()
      .split('\n')
      .map((d) => withoutLine(JSON.parse(d)))
  )
})
