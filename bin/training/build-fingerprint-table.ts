import type {FingerprintTable} from '../../src/danish/data/fingerprint-table.ts'

/** How full a table is made: fuller is smaller, and slower for words that are not in it. */
const load = 0.8

/**
 * Make a table of key hashes with values above 0. Where two keys cannot be told apart the first wins, so put
 * the commonest first.
 */
export function buildFingerprintTable(
  entries: ReadonlyArray<readonly [hash: number, value: number]>,
  capacity = capacityFor(entries.length)
): FingerprintTable {
  const prints = new Uint16Array(capacity)
  const values = new Uint16Array(capacity)

  for (const [hash, value] of entries) {
    if (value <= 0 || value > 0xffff) throw new Error(`A table cannot hold the value ${value}`)
    const print = (hash >>> 16) & 0xffff
    let slot = (hash >>> 0) % capacity
    while ((values[slot] ?? 0) > 0 && prints[slot] !== print) slot = (slot + 1) % capacity
    if ((values[slot] ?? 0) > 0) continue
    prints[slot] = print
    values[slot] = value
  }

  return {prints, values}
}

/** Slots for so many keys. */
export function capacityFor(entries: number): number {
  return Math.ceil(entries / load) | 1
}
