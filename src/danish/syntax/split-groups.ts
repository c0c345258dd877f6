import type {SyntaxTree} from './syntax-tree.ts'
import {isModal, isNonFinite, isPerfect} from './verb-group.ts'

/** Hang a token on another head (-1 for none: it becomes the root). */
export interface Move {
  readonly token: number
  readonly head: number
  readonly relation: string
}

const reach = 40

/** »Ejeren skal, når arbejdet er afsluttet, sende …«: the verb after the inserted clause completes the modal. */
export function verbsOfSplitGroups(tree: SyntaxTree): Array<Move> {
  const moves: Array<Move> = []
  for (let verb = 0; verb < tree.size; verb++) {
    const form = tree.form(verb)
    const wanted = isModal(form) ? 'Inf' : isPerfect(form) ? 'Part' : ''
    if (wanted === '' || tree.tag(verb)?.finite !== true) continue
    if (tree.dependents(verb).some((d) => /^(vobj|dobj|pred|lobj)$/.test(tree.relation(d)))) continue
    const token = complementAfterComma(tree, verb, wanted)
    if (token !== -1) moves.push({token, head: verb, relation: 'vobj'})
  }
  return moves
}

/** »kan inden 4 uger påklages«: without `at`, nothing but a modal takes the infinitive of the passive. */
export function passiveOfModal(tree: SyntaxTree): Array<Move> {
  const moves: Array<Move> = []
  for (let verb = 0; verb < tree.size; verb++) {
    if (!isModal(tree.form(verb)) || tree.tag(verb)?.finite !== true) continue
    if (tree.dependents(verb).some((d) => tree.relation(d) === 'vobj')) continue
    for (let token = verb + 1; token < Math.min(tree.size, verb + reach); token++) {
      const tag = tree.tag(token)
      if (tree.form(token) === ',' || tag?.finite === true || tree.upos(token) === 'CCONJ') break
      if (!isNonFinite(tree, token)) continue
      const isFree = tag?.verbForm === 'Inf' && tag.voice === 'Pass' && tree.form(token - 1) !== 'at'
      if (isFree) moves.push({token, head: verb, relation: 'vobj'})
      break
    }
  }
  return moves
}

function complementAfterComma(tree: SyntaxTree, verb: number, wanted: string): number {
  for (let token = verb + 2; token < Math.min(tree.size, verb + reach); token++) {
    if (tree.form(token - 1) !== ',' || !isNonFinite(tree, token)) continue
    const tag = tree.tag(token)
    const governor = tree.head(token)
    if (tag?.verbForm !== wanted || tag.tense === 'Pres' || governor <= verb) continue
    if (tree.upos(token + 1) === 'NOUN' && wanted === 'Part') continue
    return token
  }
  return -1
}
