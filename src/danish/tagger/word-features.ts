/** Hash the letters of `text` from `start` to `end`; the seed keeps uses of the same letters apart. */
export function hashText(text: string, seed: number, start = 0, end = text.length): number {
  let hash = seed | 0
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  hash ^= hash >>> 15
  hash = Math.imul(hash, 0x2c1b3c6d)
  return hash ^ (hash >>> 13)
}

/** Combine two hashes; the order matters. */
export function mix(a: number, b: number): number {
  const hash = Math.imul(a ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b)
  return hash ^ (hash >>> 13)
}

/** Make all digits `0` and all long numbers one: `1.250` and `3.400` are the same to a tagger. */
export function normaliseDigits(word: string): string {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i)
    if (code >= 48 && code <= 57) return word.replace(/\d/g, '0').replace(/0{5,}/g, '00000')
  }
  return word
}

/** What a word looks like, one bit each. */
export const shapes = {
  initialCapital: 1,
  allCapitals: 2,
  digit: 4,
  hyphen: 8,
  fullStop: 16,
  noLetter: 32,
  apostrophe: 64,
  number: 128
} as const

/** The shape bits of a word as written. */
export function shapeOf(word: string, lower: string): number {
  let shape = 0
  let lettersOrDigits = 0

  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i)
    if (code >= 48 && code <= 57) {
      shape |= shapes.digit
      lettersOrDigits++
    } else if (code === 45) shape |= shapes.hyphen
    else if (code === 46) shape |= shapes.fullStop
    else if (code === 39 || code === 0x2019) shape |= shapes.apostrophe
    else if (code >= 128 ? /[\p{L}\p{N}]/u.test(word.charAt(i)) : (code | 32) >= 97 && (code | 32) <= 122) {
      lettersOrDigits++
    }
  }

  if (word.charCodeAt(0) !== lower.charCodeAt(0)) shape |= shapes.initialCapital
  if (word.length > 1 && word !== lower && word === word.toUpperCase()) shape |= shapes.allCapitals
  if (lettersOrDigits === 0) shape |= shapes.noLetter
  if (shape & shapes.digit && /^\d+([.,]\d+)*$/.test(word)) shape |= shapes.number
  return shape
}
