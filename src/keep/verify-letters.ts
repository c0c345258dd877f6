import type {Letter} from '../letter/model/letter.ts'
import {align} from './align.ts'
import type {FoundChange} from './change.ts'
import {compareClauses} from './compare/compare-clauses.ts'
import {compareDenials} from './compare/compare-denials.ts'
import {compareFacts} from './compare/compare-facts.ts'
import {compareJoints} from './compare/compare-joints.ts'
import {compareSwaps} from './compare/compare-swaps.ts'
import {findGone} from './compare/find-gone.ts'
import {pairingsOf} from './compare/pairing.ts'
import {readVersion, type Version} from './version.ts'

/** Compare two versions of a letter: what the new one loses, changes and adds, in the order of the old one. */
export function compareVersions(before: Version, after: Version): Array<FoundChange> {
  const [forth, back] = pairingsOf(before, after, align(before, after))
  const changes = [
    ...compareFacts(forth),
    ...compareSwaps(forth),
    ...compareClauses(forth),
    ...compareDenials(forth, back),
    ...compareJoints(forth),
    ...findGone(forth, back)
  ]
  return withoutTwice(changes).sort(byPlace)
}

/** Compare two letters; see `compareVersions`. */
export function compareLetters(before: Letter, after: Letter): Array<FoundChange> {
  return compareVersions(readVersion(before), readVersion(after))
}

/** One voice for the same words: what is said of a fact stands, what is said of the sentence around it goes. */
function withoutTwice(changes: ReadonlyArray<FoundChange>): Array<FoundChange> {
  const kept: Array<FoundChange> = []
  const seen = new Map<string, Array<FoundChange>>()
  for (const change of changes) {
    const key = `${change.before?.sentence ?? '-'}`
    const others = change.before ? (seen.get(key) ?? []) : []
    const isKnown = others.some(
      ({before, kind, after}) =>
        before &&
        change.before &&
        before.start < change.before.end &&
        before.end > change.before.start &&
        (kind === change.kind || (after?.sentence === change.after?.sentence && after?.start === change.after?.start))
    )
    if (isKnown) continue
    kept.push(change)
    seen.set(key, [...others, change])
  }
  return kept
}

function byPlace(a: FoundChange, b: FoundChange): number {
  const place = ({before, after}: FoundChange) => before?.sentence ?? (after?.sentence ?? 0) + 0.5
  return place(a) - place(b) || (a.before?.start ?? 0) - (b.before?.start ?? 0)
}
