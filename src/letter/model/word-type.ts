/** What is true of a word wherever it stands; worked out once for all its tokens. */
export interface WordType {
  /** The word in small letters, without soft hyphens. */
  readonly lower: string
  /** How many letters it has; hyphens, digits and dots are none. */
  readonly letters: number
  /** Under which keys terms are looked up by it; `PhraseKeys` keeps them here. */
  keys: FormKeys | undefined
}

/** Under which keys a form is looked up, and which readers look first for one of them. */
export interface FormKeys {
  readonly keys: ReadonlyArray<string>
  /** A bit for each reader that begins with one of the keys; see `PhraseKeys.join`. */
  readonly readers: number
  /** Who found them: other readers find other keys. */
  readonly owner: object
  readonly version: number
}

/** How many different words are remembered: more than a large run has, and less than 30 MB. */
const limit = 100_000

const types = new Map<string, WordType>()

/** Look a word up, or work out what is true of it. */
export function wordType(text: string): WordType {
  let type = types.get(text)
  if (!type) {
    if (types.size >= limit) types.clear()
    type = {lower: lowerOf(text), letters: countLetters(text), keys: undefined}
    types.set(text, type)
  }
  return type
}

function lowerOf(text: string): string {
  return (text.includes('\u00AD') ? text.replaceAll('\u00AD', '') : text).toLowerCase()
}

const letter = /\p{L}/u

function countLetters(text: string): number {
  let count = 0
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) count++
    else if (code > 127 && code !== 0xad && letter.test(text[index] ?? '')) count++
  }
  return count
}
