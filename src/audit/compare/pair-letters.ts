import type {ComparedLetter} from './compared-letter.ts'

/** A letter as it was and as it is; one of them is missing where a letter is gone or new. */
export interface LetterPair {
  readonly path: string
  readonly before: ComparedLetter | undefined
  readonly after: ComparedLetter | undefined
}

/** Least share of findings that letters of one name in different folders have in common, to be one letter that has moved. */
const leastAlike = 0.3

/**
 * Pair the letters of two reports: by path, by path below the folders that each report is of, and then by name and
 * likeness, so that a folder that was moved or audited from elsewhere pairs.
 */
export function pairLetters(
  first: ReadonlyArray<ComparedLetter>,
  last: ReadonlyArray<ComparedLetter>
): Array<LetterPair> {
  const pairs: Array<LetterPair> = []
  let [before, after] = [first, last]
  const bases = [baseOf(first), baseOf(last)] as const
  const keys: ReadonlyArray<(letter: ComparedLetter, report: 0 | 1) => string> = [
    ({path}) => slashed(path),
    ({path}, report) => slashed(path).slice(bases[report].length)
  ]
  for (const key of keys) {
    const byKey = new Map(before.map((letter) => [key(letter, 0), letter]))
    const taken = new Set<ComparedLetter>()
    after = after.filter((letter) => {
      const own = byKey.get(key(letter, 1))
      if (!own || taken.has(own)) return true
      taken.add(own)
      pairs.push({path: letter.path, before: own, after: letter})
      return false
    })
    before = before.filter((letter) => !taken.has(letter))
  }

  const byName = new Map<string, Array<ComparedLetter>>()
  for (const letter of before) {
    const name = nameOf(letter.path)
    const list = byName.get(name)
    if (list) list.push(letter)
    else byName.set(name, [letter])
  }
  const moved = new Set<ComparedLetter>()
  for (const letter of after) {
    const candidates = (byName.get(nameOf(letter.path)) ?? [])
      .filter((d) => !moved.has(d))
      .slice(0, mostCandidates)
    const best = candidates
      .map((own) => ({own, alike: likeness(own, letter)}))
      .sort((a, b) => b.alike - a.alike)[0]
    // A name that only one letter has on each side is enough, as long as nothing speaks against it.
    if (!best || best.alike < leastAlike) {
      pairs.push({path: letter.path, before: undefined, after: letter})
      continue
    }
    moved.add(best.own)
    pairs.push({path: letter.path, before: best.own, after: letter})
  }
  for (const letter of before)
    if (!moved.has(letter)) pairs.push({path: letter.path, before: letter, after: undefined})
  return pairs.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
}

/** Letters of one name that are looked at: `brev.md` may stand in a thousand folders. */
const mostCandidates = 20

/** How much two letters are alike, 0 to 1: by their length, and by the words that were found in them. */
function likeness(a: ComparedLetter, b: ComparedLetter): number {
  const length = Math.min(a.counts.words, b.counts.words) / Math.max(a.counts.words, b.counts.words, 1)
  const own = new Set(a.findings.map((d) => d.actual))
  const others = new Set(b.findings.map((d) => d.actual))
  const all = new Set([...own, ...others]).size
  if (all === 0) return length
  return (length + [...own].filter((d) => others.has(d)).length / all) / 2
}

/** The folders that all letters of a report stand in, with a slash behind; empty where they share none. */
function baseOf(letters: ReadonlyArray<ComparedLetter>): string {
  const [first, ...others] = letters.map((d) => slashed(d.path))
  if (first === undefined) return ''
  let base = first.slice(0, first.lastIndexOf('/') + 1)
  for (const path of others) {
    while (base !== '' && !path.startsWith(base))
      base = base.slice(0, base.lastIndexOf('/', base.length - 2) + 1)
  }
  return base
}

function slashed(path: string): string {
  return path.replaceAll('\\', '/').replace(/^\.\//, '')
}

function nameOf(path: string): string {
  return slashed(path).replace(/^.*\//, '').toLowerCase()
}
