/** Hash part of a string (FNV-1a with a seed and a final avalanche). */
export function hashPart(text: string, seed: number, start = 0, end = text.length): number {
  let h = seed | 0
  for (let i = start; i < end; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  h ^= h >>> 15
  return Math.imul(h, 0x2c1b3c6d) | 0
}

/** Spread a feature over a table of any size; `scale` is the size divided by 2 ** 32. */
export function bucket(feature: number, scale: number): number {
  return ((Math.imul(feature, 0x9e3779b1) >>> 0) * scale) | 0
}
