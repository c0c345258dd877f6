import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {writeModel} from '../../../bin/training/write-model.ts'
import {readModel} from '../../../src/danish/data/read-model.ts'

const bytes = writeModel(
  'TEST',
  {name: 'Æble'},
  {weights: Int8Array.of(-3, 0, 127), odd: Uint16Array.of(1, 65535, 7), sums: Int32Array.of(-1, 2 ** 31 - 1)}
)

describe('readModel', () => {
  it('gives back what was written', () => {
    const model = readModel(bytes, 'TEST')

    expect(model.header.name).toBe('Æble')
    expect([...model.section('weights', 'i8')]).toEqual([-3, 0, 127])
    expect([...model.section('odd', 'u16')]).toEqual([1, 65535, 7])
    expect([...model.section('sums', 'i32')]).toEqual([-1, 2147483647])
  })

  it('reads bytes that start at an odd place in their buffer', () => {
    const shifted = new Uint8Array(bytes.length + 1)
    shifted.set(bytes, 1)

    expect([...readModel(shifted.subarray(1), 'TEST').section('sums', 'i32')]).toEqual([-1, 2147483647])
  })

  it.each([
    ['nothing', new Uint8Array()],
    ['a truncated file', bytes.subarray(0, bytes.length - 8)],
    ['half a file', bytes.subarray(0, bytes.length >> 1)],
    ['a longer file', new Uint8Array([...bytes, 0, 0, 0, 0, 0, 0, 0, 0])]
  ])('refuses %s', (_, damaged) => {
    expect(() => readModel(damaged, 'TEST')).toThrow(/^Cannot read the TEST model/)
  })

  it('refuses another kind of model', () => {
    expect(() => readModel(bytes, 'KBTG')).toThrow('it does not start with its mark')
  })

  it('refuses a file with any one byte changed', () => {
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({min: 1, max: 255}), (place, change) => {
        const damaged = bytes.slice()
        damaged[place] = (damaged[place] ?? 0) ^ change
        // Four bytes of the header's frame are not used.
        if (place >= 20 && place < 24) return
        expect(() => readModel(damaged, 'TEST')).toThrow(/^Cannot read the TEST model/)
      })
    )
  })

  it('refuses to give a section as another type', () => {
    expect(() => readModel(bytes, 'TEST').section('weights', 'u8')).toThrow('section `weights`')
    expect(() => readModel(bytes, 'TEST').section('none', 'u8')).toThrow('section `none`')
  })
})
