import {type NamedStretch, NestedStretches} from '../nested-stretches.ts'
import type {TemplateTag} from '../template/template-tag.ts'

/** A condition of a template inside of one block: where each outcome begins in its text, and where the last one ends. */
export interface InlineChoice {
  readonly outcomes: ReadonlyArray<{
    readonly start: number
    readonly label: string
    /** The conditions in it, in the order of the text. */
    readonly choices: ReadonlyArray<InlineChoice>
  }>
  readonly end: number
}

interface OpenOutcome {
  readonly start: number
  readonly label: string
  readonly choices: Array<InlineChoice>
}

interface Open {
  /** The block in which it was opened; absent between blocks. */
  readonly block: object | undefined
  readonly outcomes: Array<OpenOutcome>
  readonly isLoop: boolean
  condition: string
  /** Where the text of the last outcome begins in the source. */
  source: number
}

/** Conditions in conditions; no letter nests them deeper, and those beyond are read as text that is always there. */
const DEEPEST = 50

/** Follows the conditions of a template from block to block. */
export class OpenConditions {
  readonly #open: Array<Open> = []
  /** How many are open beyond the deepest that are followed. */
  #beyond = 0
  readonly #stretches: Array<NamedStretch> = []
  #tree: NestedStretches | undefined

  /** The outcomes that hold for a block from its first word on, outermost first: `if gebyr > 0: sand`. */
  labelsOf(block: object): Array<string> {
    return this.#open
      .filter((open) => !open.isLoop && (open.block !== block || isFromStart(open)))
      .map(({outcomes}) => outcomes.at(-1)?.label ?? '')
  }

  /** The outcomes in which a character of the source stands, outermost first; empty outside of conditions. */
  branchAt(offset: number): string {
    this.#tree ??= new NestedStretches(this.#stretches)
    return this.#tree.labelsAt(offset).join(', ')
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
   * Gives the condition that ends there, when all of it is inside of the block and stands in no other one that is.
   */
  take({step, start, end}: TemplateTag, block: object | undefined, at: number): InlineChoice | undefined {
    if (!step) return
    const {kind, condition} = step
    if (this.#beyond > 0 || (this.#open.length >= DEEPEST && kind !== 'close' && kind !== 'else')) {
      if (kind !== 'else') this.#beyond += kind === 'close' ? -1 : 1
      return
    }
    if (kind === 'open' || kind === 'loop') {
      const outcomes = [{start: at, label: `${condition}: sand`, choices: []}]
      this.#open.push({block, outcomes, isLoop: kind === 'loop', condition, source: end})
      return
    }
    const last = kind === 'close' ? this.#open.pop() : this.#open.at(-1)
    if (!last || last.isLoop) return
    this.#stretches.push({start: last.source, end: start, label: last.outcomes.at(-1)?.label ?? ''})
    if (kind === 'close') {
      if (block === undefined || last.block !== block) return
      const choice = {outcomes: last.outcomes, end: at}
      const around = this.#open.findLast((open) => open.block === block && !open.isLoop)
      if (!around) return choice
      around.outcomes.at(-1)?.choices.push(choice)
      return
    }
    last.source = end
    if (condition !== '') last.condition = condition
    last.outcomes.push({
      start: at,
      label: `${last.condition}: ${condition === '' ? 'falsk' : 'sand'}`,
      choices: []
    })
    return
  }

  /** The conditions of a block that ended while others around them, which began in it, are still open. */
  unfinished(block: object): Array<InlineChoice> {
    return this.#open
      .filter((open) => open.block === block && !open.isLoop)
      .flatMap(({outcomes}) => outcomes.flatMap(({choices}) => choices))
  }
}

function isFromStart({outcomes}: Open): boolean {
  return outcomes.length === 1 && outcomes[0]?.start === 0
}
