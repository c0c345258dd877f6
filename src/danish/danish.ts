import type {Crc32} from '../text/crc32.ts'
import {Frequency} from './lexicon/frequency.ts'
import {Lexicon} from './lexicon/lexicon.ts'
import {DependencyParser} from './parser/dependency-parser.ts'
import {SentenceCache} from './sentence-cache.ts'
import {analyseSentence, type SentenceSyntax} from './syntax/sentence-syntax.ts'
import {Lemmatiser} from './tagger/lemmatise.ts'
import {Tagger} from './tagger/tagger.ts'
import type {TagInfo} from './tagger/tagset.ts'

/** The data files of the engine, as bytes: who has a disk reads them from it, a browser fetches them. */
export interface DanishData {
  readonly lexicon: Uint8Array
  readonly tagger: Uint8Array
  readonly syntax: Uint8Array
  /** How common words are; without it no word is taken for rare. Read when a rule first asks. */
  readonly frequency?: Uint8Array
  /** CRC-32 as the platform has it, by which damaged files are told; without it one in TypeScript, which takes longer. */
  readonly crc32?: Crc32
}

/** The Danish engine: lexicon, tags, lemmas and syntax. */
export interface Danish {
  readonly lexicon: Lexicon
  readonly tags: ReadonlyArray<TagInfo>
  /** How common words are in Danish at large; undefined where the engine was made without. */
  readonly frequency: Frequency | undefined
  /** Tag of each word of a sentence, as an index into `tags`. */
  tag(words: ReadonlyArray<string>): Int16Array
  /** Dictionary form of a word with this tag. */
  lemma(word: string, tag: number): string
  /** The grammar of a sentence; sentences seen lately are not analysed again. */
  analyse(words: ReadonlyArray<string>): SentenceAnalysis
}

/** The grammar of one sentence; syntax is worked out when first asked for. */
export interface SentenceAnalysis {
  /** Tag of each word, as an index into `Danish.tags`. */
  readonly tags: Int16Array
  /** Part of speech and features of each word. */
  readonly infos: ReadonlyArray<TagInfo>
  readonly syntax: SentenceSyntax
}

/** How many sentences are remembered; with their syntax some 10 kB each. */
const remembered = 2000

const unknown: TagInfo = {upos: 'X', feats: '_', finite: false}

/**
 * Make the engine from its data.
 *
 * @throws {DamagedData} when a data file is damaged or of another version.
 */
export function createDanish(data: DanishData): Danish {
  const {crc32} = data
  const lexicon = new Lexicon(data.lexicon, crc32)
  const tagger = new Tagger(data.tagger, lexicon, crc32)
  const {tags} = tagger
  const cache = new SentenceCache<SentenceAnalysis>(remembered)
  // Not every run parses: the syntax model is read when a rule first asks.
  let parser: DependencyParser | undefined
  let lemmatiser: Lemmatiser | undefined
  let frequency: Frequency | undefined

  const analyse = (words: ReadonlyArray<string>): SentenceAnalysis => {
    const ids = tagger.tag(words)
    let syntax: SentenceSyntax | undefined
    return {
      tags: ids,
      infos: Array.from(ids, (id) => tags[id] ?? unknown),
      get syntax() {
        parser ??= new DependencyParser(data.syntax, tags, crc32)
        syntax ??= analyseSentence(words, ids, tags, parser.parse(words, ids))
        return syntax
      }
    }
  }

  return {
    lexicon,
    tags,
    get frequency() {
      if (!frequency && data.frequency) frequency = new Frequency(data.frequency, crc32)
      return frequency
    },
    tag: (words) => tagger.tag(words),
    lemma(word, tag) {
      lemmatiser ??= new Lemmatiser(data.tagger, lexicon)
      return lemmatiser.lemma(word, tag)
    },
    analyse: (words) => cache.get(words, () => analyse(words))
  }
}
