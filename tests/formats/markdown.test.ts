import {expect, it} from 'vitest'
import {BadFrontmatter} from '../../src/formats/text/parse-frontmatter.ts'
import {readMarkdown} from '../../src/formats/text/read-markdown.ts'
import {sourceEnd, sourceStart} from '../../src/text/mapped-text.ts'
import {processorTimeSince} from '../processor-time.ts'

const plain = (text: string) => readMarkdown(text).blocks.map((block) => block.content.text)

/** Where a word stands in the file, found through the block's map. */
function slice(text: string, word: string): string {
  for (const {content} of readMarkdown(text).blocks) {
    const at = content.text.indexOf(word)
    if (at >= 0) return text.slice(sourceStart(content, at), sourceEnd(content, at + word.length))
  }
  return ''
}

it('reads headings, paragraphs, list items and cells as blocks of their own', () => {
  const text =
    '# Afslag\n\nDu får **ikke** hjælp.\n\n- et\n- to\n  - tre\n\n| a | b |\n|---|---|\n| c | d |\n'
  expect(readMarkdown(text).blocks.map(({kind, depth, content}) => [kind, depth, content.text])).toEqual([
    ['heading', 1, 'Afslag'],
    ['paragraph', undefined, 'Du får ikke hjælp.'],
    ['list-item', 1, 'et'],
    ['list-item', 1, 'to'],
    ['list-item', 2, 'tre'],
    ['table-cell', undefined, 'a'],
    ['table-cell', undefined, 'b'],
    ['table-cell', undefined, 'c'],
    ['table-cell', undefined, 'd']
  ])
})

it('leaves code blocks out and keeps inline code as an opaque word', () => {
  const [block] = readMarkdown('```\nkode\n```\n\nSkriv `X.Y` her.').blocks
  expect(block?.content.text).toBe('Skriv X.Y her.')
  expect([...(block?.opaque ?? [])]).toEqual([6, 9])
})

it.each([
  ['S&oslash;g nu.', 'Søg', 'S&oslash;g'],
  ['Din \\*sag\\*.', '*sag*', '*sag\\*'],
  ['> Et citat\n> over to linjer.', 'linjer', 'linjer'],
  ['Vi **be**handler.', 'behandler', 'be**handler'],
  ['CRLF\r\nlinje to', 'linje', 'linje'],
  ['[Læs mere](https://a.example/x_y)', 'Læs mere', 'Læs mere']
])('finds the place of a word in %j', (text, word, expected) => {
  expect(slice(text, word)).toBe(expected)
})

it('keeps merge fields that look like markup', () => {
  expect(plain('Kære <<fornavn>>, din *sag {{a*b}}* er klar.')).toEqual([
    'Kære <<fornavn>>, din sag {{a*b}} er klar.'
  ])
  expect(plain('{% if x %}\n\nHej [NAVN]\n\n{% endif %}')).toEqual([
    '{% if x %}',
    'Hej [NAVN]',
    '{% endif %}'
  ])
})

it('reads frontmatter and says what is wrong with it', () => {
  expect(readMarkdown('---\ntype: rykker\n---\n\nHej').meta).toEqual({type: 'rykker'})
  expect(() => readMarkdown('---\ntype: [rykker\n---\n\nHej')).toThrow(BadFrontmatter)
  expect(() => readMarkdown('---\n- a\n---\n\nHej')).toThrow(/key: value/)
})

it('collects comments to klarbrev and links', () => {
  const {directives, blocks} = readMarkdown(
    '<!-- klarbrev ignore-next passive -- lovtekst -->\n\nSe [klik her](https://a.example).'
  )
  expect(directives).toEqual([{text: 'ignore-next passive -- lovtekst', start: 0, end: 49}])
  expect(blocks[0]?.links).toEqual([{start: 3, end: 11, url: 'https://a.example'}])
})

it.each(['>', '> ', '- ', '1. ', '> - '])('reads %j nested beyond all measure', (mark) => {
  const start = process.cpuUsage()
  expect(readMarkdown(`Før\n\n${mark.repeat(3000)}Hej\n\nEfter`).blocks.length).toBeGreaterThanOrEqual(2)
  expect(processorTimeSince(start)).toBeLessThan(3000)
})

it('takes marks of emphasis without end for text, and loses none of them', () => {
  for (const text of [`${'*'.repeat(30_000)}a${'*'.repeat(30_000)}`, '*a_ '.repeat(8000)]) {
    const start = process.cpuUsage()
    const {blocks} = readMarkdown(text)
    expect(processorTimeSince(start)).toBeLessThan(10_000)
    const read = blocks.map(({content}) => content.text).join('')
    expect(read.match(/a/g)?.length).toBe(text.match(/a/g)?.length)
    expect(read.match(/[*_]/g)?.length).toBeGreaterThan(13_000)
    expect(read).not.toMatch(/\p{Co}/u)
  }
  const bold = `${'**a** '.repeat(300)}\n\n`.repeat(20)
  expect(readMarkdown(bold).blocks.every(({content}) => !content.text.includes('*'))).toBe(true)
})
