import {readFileSync} from 'node:fs'
import * as fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {DependencyParser} from '../../../src/danish/parser/dependency-parser.ts'
import {parser, tagger} from '../load-danish.ts'

const model = readFileSync(new URL('../../../src/danish/data/syntax.bin', import.meta.url))

function arcsOf(sentence: string) {
  const words = sentence.split(' ')
  const {head, relation, relations} = parser.parse(words, tagger.tag(words))
  return words.map((word, i) => `${word} ${relations[relation[i] ?? 0]} ${words[head[i] ?? -1] ?? ''}`.trim())
}

describe('DependencyParser', () => {
  it('makes the finite verb the head, with its subject and verb chain below it', () => {
    expect(arcsOf('Nu har vi behandlet din ansøgning .')).toEqual([
      'Nu mod har',
      'har ROOT',
      'vi subj har',
      'behandlet vobj har',
      'din dobj behandlet',
      'ansøgning possd din',
      '. pnct ansøgning'
    ])
  })

  it('hangs a fronted object on the verb it belongs to, across the finite verb', () => {
    expect(arcsOf('Den afgørelse kan du klage over .')).toContain('Den dobj klage')
  })

  it('lets the verb head a sentence that begins with a conjunction', () => {
    expect(arcsOf('Men du kan klage .')).toEqual([
      'Men coord kan',
      'du subj kan',
      'kan ROOT',
      'klage vobj kan',
      '. pnct klage'
    ])
  })

  it('gives the same tree again', () => {
    const text = 'Hvis du ikke betaler , sender vi sagen videre .'
    expect(arcsOf(text)).toEqual(arcsOf(text))
  })

  it('refuses a damaged model', () => {
    expect(() => new DependencyParser(model.subarray(0, 1000), tagger.tags)).toThrow()
  })

  it('makes a tree with one root of any list of tokens', () => {
    const token = fc.oneof(
      fc.constantFrom('vi', 'skal', 'at', ',', '.', 'og', 'sende', 'breve', '§', '12'),
      fc.string()
    )
    fc.assert(
      fc.property(fc.array(token, {maxLength: 60}), (words) => {
        const {head, attachment, relation, relations} = parser.parse(words, tagger.tag(words))
        for (const heads of [head, attachment]) {
          expect(heads.filter((d) => d === -1)).toHaveLength(words.length > 0 ? 1 : 0)
          for (let i = 0; i < words.length; i++) {
            let steps = 0
            for (let at = i; at !== -1; at = heads[at] ?? -1)
              expect(steps++).toBeLessThanOrEqual(words.length)
          }
        }
        for (const number of relation) expect(number).toBeLessThan(relations.length)
      }),
      {numRuns: 500}
    )
  })
})
