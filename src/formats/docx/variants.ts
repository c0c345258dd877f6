import {type Choice, type ParagraphBreak, type Piece, PLAIN, type TextPiece} from '../office/piece.ts'

/** A paragraph as one letter would have it: one outcome of each condition in it. */
export interface Variant {
  readonly items: ReadonlyArray<VariantItem>
  /** What the outcomes are called, outermost first; empty without conditions. */
  readonly branch: string
}

/** A piece of a variant; `fresh` when no earlier variant has it. */
export interface VariantItem {
  readonly piece: TextPiece | ParagraphBreak
  readonly fresh: boolean
}

/** A template whose conditions multiply beyond this is read without the rest of its variants. */
const MAX_CHARACTERS = 2_000_000

/**
 * Spell out the conditions of a paragraph, so that each sentence can be read as some letter has it.
 *
 * The first variant has the first outcome with text of each condition. Every other outcome is shown once, with all
 * other conditions as in the first variant: outcomes of different conditions do not multiply.
 *
 * ```
 * Vi har [din|jeres] ansøgning fra [jer|dig].
 * 1 din, jer   2 jeres, jer   3 din, dig
 * ```
 */
export function variantsOf(pieces: ReadonlyArray<Piece>): Array<Variant> {
  const labels: Array<string> = []
  const others: Array<Selection> = []
  const items: Array<VariantItem> = []
  flatten(pieces, new Map(), false, (item) => items.push(item))
  collect(pieces, new Map(), [], labels, others)

  const variants: Array<Variant> = [{items, branch: labels.join('; ')}]
  let budget = MAX_CHARACTERS
  for (const {chosen, fresh, branch} of others) {
    const picked: Array<VariantItem> = []
    flatten(pieces, chosen, false, (item) => picked.push(item), fresh)
    for (const {piece} of picked) budget -= piece.kind === 'text' ? piece.text.length : 1
    if (budget < 0) break
    variants.push({items: picked, branch})
  }
  return variants
}

/** One outcome that differs from the first variant, and what must be chosen around it to reach it. */
interface Selection {
  readonly chosen: ReadonlyMap<Choice, number>
  readonly fresh: Choice
  readonly branch: string
}

function collect(
  pieces: ReadonlyArray<Piece>,
  chosen: ReadonlyMap<Choice, number>,
  path: ReadonlyArray<string>,
  labels: Array<string>,
  others: Array<Selection>
): void {
  for (const piece of pieces) {
    if (piece.kind !== 'choice') continue
    const usual = usualBranch(piece)
    piece.branches.forEach(({label, pieces: within}, index) => {
      const here = [...path, label]
      const selection = new Map(chosen).set(piece, index)
      if (index === usual) {
        labels.push(label)
      } else if (within.length > 0 || hasText(pieces, piece)) {
        others.push({chosen: selection, fresh: piece, branch: here.join(', ')})
      }
      collect(within, selection, here, index === usual ? labels : [], others)
    })
  }
}

/** Without its own text a paragraph that is one condition has no variant for an empty outcome. */
function hasText(pieces: ReadonlyArray<Piece>, except: Choice): boolean {
  return pieces.some((piece) => piece !== except && piece.kind === 'text' && piece.text.trim() !== '')
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

function flatten(
  pieces: ReadonlyArray<Piece>,
  chosen: ReadonlyMap<Choice, number>,
  fresh: boolean,
  add: (item: VariantItem) => void,
  freshChoice?: Choice
): void {
  for (const piece of pieces) {
    if (piece.kind === 'choice') {
      const {pieces: within} = piece.branches[chosen.get(piece) ?? usualBranch(piece)] ?? {pieces: []}
      if (within.length === 0 && piece === freshChoice) add({piece: NOTHING, fresh: true})
      flatten(within, chosen, fresh || piece === freshChoice, add, freshChoice)
    } else if (piece.kind !== 'mark') {
      add({piece, fresh})
    }
  }
}
