import {packJson, unpackJson} from '../../shell/pack-json.ts'
import type {LetterResult, Tally} from '../examination.ts'
import type {CheckedLetter} from '../examine-letter.ts'

/** A check as bytes; it is read back seldom, and small when packed. */
export function packCheck(check: CheckedLetter): Uint8Array {
  return packJson(check)
}

/** A check from bytes; undefined when they hold none. */
export function unpackCheck(bytes: Uint8Array): CheckedLetter | undefined {
  try {
    // The seal is whole: it is what this build has written.
    return unpackJson(bytes) as CheckedLetter
  } catch {
    return
  }
}

/** What is known of the pieces of a letter before them. */
interface Head {
  readonly day: string
  readonly tally: Tally
  /** Bytes of each piece. */
  readonly lengths: ReadonlyArray<number>
}

/** What became of a letter as bytes: the length of the head, the head as JSON, and the pieces as they are. */
export function packOutcome({tally, pieces = []}: LetterResult, day: string): Buffer {
  const bytes = pieces.map((piece) => (typeof piece === 'string' ? Buffer.from(piece) : piece))
  const head = Buffer.from(JSON.stringify({day, tally, lengths: bytes.map((piece) => piece.length)}))
  const length = Buffer.alloc(4)
  length.writeUInt32LE(head.length)
  return Buffer.concat([length, head, ...bytes])
}

/** What became of a letter from bytes, with the day it holds for; undefined when they hold none. */
export function unpackOutcome(
  bytes: Buffer
): {readonly outcome: LetterResult; readonly day: string} | undefined {
  try {
    const start = 4 + bytes.readUInt32LE()
    // The seal is whole: it is what this build has written.
    const {day, tally, lengths} = JSON.parse(bytes.toString('utf8', 4, start)) as Head
    let at = start
    const pieces = lengths.map((length) => {
      at += length
      return bytes.subarray(at - length, at)
    })
    return {outcome: {tally, pieces}, day}
  } catch {
    return
  }
}
