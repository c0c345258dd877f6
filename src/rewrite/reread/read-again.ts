import type {Danish, SentenceAnalysis} from '../../danish/danish.ts'
import {findFields, Gap, TokenKind, tokenize} from '../../danish/tokens/tokenize.ts'

/** A sentence of a text that is not (yet) in a letter: its words and their grammar. */
export interface ReadSentence {
  readonly danish: Danish
  /** The tokens as written. */
  readonly texts: ReadonlyArray<string>
  /** The tokens in small letters. */
  readonly forms: ReadonlyArray<string>
  /** A `TokenKind` each. */
  readonly kinds: ReadonlyArray<number>
  /** Whether white space stands before each token. */
  readonly spaced: ReadonlyArray<boolean>
  /** Tags at once, syntax when first asked for. */
  readonly analysis: SentenceAnalysis
}

/** Stands for a merge field, as in a letter's own grammar. */
const name = 'Jensen'

/** Read a text as the engine reads letters: divide it into sentences and words, and tag these. */
export function readAgain(text: string, danish: Danish): ReadonlyArray<ReadSentence> {
  const tokens = tokenize(text, findFields(text))
  const sentences: Array<ReadSentence> = []
  for (let index = 0; index < tokens.sentenceCount; index++) {
    const from = tokens.sentenceStart[index] ?? 0
    const to = index + 1 < tokens.sentenceCount ? (tokens.sentenceStart[index + 1] ?? 0) : tokens.count
    if (from === to) continue
    const texts: Array<string> = []
    const kinds: Array<number> = []
    const spaced: Array<boolean> = []
    for (let token = from; token < to; token++) {
      const kind = tokens.kind[token] ?? TokenKind.word
      const written = text.slice(tokens.start[token], tokens.end[token]).replaceAll('\u00AD', '')
      texts.push(kind === TokenKind.field ? name : written)
      kinds.push(kind)
      spaced.push(token > from && tokens.before[token] !== Gap.none)
    }
    sentences.push({
      danish,
      texts,
      forms: texts.map((d) => d.toLowerCase()),
      kinds,
      spaced,
      analysis: danish.analyse(texts)
    })
  }
  return sentences
}
