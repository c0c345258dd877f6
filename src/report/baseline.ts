import type {Finding, LetterReport, Suppressed} from '../types.ts'
import {findingFingerprint} from './finding-fingerprint.ts'
import {keepAdvice} from './keep-advice.ts'

/**
 * Findings that were there before klarbrev came: how many of each rule and sentence are accepted.
 *
 * Neither path nor line is part of it, so that it survives moved paragraphs and renamed files; nor is any word.
 */
export interface Baseline {
  readonly version: 1
  /** What it was made of, as paths from its own folder. */
  readonly paths: ReadonlyArray<string>
  /** Rule id → fingerprint of rule and sentence → how many. */
  readonly findings: Readonly<Record<string, Readonly<Record<string, number>>>>
  /** Letters that broke the limit of LIX: fingerprint of the path from the file's own folder → LIX, in whole numbers. */
  readonly lix?: Readonly<Record<string, number>>
}

/** Counts the findings of letters. */
export interface FindingCounter {
  /** @param text the letter, CPR numbers masked; undefined when it is not at hand */
  readonly add: (letter: LetterReport, text: string | undefined) => void
  readonly counts: () => Baseline['findings']
}

/** Begin to count findings. */
export function countFindings(): FindingCounter {
  const counts = new Map<string, Map<string, number>>()
  return {
    add({findings}, text) {
      for (const finding of findings) {
        const ofRule = counts.get(finding.ruleId) ?? new Map<string, number>()
        const print = findingFingerprint(finding, text)
        ofRule.set(print, (ofRule.get(print) ?? 0) + 1)
        counts.set(finding.ruleId, ofRule)
      }
    },
    counts: () => toRecord(counts)
  }
}

/**
 * Set findings aside that a baseline accepts, letter by letter.
 *
 * @param text the letter, CPR numbers masked; undefined when it is not at hand
 */
export type Acceptance = (letter: LetterReport, text: string | undefined) => LetterReport

/** Begin to set findings aside. Each is accepted as often as it was counted, over all letters that are asked for. */
export function applyBaseline({findings: accepted}: Pick<Baseline, 'findings'>, reason: string): Acceptance {
  const left = new Map(
    Object.entries(accepted).map(([rule, prints]) => [rule, new Map(Object.entries(prints))] as const)
  )
  return (letter, text) => {
    const findings: Array<Finding> = []
    const suppressed: Array<Suppressed> = []
    const kept: Array<boolean> = []
    for (const finding of letter.findings) {
      const ofRule = left.get(finding.ruleId)
      const print = ofRule ? findingFingerprint(finding, text) : ''
      const count = ofRule?.get(print) ?? 0
      ofRule?.set(print, count - 1)
      const {within: _, ...own} = finding
      kept.push(count <= 0)
      if (count > 0) suppressed.push({...own, reason})
      else findings.push(finding)
    }
    return suppressed.length === 0
      ? letter
      : {
          ...letter,
          findings,
          ...(letter.sentences ? {sentences: keepAdvice(letter.sentences, kept)} : {}),
          suppressed: [...letter.suppressed, ...suppressed].sort(byStart)
        }
  }
}

/** What is left of a baseline when only what is still found stays: counts fall, they never rise. */
export function pruneFindings(before: Baseline['findings'], now: Baseline['findings']): Baseline['findings'] {
  const kept = new Map<string, Map<string, number>>()
  for (const [rule, prints] of Object.entries(before)) {
    for (const [print, count] of Object.entries(prints)) {
      const left = Math.min(count, now[rule]?.[print] ?? 0)
      if (left === 0) continue
      const ofRule = kept.get(rule) ?? new Map<string, number>()
      kept.set(rule, ofRule.set(print, left))
    }
  }
  return toRecord(kept)
}

/** What is left of the letters that are too hard: none may get harder. */
export function pruneLix(before: Baseline['lix'] = {}, now: Baseline['lix'] = {}): Record<string, number> {
  return Object.fromEntries(
    Object.entries(before).flatMap(([print, lix]) => {
      const left = now[print]
      return left === undefined ? [] : [[print, Math.min(lix, left)]]
    })
  )
}

/** How many findings a baseline accepts. */
export function sizeOf(findings: Baseline['findings']): number {
  return Object.values(findings)
    .flatMap((prints) => Object.values(prints))
    .reduce((total, count) => total + count, 0)
}

/** Read a baseline; undefined when it is none. */
export function readBaseline(value: unknown): Baseline | undefined {
  return isBaseline(value) ? value : undefined
}

function isBaseline(value: unknown): value is Baseline {
  if (!isRecord(value) || value.version !== 1 || !isRecord(value.findings) || !Array.isArray(value.paths))
    return false
  const isSound = Object.values(value.findings).every(
    (prints) =>
      isRecord(prints) && Object.values(prints).every((count) => Number.isInteger(count) && Number(count) > 0)
  )
  const {lix = {}} = value
  if (!isRecord(lix) || !Object.values(lix).every((d) => typeof d === 'number')) return false
  const hasPaths = value.paths.every((path) => typeof path === 'string')
  return isSound && hasPaths
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Sorted, so that a change in the file is a change in the findings. */
function toRecord(counts: ReadonlyMap<string, ReadonlyMap<string, number>>): Baseline['findings'] {
  const sorted = <Value>(map: ReadonlyMap<string, Value>) =>
    [...map].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  return Object.fromEntries(
    sorted(counts).map(([rule, prints]) => [rule, Object.fromEntries(sorted(prints))])
  )
}

function byStart(a: Finding, b: Finding): number {
  return a.place.start.offset - b.place.start.offset
}
