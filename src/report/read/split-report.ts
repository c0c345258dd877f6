/** Takes the bytes of a JSON report as they come. */
export interface ReportSplitter {
  readonly add: (bytes: Uint8Array) => void
  /** The report without its letters. */
  readonly end: () => Uint8Array
}

const quote = 0x22
const backslash = 0x5c
const comma = 0x2c
const list = {start: 0x5b, end: 0x5d}
const record = {start: 0x7b, end: 0x7d}
const key = 'letters'

/**
 * Cut a JSON report into its letters and the rest, so that a large one is never in memory whole.
 *
 * It only looks for where letters begin and end. Who parses them, and the rest, will find whether they are JSON.
 *
 * @param take is called with the bytes of each letter, which are another's when it returns
 */
export function splitReport(take: (letter: Uint8Array) => void): ReportSplitter {
  const rest: Array<Uint8Array> = []
  let begun: Array<Uint8Array> = []
  let [depth, letters] = [0, 0]
  let [isText, isEscaped, isInLetters] = [false, false, false]
  /** The last text in the record that the report is: the key, where a list follows. */
  let name = ''

  const keep = (bytes: Uint8Array) => {
    if (bytes.length > 0) (isInLetters ? begun : rest).push(Uint8Array.from(bytes))
  }
  const endLetter = (bytes: Uint8Array, isLast: boolean) => {
    const whole = begun.length > 0 ? Buffer.concat([...begun, bytes]) : bytes
    begun = []
    if (isLast && letters === 0 && whole.every((byte) => byte <= 0x20)) return
    letters++
    take(whole)
  }

  return {
    add(bytes) {
      let from = 0
      for (let at = 0; at < bytes.length; at++) {
        const byte = bytes[at] ?? 0
        if (isText) {
          if (isEscaped) isEscaped = false
          else if (byte === backslash) isEscaped = true
          else if (byte === quote) isText = false
          if (isText && depth === 1 && name.length <= key.length) name += String.fromCharCode(byte)
        } else if (byte === quote) {
          isText = true
          if (depth === 1) name = ''
        } else if (byte === list.start || byte === record.start) {
          depth++
          if (isInLetters || depth !== 2 || byte === record.start || name !== key) continue
          keep(bytes.subarray(from, at + 1))
          from = at + 1
          isInLetters = true
          letters = 0
        } else if (byte === list.end || byte === record.end) {
          depth--
          if (!isInLetters || depth !== 1) continue
          endLetter(bytes.subarray(from, at), true)
          from = at
          isInLetters = false
        } else if (byte === comma && isInLetters && depth === 2) {
          endLetter(bytes.subarray(from, at), false)
          from = at + 1
        }
      }
      keep(bytes.subarray(from))
    },
    end() {
      // What is cut off in the middle of a letter is no JSON, and is to look so.
      return Buffer.concat(rest)
    }
  }
}
