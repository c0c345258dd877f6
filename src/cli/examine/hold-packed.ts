import {deflateRawSync, inflateRawSync} from 'node:zlib'
import type {Held} from '../../report/report-format.ts'

/** Characters that are packed together. */
const packLength = 1 << 18

/** Texts that are packed together, and their lengths. */
interface Pack {
  readonly bytes: Uint8Array
  readonly lengths: ReadonlyArray<number>
}

/**
 * Keep texts packed: those of reports say the same in each letter, and take a tenth.
 *
 * They stay in memory, since words of letters are to lie on no disk but where the user wants them.
 */
export function holdPacked(): Held {
  const packs: Array<Pack> = []
  let waiting: Array<string> = []
  let size = 0
  const pack = () => {
    packs.push({
      // A copy: what packs gives a part of a larger buffer.
      bytes: new Uint8Array(deflateRawSync(waiting.join(''), {level: 1})),
      lengths: waiting.map((text) => text.length)
    })
    waiting = []
    size = 0
  }
  return {
    add(text) {
      waiting.push(text)
      size += text.length
      if (size >= packLength) pack()
    },
    *read() {
      for (const {bytes, lengths} of packs) {
        const text = inflateRawSync(bytes).toString()
        let at = 0
        for (const length of lengths) {
          yield text.slice(at, at + length)
          at += length
        }
      }
      yield* waiting
    }
  }
}
