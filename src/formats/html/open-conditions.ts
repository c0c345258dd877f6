import type {TemplateTag} from '../template/template-tag.ts'

/** A condition of a template inside of one block: where each outcome begins in its text, and where the last one ends. */
export interface InlineChoice {
  readonly outcomes: ReadonlyArray<{readonly start: number; readonly label: string}>
  readonly end: number
}

interface Open {
  /** The block in which it was opened; absent between blocks. */
  readonly block: object | undefined
  readonly outcomes: Array<{start: number; label: string}>
  readonly isLoop: boolean
  condition: string
  /** Where the text of the last outcome begins in the source. */
  source: number
}

/** The source of an outcome. */
interface Stretch {
  readonly start: number
  readonly end: number
  readonly label: string
}

/** Follows the conditions of a template from block to block. */
export class OpenConditions {
  readonly #open: Array<Open> = []
  readonly #stretches: Array<Stretch> = []

  /** The outcomes that hold for a block from its first word on, outermost first: `if gebyr > 0: sand`. */
  labelsOf(block: object): Array<string> {
    return this.#open
      .filter((open) => !open.isLoop && (open.block !== block || isFromStart(open)))
      .map(({outcomes}) => outcomes.at(-1)?.label ?? '')
  }

  /** The outcomes in which a character of the source stands, outermost first; empty outside of conditions. */
  branchAt(offset: number): string {
    return this.#stretches
      .filter(({start, end}) => start <= offset && offset < end)
      .toSorted((a, b) => a.start - b.start)
      .map(({label}) => label)
      .join(', ')
  }

  /** Does the text after a statement belong to another outcome of a condition around the block? */
  leaves({step}: TemplateTag, block: object): boolean {
    const last = this.#open.at(-1)
    const goesOn = step === undefined || step.kind === 'open' || step.kind === 'loop'
    return !goesOn && last !== undefined && !last.isLoop && last.block !== block
  }

  /**
   * Take a statement that stands at an offset of a block's text, or between blocks.
   *
   * Gives the condition that ends there, when all of it is inside of the block.
   */
  take({step, start, end}: TemplateTag, block: object | undefined, at: number): InlineChoice | undefined {
    if (!step) return
    const {kind, condition} = step
    if (kind === 'open' || kind === 'loop') {
      const outcomes = [{start: at, label: `${condition}: sand`}]
      this.#open.push({block, outcomes, isLoop: kind === 'loop', condition, source: end})
      return
    }
    const last = kind === 'close' ? this.#open.pop() : this.#open.at(-1)
    if (!last || last.isLoop) return
    this.#stretches.push({start: last.source, end: start, label: last.outcomes.at(-1)?.label ?? ''})
    if (kind === 'close') {
      return block !== undefined && last.block === block ? {outcomes: last.outcomes, end: at} : undefined
    }
    last.source = end
    if (condition !== '') last.condition = condition
    last.outcomes.push({start: at, label: `${last.condition}: ${condition === '' ? 'falsk' : 'sand'}`})
    return
  }
}

function isFromStart({outcomes}: Open): boolean {
  return outcomes.length === 1 && outcomes[0]?.start === 0
}
