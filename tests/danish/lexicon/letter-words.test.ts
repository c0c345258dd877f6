import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {isPassiveS} from '../../../src/danish/syntax/passive.ts'
import type {TagInfo} from '../../../src/danish/tagger/tagset.ts'
import {tagger} from '../load-danish.ts'

/**
 * Sentences as letters have them, apart from those that the tagger is trained on. After a slash stands what a word is:
 * an imperative or its homograph (`Svar/imp os`, `Svar/n modtages`), the reader or others, a passive or a deponent.
 */
const lines = readFileSync(new URL('letter-words.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n')

interface Sentence {
  readonly text: string
  readonly words: ReadonlyArray<string>
  readonly marks: ReadonlyArray<string>
  readonly tags: ReadonlyArray<TagInfo>
}

const sentences = lines.map((text): Sentence => {
  const pairs = text.split(' ').map((d) => /^(.+)\/([a-z][a-z0-9]*)$/.exec(d)?.slice(1) ?? [d, ''])
  const words = pairs.map(([word = '']) => word)
  // Every id is an index into this very list.
  return {
    text,
    words,
    marks: pairs.map(([, mark = '']) => mark),
    tags: Array.from(tagger.tag(words), (id) => tagger.tags[id] as TagInfo)
  }
})

const tests: Readonly<Record<string, (d: Sentence, index: number) => boolean>> = {
  imp: ({tags}, index) => tags[index]?.mood === 'Imp',
  n: ({tags}, index) => tags[index]?.upos === 'NOUN',
  adj: ({tags}, index) => tags[index]?.upos === 'ADJ',
  p2f: ({tags}, index) => tags[index]?.polite === 'Form',
  d2f: ({tags}, index) => tags[index]?.polite === 'Form',
  p3: ({tags}, index) => tags[index]?.upos === 'PRON' && tags[index]?.polite !== 'Form',
  d3: ({tags}, index) => tags[index]?.polite !== 'Form',
  d: ({tags}, index) => tags[index]?.upos === 'DET',
  ptc: ({tags}, index) => tags[index]?.verbForm === 'Part',
  g: ({tags}, index) => tags[index]?.case === 'Gen',
  va: ({tags}, index) => tags[index]?.finite === true && tags[index]?.voice === 'Act',
  vps: ({words, tags}, index) => isPassiveS(words, tags, index),
  dep: ({words, tags}, index) => !isPassiveS(words, tags, index)
}

describe('words of letters', () => {
  it.each([
    ['imp', 92],
    ['n', 22],
    ['p2f', 5],
    ['d2f', 2],
    ['p3', 3],
    ['d3', 2],
    ['vps', 28],
    ['dep', 9],
    ['g', 2],
    ['adj', 1],
    ['d', 1],
    ['ptc', 2],
    ['va', 1]
  ])('are read for what they are, at least 19 of 20: %s', (mark, least) => {
    const marked = sentences.flatMap((d) =>
      d.marks.flatMap((name, i) => (name === mark ? [[d, i] as const] : []))
    )
    const wrong = marked.filter(([d, i]) => !tests[mark]?.(d, i)).map(([d, i]) => `${d.words[i]}: ${d.text}`)

    expect(marked.length).toBeGreaterThanOrEqual(least)
    expect(wrong.length / marked.length, wrong.join('\n')).toBeLessThanOrEqual(0.05)
  })

  it('are no imperatives where they are not marked so', () => {
    const wrong = sentences.flatMap((d) =>
      d.tags.flatMap(({mood}, i) =>
        mood === 'Imp' && d.marks[i] !== 'imp' ? [`${d.words[i]}: ${d.text}`] : []
      )
    )

    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(2)
  })
})
