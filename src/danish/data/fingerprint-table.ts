/**
 * A read-only hash table of 16-bit fingerprints, open addressing, as two
 * typed arrays that are views of a model file. The keys themselves are not
 * kept: an unknown key is taken for a known one about 3 times in 100,000.
 */
export interface FingerprintTable {
  readonly prints: Uint16Array
  /** Value of each slot; 0 marks an empty slot. */
  readonly values: Uint16Array
}

/** Look up a key's 32-bit hash: its value, or 0 when it is not there. */
export function lookUp({prints, values}: FingerprintTable, hash: number): number {
  const print = (hash >>> 16) & 0xffff
  let slot = (hash >>> 0) % values.length

  for (;;) {
    const value = values[slot] ?? 0
    if (value === 0 || prints[slot] === print) return value
    slot = slot + 1 === values.length ? 0 : slot + 1
  }
}
