import {type Choice, type Piece, PLAIN, type TextPiece} from '../office/piece.ts'
import {headOf, tailOf, type VariantItem} from './variant-window.ts'

/** A paragraph as one letter would have it: one outcome of each condition in it. */
export interface Variant {
  readonly items: ReadonlyArray<VariantItem>
  /** What the outcomes are called, outermost first; empty without conditions. */
  readonly branch: string
}

/** A template whose conditions multiply beyond this is read without the rest of its variants. */
const MAX_CHARACTERS = 2_000_000

/** Conditions in conditions beyond this are read with their usual outcome. */
const DEEPEST = 50

/**
 * Spell out the conditions of a paragraph, so that each sentence can be read as some letter has it.
 *
 * The first variant has the first outcome with text of each condition. Every other outcome is shown once, with all
 * other conditions as in the first variant: outcomes of different conditions do not multiply. Of a long paragraph such
 * a variant has the sentences around its outcome, so that the time grows with the text and not with its square.
 *
 * ```
 * Vi har [din|jeres] ansøgning fra [jer|dig].
 * 1 din, jer   2 jeres, jer   3 din, dig
 * ```
 */
export function variantsOf(pieces: ReadonlyArray<Piece>): Array<Variant> {
  const base = usualOf(pieces)
  const labels: Array<string> = []
  const others: Array<Variant> = []
  const budget = {characters: MAX_CHARACTERS}
  addOthers({base, pieces, path: [], labels, others, budget})
  return [{items: base.items, branch: labels.join('; ')}, ...others]
}

/** Pieces with one outcome of each condition, and where the conditions stand in them. */
interface Reading {
  readonly items: ReadonlyArray<VariantItem>
  readonly places: ReadonlyMap<Choice, readonly [from: number, to: number]>
}

/** Pieces with the usual outcome of each condition. */
function usualOf(pieces: ReadonlyArray<Piece>, fresh = false): Reading {
  const items: Array<VariantItem> = []
  const places = new Map<Choice, readonly [number, number]>()
  const add = (list: ReadonlyArray<Piece>): void => {
    for (const piece of list) {
      if (piece.kind === 'choice') {
        const from = items.length
        add(piece.branches[usualBranch(piece)]?.pieces ?? [])
        places.set(piece, [from, items.length])
      } else if (piece.kind !== 'mark') {
        items.push({piece, fresh})
      }
    }
  }
  add(pieces)
  return {items, places}
}

interface Search {
  /** The reading in which the conditions have their usual outcomes. */
  readonly base: Reading
  readonly pieces: ReadonlyArray<Piece>
  /** The outcomes around the pieces, outermost first. */
  readonly path: ReadonlyArray<string>
  /** Takes the outcomes of the first variant. */
  readonly labels: Array<string>
  readonly others: Array<Variant>
  readonly budget: {characters: number}
}

/** Add a variant for each outcome that differs from the usual one, and for those of the conditions in it. */
function addOthers(search: Search): void {
  const {base, pieces, path, labels, others, budget} = search
  if (path.length >= DEEPEST) return
  // Without its own text a paragraph that is one condition has no variant for an empty outcome.
  const hasText = pieces.some((piece) => piece.kind === 'text' && piece.text.trim() !== '')
  for (const piece of pieces) {
    if (piece.kind !== 'choice') continue
    const usual = usualBranch(piece)
    for (const [index, {label, pieces: within}] of piece.branches.entries()) {
      const here = [...path, label]
      if (index === usual) {
        labels.push(label)
        addOthers({...search, pieces: within, path: here})
      } else if (within.length > 0 || hasText) {
        const {items, places} = withOutcome(base, piece, within)
        for (const {piece: own} of items) budget.characters -= own.kind === 'text' ? own.text.length : 1
        if (budget.characters < 0) return
        others.push({items, branch: here.join(', ')})
        const settled = {items: items.map((item) => ({...item, fresh: false})), places}
        addOthers({...search, base: settled, pieces: within, path: here, labels: []})
      }
    }
  }
}

/** The sentences around a condition with another outcome of it. */
function withOutcome(base: Reading, choice: Choice, within: ReadonlyArray<Piece>): Reading {
  const [from, to] = base.places.get(choice) ?? [0, 0]
  const {items: own, places} = usualOf(within, true)
  const head = headOf(base.items, from)
  const items = [
    ...head,
    ...(own.length > 0 ? own : [{piece: NOTHING, fresh: true}]),
    ...tailOf(base.items, to)
  ]
  const shifted = new Map(
    [...places].map(([d, [start, end]]) => [d, [start + head.length, end + head.length]] as const)
  )
  return {items, places: shifted}
}

/** The first outcome that has text. */
function usualBranch({branches}: Choice): number {
  return Math.max(
    branches.findIndex(({pieces}) => pieces.length > 0),
    0
  )
}

/** Stands where an empty outcome leaves nothing. */
const NOTHING: TextPiece = {
  kind: 'text',
  text: '',
  style: PLAIN,
  opaque: false,
  code: false,
  url: undefined,
  source: undefined,
  host: undefined,
  at: -1
}
