import type {SentenceSyntax} from '../danish/phrases.ts'
import type {TagInfo} from '../danish/tagset.ts'
import {TokenKind} from '../danish/token-list.ts'
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

/** The grammar of one sentence, each layer made when a rule first asks for it. */
export class Grammar {
  readonly #sentence: Sentence
  #words: ReadonlyArray<string> | undefined
  #tags: Int16Array | undefined
  #infos: ReadonlyArray<TagInfo> | undefined
  #syntax: SentenceSyntax | undefined

  constructor(sentence: Sentence) {
    this.#sentence = sentence
  }

  /** The words as the engine sees them. */
  get words(): ReadonlyArray<string> {
    this.#words ??= this.#sentence.tokens.map(wordOf)
    return this.#words
  }

  /** Tag of each token; see `Danish.tags`. */
  get tags(): Int16Array {
    this.#tags ??= this.#sentence.letter.danish.tag(this.words)
    return this.#tags
  }

  /** Part of speech and features of each token. */
  get tagInfos(): ReadonlyArray<TagInfo> {
    const {tags} = this.#sentence.letter.danish
    this.#infos ??= Array.from(this.tags, (tag) => tags[tag] ?? unknown)
    return this.#infos
  }

  /** Part of speech and features of a token. */
  tagOf(index: number): TagInfo {
    return this.tagInfos[index] ?? unknown
  }

  /** Dictionary form of a token. */
  lemmaOf(index: number): string {
    const {danish} = this.#sentence.letter
    return danish.lemma(this.words[index] ?? '', this.tags[index] ?? 0)
  }

  /** Clauses, verb groups, subjects and noun phrases. */
  get syntax(): SentenceSyntax {
    this.#syntax ??= this.#sentence.letter.danish.syntax(this.words, this.tags)
    return this.#syntax
  }
}
