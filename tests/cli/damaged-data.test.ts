import {spawnSync} from 'node:child_process'
import {cpSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {expect, it} from 'vitest'
import {builtProgram} from '../built.ts'
import {makeFolder} from './run-cli.ts'

const root = (name: string) => fileURLToPath(new URL(`../../${name}`, import.meta.url))

/** An installation of its own, whose data may be damaged. */
function install(): string {
  const folder = makeFolder({'brev.txt': 'Du får svar den 3. maj.\n'})
  builtProgram()
  for (const name of ['bin/klarbrev.js', 'dist', 'package.json', 'rules']) {
    cpSync(root(name), path.join(folder, name), {recursive: true})
  }
  return folder
}

it.each([
  ['changed', 'Cannot read the KBTG model: its checksum is wrong'],
  ['cut off', 'Cannot read the KBTG model: its length is wrong'],
  ['missing', 'tagger.bin: ENOENT']
])('says in one line that a data file is %s, and how to mend it', (how, detail) => {
  const folder = install()
  const file = path.join(folder, 'dist/danish/data/tagger.bin')
  const bytes = readFileSync(file)
  if (how === 'missing') rmSync(file)
  else if (how === 'cut off') writeFileSync(file, bytes.subarray(0, bytes.length >> 1))
  else {
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1
    writeFileSync(file, bytes)
  }
  const {status, stderr} = spawnSync(process.execPath, ['bin/klarbrev.js', 'brev.txt'], {
    cwd: folder,
    encoding: 'utf8'
  })
  expect(stderr).toBe(`klarbrevs sprogdata kan ikke læses (${detail}). Installér klarbrev igen.\n`)
  expect(status).toBe(4)
})
