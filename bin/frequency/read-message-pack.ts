/**
 * Read a value written in MessagePack, as far as lists of words need it: arrays, maps, strings and small whole numbers.
 *
 * @throws {RangeError} when the bytes are cut off, or hold another kind of value
 */
export function readMessagePack(bytes: Uint8Array): unknown {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const decoder = new TextDecoder()
  let at = 0

  const number = (width: 1 | 2 | 4): number => {
    const value = width === 1 ? view.getUint8(at) : width === 2 ? view.getUint16(at) : view.getUint32(at)
    at += width
    return value
  }
  const text = (length: number): string => {
    at += length
    if (at > bytes.length) throw new RangeError('The file is cut off')
    return decoder.decode(bytes.subarray(at - length, at))
  }
  const array = (length: number): Array<unknown> => Array.from({length}, () => value())
  const map = (length: number): Record<string, unknown> =>
    Object.fromEntries(Array.from({length}, () => [String(value()), value()]))
  const value = (): unknown => {
    const type = number(1)
    if (type < 0x80) return type
    if (type < 0x90) return map(type & 0x0f)
    if (type < 0xa0) return array(type & 0x0f)
    if (type < 0xc0) return text(type & 0x1f)
    const read = longer.get(type)
    if (!read) throw new RangeError(`Values of type ${type} are not read`)
    return read()
  }
  const longer = new Map<number, () => unknown>([
    [0xcc, () => number(1)],
    [0xcd, () => number(2)],
    [0xce, () => number(4)],
    [0xd9, () => text(number(1))],
    [0xda, () => text(number(2))],
    [0xdb, () => text(number(4))],
    [0xdc, () => array(number(2))],
    [0xdd, () => array(number(4))],
    [0xde, () => map(number(2))]
  ])
  return value()
}
