import type {RunPlace} from '../office/piece.ts'
import {type RunEvent, type Tracking, writeRun} from './run-writer.ts'

/** Changes to one part of a Word document, gathered and then made in one go. */
export class PartChanges {
  readonly #runs = new Map<RunPlace, Array<RunEvent>>()
  readonly #between: Array<{readonly at: number; readonly markup: string}> = []

  /** Change something inside a run; changes at one point happen in the order in which they are added. */
  inside(run: RunPlace, event: RunEvent): void {
    const events = this.#runs.get(run)
    if (events) events.push(event)
    else this.#runs.set(run, [event])
  }

  /** Add markup between runs. */
  between(at: number, markup: string): void {
    this.#between.push({at, markup})
  }

  /** Make the changes; what is not touched stays as it is, character by character. */
  apply(xml: string, tracking: Tracking): string {
    const runs = [...this.#runs.keys()].toSorted((a, b) => a.start - b.start)
    const between = this.#between.toSorted((a, b) => a.at - b.at)
    // Runs of a text box stand inside the run it is anchored in.
    const slice = (from: number, to: number): string => {
      let at = from
      let out = ''
      for (let index = firstFrom(runs, from); index < runs.length; index++) {
        const run = runs[index]
        if (!run || run.start >= to) break
        if (run.start < at) continue
        const events = (this.#runs.get(run) ?? []).toSorted((a, b) => a.at - b.at)
        out += markupIn(at, run.start) + writeRun(slice, run, events, tracking)
        at = run.end
      }
      return out + markupIn(at, to)
    }
    // Markup between runs at the start of a run comes before it, at its end after it.
    let next = 0
    const markupIn = (from: number, to: number): string => {
      let at = from
      let out = ''
      while (next < between.length && (between[next]?.at ?? 0) <= to) {
        const {at: point, markup} = between[next++] ?? {at, markup: ''}
        out += xml.slice(at, point) + markup
        at = Math.max(point, at)
      }
      return out + xml.slice(at, to)
    }
    return slice(0, xml.length)
  }
}

/** Index of the first run that starts at an offset or after it. */
function firstFrom(runs: ReadonlyArray<RunPlace>, offset: number): number {
  let low = 0
  let high = runs.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((runs[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}
