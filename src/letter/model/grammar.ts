import type {SentenceAnalysis} from '../../danish/danish.ts'
import type {SentenceSyntax} from '../../danish/syntax/sentence-syntax.ts'
import type {TagInfo} from '../../danish/tagger/tagset.ts'
import {TokenKind} from '../../danish/tokens/token-list.ts'
import type {Sentence} from './sentence.ts'
import type {Token} from './token.ts'

const unknown: TagInfo = {upos: 'X', feats: '_', finite: false}

/** Stands for a merge field: most are filled by a name or behave like one. */
const name = 'Jensen'

function wordOf({kind, text}: Token): string {
  if (kind === TokenKind.field) return name
  // A soft hyphen says where a word may be divided; it is no part of it.
  return text.includes('\u00AD') ? text.replaceAll('\u00AD', '') : text
}

/** The grammar of one sentence, made when a rule first asks for it. */
export class Grammar {
  readonly #sentence: Sentence
  /** The words as the engine sees them. */
  readonly words: ReadonlyArray<string>
  /** Part of speech and features of each token. */
  readonly tagInfos: ReadonlyArray<TagInfo>
  readonly #analysis: SentenceAnalysis

  constructor(sentence: Sentence) {
    this.#sentence = sentence
    this.words = sentence.tokens.map(wordOf)
    this.#analysis = sentence.letter.danish.analyse(this.words)
    this.tagInfos = this.#analysis.infos
  }

  /** Tag of each token; see `Danish.tags`. */
  get tags(): Int16Array {
    return this.#analysis.tags
  }

  /** Part of speech and features of a token. */
  tagOf(index: number): TagInfo {
    return this.tagInfos[index] ?? unknown
  }

  /** Dictionary form of a token. */
  lemmaOf(index: number): string {
    return this.#sentence.letter.danish.lemma(this.words[index] ?? '', this.tags[index] ?? 0)
  }

  /** Clauses, verb groups, subjects and noun phrases. */
  get syntax(): SentenceSyntax {
    return this.#analysis.syntax
  }
}
