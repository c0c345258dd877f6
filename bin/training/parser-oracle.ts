import type {Configuration} from '../../src/danish/parser/configuration.ts'

const forbidden = 1 << 20

/**
 * Dynamic oracle of the arc-hybrid system (Goldberg and Nivre 2013): for each transition, how many arcs of the right
 * tree can no longer be drawn after it. Returns the lowest cost among the transitions allowed.
 */
export function transitionCosts(
  c: Configuration,
  gold: Int32Array,
  legal: number,
  costs: Int32Array
): number {
  const {size, depth, front, stack} = c
  const s0 = depth > 0 ? (stack[depth - 1] ?? 0) : -1
  const s1 = depth > 1 ? (stack[depth - 2] ?? 0) : -1
  costs.fill(forbidden)

  if (legal & 1) {
    let cost = 0
    for (let i = 0; i < depth; i++) {
      const word = stack[i] ?? 0
      if (gold[word] === front) cost++
      if (word !== s0 && gold[front] === word) cost++
    }
    costs[0] = cost
  }
  if (s0 !== -1) {
    let dependents = 0
    for (let i = front; i < size; i++) if (gold[i] === s0) dependents++
    const head = gold[s0] ?? size
    if (legal & 2) costs[1] = dependents + (head === s1 || head > front ? 1 : 0)
    if (legal & 4) costs[2] = dependents + (head >= front ? 1 : 0)
  }
  return Math.min(costs[0] ?? forbidden, costs[1] ?? forbidden, costs[2] ?? forbidden)
}
