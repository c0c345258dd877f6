/** A stretch of a source with a name; two of them are apart, or one holds the other. */
export interface NamedStretch {
  readonly start: number
  readonly end: number
  readonly label: string
}

/** Finds the stretches around an offset without looking at all of them: a letter is asked for each of its findings. */
export class NestedStretches {
  readonly #stretches: ReadonlyArray<NamedStretch>
  /** Index of the stretch around each, or -1. */
  readonly #around: Int32Array

  constructor(stretches: ReadonlyArray<NamedStretch>) {
    const sorted = stretches.toSorted((a, b) => a.start - b.start || b.end - a.end)
    this.#stretches = sorted
    this.#around = new Int32Array(sorted.length)
    const open: Array<number> = []
    for (const [index, {start}] of sorted.entries()) {
      while (open.length > 0 && (sorted[open.at(-1) ?? 0]?.end ?? 0) <= start) open.pop()
      this.#around[index] = open.at(-1) ?? -1
      open.push(index)
    }
  }

  /** Labels of the stretches in which an offset stands, outermost first. */
  labelsAt(offset: number): Array<string> {
    const labels: Array<string> = []
    for (let index = this.#lastFrom(offset); index >= 0; index = this.#around[index] ?? -1) {
      const stretch = this.#stretches[index]
      if (stretch && offset < stretch.end) labels.push(stretch.label)
    }
    return labels.reverse()
  }

  /** Index of the last stretch that begins at an offset or before it; -1 before the first. */
  #lastFrom(offset: number): number {
    let low = 0
    let high = this.#stretches.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#stretches[middle]?.start ?? 0) <= offset) low = middle + 1
      else high = middle
    }
    return low - 1
  }
}
