/**
 * Plain text and where each part of it stands in its source.
 *
 * `map` holds segments as `[plainOffset, sourceOffset, …]`, ascending. Inside a segment plain and source advance
 * together. Where the source is longer than what it stands for, an empty segment says where it ends:
 *
 * ```
 * plain    Grå **nu**            map: 0 → 0
 * source   Gr&aring; **nu**           2 → 2
 *                                     3 → 9  (empty: the end of `&aring;`)
 *                                     3 → 9
 *                                     4 → 12
 * ```
 */
export interface MappedText {
  readonly text: string
  readonly map: Int32Array
}

/** Find the source offset of the plain text from `plainOffset` on. */
export function sourceStart({map}: MappedText, plainOffset: number): number {
  const segment = segmentAt(map, plainOffset)
  return segment < 0 ? plainOffset : at(map, segment + 1) + plainOffset - at(map, segment)
}

/**
 * Find the source offset of the plain text that ends at `plainEnd`: the end of the character before it, so that a
 * word never takes the markup after it along.
 */
export function sourceEnd(mapped: MappedText, plainEnd: number): number {
  if (plainEnd <= 0) return sourceStart(mapped, 0)
  const {map, text} = mapped
  const next = segmentAt(map, plainEnd - 1) + 2
  const isEnd = at(map, next) === plainEnd && (plainEnd >= text.length || at(map, next + 2) === plainEnd)
  return next < map.length && isEnd ? at(map, next + 1) : sourceStart(mapped, plainEnd - 1) + 1
}

/**
 * Find the plain text that begins at a source offset, as `sourceStart` would give it; -1 when none does.
 *
 * Where several plain texts begin there, it is the last one: the earlier ones are empty.
 */
export function plainStart(mapped: MappedText, sourceOffset: number): number {
  const {map, text} = mapped
  if (map.length === 0) return sourceOffset
  const segment = segmentOfSource(map, sourceOffset)
  if (segment < 0) return -1
  const plain = at(map, segment) + sourceOffset - at(map, segment + 1)
  const end = segment + 2 < map.length ? at(map, segment + 2) : text.length
  return plain < end ? plain : -1
}

/** Find the plain offset of any place in the source; what the plain text leaves out counts as the place after it. */
export function plainOffset({map, text}: MappedText, sourceOffset: number): number {
  const segment = segmentOfSource(map, sourceOffset)
  if (segment < 0) return map.length === 0 ? Math.min(sourceOffset, text.length) : 0
  const next = segment + 2 < map.length ? at(map, segment + 2) : text.length
  return Math.min(next, at(map, segment) + sourceOffset - at(map, segment + 1))
}

/** Find the index in `map` of the last segment that begins in the source at or before an offset; -2 before the first. */
function segmentOfSource(map: Int32Array, sourceOffset: number): number {
  let low = 0
  let high = map.length >> 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (at(map, middle * 2 + 1) <= sourceOffset) low = middle + 1
    else high = middle
  }
  return (low - 1) * 2
}

/** Does the source say exactly what the plain text from `start` to `end` says, so that it can be replaced? */
export function isContiguous(mapped: MappedText, start: number, end: number): boolean {
  return start === end || sourceEnd(mapped, end) - sourceStart(mapped, start) === end - start
}

/** Cut out the plain text from `start` to `end`, with its places. */
export function sliceMapped(mapped: MappedText, start: number, end: number): MappedText {
  const builder = new MappedTextBuilder()
  appendPart(builder, mapped, start, Math.min(end, mapped.text.length))
  return builder.build()
}

/** Puts a mapped text together, piece by piece in the order of the source. */
export class MappedTextBuilder {
  #text = ''
  /** The last character; to ask the text for it would put the text together at each piece. */
  #last = ''
  /** Whether the line that is open is one below another and holds nothing but white space so far. */
  #isEmptyLine = false
  readonly #map: Array<number> = []
  #sourceEnd = -1

  /** The plain text so far. */
  get text(): string {
    return this.#text
  }

  /** The length of the plain text so far. */
  get length(): number {
    return this.#text.length
  }

  /** The last character so far. */
  get last(): string {
    return this.#last
  }

  /** Does the text end in a line feed, with or without white space behind it? */
  get isEmptyLine(): boolean {
    return this.#isEmptyLine
  }

  /** Append plain text that stands at `sourceOffset`, and there takes `sourceLength` where it is written longer. */
  append(text: string, sourceOffset: number, sourceLength = text.length): void {
    if (text === '') return
    if (sourceOffset !== this.#sourceEnd) this.#map.push(this.#text.length, sourceOffset)
    this.#text += text
    this.#last = text.slice(-1)
    const line = text.lastIndexOf('\n')
    this.#isEmptyLine = (line >= 0 || this.#isEmptyLine) && text.slice(line + 1).trim() === ''
    this.#sourceEnd = sourceOffset + sourceLength
    if (sourceLength === text.length) return
    // The next piece begins a segment of its own, so that the empty one is seen to be empty.
    this.#map.push(this.#text.length, this.#sourceEnd)
    this.#sourceEnd = -1
  }

  /** Append a mapped text as it is. */
  appendMapped(mapped: MappedText): void {
    appendPart(this, mapped, 0, mapped.text.length)
  }

  /**
   * Append a mapped text with runs of white space folded to one blank, as HTML shows it; none begins a line, and none
   * follows another unless `keepsFirst`.
   */
  appendFolded(mapped: MappedText, keepsFirst = false): void {
    for (const {0: part, index} of mapped.text.matchAll(/[ \t\n\r\f]+|[^ \t\n\r\f]+/gu)) {
      if (!/^[ \t\n\r\f]/u.test(part)) appendPart(this, mapped, index, index + part.length)
      else if ((keepsFirst && index === 0) || !/^[ \n]?$/u.test(this.#last))
        this.append(' ', sourceStart(mapped, index))
    }
  }

  build(): MappedText {
    return {text: this.#text, map: Int32Array.from(this.#map)}
  }
}

/** Append the part of `mapped` from `start` to `end`, segment by segment. */
function appendPart(builder: MappedTextBuilder, mapped: MappedText, start: number, end: number): void {
  const {map, text} = mapped
  let from = start

  while (from < end) {
    const segment = segmentAt(map, from)
    const next = segment + 2 < map.length ? at(map, segment + 2) : text.length
    const to = Math.min(end, next > from ? next : text.length)
    const source = sourceStart(mapped, from)
    builder.append(text.slice(from, to), source, sourceEnd(mapped, to) - source)
    from = to
  }
}

/** Find the index in `map` of the last segment that begins at or before `plainOffset`; -2 before the first. */
function segmentAt(map: Int32Array, plainOffset: number): number {
  let low = 0
  let high = map.length >> 1

  while (low < high) {
    const middle = (low + high) >> 1
    if (at(map, middle * 2) <= plainOffset) low = middle + 1
    else high = middle
  }

  return (low - 1) * 2
}

function at(list: Int32Array, index: number): number {
  return list[index] ?? 0
}
