import type {Finding} from '../types.ts'
import {voices} from './generated.ts'

/** Findings longer than this many characters are about a sentence, not a phrase: they silence nothing. */
const longestPhrase = 120

/** Rule → the rules it speaks for; those with the highest say first. */
const silences: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  voices.map((voice) => [voice.rule, new Set(voice.for)])
)

/** Rule → how high its say is, 0 the highest. */
const ranks: ReadonlyMap<string, number> = new Map(voices.map((voice, rank) => [voice.rule, rank]))

/** Rules that speak even where another one offers words and they do not. */
const always: ReadonlySet<string> = new Set(voices.flatMap((voice) => (voice.always ? [voice.rule] : [])))

/** All rules that speak or may be silenced. */
const named: ReadonlySet<string> = new Set(voices.flatMap((voice) => [voice.rule, ...voice.for]))

/**
 * Let one finding speak for a phrase: the others on its words get `within`, the index of the one that speaks.
 *
 * Which one it is follows from the findings at hand alone, so that another speaks where the first is allowed or hidden.
 *
 * @param findings sorted by where they begin
 */
export function giveVoices(findings: ReadonlyArray<Finding>): Array<Finding> {
  const speaking = new Set<number>()
  const speakers = new Map<number, number>()
  const rankOf = (index: number) => rank(findings[index])
  const phrases = [...findings.keys()].filter((index) => isPhrase(findings[index]))
  for (const index of phrases.sort((a, b) => rankOf(a) - rankOf(b) || a - b)) {
    const speaker = speakerOf(index, findings, speaking)
    if (speaker === undefined) speaking.add(index)
    else speakers.set(index, speaker)
  }
  return findings.map(({within: _, ...finding}, index) => {
    const within = speakers.get(index)
    return within === undefined ? finding : {...finding, within}
  })
}

function isPhrase(finding: Finding | undefined): boolean {
  return finding !== undefined && named.has(finding.ruleId) && lengthOf(finding) <= longestPhrase
}

/** The one of the findings near by that speaks for a finding; phrases are short, so it is not far. */
function speakerOf(
  index: number,
  findings: ReadonlyArray<Finding>,
  speaking: ReadonlySet<number>
): number | undefined {
  const own = findings[index]
  if (!own) return
  const {start, end} = own.place
  let best: number | undefined
  const consider = (other: number, finding: Finding) => {
    if (!speaking.has(other) || !speaksFor(finding, own)) return
    if (best === undefined || rank(finding) < rank(findings[best])) best = other
  }
  for (let at = index - 1; at >= 0; at--) {
    const finding = findings[at]
    if (!finding || finding.place.start.offset < start.offset - longestPhrase) break
    consider(at, finding)
  }
  for (let at = index + 1; at < findings.length; at++) {
    const finding = findings[at]
    if (!finding || finding.place.start.offset >= end.offset) break
    consider(at, finding)
  }
  return best
}

/** The lower, the more it has to say: what must be read, then what helps, each in the order of the table. */
function rank(finding: Finding | undefined): number {
  if (!finding) return Number.POSITIVE_INFINITY
  const own = ranks.get(finding.ruleId) ?? voices.length
  const steps = voices.length + 1
  // Advice that may be heeded hides none that should be: `ydes` is first of all a passive.
  const ofLevel = finding.severity === 'info' ? 2 * steps : 0
  return ofLevel + (always.has(finding.ruleId) || helps(finding) ? own : own + steps)
}

/** Whether it offers words to write instead. */
function helps({suggestions}: Finding): boolean {
  return suggestions.length > 0
}

function speaksFor(speaker: Finding, other: Finding): boolean {
  const isAbove = silences.get(speaker.ruleId)?.has(other.ruleId)
  // The table may have it the other way round: then only help makes the difference.
  if (!isAbove && !silences.get(other.ruleId)?.has(speaker.ruleId)) return false
  if (rank(speaker) >= rank(other)) return false
  const shared =
    Math.min(speaker.place.end.offset, other.place.end.offset) -
    Math.max(speaker.place.start.offset, other.place.start.offset)
  // Phrases that share a small part only have words of their own: »behandling af sagen« and »sagen om hjælp til bil«.
  return shared > 0 && 2 * shared >= Math.min(lengthOf(speaker), lengthOf(other))
}

function lengthOf({place}: Finding): number {
  return place.end.offset - place.start.offset
}
