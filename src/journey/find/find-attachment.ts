import {paperEnds} from '../../danish/words/case-words.ts'
import type {Finder} from '../matter/matter-letter.ts'
import {type Paper, papersOf} from './papers.ts'

/** One form or attachment under different names. */
export const findAttachment: Finder = (letters) => {
  const groups: Array<Array<Paper>> = []
  const byName = new Map<string, Array<Paper>>()
  for (const from of letters) {
    for (const paper of papersOf(from).filter(({isForm}) => isForm)) {
      const name = paper.text.toLowerCase()
      const group =
        byName.get(name) ?? (paper.isKnown ? groups.find((other) => isRenamed(other, paper)) : undefined)
      if (group) group.push(paper)
      else groups.push([paper])
      byName.set(name, group ?? groups.at(-1) ?? [])
    }
  }
  return groups.flatMap((group) => {
    const names = [...new Map(group.map(({text}) => [text.toLowerCase(), text])).values()]
    const nouns = new Set(group.map(({noun}) => noun))
    return names.length > 1 && nouns.size > 1 ? [{names, shown: group.map(({shown}) => shown)}] : []
  })
}

/** A paper that a later letter takes for known under a name that shares a part with an earlier one's, but not its noun. */
function isRenamed(earlier: ReadonlyArray<Paper>, {noun, words, from}: Paper): boolean {
  return earlier.some(
    (other) =>
      other.from !== from &&
      other.noun !== noun &&
      [...words].some((word) => word.length > 3 && [...other.words].some((known) => isKin(word, known)))
  )
}

/** `samlivsskema` and `skema`, `brandattest` and `brand`, `låneaftale` and `brugsaftale`. */
function isKin(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  if (short.length >= 5 && (long.startsWith(short) || long.endsWith(short))) return true
  return paperEnds.some((end) => short.endsWith(end) && long.endsWith(end))
}
