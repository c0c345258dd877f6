/** One line of a stream, without its line feed. */
export interface Line {
  /** 1-based. */
  readonly number: number
  /** The bytes; undefined when there are more of them than the limit. */
  readonly bytes: Uint8Array | undefined
}

/**
 * Read a stream line by line, taking no more of it than the reader asks for.
 *
 * What is kept is one line and one piece of the stream at most: the rest of a line beyond the limit is passed over.
 *
 * @param limit most bytes of a line
 */
export async function* readLines(stream: NodeJS.ReadableStream, limit: number): AsyncGenerator<Line> {
  let parts: Array<Uint8Array> = []
  let size = 0
  let number = 0
  const add = (part: Uint8Array) => {
    size += part.length
    if (size > limit) parts = []
    else if (part.length > 0) parts.push(part)
  }
  const take = (): Line => {
    const line = {number: ++number, bytes: size > limit ? undefined : Buffer.concat(parts)}
    parts = []
    size = 0
    return line
  }

  for await (const piece of stream) {
    const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece
    let start = 0
    for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, start)) {
      add(bytes.subarray(start, end))
      yield take()
      start = end + 1
    }
    add(bytes.subarray(start))
  }
  if (size > 0) yield take()
}
