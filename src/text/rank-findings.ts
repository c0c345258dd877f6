import type {Finding} from '../types.ts'
import {severityWeight} from './severity-weight.ts'

/**
 * How early the suggestion of each finding is to be tried where it meets those of others, the highest first.
 *
 * More severe findings come first. A suggestion that leaves nothing of what other findings are about says what they would
 * say: `rette telefonisk henvendelse til` → `ringe til` has nothing of `telefonisk henvendelse`. So it counts a little
 * more than the heaviest finding inside. One that keeps a word (`den af Dem fremsendte plan` → `den plan, du har
 * fremsendt`) waits until that has been replaced.
 *
 * @param findings sorted by place, the longer first where two begin together
 */
export function rankFindings(findings: ReadonlyArray<Finding>): ReadonlyArray<number> {
  return findings.map((finding, index) => {
    const own = severityWeight[finding.severity]
    const {start, end} = finding.place
    const edits = finding.suggestions.find((d) => d.edits.length > 0)?.edits
    const [from, to] = [edits?.[0]?.start ?? 0, edits?.at(-1)?.end ?? 0]
    const words = (edits?.map(({text}) => text) ?? []).join(' ').toLowerCase()
    let heaviest = -1
    // What lies inside follows at once; a finding about a whole paragraph holds too many to look at.
    for (let at = index + 1; at < Math.min(findings.length, index + furthest); at++) {
      const inner = findings[at]
      if (!inner || inner.place.start.offset >= end.offset) break
      const {place, suggestions} = inner
      const isInside =
        place.end.offset <= end.offset &&
        place.end.offset - place.start.offset < end.offset - start.offset &&
        place.start.offset >= from &&
        place.end.offset <= to
      if (!isInside || !suggestions.some((d) => d.edits.length > 0)) continue
      if (words.includes(inner.actual.toLowerCase().slice(0, stem))) return own
      heaviest = Math.max(heaviest, severityWeight[inner.severity])
    }
    return heaviest < 0 ? own : Math.max(own, heaviest) + 0.5
  })
}

/** The letters by which a word is known in another form. */
const stem = 5

/** How many findings may lie inside another. */
const furthest = 12
