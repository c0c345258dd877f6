/**
 * What a UTF-16 code unit can be, as bits: a letter may also be upper case, an opening quote is also a quote.
 */
export const CharacterClass = {
  space: 1,
  letter: 2,
  upper: 4,
  digit: 8,
  quote: 16,
  open: 32,
  close: 64,
  terminal: 128,
  /** Soft hyphens, zero-width characters and variation selectors: part of a word, or nothing at all. */
  invisible: 256
} as const

const known = 0x8000

// Most texts use a hundred characters; each is classified the first time it is met.
const classes = new Uint16Array(0x10000)

/** Give the class bits of one UTF-16 code unit; anything that is no number counts as a symbol. */
export function classOf(code: number): number {
  const found = classes[code]
  if (found === undefined) return 0
  return found === 0 ? classify(code) : found & ~known
}

function classify(code: number): number {
  const character = String.fromCharCode(code)
  let bits = 0

  if (isInvisible(code)) bits = CharacterClass.invisible
  else if (/\s/u.test(character)) bits = CharacterClass.space
  else if (/\p{Nd}/u.test(character)) bits = CharacterClass.digit
  // Number signs such as the 2 of m² and combining accents belong to the word they stand in.
  else if (/[\p{L}\p{M}\p{No}\p{Nl}]/u.test(character)) bits = CharacterClass.letter
  else if ('"\'“”„«»‘’‚‹›'.includes(character)) bits = CharacterClass.quote
  else if ('([{'.includes(character)) bits = CharacterClass.open
  else if (')]}'.includes(character)) bits = CharacterClass.close
  else if ('.!?…'.includes(character)) bits = CharacterClass.terminal

  if (/\p{Lu}/u.test(character)) bits |= CharacterClass.upper

  classes[code] = bits | known
  return bits
}

function isInvisible(code: number): boolean {
  return (
    code === 0xad ||
    code === 0xfeff ||
    code === 0x2060 ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0xfe00 && code <= 0xfe0f)
  )
}

/** Is this line feed, carriage return, line or paragraph separator, vertical tab, form feed or next line? */
export function isLineEnding(code: number): boolean {
  return (code >= 10 && code <= 13) || code === 0x85 || code === 0x2028 || code === 0x2029
}
