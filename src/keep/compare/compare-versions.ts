import type {Alignment} from '../align-versions.ts'
import type {FoundChange} from '../change.ts'
import type {Version} from '../version.ts'
import {compareClauses} from './compare-clauses.ts'
import {compareDenials} from './compare-denials.ts'
import {compareFacts} from './compare-facts.ts'
import {compareJoints} from './compare-joints.ts'
import {compareSwaps} from './compare-swaps.ts'
import {findGone} from './find-gone.ts'
import {pairingsOf} from './pairing.ts'

/** Compare two versions whose sentences are aligned: what the new one loses, changes and adds, in the order of the old one. */
export function compareVersions(before: Version, after: Version, alignment: Alignment): Array<FoundChange> {
  const [forth, back] = pairingsOf(before, after, alignment)
  const changes = [
    ...compareFacts(forth),
    ...compareSwaps(forth),
    ...compareClauses(forth),
    ...compareDenials(forth, back),
    ...compareJoints(forth),
    ...findGone(forth, back)
  ]
  const placeOf = ({before: own, after: other}: FoundChange) =>
    own?.sentence ?? (alignment.before[other?.sentence ?? -1]?.[0] ?? other?.sentence ?? 0) + 0.5
  return withoutTwice(changes).sort(
    (a, b) => placeOf(a) - placeOf(b) || (a.before?.start ?? 0) - (b.before?.start ?? 0)
  )
}

/** One voice for the same words: what is said first of a stretch stands, the more exact being said first. */
function withoutTwice(changes: ReadonlyArray<FoundChange>): Array<FoundChange> {
  const kept: Array<FoundChange> = []
  const before = new Map<number, Array<FoundChange>>()
  const after = new Map<number, Array<FoundChange>>()
  for (const change of changes) {
    const own = change.before && before.get(change.before.sentence)
    const other = change.after && after.get(change.after.sentence)
    if (own?.some((d) => isCovered(change, d))) continue
    if (!change.before && other?.some((d) => overlaps(d.after, change.after))) continue
    kept.push(change)
    note(before, change.before?.sentence, change)
    note(after, change.after?.sentence, change)
  }
  return kept
}

/** Whether another change speaks of the same words of the old version, and of the same of the new one or none. */
function isCovered(change: FoundChange, known: FoundChange): boolean {
  return (
    overlaps(known.before, change.before) &&
    (known.kind === change.kind || !change.after || overlaps(known.after, change.after))
  )
}

function overlaps(a: FoundChange['before'], b: FoundChange['before']): boolean {
  return a !== undefined && b !== undefined && a.sentence === b.sentence && a.start < b.end && a.end > b.start
}

function note(map: Map<number, Array<FoundChange>>, key: number | undefined, change: FoundChange): void {
  if (key === undefined) return
  const list = map.get(key)
  if (list) list.push(change)
  else map.set(key, [change])
}
