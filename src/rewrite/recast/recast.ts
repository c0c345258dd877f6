import {splitCompound} from '../../danish/lexicon/split-compound.ts'
import {capitalPronouns} from '../../danish/words/pronouns.ts'
import type {Sentence} from '../../letter/model/sentence.ts'
import type {Token} from '../../letter/model/token.ts'
import type {Suggestion} from '../../types.ts'
import {changedText, editsOf, type TextChange} from './changes.ts'
import {capitalise} from './match-case.ts'
import {type Item, losesProtected} from './protected.ts'

/** A piece of a recast sentence: new words, or the tokens `[from, to)` of the sentence as they stand. */
export type RecastPiece = string | readonly [from: number, to: number]

/** How a recast is offered. */
export interface RecastOptions {
  /** Whether the meaning cannot change. */
  readonly safe?: boolean
  /** Whether the recast may drop negations, because dropping two of them is its purpose. */
  readonly negations?: boolean
  /** Whether the recast may drop names, because a pronoun takes their place. */
  readonly names?: boolean
}

/**
 * Recast the tokens `[from, to)` of a sentence as a row of pieces, and suggest it as edits.
 *
 * ```
 * Ansøgningen behandles af Borgerservice.   from 0, to 4
 * [[3, 4], 'behandler', [0, 1]]  →  Borgerservice behandler ansøgningen.
 * ```
 *
 * The first word of the sentence keeps its capital, whichever word that becomes. What stays in its order is not
 * touched, so that markup there survives. Gives nothing when an edit would write over markup, and when a number, a
 * name, a merge field, a quotation, a reference to a law or a negation would be lost.
 */
export function recast(
  sentence: Sentence,
  from: number,
  to: number,
  pieces: ReadonlyArray<RecastPiece>,
  {safe = false, negations = false, names = false}: RecastOptions = {}
): Suggestion | undefined {
  const items = itemsOf(sentence, pieces)
  if (items.length === 0 || losesProtected(sentence, from, to, items, {negations, names})) return
  setCapitals(sentence, from, items)
  const changes = changesOf(sentence, from, to, items)
  if (changes.length === 0) return
  const edits = editsOf(sentence, changes)
  if (edits.length === 0) return
  return {text: changedText(sentence, changes), edits, safe}
}

function itemsOf({tokens}: Sentence, pieces: ReadonlyArray<RecastPiece>): Array<Item> {
  const items: Array<Item> = []
  for (const piece of pieces) {
    if (typeof piece === 'string') {
      if (piece !== '') items.push({text: piece, token: undefined})
      continue
    }
    for (const token of tokens.slice(piece[0], piece[1])) items.push({text: token.text, token})
  }
  return items
}

/** The capital of the sentence's first word stays at the front. */
function setCapitals(sentence: Sentence, from: number, items: Array<Item>): void {
  const first = sentence.tokens.find((token) => token.isWord)
  if (!first || first.index < from || first.text === first.lower) return
  const [front] = items
  if (!front || front.token === first) return
  front.text = capitalise(front.text)
  const moved = items.find((item) => item.token === first)
  if (moved && losesCapital(first)) moved.text = first.text.charAt(0).toLowerCase() + first.text.slice(1)
}

/** Whether a word has its capital only for standing first. */
function losesCapital(token: Token): boolean {
  if (token.isOpaque || (token.upos === 'PROPN' && !isUnlistedCompound(token))) return false
  // `I`, `De`, `Dem` and `Deres` are written large, and so are acronyms such as `CPR-nummeret`.
  if (capitalPronouns.has(token.text))
    return token.text !== 'I' && token.text === 'De' ? !isPolite(token) : false
  // `MitID`, `NemKonto`, `CPR-nummer`: a capital inside tells a name or an acronym.
  return !/^\p{Lu}.*\p{Lu}/u.test(token.text) && !opensName(token)
}

/** `Udbetaling Danmark`, `Region Nordby`: a bare noun and the name behind it are one name. */
function opensName({sentence, index}: Token): boolean {
  const next = sentence.tokens[index + 1]
  const {upos, definite} = sentence.grammar.tagOf(index)
  if (upos !== 'NOUN' || definite === 'Def' || !next) return false
  return (
    next.spaced && /^\p{Lu}\p{Ll}/u.test(next.text) && next.upos !== 'PRON' && !capitalPronouns.has(next.text)
  )
}

/** `Vejsyn`: a word that the lexicon does not have passes for a name, but its parts tell what it is. */
function isUnlistedCompound({lower, sentence}: Token): boolean {
  const {lexicon} = sentence.letter.danish
  return lexicon.classes(lower) === 0 && splitCompound(lexicon, lower) !== undefined
}

function isPolite({sentence, index}: Token): boolean {
  const next = sentence.grammar.tagOf(index + 1)
  // `De fleste`, `De to naboer`: an article; `De kan`: a pronoun, whose capital may be politeness.
  return next.upos === 'VERB' || next.upos === 'AUX'
}

/** The changes that turn the old tokens into the items, leaving alone the longest row that keeps its order. */
function changesOf(
  sentence: Sentence,
  from: number,
  to: number,
  items: ReadonlyArray<Item>
): Array<TextChange> {
  const kept = longestAscending(items)
  const changes: Array<TextChange> = []
  let item = 0
  let old = from
  for (const stop of [...kept, undefined]) {
    const end = stop === undefined ? items.length : stop
    const oldEnd = stop === undefined ? to : (items[stop]?.token?.index ?? to)
    if (end > item || oldEnd > old)
      changes.push(changeOf(sentence, old, oldEnd, items.slice(item, end), items[end]))
    item = end + 1
    old = oldEnd + 1
  }
  return changes.filter((d) => sentence.content.text.slice(d.from, d.to) !== d.text)
}

/** Replace the old tokens `[from, to)` by items, with the blanks that go with them. */
function changeOf(
  {tokens, content}: Sentence,
  from: number,
  to: number,
  items: ReadonlyArray<Item>,
  next: Item | undefined
): TextChange {
  const before = tokens[from - 1]
  const after = tokens[to]
  let text = ''
  let previous: Item | undefined
  for (const item of items) {
    text += (previous ? gap(previous, item) : '') + item.text
    previous = item
  }

  // Old tokens go with the blanks on both sides; new ones bring theirs.
  const start = before?.to ?? tokens[from]?.from ?? 0
  const end = after?.from ?? tokens[to - 1]?.to ?? start
  const left = before && previous ? (attachesLeft(items[0]?.text ?? '') ? '' : ' ') : ''
  const right = after && (previous ?? before) ? (attachesLeft(next?.text ?? after.text) ? '' : ' ') : ''
  const whole = previous ? left + text + right : before && after ? right : ''

  // Blanks that stay as they are are not written again: a line break in the source stays a line break.
  const oldLeft = content.text.slice(start, tokens[from]?.from ?? start)
  const oldRight = to > from ? content.text.slice(tokens[to - 1]?.to ?? end, end) : ''
  const keepsLeft = to > from && previous !== undefined && left === ' ' && /^\s+$/.test(oldLeft)
  const keepsRight = to > from && previous !== undefined && right === ' ' && /^\s+$/.test(oldRight)
  const noLeft = to > from && previous !== undefined && left === '' && oldLeft === ''
  const noRight = to > from && previous !== undefined && right === '' && oldRight === ''
  return {
    from: keepsLeft || noLeft ? start + oldLeft.length : start,
    to: keepsRight || noRight ? end - oldRight.length : end,
    text: whole.slice(keepsLeft ? 1 : 0, keepsRight ? whole.length - 1 : undefined)
  }
}

function gap(previous: Item, item: Item): string {
  const [a, b] = [previous.token, item.token]
  if (a && b && b.index === a.index + 1) return b.spaced ? ' ' : ''
  return attachesLeft(item.text) || /[([«„]$/.test(previous.text) ? '' : ' '
}

function attachesLeft(text: string): boolean {
  return /^[,.;:!?)\]»”…]/.test(text)
}

/** Positions of the longest row of items that are old tokens in their old order and letters. */
function longestAscending(items: ReadonlyArray<Item>): Array<number> {
  const best: Array<{length: number; previous: number}> = []
  let last = -1
  for (const [at, {token, text}] of items.entries()) {
    best.push({length: 0, previous: -1})
    if (!token || token.text !== text) continue
    let length = 1
    let previous = -1
    for (let other = 0; other < at; other++) {
      const item = items[other]
      const row = best[other]?.length ?? 0
      if (row > 0 && item?.token && item.token.index < token.index && row + 1 > length) {
        length = row + 1
        previous = other
      }
    }
    best[at] = {length, previous}
    if (last < 0 || length > (best[last]?.length ?? 0)) last = at
  }
  const row: Array<number> = []
  for (let at = last; at >= 0; at = best[at]?.previous ?? -1) row.unshift(at)
  return row
}
