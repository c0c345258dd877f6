import type {Configuration} from './configuration.ts'

/**
 * Relations that were lifted in training.
 *
 * The parser draws no crossing arcs. Where the treebank has them (»Det kan jeg ikke se«: `Det` is the object of `se`),
 * the dependent hangs on the nearest word above its head that crosses nothing, with a relation that names the way
 * back down: `dobj^vobj` is the `dobj` of the `vobj` of the head.
 */
export interface Lifts {
  /** Names of relations without lifts. */
  readonly relations: ReadonlyArray<string>
  /** Index: label. The relation without the lift. */
  readonly base: Uint8Array
  /** Index: label. The relations to follow from the head, empty when not lifted. */
  readonly paths: ReadonlyArray<ReadonlyArray<number>>
}

/** Split the labels of a model in plain relations and ways down. */
export function readLifts(labels: ReadonlyArray<string>): Lifts {
  const relations = labels.filter((label) => !label.includes('^'))
  const number = (name: string) => Math.max(0, relations.indexOf(name))
  return {
    relations,
    base: Uint8Array.from(labels, (label) => number(label.split('^')[0] ?? '')),
    paths: labels.map((label) => (label.split('^')[1] ?? '').split('/').filter(Boolean).map(number))
  }
}

// A lifted dependent is never far from its head; the bound keeps time linear whatever the text.
const reach = 60

/** Give lifted dependents their own heads and all words plain relations. */
export function lowerHeads(c: Configuration, lifts: Lifts): void {
  const {size, head, relation} = c
  for (let i = 0; i < size; i++) {
    const path = lifts.paths[relation[i] ?? 0]
    if (path === undefined || path.length === 0) continue
    let target = head[i] ?? size
    for (const step of path) {
      const next = dependentWith(c, lifts, target, step, i)
      if (next === -1) break
      target = next
    }
    if (!isBelow(c, target, i)) head[i] = target
  }
  for (let i = 0; i < size; i++) relation[i] = lifts.base[relation[i] ?? 0] ?? 0
}

/** Nearest dependent of `head` with a relation, seen from the dependent that goes there. */
function dependentWith(c: Configuration, lifts: Lifts, head: number, step: number, seeker: number): number {
  const to = Math.min(c.size - 1, head + reach)
  let best = -1
  for (let i = Math.max(0, head - reach); i <= to; i++) {
    if (c.head[i] !== head || i === seeker || lifts.base[c.relation[i] ?? 0] !== step) continue
    if (best === -1 || Math.abs(i - seeker) < Math.abs(best - seeker)) best = i
  }
  return best
}

function isBelow(c: Configuration, word: number, ancestor: number): boolean {
  let at = word
  for (let i = 0; i < reach && at < c.size; i++) {
    if (at === ancestor) return true
    at = c.head[at] ?? c.size
  }
  return at < c.size
}
