import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {
  isContiguous,
  type MappedText,
  MappedTextBuilder,
  sliceMapped,
  sourceEnd,
  sourceStart
} from '../../src/text/mapped-text.ts'

/** `Gr&aring; **nu**` as a reader sees it. */
function example(): MappedText {
  const builder = new MappedTextBuilder()
  builder.append('Gr', 0)
  builder.append('å', 2, 7)
  builder.append(' ', 9)
  builder.append('nu', 12)
  return builder.build()
}

describe('a mapped text', () => {
  it('finds starts and ends in the source', () => {
    const source = 'Gr&aring; **nu**'
    const mapped = example()
    const slice = (start: number, end: number): string =>
      source.slice(sourceStart(mapped, start), sourceEnd(mapped, end))

    expect(mapped.text).toBe('Grå nu')
    expect(slice(0, 3)).toBe('Gr&aring;')
    expect(slice(2, 3)).toBe('&aring;')
    expect(slice(3, 4)).toBe(' ')
    expect(slice(4, 6)).toBe('nu')
    expect(slice(0, 6)).toBe('Gr&aring; **nu')
  })

  it('knows what the source says letter for letter', () => {
    const mapped = example()
    expect(isContiguous(mapped, 0, 2)).toBe(true)
    expect(isContiguous(mapped, 0, 3)).toBe(false)
    expect(isContiguous(mapped, 3, 5)).toBe(false)
    expect(isContiguous(mapped, 4, 6)).toBe(true)
    expect(isContiguous(mapped, 3, 3)).toBe(true)
  })

  it('ends a text with an entity where the entity ends', () => {
    const builder = new MappedTextBuilder()
    builder.append('å', 5, 7)
    expect(sourceEnd(builder.build(), 1)).toBe(12)
    expect(sourceStart(builder.build(), 1)).toBe(12)
  })

  it('is built from pieces, of which empty ones do not count', () => {
    const builder = new MappedTextBuilder()
    builder.append('', 3)
    builder.append('a', 5)
    expect(builder.text).toBe('a')
    expect(builder.build()).toEqual({text: 'a', map: Int32Array.of(0, 5)})
  })

  it('maps the empty text and the text without a map to itself', () => {
    expect(sourceStart({text: '', map: new Int32Array()}, 0)).toBe(0)
    expect(sourceEnd({text: '', map: new Int32Array()}, 0)).toBe(0)
    expect(sourceEnd({text: 'ab', map: new Int32Array()}, 2)).toBe(2)
  })

  it('folds white space as HTML does', () => {
    const piece = new MappedTextBuilder()
    piece.append(' \n En \t to\u00a0tre ', 10)
    const builder = new MappedTextBuilder()
    builder.appendFolded(piece.build())
    builder.appendFolded({text: ' fire', map: Int32Array.of(0, 50)})
    const mapped = builder.build()

    expect(mapped.text).toBe('En to\u00a0tre fire')
    expect(sourceStart(mapped, 0)).toBe(13)
    expect(sourceEnd(mapped, 2)).toBe(15)
    expect(sourceStart(mapped, 3)).toBe(18)
    expect(sourceEnd(mapped, 3)).toBe(16)
    expect(sourceStart(mapped, mapped.text.indexOf('fire'))).toBe(51)
  })
})

/** A piece of source: what it reads as, and the markup after it. */
const pieces = fc.array(
  fc.record({
    text: fc.string({minLength: 1, maxLength: 4}),
    longer: fc.constantFrom(0, 0, 0, 3),
    markup: fc.constantFrom(0, 0, 1, 2)
  }),
  {minLength: 1, maxLength: 12}
)

describe('any mapped text', () => {
  it('gives each piece its place, in the whole and in every slice', () => {
    fc.assert(
      fc.property(pieces, fc.nat(), fc.nat(), (list, a, b) => {
        const builder = new MappedTextBuilder()
        const places: Array<{plain: number; length: number; start: number; end: number}> = []
        let source = 7

        for (const {text, longer, markup} of list) {
          places.push({
            plain: builder.length,
            length: text.length,
            start: source,
            end: source + text.length + longer
          })
          builder.append(text, source, text.length + longer)
          source += text.length + longer + markup
        }

        const mapped = builder.build()
        expect(mapped.text).toBe(list.map(({text}) => text).join(''))
        for (const {plain, length, start, end} of places) {
          expect(sourceStart(mapped, plain)).toBe(start)
          expect(sourceEnd(mapped, plain + length)).toBe(end)
          expect(isContiguous(mapped, plain, plain + length)).toBe(end - start === length)
        }

        const [from = 0, to = 0] = [a, b].map((n) => n % (mapped.text.length + 1)).toSorted((x, y) => x - y)
        const slice = sliceMapped(mapped, from, to)
        expect(slice.text).toBe(mapped.text.slice(from, to))
        for (let index = 0; index < slice.text.length; index++) {
          expect(sourceStart(slice, index)).toBe(sourceStart(mapped, from + index))
          expect(sourceEnd(slice, index + 1)).toBe(sourceEnd(mapped, from + index + 1))
        }
      })
    )
  })
})
