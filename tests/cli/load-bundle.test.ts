import {copyFileSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {codeOf, compileBundle, loadBundle} from '../../src/cli/load-bundle.ts'
import {builtProgram} from '../built.ts'
import {makeFolder} from './run-cli.ts'
import {klarbrev} from './spawn.ts'

const bundle = path.join(path.dirname(builtProgram()), '../dist/cli/klarbrev.cjs')

describe('the bundled command line', () => {
  it('starts with code that the V8 it was built with takes', () => {
    expect(compileBundle(bundle, codeOf(bundle))?.cachedDataRejected).toBe(false)
  })

  it.each([
    ['is missing', undefined],
    ['is damaged', Buffer.from('damaged')]
  ])('starts where that code %s', (_, code) => {
    const copy = path.join(makeFolder({}), 'klarbrev.cjs')
    copyFileSync(bundle, copy)
    if (code) writeFileSync(codeOf(copy), code)
    expect(loadBundle(copy).run).toBeTypeOf('function')
  })

  it('imports by what loads it, since compiled code cannot', () => {
    const source = readFileSync(bundle, 'latin1')
    expect(source.match(/[^_\w.]import\(/g)).toHaveLength(1)
    expect(source).toContain('??(name=>import(name))')
    const {stdout} = klarbrev([fileURLToPath(new URL('../../fixtures/pdf/svar.pdf', import.meta.url))])
    expect(stdout).toContain('1 brev')
  })

  it('is ASCII, which is how it is read', () => {
    expect(readFileSync(bundle).every((byte) => byte < 0x80)).toBe(true)
  })
})
