/**
 * A fingerprint of a text: 16 hexadecimal digits, the same on every machine.
 *
 * It tells findings apart and is no secret: two 32-bit multiplicative hashes side by side, each finished as MurmurHash3 does.
 */
export function fingerprint(text: string): string {
  return half(text, 0x9747b28c) + half(text, 0x5bd1e995)
}

function half(text: string, seed: number): string {
  let hash = seed
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return ((hash ^ (hash >>> 16)) >>> 0).toString(16).padStart(8, '0')
}
