import type {Letter} from '../../../letter/model/letter.ts'

/** A letter as `klarbrev parse` shows it. */
export interface ParsedLetter {
  readonly path: string
  readonly text: string
  readonly sentences: ReadonlyArray<ParsedSentence>
}

/** A sentence or unit with its place in the letter. */
export interface ParsedSentence {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly part: string
  readonly tokens: ReadonlyArray<ParsedToken>
}

/** A token with its dictionary form, part of speech and features. */
export interface ParsedToken {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly lemma: string
  readonly upos: string
  readonly feats: string
}

/** Spell out the sentences and tokens of a letter. */
export function parseJson(path: string, letter: Letter): ParsedLetter {
  return {
    path,
    text: letter.text,
    sentences: letter.sentences.map(({text, start, end, unit, tokens, grammar}) => ({
      text,
      start,
      end,
      part: unit.part,
      tokens: tokens.map((token) => ({
        text: token.text,
        start: token.start,
        end: token.end,
        lemma: token.lemma,
        upos: token.upos,
        feats: grammar.tagOf(token.index).feats
      }))
    }))
  }
}
