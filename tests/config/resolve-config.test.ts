import {describe, expect, it} from 'vitest'
import {checkConfig} from '../../src/config/check-config.ts'
import {type ConfigLayer, mergeSetting, noConfig, resolveConfig} from '../../src/config/resolve-config.ts'

function layer(folder: string, value: unknown): ConfigLayer {
  const checked = checkConfig(value)
  if ('problems' in checked) throw new Error(JSON.stringify(checked.problems))
  return {file: `${folder}/klarbrev.yml`, folder, config: checked.config}
}

describe('resolveConfig', () => {
  it('is nothing without layers', () => {
    expect(resolveConfig([], '/a/x.md')).toBe(noConfig)
  })

  it('lets later layers win, key by key and option by option', () => {
    const layers = [
      layer('/a', {
        maxLix: 40,
        audience: 'erhverv',
        rules: {passive: {level: 'error', x: 1, y: 1}, lix: 'off'}
      }),
      layer('/a/b', {maxLix: 35, rules: {passive: {y: 2}}})
    ]
    expect(resolveConfig(layers, '/a/b/x.md')).toMatchObject({
      maxLix: 35,
      audience: 'erhverv',
      rules: {passive: {level: 'error', options: {x: 1, y: 2}}, lix: {level: 'off'}}
    })
  })

  it('applies overrides in their order, to files of the layer only', () => {
    const layers = [
      layer('/a', {
        audience: 'borger',
        overrides: [
          {files: '*.md', audience: 'erhverv'},
          {files: ['x/*.md', 'y/*.md'], audience: 'forening'}
        ]
      })
    ]
    const audienceOf = (path: string) => resolveConfig(layers, path).audience
    expect(audienceOf('/a/1.md')).toBe('erhverv')
    expect(audienceOf('/a/y/1.md')).toBe('forening')
    expect(audienceOf('/a/1.txt')).toBe('borger')
    expect(audienceOf('/ab/1.md')).toBe('borger')
  })

  it('keeps where paths come from', () => {
    const layers = [
      layer('/a', {houseRules: ['r'], ignore: ['x']}),
      layer('/a/b', {houseRules: ['s'], maxWarnings: 3})
    ]
    expect(resolveConfig(layers, '/a/b/1.md')).toMatchObject({
      houseRules: [
        {path: 'r', file: '/a/klarbrev.yml'},
        {path: 's', file: '/a/b/klarbrev.yml'}
      ],
      ignore: [{folder: '/a', patterns: ['x']}],
      maxWarnings: {limit: 3, file: '/a/b/klarbrev.yml'},
      files: ['/a/klarbrev.yml', '/a/b/klarbrev.yml']
    })
  })
})

describe('mergeSetting', () => {
  it.each([
    [undefined, {level: 'off'}, {level: 'off'}],
    [{level: 'error', options: {a: 1}}, {level: 'info'}, {level: 'info', options: {a: 1}}],
    [{level: 'error'}, {options: {a: 2}}, {level: 'error', options: {a: 2}}]
  ] as const)('%j and %j make %j', (earlier, later, merged) => {
    expect(mergeSetting(earlier, later)).toEqual(merged)
  })
})

describe('checkConfig', () => {
  it.each([
    [{maxLix: -1}, ['maxLix'], 'value'],
    [{maxLix: 1.5}, ['maxLix'], 'value'],
    [{extends: ''}, ['extends'], 'value'],
    [{ignore: 'x'}, ['ignore'], 'value'],
    [{overrides: [{type: 'svar'}]}, ['overrides', 0, 'files'], 'value'],
    [{rules: {passive: {level: 'slem'}}}, ['rules', 'passive', 'level'], 'value'],
    [{rules: {passive: 3}}, ['rules', 'passive'], 'value'],
    ['tekst', [], 'value'],
    [[1], [], 'value'],
    [{nej: 1}, ['nej'], 'unknown-key']
  ] as const)('refuses %j', (value, path, problem) => {
    expect(checkConfig(value)).toMatchObject({problems: [{path, problem}]})
  })

  it.each([[undefined], [null], [{}], [{root: true, $schema: 'x'}]])('takes %j', (value) => {
    expect(checkConfig(value)).toHaveProperty('config')
  })
})
