import {months} from '../words/months-and-times.ts'
import type {Phrase, SyntaxTree} from './syntax-tree.ts'

// `af` with these tells why or when something happens, never who does it.
const causes = new Set(
  'hensyn grund grunde årsag årsager mangel frygt nød vanvare nysgerrighed interesse hjertet pladshensyn ressourcehensyn sikkerhedsgrunde sikkerhedshensyn sig afgørelsen brevet skemaet dette det den heraf'.split(
    ' '
  )
)
const reasons = /(hensyn|grunde|årsager|grund|årsag)$/

/**
 * The `af` phrase that names who does what a passive tells.
 *
 * Only an `af` that hangs on the passive's verbs counts, or one that follows the verb at once: in
 * `ændring af taksten` it belongs to the noun.
 */
export function agentOf(
  tree: SyntaxTree,
  group: ReadonlyArray<number>,
  finiteVerb: number,
  mainVerb: number
): Phrase | undefined {
  const candidates = group.flatMap((verb) => tree.dependents(verb)).filter((d) => d > finiteVerb)
  if (!candidates.includes(mainVerb + 1)) candidates.unshift(mainVerb + 1)
  for (const token of candidates) {
    if (tree.form(token) !== 'af') continue
    const complement = tree.dependents(token).find((d) => tree.relation(d) === 'nobj')
    if (complement === undefined || !mayAct(tree, token, complement)) continue
    return {...tree.phrase(token), head: token}
  }
  return undefined
}

function mayAct(tree: SyntaxTree, preposition: number, complement: number): boolean {
  const {end} = tree.phrase(complement)
  if (!/^(NOUN|PROPN|PRON|DET|X|ADJ|NUM)$/.test(tree.upos(complement))) return false
  if (end - preposition === 2 && causes.has(tree.form(complement))) return false
  for (let token = preposition + 1; token < Math.min(end, preposition + 6); token++) {
    const form = tree.form(token)
    // What follows the phrase's first noun no longer tells what kind of thing it is.
    if (reasons.test(form) || (causes.has(form) && tree.upos(token) === 'NOUN')) return false
    if (months.has(form) || /^\d{4}$/.test(form)) return false
    if (tree.upos(token) === 'NOUN') break
  }
  return !/^\d+([.,]\d+)*\.?$/.test(tree.form(preposition + 1))
}
