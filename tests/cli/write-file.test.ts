import {readdirSync, writeFileSync} from 'node:fs'
import {hostname} from 'node:os'
import path from 'node:path'
import {expect, it} from 'vitest'
import {writeFileAtomically} from '../../src/cli/shell/write-file.ts'
import {makeFolder} from './run-cli.ts'

it('removes what a killed run of this machine left, and nothing else', () => {
  const machine = hostname()
    .replace(/[^A-Za-z0-9]/g, '')
    .slice(0, 16)
  const uuid = '01234567-89ab-cdef-0123-456789abcdef'
  const nobody = 2 ** 30
  const kept = [
    `.brev.md.${machine}-${process.pid}-${uuid}.tmp`,
    `.brev.md.anden-${nobody}-${uuid}.tmp`,
    '.mit.tmp'
  ]
  const folder = makeFolder({})
  for (const name of [...kept, `.brev.md.${machine}-${nobody}-${uuid}.tmp`])
    writeFileSync(path.join(folder, name), 'x')
  writeFileAtomically(path.join(folder, 'ud.txt'), 'ny')
  expect(readdirSync(folder).sort()).toEqual([...kept, 'ud.txt'].sort())
})
