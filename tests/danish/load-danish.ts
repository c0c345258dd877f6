import {readFileSync} from 'node:fs'
import {Lexicon} from '../../src/danish/lexicon/lexicon.ts'
import {DependencyParser} from '../../src/danish/parser/dependency-parser.ts'
import {analyseSentence, type SentenceSyntax, type Span} from '../../src/danish/syntax/sentence-syntax.ts'
import {Tagger} from '../../src/danish/tagger/tagger.ts'
import {findFields, tokenize} from '../../src/danish/tokens/tokenize.ts'

const data = new URL('../../src/danish/data/', import.meta.url)
const read = (name: string) => readFileSync(new URL(name, data))

/** Tagger and parser with the data that ships. */
export const tagger = new Tagger(read('tagger.bin'), new Lexicon(read('lexicon.bin')))
export const parser = new DependencyParser(read('syntax.bin'), tagger.tags)

/** Clauses and phrases of a list of words. */
export function syntaxOf(words: ReadonlyArray<string>): SentenceSyntax {
  const tags = tagger.tag(words)
  return analyseSentence(words, tags, tagger.tags, parser.parse(words, tags))
}

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
  return {syntax: syntaxOf(words), textOf, words}
}
