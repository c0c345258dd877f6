import {readFileSync} from 'node:fs'
import {createDanish} from '../../src/danish/danish.ts'
import type {SentenceSyntax, Span} from '../../src/danish/phrases.ts'
import {findFields, tokenize} from '../../src/danish/tokenize.ts'

const data = new URL('../../src/danish/data/', import.meta.url)
const read = (name: string) => readFileSync(new URL(name, data))

/** The engine with the data that ships. */
export const danish = createDanish({
  lexicon: read('lexicon.bin'),
  tagger: read('tagger.bin'),
  syntax: read('syntax.bin')
})

/** A sentence from raw text, with a way back from places of tokens to the text. */
export function parseSentence(text: string): {
  syntax: SentenceSyntax
  textOf: (span: Span | undefined) => string
  words: Array<string>
} {
  const tokens = tokenize(text, findFields(text))
  const words: Array<string> = []
  for (let i = 0; i < tokens.count; i++) words.push(text.slice(tokens.start[i], tokens.end[i]))
  const textOf = (span: Span | undefined) =>
    span && span.end > span.start ? text.slice(tokens.start[span.start], tokens.end[span.end - 1]) : ''
  return {syntax: danish.syntax(words, danish.tag(words)), textOf, words}
}
