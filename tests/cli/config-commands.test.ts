import {readFileSync} from 'node:fs'
import path from 'node:path'
import {Ajv2020} from 'ajv/dist/2020.js'
import {describe, expect, it} from 'vitest'
import {parse} from 'yaml'
import {makeFolder, runCli} from './run-cli.ts'

describe('init', () => {
  it('asks, and asks again', async () => {
    const cwd = makeFolder({})
    const {code, stderr} = await runCli(['init'], {cwd, stdin: 'firma\nerhverv\n\n'})
    expect(code).toBe(0)
    expect(stderr).toContain('»firma« kan ikke bruges')
    expect(parse(readFileSync(path.join(cwd, 'klarbrev.yml'), 'utf8'))).toMatchObject({
      audience: 'erhverv',
      failOn: 'error'
    })
  })

  it.each(['da', 'en'])('writes a configuration that holds (%s)', async (language) => {
    const cwd = makeFolder({'brev.md': 'Du får svar den 3. maj.\n'})
    expect((await runCli(['init', '--yes', '--ui-language', language], {cwd})).code).toBe(0)
    expect(await runCli(['brev.md'], {cwd})).toMatchObject({code: 0, stderr: ''})
  })

  it('overwrites nothing', async () => {
    const cwd = makeFolder({'klarbrev.json': '{}'})
    const {code, stderr} = await runCli(['init', '-y'], {cwd})
    expect(code).toBe(2)
    expect(stderr).toBe('klarbrev.json: Filen findes allerede. Ret den, eller slet den først.\n')
  })
})

describe('config', () => {
  it('prints what holds for a letter', async () => {
    const cwd = makeFolder({
      'klarbrev.yml': 'audience: erhverv\nbaseline: x/base.json\noverrides: [{files: "a/*", type: svar}]',
      'a/klarbrev.yml': 'rules: {passive: off}'
    })
    const {stdout} = await runCli(['config', 'print', 'a/brev.md'], {cwd})
    expect(JSON.parse(stdout)).toEqual({
      files: ['klarbrev.yml', 'a/klarbrev.yml'],
      audience: 'erhverv',
      type: 'svar',
      rules: {passive: {level: 'off'}},
      baseline: 'x/base.json'
    })
  })

  it('has a schema that takes good files and refuses bad ones', async () => {
    const {stdout} = await runCli(['config', 'schema'])
    const validate = new Ajv2020({strict: true, allowUnionTypes: true}).compile(JSON.parse(stdout))
    expect(validate({rules: {passive: 'off', 'long-sentence': {level: 'info', warn: 20}}, maxLix: 40})).toBe(
      true
    )
    expect(validate({rules: {huset: 'error'}, overrides: [{files: '*.md', type: 'svar'}]})).toBe(true)
    expect(validate({failon: 'error'})).toBe(false)
    expect(validate({rules: {'long-sentence': {wran: 20}}})).toBe(false)
    expect(validate({overrides: [{type: 'svar'}]})).toBe(false)
  })
})
