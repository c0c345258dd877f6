import {rankFindings} from '../text/rank-findings.ts'
import type {Edit, Finding, SentenceAdvice, Suggestion} from '../types.ts'

/** A suggestion picked to be applied, and the finding it is for. */
export interface PickedSuggestion {
  readonly finding: Finding
  readonly suggestion: Suggestion
}

/** Which suggestions may be picked. */
export interface Choosing {
  /** The first suggestion of every finding, safe or not; else only safe ones. */
  readonly all?: boolean
  /** Edits that cannot be made in the document. */
  readonly refused?: ReadonlySet<Edit>
  /** What is advised on whole sentences: of a sentence only the suggestions that its rewrite is made of. */
  readonly sentences?: ReadonlyArray<SentenceAdvice> | undefined
}

/**
 * Choose suggestions that can be applied together: at most one for a finding, and none that touches the words of another.
 *
 * Where two meet, the one for the more severe finding goes first, or the one that says what the other would say and
 * more (see `rankFindings`), then the one further left, then the shorter one: a word is replaced before its sentence is
 * turned round, and the sentence gets its turn when the letter has been checked again.
 *
 * @returns ascending by place
 */
export function chooseSuggestions(
  findings: ReadonlyArray<Finding>,
  choosing: Choosing = {}
): Array<PickedSuggestion> {
  const apart = choosing.all ? leftOut(findings, choosing.sentences ?? []) : new Set<Suggestion>()
  const ranks = rankFindings(findings)
  const candidates = findings.flatMap((finding, index) => {
    const suggestion = pick(finding, choosing)
    if (!suggestion || apart.has(suggestion)) return []
    return [{finding, suggestion, rank: ranks[index] ?? 0, ...reach(finding, suggestion)}]
  })
  candidates.sort(
    (a, b) =>
      b.rank - a.rank ||
      a.start - b.start ||
      a.end - b.end ||
      (a.finding.ruleId < b.finding.ruleId ? -1 : a.finding.ruleId > b.finding.ruleId ? 1 : 0)
  )

  const chosen: Array<(typeof candidates)[number]> = []
  for (const candidate of candidates) {
    if (chosen.every((d) => d.end < candidate.start || candidate.end < d.start)) chosen.push(candidate)
  }
  return chosen.sort((a, b) => a.start - b.start).map(({finding, suggestion}) => ({finding, suggestion}))
}

/** First suggestions that go with no others of their sentence: one at a time, when the letter has been checked again. */
function leftOut(
  findings: ReadonlyArray<Finding>,
  sentences: ReadonlyArray<SentenceAdvice>
): ReadonlySet<Suggestion> {
  const apart = new Set<Suggestion>()
  for (const sentence of sentences) {
    const together = new Set(sentence.rewrite?.edits.map(keyOf))
    if (together.size === 0) continue
    for (const index of sentence.findings) {
      const first = findings[index]?.suggestions.find(({edits}) => edits.length > 0)
      if (first && !first.edits.every((edit) => together.has(keyOf(edit)))) apart.add(first)
    }
  }
  return apart
}

function keyOf({start, end, text}: Edit): string {
  return `${start} ${end} ${text}`
}

function pick({suggestions}: Finding, {all, refused}: Choosing): Suggestion | undefined {
  return suggestions.find(
    ({edits, safe}) => edits.length > 0 && (all || safe) && !edits.some((edit) => refused?.has(edit))
  )
}

/** The words that a suggestion is about: those found and those it changes. */
function reach({place}: Finding, {edits}: Suggestion): {readonly start: number; readonly end: number} {
  return {
    start: Math.min(place.start.offset, edits[0]?.start ?? place.start.offset),
    end: Math.max(place.end.offset, edits.at(-1)?.end ?? place.end.offset)
  }
}
