import {allModals, blive, perfectAuxiliaries, være} from '../words/modals-and-auxiliaries.ts'
import {particles} from '../words/particles.ts'
import type {PassiveKind} from './clause.ts'
import {isPassiveS} from './passive.ts'
import type {SyntaxTree} from './syntax-tree.ts'

// These form their perfect with `være`: `er gået` is no passive.
const unaccusative = new Set(
  'gået kommet blevet sket rejst flyttet begyndt ophørt steget faldet trådt udløbet død kørt fløjet sprunget vokset forsvundet stoppet startet indgået fratrådt tiltrådt fyldt været haft udgået fraflyttet tilflyttet hændt foregået ankommet vendt afgået'.split(
    ' '
  )
)

/** Whether a form in lower case is a modal verb in present or past. */
export function isModal(form: string): boolean {
  return allModals.has(form)
}

/** Whether a form in lower case can make a perfect with a participle. */
export function isPerfect(form: string): boolean {
  return perfectAuxiliaries.has(form)
}

/** Whether a token is an infinitive or a participle. */
export function isNonFinite(tree: SyntaxTree, token: number): boolean {
  const tag = tree.tag(token)
  return (tag?.upos === 'VERB' || tag?.upos === 'AUX') && (tag.verbForm === 'Inf' || tag.verbForm === 'Part')
}

/**
 * The verbs that make one predicate with a finite verb: `har` + `kunnet` + `behandle`. `isOwn` tells which tokens belong
 * to the clause.
 */
export function verbGroupOf(
  tree: SyntaxTree,
  finiteVerb: number,
  isOwn: (token: number) => boolean
): Array<number> {
  const group = [finiteVerb]
  let verb = finiteVerb
  for (let steps = 0; steps < 6; steps++) {
    const next = complementOf(tree, verb, group, isOwn)
    if (next === -1) break
    group.push(next)
    verb = next
  }
  return group.sort((a, b) => a - b)
}

function complementOf(
  tree: SyntaxTree,
  verb: number,
  group: ReadonlyArray<number>,
  isOwn: (token: number) => boolean
): number {
  for (const token of tree.dependents(verb)) {
    if (tree.relation(token) !== 'vobj' || !isOwn(token) || group.includes(token)) continue
    if (isNonFinite(tree, token) || tree.upos(token) === 'PART') return token
  }
  // The parser lost the thread; a modal still needs its infinitive and `har` its participle.
  const form = tree.form(verb)
  const wanted = allModals.has(form) ? 'Inf' : perfectAuxiliaries.has(form) || blive.has(form) ? 'Part' : ''
  if (wanted === '') return -1
  for (let token = verb + 1; token < tree.size && token < verb + 25; token++) {
    if (!isOwn(token) || !isNonFinite(tree, token)) continue
    const isNext = tree.tag(token)?.verbForm === wanted && tree.tag(token)?.tense !== 'Pres'
    const isMarked = tree.upos(token - 1) === 'PART' || isAttributive(tree, token)
    return isNext && !isMarked && tree.relation(token) === 'vobj' ? token : -1
  }
  return -1
}

/** A participle before its noun: `den indsendte ansøgning`. */
function isAttributive(tree: SyntaxTree, token: number): boolean {
  return tree.relation(token) === 'mod' || tree.upos(token + 1) === 'NOUN'
}

/** How a verb group is passive. The group's last verb in the sense of the tree is `mainVerb`. */
export function passiveOf(
  tree: SyntaxTree,
  group: ReadonlyArray<number>,
  mainVerb: number
): PassiveKind | undefined {
  const tag = tree.tag(mainVerb)
  if (tag?.voice === 'Pass') return isPassiveS(tree.words, tree.tags, mainVerb) ? 's' : undefined
  if (tag?.verbForm !== 'Part' || tag.tense === 'Pres') return undefined
  const auxiliary = group.filter((d) => d !== mainVerb).at(-1)
  if (auxiliary === undefined) return undefined
  if (blive.has(tree.form(auxiliary))) return 'blive'
  if (unaccusative.has(tree.form(mainVerb))) return undefined
  return være.has(tree.form(auxiliary)) ? 'være' : undefined
}

/** The particle of a verb group (`ned` in `vi sætter afgiften ned`), -1 for none. */
export function particleOf(tree: SyntaxTree, group: ReadonlyArray<number>): number {
  for (const verb of group) {
    for (const token of tree.dependents(verb)) {
      if (token < verb || !particles.has(tree.form(token)) || !/^(ADV|ADP)$/.test(tree.upos(token))) continue
      const isBare = tree
        .dependents(token)
        .every((d) => tree.isPunctuation(d) || /^(mod|pobj)$/.test(tree.relation(d)))
      if (isBare && /^(part|avobj|lobj|pobj|mod)$/.test(tree.relation(token))) return token
    }
  }
  return -1
}
