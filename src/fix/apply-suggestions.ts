import type {LetterDocument} from '../formats/document.ts'
import type {Edit, LetterReport} from '../types.ts'
import {chooseSuggestions, type PickedSuggestion} from './choose-suggestions.ts'
import {composeEdits} from './compose-edits.ts'
import type {Draft} from './draft.ts'

/** How suggestions are applied. */
export interface Applying {
  readonly check: (document: LetterDocument) => LetterReport
  /** The first suggestion of every finding, safe or not; else only safe ones. */
  readonly all?: boolean
}

/** A letter with suggestions applied. */
export interface Applied {
  readonly draft: Draft
  /** Report on the letter as it was. */
  readonly before: LetterReport
  /** Report on the letter as it is now. */
  readonly report: LetterReport
  /** What was applied, in the order in which it was. */
  readonly choices: ReadonlyArray<PickedSuggestion>
  /** All changes as edits of the first text. */
  readonly edits: ReadonlyArray<Edit>
}

/** More passes than any letter needs. */
const maxPasses = 50

/** Rules that lengthen each other's texts without end stop here: plain language is no longer than that. */
function longest(length: number): number {
  return 2 * length + 2000
}

/**
 * Apply suggestions until none is left: choose those that go together, apply them, check the letter again.
 *
 * This ends, and a second run changes nothing. What a pass does depends on the text alone, so a text that comes back
 * would come back for ever: then the shortest text of the round is kept, and of those the first in order. A run that
 * starts at any text of a round goes through the same round and keeps the same text. Where no text comes back, none
 * changes any more, or it has grown too long, or `maxPasses` ends it.
 */
export function applySuggestions(draft: Draft, {check, all = false}: Applying): Applied {
  const {length} = draft.document.text
  const before = check(draft.document)
  let state: Applied = {draft, before, report: before, choices: [], edits: []}
  const states = [state]

  while (states.length <= maxPasses) {
    const next = pass(state, length, check, all)
    if (!next || textOf(next).length > longest(length)) return state
    const first = states.findIndex((d) => textOf(d) === textOf(next))
    if (first >= 0) return states.slice(first).reduce((a, b) => (isBefore(b, a) ? b : a))
    states.push(next)
    state = next
  }
  return state
}

function pass(
  {draft, before, report, choices, edits}: Applied,
  length: number,
  check: Applying['check'],
  all: boolean
): Applied | undefined {
  const chosen = choosePossible(draft, report, all)
  const made = chosen.flatMap(({suggestion}) => suggestion.edits.map(draft.adapt))
  if (made.length === 0) return
  const next = draft.edit(made)
  return {
    draft: next,
    before,
    report: check(next.document),
    choices: [...choices, ...chosen],
    edits: composeEdits(length, edits, made)
  }
}

/** Choose suggestions, and others in the place of those that the document refuses. */
function choosePossible(
  draft: Draft,
  {findings, sentences}: LetterReport,
  all: boolean
): Array<PickedSuggestion> {
  const refused = new Set<Edit>()
  for (;;) {
    const chosen = chooseSuggestions(findings, {all, refused, sentences})
    const impossible = draft.refused(chosen.flatMap(({suggestion}) => suggestion.edits))
    if (impossible.length === 0) return chosen
    for (const edit of impossible) refused.add(edit)
  }
}

function textOf({draft}: Applied): string {
  return draft.document.text
}

function isBefore(a: Applied, b: Applied): boolean {
  const [x, y] = [textOf(a), textOf(b)]
  return x.length < y.length || (x.length === y.length && x < y)
}
