import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {createDanish} from '../../src/danish/danish.ts'
import {tokenize} from '../../src/danish/tokens/tokenize.ts'

const read = (name: string) => readFileSync(new URL(`../../src/danish/data/${name}.bin`, import.meta.url))
const data = {lexicon: read('lexicon'), tagger: read('tagger'), syntax: read('syntax')}
const danish = createDanish(data)

/** Run a text through the whole engine and count its words and sentences. */
function run(text: string, withSyntax: boolean): {words: number; sentences: number} {
  const tokens = tokenize(text)
  for (let index = 0; index < tokens.sentenceCount; index++) {
    const to = tokens.sentenceStart[index + 1] ?? tokens.count
    const forms: Array<string> = []
    for (let at = tokens.sentenceStart[index] ?? 0; at < to; at++)
      forms.push(text.slice(tokens.start[at], tokens.end[at]))
    const {tags, infos} = danish.analyse(forms)
    if (withSyntax) expect(danish.analyse(forms).syntax).toBeDefined()
    expect(infos).toHaveLength(forms.length)
    forms.forEach((form, i) => {
      expect(typeof danish.lemma(form, tags[i] ?? 0)).toBe('string')
    })
  }
  return {words: tokens.count, sentences: tokens.sentenceCount}
}

describe('the engine takes any text', () => {
  it('with one word of a megabyte', () => {
    expect(run('a'.repeat(1_000_000), true).words).toBe(1)
    expect(run('næstformandskabs'.repeat(65_000), true).words).toBe(1)
  })

  it('with a hundred thousand sentences', () => {
    expect(run('Svar os. '.repeat(100_000), false).sentences).toBe(100_000)
  })

  it.each([
    ['that may all be imperatives', 'svar '],
    ['that are all verbs', 'kommer '],
    ['that are all commas', 'og, ']
  ])('with a sentence of ten thousand words %s', (_, word) => {
    expect(run(word.repeat(10_000), false).words).toBeGreaterThanOrEqual(10_000)
  })

  it.each([
    ['lone surrogates', '\uD800 alene \uDFFF\uD800x i teksten\uDC00.'],
    ['no Danish', '这不是丹麦语。これはデンマーク語ではありません。'],
    ['no letters', '∑∂ƒ 0x1F4A9 💩💩 ‏‮ \u0000\u0007\uFEFF'],
    ['combining marks without end', `e${'\u0301'.repeat(20_000)}`],
    ['nothing', '']
  ])('with %s', (_, text) => {
    expect(() => run(text, true)).not.toThrow()
  })

  it('with any string', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary', maxLength: 300}), (text) => {
        run(text, true)
      }),
      {numRuns: 50}
    )
  })
})

describe('a damaged data file', () => {
  it.each(['lexicon', 'tagger', 'syntax'] as const)('gives one clear error: %s', (name) => {
    const use = (bytes: Uint8Array) => () => {
      const engine = createDanish({...data, [name]: bytes})
      return engine.analyse(['Svar', 'os', '.']).syntax
    }
    // `slice` of a Buffer would share its bytes.
    const flipped = Uint8Array.from(data[name])
    flipped[flipped.length >> 1] = (flipped[flipped.length >> 1] ?? 0) ^ 1

    for (const bytes of [new Uint8Array(), data[name].subarray(0, 40_000), flipped])
      expect(use(bytes)).toThrow(/^(?:Cannot read the \w+ model: |Not a lexicon file$|Damaged lexicon file$)/)
  })
})
