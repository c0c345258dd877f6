/** A minimal acyclic automaton over symbols, as edges. */
export interface Automaton {
  /** Edges: target in the high 24 bits, `last sibling` in bit 7, symbol below; symbol 0 carries a value. */
  readonly edges: Uint32Array
  /** First edge. */
  readonly root: number
}

interface Node {
  readonly children: Map<number, Node>
  value: number
}

/**
 * Build the smallest automaton that maps each word to its value.
 *
 * Siblings stand in the order of their symbols, a value (symbol 0) before them.
 */
export function buildAutomaton(
  words: Iterable<readonly [symbols: ReadonlyArray<number>, value: number]>
): Automaton {
  const top = newNode()
  for (const [symbols, value] of words) {
    let node = top
    for (const d of symbols) {
      let next = node.children.get(d)
      if (!next) {
        next = newNode()
        node.children.set(d, next)
      }
      node = next
    }
    node.value = value
  }

  const edges: Array<number> = []
  const places = new Map<string, number>()
  const root = place(top)
  return {edges: Uint32Array.from(edges), root}

  /** Write a node behind its children and give its first edge; equal nodes are written once. */
  function place({children, value}: Node): number {
    const own: Array<number> = value < 0 ? [] : [value * 256]
    for (const [symbol, child] of [...children].sort((a, b) => a[0] - b[0]))
      own.push(place(child) * 256 + symbol)
    const key = own.join()
    const known = places.get(key)
    if (known !== undefined) return known

    const start = edges.length
    for (const [index, edge] of own.entries()) edges.push(index === own.length - 1 ? edge + 128 : edge)
    places.set(key, start)
    return start
  }
}

function newNode(): Node {
  return {children: new Map(), value: -1}
}
