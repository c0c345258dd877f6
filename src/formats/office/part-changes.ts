import type {RunPlace} from './piece.ts'
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
  apply(xml: string, tracking?: Tracking): string {
    const pieces = [
      ...this.#between.map(({at, markup}) => ({start: at, end: at, make: () => markup})),
      ...[...this.#runs].map(([run, events]) => ({
        start: run.start,
        end: run.end,
        make: () =>
          writeRun(
            xml,
            run,
            events.toSorted((a, b) => a.at - b.at),
            tracking
          )
      }))
    ]
    let at = 0
    let out = ''
    // Sorting is stable: at one point, markup between runs comes before the run.
    for (const {start, end, make} of pieces.toSorted((a, b) => a.start - b.start)) {
      out += xml.slice(at, start) + make()
      at = end
    }
    return out + xml.slice(at)
  }
}
