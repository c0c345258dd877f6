import {DependencyParser} from './dependency-parser.ts'
import {Lemmatiser} from './lemmatise.ts'
import {Lexicon} from './lexicon.ts'
import {analyseSentence, type SentenceSyntax} from './phrases.ts'
import {Tagger} from './tagger.ts'
import type {TagInfo} from './tagset.ts'

/** The data files of the engine, as bytes: who has a disk reads them from it, a browser fetches them. */
export interface DanishData {
  readonly lexicon: Uint8Array
  readonly tagger: Uint8Array
  readonly syntax: Uint8Array
}

/** The Danish engine: lexicon, tags, lemmas and syntax. */
export interface Danish {
  readonly lexicon: Lexicon
  readonly tags: ReadonlyArray<TagInfo>
  /** Tag of each word of a sentence, as an index into `tags`. */
  tag(words: ReadonlyArray<string>): Int16Array
  /** Dictionary form of a word with this tag. */
  lemma(word: string, tag: number): string
  /** Clauses and phrases of a tagged sentence. */
  syntax(words: ReadonlyArray<string>, tags: Int16Array): SentenceSyntax
}

/**
 * Make the engine from its data.
 *
 * @throws {Error} when a data file is damaged or of another version.
 */
export function createDanish(data: DanishData): Danish {
  const lexicon = new Lexicon(data.lexicon)
  const tagger = new Tagger(data.tagger, lexicon)
  const {tags} = tagger
  // Not every run parses: the syntax model is read when a rule first asks.
  let parser: DependencyParser | undefined
  let lemmatiser: Lemmatiser | undefined
  return {
    lexicon,
    tags,
    tag: (words) => tagger.tag(words),
    lemma(word, tag) {
      lemmatiser ??= new Lemmatiser(data.tagger, lexicon)
      return lemmatiser.lemma(word, tag)
    },
    syntax(words, tagIds) {
      parser ??= new DependencyParser(data.syntax, tags)
      return analyseSentence(words, tagIds, tags, parser.parse(words, tagIds))
    }
  }
}
