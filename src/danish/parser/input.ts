import type {Configuration} from './configuration.ts'
import type {TagCodes} from './tags.ts'
import {groupCount, wordCodes} from './words.ts'

/**
 * Fill a configuration with a sentence, leaving out punctuation: a mark becomes a feature of the word after it.
 *
 * `places` receives the place in the sentence of each word that is kept; their number is the configuration's size.
 */
export function loadSentence(
  c: Configuration,
  words: ReadonlyArray<string>,
  tags: ArrayLike<number>,
  codes: TagCodes,
  places: Int32Array
): void {
  const length = words.length
  let size = 0
  for (let i = 0; i < length; i++) if (codes.isPunctuation[tags[i] ?? 0] !== 1) places[size++] = i
  c.reset(size)

  let k = 0
  let mark = 0
  let marks = 0
  for (let i = 0; i < length; i++) {
    const word = words[i] ?? ''
    const given = tags[i] ?? 0
    if (codes.isPunctuation[given] === 1) {
      mark |= markOf(word)
      continue
    }
    const known = wordCodes(word)
    const tag = known.isField ? codes.name : known.isStub ? codes.noun : given
    if (mark !== 0 && k > 0) marks++
    c.form[k] = known.form
    c.stem[k] = known.stem
    c.ending[k] = known.ending
    c.tag[k] = codes.plain[tag] ?? 0
    c.fineTag[k] = codes.fine[tag * groupCount + known.group] ?? 0
    c.tagId[k] = tag
    c.verb[k] = codes.verb[tag] ?? 0
    c.mark[k] = mark
    c.marksBefore[k] = marks
    mark = 0
    k++
  }
  setEdge(c, size, 0x777, codes.keys.length, mark, marks)
  setEdge(c, size + 1, 0x999, codes.keys.length, 16, marks)
  lookAhead(c, codes)
}

function setEdge(
  c: Configuration,
  index: number,
  code: number,
  tag: number,
  mark: number,
  marks: number
): void {
  c.form[index] = code
  c.stem[index] = code
  c.ending[index] = code
  c.fineTag[index] = code
  c.tag[index] = code
  c.tagId[index] = tag
  c.mark[index] = mark
  c.marksBefore[index] = marks
  c.verb[index] = 0
  c.verbAhead[index] = 0
}

function lookAhead(c: Configuration, codes: TagCodes): void {
  let ahead = 0
  for (let i = c.size - 1; i >= 0; i--) {
    const tag = c.tagId[i] ?? 0
    const kind = codes.verb[tag] ?? 0
    if (kind !== 0) ahead = kind
    else {
      if (((c.mark[i + 1] ?? 0) & 1) === 1) ahead |= 8
      if (codes.isSubordinator[tag] === 1) ahead |= 16
    }
    c.verbAhead[i] = ahead
  }
}

function markOf(word: string): number {
  switch (word) {
    case ',':
      return 1
    case ':':
    case ';':
    case '-':
    case '–':
    case '—':
      return 2
    case '"':
    case '(':
    case ')':
    case '»':
    case '«':
    case '”':
    case '“':
      return 8
    default:
      return 4
  }
}
