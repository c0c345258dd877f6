import {spawnSync} from 'node:child_process'
import {existsSync, readdirSync, writeFileSync} from 'node:fs'
import {hostname} from 'node:os'
import path from 'node:path'
import {expect, it} from 'vitest'
import {writeFileAtomically} from '../../src/cli/shell/write-file.ts'
import {builtProgram} from '../built.ts'
import {makeFolder, runCli} from './run-cli.ts'

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

it.skipIf(!existsSync('/dev/full'))('names the file for which there is no room', () => {
  expect(() => writeFileAtomically('/dev/full', 'ny')).toThrow(
    expect.objectContaining({code: 'ENOSPC', path: '/dev/full'})
  )
})

it.skipIf(process.platform === 'win32')('leaves nothing half made where files may not grow', () => {
  const folder = makeFolder({'a.md': 'Din sag behandles i dag.\n'})
  for (const [args, file] of [
    ['init --yes', 'klarbrev.yml'],
    ['baseline create a.md', 'klarbrev-baseline.json']
  ]) {
    // The shell's limit stands in for a full disk: the write fails, not the opening.
    const command = `trap '' XFSZ; ulimit -f 0; exec "${process.execPath}" "${builtProgram()}" ${args} 2>&1`
    const {status, stdout} = spawnSync('sh', ['-c', command], {cwd: folder, encoding: 'utf8'})
    expect([status, stdout]).toEqual([2, `${file}: Filen eller mappen kan ikke bruges (EFBIG).\n`])
    expect(readdirSync(folder)).toEqual(['a.md'])
  }
})

it.skipIf(process.platform === 'win32')('does not wait for ever for the reader of a pipe', async () => {
  const cwd = makeFolder({'a.md': 'Du får brev.\n'})
  spawnSync('mkfifo', [path.join(cwd, 'rør')])
  expect(await runCli(['a.md', '-f', 'json', '-o', 'rør'], {cwd})).toMatchObject({
    code: 2,
    stderr: 'rør: Ingen læser fra røret. Start det program, der skal læse, og prøv igen.\n'
  })
})

it.skipIf(process.platform === 'win32')('writes to a pipe that somebody reads', () => {
  const cwd = makeFolder({'a.md': 'Du får brev.\n'})
  const command = `mkfifo p; (sleep 0.3; cat p) & "${process.execPath}" "${builtProgram()}" a.md -f json -o p; wait`
  const {stdout} = spawnSync('sh', ['-c', command], {cwd, encoding: 'utf8'})
  expect(JSON.parse(stdout).letters).toHaveLength(1)
})
