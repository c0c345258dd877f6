/**
 * Make a tree without crossing arcs: each offending dependent is lifted towards the root, and its relation gets the way
 * back (`dobj^vobj`), as `lowerHeads` reads it. `head` uses `head.length` for the root.
 */
export function projectivize(head: Int32Array, relation: ReadonlyArray<string>) {
  const size = head.length
  const lifted = Int32Array.from(head)
  const path: Array<Array<string>> = Array.from({length: size}, () => [])

  for (let round = 0; round < size; round++) {
    const word = shortestCrossing(lifted)
    if (word === -1) break
    const governor = lifted[word] ?? size
    path[word]?.unshift(relation[governor] ?? '')
    lifted[word] = lifted[governor] ?? size
  }
  const relations = relation.map((name, i) => (path[i]?.length ? `${name}^${path[i]?.join('/')}` : name))
  return {head: lifted, relation: relations}
}

function shortestCrossing(head: Int32Array): number {
  const size = head.length
  let best = -1
  let shortest = Number.POSITIVE_INFINITY
  for (let i = 0; i < size; i++) {
    const governor = head[i] ?? size
    const length = Math.abs(governor - i)
    if (governor < size && length < shortest && crosses(head, i, governor)) {
      best = i
      shortest = length
    }
  }
  return best
}

function crosses(head: Int32Array, word: number, governor: number): boolean {
  for (let k = Math.min(word, governor) + 1; k < Math.max(word, governor); k++) {
    let at = k
    while (at !== governor && at < head.length) at = head[at] ?? head.length
    if (at !== governor) return true
  }
  return false
}
