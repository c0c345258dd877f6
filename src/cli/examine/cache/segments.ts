import {readdirSync, rmSync, statSync} from 'node:fs'
import path from 'node:path'
import {type Location, openData, readIndex, type SegmentData, type SegmentIndex} from './segment.ts'

/** What the files of a segment are called; nothing else in the folder is ever read or removed. */
const fileName = /^([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})\.(?:index|data)$/

/** A segment that an earlier run has written, or another run is writing. */
export interface Segment {
  readonly id: string
  readonly index: SegmentIndex
  /** When it was last written to, in milliseconds since 1970. */
  readonly written: number
  /** Bytes of its data. */
  readonly size: number
  /** The bytes at a location; undefined where there are none, or the file is gone. */
  readonly read: (location: Location) => Buffer | undefined
  readonly close: () => void
}

/** Find the segments in a folder, the oldest first; those written before a point of time, in milliseconds since 1970, are removed. */
export function findSegments(folder: string, oldest: number): Array<Segment> {
  const segments: Array<Segment> = []
  const ids = new Set(readdirSync(folder).flatMap((name) => fileName.exec(name)?.[1] ?? []))
  for (const id of ids) {
    const [data, index] = [path.join(folder, `${id}.data`), path.join(folder, `${id}.index`)]
    const stats = attempt(() => statSync(data)) ?? attempt(() => statSync(index))
    if (!stats) continue
    if (stats.mtimeMs < oldest) {
      removeSegment(folder, id)
      continue
    }
    const entries = attempt(() => readIndex(index))
    if (entries) segments.push(segmentOf(id, data, entries, stats.mtimeMs, stats.size))
  }
  return segments.sort((a, b) => a.written - b.written)
}

/** Remove the files of a segment; one that another run reads may have to stay. */
export function removeSegment(folder: string, id: string): void {
  for (const kind of ['index', 'data'])
    attempt(() => rmSync(path.join(folder, `${id}.${kind}`), {force: true}))
}

/** A value, or undefined where a file does not give it: what a cache cannot do is done without it. */
export function attempt<Value>(make: () => Value): Value | undefined {
  try {
    return make()
  } catch {
    return
  }
}

function segmentOf(id: string, file: string, index: SegmentIndex, written: number, size: number): Segment {
  let data: SegmentData | null | undefined
  return {
    id,
    index,
    written,
    size,
    read(location) {
      if (data === undefined) data = attempt(() => openData(file)) ?? null
      return data ? attempt(() => data?.read(location)) : undefined
    },
    close() {
      if (data) attempt(data.close)
      data = null
    }
  }
}
