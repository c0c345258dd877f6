import {applyEdits} from '../text/apply-edits.ts'
import type {Finding} from '../types.ts'
import {chooseSuggestions} from './choose-suggestions.ts'

/** The text with the first suggestion of each finding, in one pass; where two meet, `chooseSuggestions` says which. */
export function applyFirst(text: string, findings: ReadonlyArray<Finding>): string {
  const choices = chooseSuggestions(findings, {all: true})
  return applyEdits(
    text,
    choices.flatMap(({suggestion}) => suggestion.edits)
  )
}
