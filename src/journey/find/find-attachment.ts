import {areKindred, type Finder} from '../matter/matter-letter.ts'
import {type Paper, papersOf} from './papers.ts'

/** One form or attachment under different names. */
export const findAttachment: Finder = (letters) => {
  const groups: Array<Array<Paper>> = []
  for (const from of letters) {
    for (const paper of papersOf(from).filter(({isForm}) => isForm)) {
      const same = groups.find((group) =>
        group.some((other) => other.text.toLowerCase() === paper.text.toLowerCase())
      )
      const kin =
        same ??
        (paper.isKnown ? groups.find((group) => group.some((other) => isRenamed(other, paper))) : undefined)
      if (kin) kin.push(paper)
      else groups.push([paper])
    }
  }
  return groups.flatMap((group) => {
    const names = [...new Map(group.map(({text}) => [text.toLowerCase(), text])).values()]
    const nouns = new Set(group.map(({noun}) => noun))
    return names.length > 1 && nouns.size > 1 ? [{names, shown: group.map(({shown}) => shown)}] : []
  })
}

/** A paper that a later letter takes for known under a name that shares a part with an earlier one's, but not its noun. */
function isRenamed(earlier: Paper, {noun, words, from}: Paper): boolean {
  if (earlier.from === from || earlier.noun === noun) return false
  const other = [...earlier.words]
  return [...words].some((word) => other.some((known) => word.length > 3 && isKin(word, known)))
}

/** `samlivsskema` and `skema`, `brandattest` and `brand`. */
function isKin(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  return short.length >= 5 && (long.startsWith(short) || long.endsWith(short) || areKindred(one, other))
}
