import {genderOf} from '../../danish/lexicon/inflect.ts'
import type {Lexicon} from '../../danish/lexicon/lexicon.ts'
import {tokenize} from '../../danish/tokens/tokenize.ts'
import {clauseBoundaries, nounComplementOpeners} from '../../danish/words/conjunctions.ts'
import {indefiniteArticles} from '../../danish/words/determiners.ts'
import {framePrepositions} from '../../danish/words/prepositions.ts'
import {reflexivePronouns} from '../../danish/words/pronouns.ts'
import type {Sentence} from '../model/sentence.ts'
import type {Token} from '../model/token.ts'
import type {PhraseMatch, Wording} from './phrase.ts'
import {type KeyKind, PhraseKeys} from './phrase-keys.ts'

/** How many words may stand between a verb and the rest of its phrase. */
const widestGap = 4
/** How many, where the rest begins with a preposition: an object may be long, `lægge … til grund` stays a frame. */
const widestObject = 10

/** A place in a phrase, after some of its words. */
interface Node<Entry> {
  next: Map<string, Node<Entry>> | undefined
  /** The rest of verb phrases, which need not follow at once. */
  rest: Map<string, Node<Entry>> | undefined
  /** Phrases that are complete here, in the order of the rule. */
  entries: Array<Entry> | undefined
}

/**
 * All phrases of a rule in one tree, so that a word costs the same whether they are ten or a hundred thousand.
 *
 * ```
 * i ── henhold ── til ●
 *   └─ hænde ●
 * verb:rette ╌╌ henvendelse ── til ●      (╌╌ may be up to four words wide)
 * ```
 */
export class PhraseIndex<Entry extends Wording> {
  readonly #root: Node<Entry> = emptyNode()
  readonly #keys: PhraseKeys
  readonly #reader: number

  constructor(entries: ReadonlyArray<Entry>, lexicon: Lexicon) {
    this.#keys = PhraseKeys.of(lexicon)
    this.#reader = this.#keys.join()
    for (const entry of entries) {
      if (entry.severity !== 'off') this.#add(entry)
    }
  }

  #add(entry: Entry): void {
    const words = termWords(entry.term)
    let node = this.#root
    for (let index = 0; index < words.length; index++) {
      const word = words[index] ?? ''
      const key = this.#keys.add(kindOf(entry, index, words.length), word, index === 0 ? this.#reader : 0)
      const branch = entry.as === 'verb' && index === 1 ? 'rest' : 'next'
      node[branch] ??= new Map()
      const children = node[branch]
      let child = children.get(key)
      if (!child) {
        child = emptyNode()
        children.set(key, child)
      }
      node = child
    }
    node.entries ??= []
    node.entries.push(entry)
  }

  /** Find all phrases of a sentence, overlapping ones too, in the order of their first word. */
  find(sentence: Sentence): Array<PhraseMatch<Entry>> {
    const {tokens} = sentence
    const matches: Array<PhraseMatch<Entry>> = []
    for (const token of tokens) {
      if (!this.#mayBegin(token)) continue
      const first = token.index
      this.#step(this.#root.next, tokens, first, (node) => {
        if (node.next || node.entries) {
          this.#follow(node, tokens, first, (entry, last) => {
            const head = entry.as === 'noun' || entry.as === 'adjective' ? last : first
            matches.push({entry, sentence, first, last, head, rest: first + 1})
          })
        }
        if (node.rest) this.#leap(node, sentence, first, matches)
      })
    }
    return matches
  }

  #mayBegin(token: Token): boolean {
    return (this.#keys.keysOf(token).readers & this.#reader) !== 0 || reflexivePronouns.has(token.lower)
  }

  /** Visit the children that a token leads to. */
  #step(
    children: ReadonlyMap<string, Node<Entry>> | undefined,
    tokens: ReadonlyArray<Token>,
    index: number,
    visit: (node: Node<Entry>) => void
  ): void {
    const token = tokens[index]
    if (!token || !children || token.isOpaque) return
    for (const key of this.#keys.keysOf(token).keys) {
      const child = children.get(key)
      if (child) visit(child)
    }
    if (token.lower !== 'sig' && reflexivePronouns.has(token.lower)) {
      const child = children.get('sig')
      if (child) visit(child)
    }
  }

  #follow(
    node: Node<Entry>,
    tokens: ReadonlyArray<Token>,
    index: number,
    found: (entry: Entry, last: number) => void
  ): void {
    for (const entry of node.entries ?? []) found(entry, index)
    if (!node.next) return
    const next = index + (isCommaInPhrase(tokens, index + 1) ? 2 : 1)
    this.#step(node.next, tokens, next, (child) => this.#follow(child, tokens, next, found))
  }

  #leap(node: Node<Entry>, sentence: Sentence, first: number, matches: Array<PhraseMatch<Entry>>): void {
    const {tokens} = sentence
    for (let rest = first + 1, gap = 0; gap <= widestObject; rest++, gap++) {
      const token = tokens[rest]
      if (!token?.isWord) return
      if (gap > widestGap && !framePrepositions.has(token.lower)) {
        if (clauseBoundaries.has(token.lower)) return
        continue
      }
      this.#step(node.rest, tokens, rest, (child) =>
        this.#follow(child, tokens, rest, (entry, last) => {
          if (isGap(sentence, first + 1, rest))
            matches.push({entry, sentence, first, last, head: first, rest})
        })
      )
      if (clauseBoundaries.has(token.lower)) return
    }
  }
}

/** Divide a term into words as letters are, in small letters. */
export function termWords(term: string): Array<string> {
  const lower = term.toLowerCase()
  if (/^[\p{L} ]+$/u.test(lower)) return lower.split(' ')
  // A dot belongs to an abbreviation only where the sentence goes on.
  const text = `x ${lower} x`
  const {count, start, end} = tokenize(text)
  return Array.from({length: count}, (_, index) => text.slice(start[index], end[index])).slice(1, -1)
}

function emptyNode<Entry>(): Node<Entry> {
  return {next: undefined, rest: undefined, entries: undefined}
}

function kindOf({as}: Wording, index: number, length: number): KeyKind {
  if (as === 'verb') return index === 0 ? 'verb' : 'form'
  if (as === undefined) return 'form'
  return index === length - 1 ? as : 'agreeing'
}

/** The comma that Danish sets before a clause: `den omstændighed, at`. */
function isCommaInPhrase(tokens: ReadonlyArray<Token>, index: number): boolean {
  return tokens[index]?.text === ',' && nounComplementOpeners.has(tokens[index + 1]?.lower ?? '')
}

/**
 * Whether the words from `from` to `to` can stand between a verb and the rest of its phrase.
 *
 * No other verb can, and nothing that describes the noun that follows: `giver et møde` is not `give møde`.
 */
function isGap({grammar, tokens, letter}: Sentence, from: number, to: number): boolean {
  if (from === to) return true
  for (let index = from; index < to; index++) {
    const {upos, finite, verbForm} = grammar.tagOf(index)
    if ((upos === 'VERB' || upos === 'AUX') && (finite || verbForm === 'Inf')) return false
    // `er sket i overensstemmelse med`: the verb in front only helps the one between.
    if (upos === 'VERB' && verbForm === 'Part' && tokens[from - 1]?.lemma === 'være') return false
  }
  if (grammar.tagOf(to).upos !== 'NOUN') return true
  const {upos, case: wordCase, poss} = grammar.tagOf(to - 1)
  if (poss) return true
  // `hurtigst muligt henvendelse`: before a common noun a neuter form is an adverb.
  const noun = genderOf(letter.danish.lexicon, tokens[to]?.lower ?? '')
  if (upos === 'ADJ' && noun === 'Com' && tokens[to - 1]?.lower.endsWith('t')) return true
  return !(
    wordCase === 'Gen' ||
    /^(?:DET|ADJ|NUM|ADP)$/.test(upos) ||
    indefiniteArticles.has(tokens[to - 1]?.lower ?? '')
  )
}
