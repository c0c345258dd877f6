import {
  inheritedClasses,
  shortestHead,
  shortestModifier,
  verbPrefixes
} from '../../src/danish/lexicon/compound-forms.ts'
import {caseOf} from '../../src/danish/lexicon/lemma-case.ts'
import {classesOfSlot} from '../../src/danish/lexicon/slots.ts'
import type {ExpandedLemma} from './expand-entry.ts'

/** All lemmas that are written alike. */
interface Homographs {
  readonly lemma: string
  /** Form → its cells in the lemmas, as capitals of the lemma, gender and slot. */
  readonly forms: Map<string, Set<number>>
  kept: boolean
}

type Index = Map<string, Array<Homographs>>

/**
 * Leave out the compounds that the lexicon reads right by their last part.
 *
 * A lemma goes only when every one of its forms then gets just the lemmas and
 * cells that the whole dictionary gives it, so nothing is lost.
 */
export function pruneCompounds(lemmas: ReadonlyArray<ExpandedLemma>): Array<ExpandedLemma> {
  const groups = groupByLemma(lemmas)
  const all: Index = new Map()
  const kept: Index = new Map()
  for (const d of groups) index(d, all)

  for (const d of groups) {
    d.kept = !isReadByHead(d, all, kept)
    if (d.kept) index(d, kept)
  }
  // What was kept later can hide what was left out before; put back until nothing changes.
  while (putBack(groups, all, kept) > 0);

  const stays = new Map(groups.map((d) => [d.lemma, d.kept]))
  return lemmas.filter((d) => stays.get(d.lemma.toLowerCase()))
}

function putBack(groups: ReadonlyArray<Homographs>, all: Index, kept: Index): number {
  const wronged = groups.filter((d) => !d.kept && !isReadByHead(d, all, kept))
  for (const d of wronged) {
    d.kept = true
    index(d, kept)
  }
  return wronged.length
}

/** Say whether every form is read right by its last part, and by the same last part: the one that inflects the lemma. */
function isReadByHead({lemma, forms}: Homographs, all: Index, kept: Index): boolean {
  const start = derive(lemma, kept)?.start
  if (start === undefined || !isModifier(lemma.slice(0, start), all)) return false
  return [...forms.keys()].every((form) => {
    const derived = kept.has(form) ? undefined : derive(form, kept)
    return derived?.start === start && sameReadings(derived.readings, read(form, all))
  })
}

/**
 * Say whether letters before a word can be the first part of a compound.
 *
 * `regering` stays in the lexicon, though it inflects like `gering`: nobody
 * would split it. Splitting compounds relies on that.
 */
function isModifier(letters: string, all: Index): boolean {
  if (verbPrefixes.has(letters)) return true
  const isWord = (word: string): boolean => word.length > 2 && all.has(word)
  return (
    isWord(letters) || isWord(letters.replace(/(?:s|e|er)?-?$/, '')) || isWord(letters.replace(/s$/, 'e'))
  )
}

function groupByLemma(lemmas: ReadonlyArray<ExpandedLemma>): Array<Homographs> {
  const groups = new Map<string, Homographs>()

  for (const {lemma, gender, forms} of lemmas) {
    const key = lemma.toLowerCase()
    const group = groups.get(key) ?? {lemma: key, forms: new Map(), kept: true}
    groups.set(key, group)
    for (const [form, slot] of forms) {
      const lower = form.toLowerCase()
      const cells = group.forms.get(lower) ?? new Set()
      cells.add(caseOf(lemma) * 128 + gender * 32 + slot)
      group.forms.set(lower, cells)
    }
  }

  return [...groups.values()].sort((a, b) => a.lemma.length - b.lemma.length || (a.lemma < b.lemma ? -1 : 1))
}

function index(group: Homographs, into: Index): void {
  for (const form of group.forms.keys()) {
    const known = into.get(form)
    if (known) known.push(group)
    else into.set(form, [group])
  }
}

function read(form: string, from: Index, modifier = ''): Set<string> {
  const readings = new Set<string>()
  for (const d of from.get(form) ?? []) {
    for (const cell of d.forms.get(form) ?? []) readings.add(`${modifier}${d.lemma} ${cell}`)
  }
  return readings
}

/** Read a form by its longest known last part, as the lexicon does. */
function derive(form: string, from: Index): {start: number; readings: Set<string>} | undefined {
  for (let start = shortestModifier; start <= form.length - shortestHead; start++) {
    const head = form.slice(start)
    if (!from.has(head)) continue
    const modifier = form.slice(0, start)
    const readings = [...read(head, from, modifier)].map((d) => [d, classesOfCell(d)] as const)
    const classes = inheritedClasses(
      modifier,
      readings.reduce((sum, [, d]) => sum | d, 0)
    )
    if (classes) return {start, readings: new Set(readings.filter(([, d]) => d & classes).map(([d]) => d))}
  }
  return
}

function classesOfCell(reading: string): number {
  const cell = Number(reading.slice(reading.lastIndexOf(' ')))
  return classesOfSlot(cell & 31, (cell >> 5) & 3)
}

function sameReadings(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((d) => b.has(d))
}
