import type {Applied} from '../../../fix/apply-suggestions.ts'
import {composeEdits} from '../../../fix/compose-edits.ts'
import type {Draft} from '../../../fix/draft.ts'
import type {Edit, Finding, Suggestion} from '../../../types.ts'
import type {LetterChecker} from '../../examine/letter-checker.ts'

/** A finding that was passed over; offsets move with the edits before them. */
interface Skipped {
  readonly ruleId: string
  readonly start: number
  readonly end: number
}

/** A letter part way through its findings. */
interface Step extends Applied {
  readonly skipped: ReadonlyArray<Skipped>
  /** Sentences that the writer has written. */
  readonly written: number
}

/** What was done on a walk so far. */
export interface Done {
  readonly used: number
  readonly written: number
  readonly skipped: number
  /** LIX before and now. */
  readonly lix: readonly [number, number]
}

/** A finding with what can be done about it. */
export interface Open {
  readonly finding: Finding
  /** Empty where only the writer can say it otherwise. */
  readonly suggestions: ReadonlyArray<Suggestion>
  /** How many findings are left, this one too. */
  readonly left: number
}

/**
 * A walk through the findings of a letter, first to last: those with suggestions, and warnings without.
 *
 * The letter is checked again after each change, so the findings shown are always those of the letter as it is.
 */
export class Walk {
  readonly #check: LetterChecker
  readonly #length: number
  #steps: ReadonlyArray<Step>

  constructor(draft: Draft, check: LetterChecker) {
    this.#check = check
    this.#length = draft.document.text.length
    const before = check(draft.document)
    this.#steps = [{draft, before, report: before, edits: [], choices: [], skipped: [], written: 0}]
  }

  get #now(): Step {
    const step = this.#steps.at(-1)
    if (!step) throw new Error('A walk has at least its start')
    return step
  }

  /** The letter as it is now. */
  get applied(): Applied {
    return this.#now
  }

  /** Whether there is a step to undo. */
  get canUndo(): boolean {
    return this.#steps.length > 1
  }

  /** What was done so far. */
  get done(): Done {
    const {before, report, choices, skipped, written} = this.#now
    return {
      used: choices.length - written,
      written,
      skipped: skipped.length,
      lix: [before.score.lix, report.score.lix]
    }
  }

  /** The first finding that is neither settled nor passed over, and how many there are. */
  nextOpen(): Open | undefined {
    const {draft, report, skipped} = this.#now
    const left = report.findings.filter(
      (finding) =>
        (finding.suggestions.some(isApplicable) || isForWriter(finding)) &&
        !skipped.some((d) => isOf(d, finding))
    )
    for (const [index, finding] of left.entries()) {
      const suggestions = finding.suggestions.filter(
        (d) => isApplicable(d) && draft.refused(d.edits).length === 0
      )
      if (suggestions.length > 0 || isForWriter(finding))
        return {finding, suggestions, left: left.length - index}
    }
    return
  }

  /**
   * Put the writer's own words in the place of a stretch of the letter, and check the letter again.
   *
   * @returns whether it can be done: a merge field, for one, stays
   */
  write(finding: Finding, edit: Edit): boolean {
    const {draft} = this.#now
    const edits = [edit]
    if (draft.refused(edits).length > 0) return false
    this.#make(finding, {text: edit.text, edits, safe: false}, 1)
    return true
  }

  /** Apply a suggestion and check the letter again. */
  accept(finding: Finding, suggestion: Suggestion): void {
    this.#make(finding, suggestion, 0)
  }

  #make(finding: Finding, suggestion: Suggestion, own: 0 | 1): void {
    const {draft, before, edits, choices, skipped, written} = this.#now
    const made = suggestion.edits.map(draft.adapt)
    const next = draft.edit(made)
    this.#steps = [
      ...this.#steps,
      {
        draft: next,
        before,
        report: this.#check(next.document),
        edits: composeEdits(this.#length, edits, made),
        choices: [...choices, {finding, suggestion}],
        written: written + own,
        skipped: skipped.map((d) => ({...d, start: moved(d.start, made), end: moved(d.end, made)}))
      }
    ]
  }

  /** Leave a finding as it is. */
  skip({ruleId, place}: Finding): void {
    const step = this.#now
    const skipped = [...step.skipped, {ruleId, start: place.start.offset, end: place.end.offset}]
    this.#steps = [...this.#steps, {...step, skipped}]
  }

  /** Take back the last change, or return to the last finding passed over. */
  undo(): void {
    if (this.canUndo) this.#steps = this.#steps.slice(0, -1)
  }
}

/** What no suggestion helps, but should be said otherwise; a finding that another speaks for is told with that one. */
function isForWriter({severity, within}: Finding): boolean {
  return severity !== 'info' && within === undefined
}

function isApplicable({edits}: Suggestion): boolean {
  return edits.length > 0
}

function isOf({ruleId, start, end}: Skipped, finding: Finding): boolean {
  const {place} = finding
  return ruleId === finding.ruleId && start === place.start.offset && end === place.end.offset
}

/** Where an offset lies after edits. */
function moved(offset: number, edits: ReadonlyArray<Edit>): number {
  let shift = 0
  for (const {start, end, text} of edits) if (end <= offset) shift += text.length - (end - start)
  return offset + shift
}
