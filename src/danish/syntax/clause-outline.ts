import {outliningRelatives, relativePronouns} from '../words/pronouns.ts'
import type {ClauseKind} from './clause.ts'
import type {SyntaxTree} from './syntax-tree.ts'

/** A clause before its parts are known: where it stands among the others and which tokens are its own. */
export interface ClauseOutline {
  readonly finiteVerb: number
  kind: ClauseKind
  parent: number
  conjunct: number
  subordinator: number
  readonly coordinator: number
  /** Highest token of the clause in the tree: its subordinator or finite verb. */
  readonly top: number
  start: number
  end: number
}

/** The clauses of a sentence and, for each token, the innermost clause it belongs to (-1 for none). */
export interface Outlines {
  readonly clauses: ReadonlyArray<ClauseOutline>
  readonly owner: Int32Array
}

/** Find the clauses around the finite verbs; `isVerb` leaves out forms that only look finite. */
export function outlineClauses(tree: SyntaxTree, isVerb: (token: number) => boolean): Outlines {
  const clauses: Array<ClauseOutline> = []
  const clauseAt = new Int32Array(tree.size).fill(-1)
  for (let token = 0; token < tree.size; token++) {
    if (!isVerb(token)) continue
    const outline = outlineAt(tree, token)
    const number = clauses.push(outline) - 1
    clauseAt[token] = number
    clauseAt[outline.top] = number
    if (outline.coordinator !== -1 && clauseAt[outline.coordinator] === -1)
      clauseAt[outline.coordinator] = number
  }
  const owner = ownersOf(tree, clauseAt)
  connect(tree, clauses, owner)
  measure(tree, clauses, owner)
  for (const clause of clauses) {
    if (clause.kind === 'main' && isCondition(tree, clause, clauses)) clause.kind = 'subordinate'
    nameSubordinator(tree, clause, owner, clauses)
  }
  return {clauses, owner}
}

function outlineAt(tree: SyntaxTree, verb: number): ClauseOutline {
  const above = tree.head(verb)
  const hasSubordinator =
    tree.relation(verb) === 'vobj'
      ? /^(SCONJ|ADP|ADV|PART)$/.test(tree.upos(above))
      : tree.relation(verb) === 'rel' && above < verb && headsItsClause(tree, above)
  const top = hasSubordinator ? above : verb
  const isConjunct = tree.relation(top) === 'conj'
  const before = isConjunct ? tree.head(top) : -1
  const leading = tree.dependents(top).find((d) => d < top && tree.relation(d) === 'coord')
  return {
    finiteVerb: verb,
    kind: hasSubordinator ? 'subordinate' : kindOf(tree, verb),
    parent: -1,
    conjunct: -1,
    subordinator: hasSubordinator ? top : -1,
    coordinator: tree.upos(before) === 'CCONJ' ? before : (leading ?? -1),
    top,
    start: verb,
    end: verb + 1
  }
}

/** `snart` in »så snart vi har svaret« and `hvad` in »hvad du skal gøre« head their clauses in the treebank. */
function headsItsClause(tree: SyntaxTree, token: number): boolean {
  return tree.upos(token) === 'ADV' || /^hv(ad|em|ilke[nt]?)$/.test(tree.form(token))
}

function kindOf(tree: SyntaxTree, verb: number): ClauseKind {
  switch (tree.relation(verb)) {
    case 'rel':
      // Nothing relative stands before its noun: »Skal der bygges, skal du søge«.
      return tree.head(verb) > verb ? 'subordinate' : 'relative'
    case 'ROOT':
    case 'list':
    case 'qobj':
    case 'conj':
      return 'main'
    default:
      return 'subordinate'
  }
}

/** A token belongs to the clause of the nearest token above it, or itself, that stands for a clause. */
function ownersOf(tree: SyntaxTree, clauseAt: Int32Array): Int32Array {
  const owner = new Int32Array(tree.size).fill(-2)
  const path: Array<number> = []
  for (let token = 0; token < tree.size; token++) {
    let at = token
    while (at >= 0 && owner[at] === -2 && clauseAt[at] === -1) {
      path.push(at)
      at = tree.head(at)
    }
    const found = at < 0 ? -1 : owner[at] === -2 ? (clauseAt[at] ?? -1) : (owner[at] ?? -1)
    if (at >= 0) owner[at] = found
    for (let i = path.pop(); i !== undefined; i = path.pop()) owner[i] = found
  }
  return owner
}

/** Set parent, conjunct and the kind of coordinated clauses. Conjuncts are found after what they continue. */
function connect(tree: SyntaxTree, clauses: Array<ClauseOutline>, owner: Int32Array): void {
  for (const [number, clause] of clauses.entries()) {
    const isConjunct = tree.relation(clause.top) === 'conj'
    const above = isConjunct && clause.coordinator === tree.head(clause.top) ? clause.coordinator : clause.top
    const next = tree.head(above)
    const found = next < 0 ? -1 : (owner[next] ?? -1)
    const previous = clauses[found]
    if (found === -1 || found === number || !previous) continue
    if (isConjunct && clause.coordinator === -1 && beginsAsRelative(tree, clause)) clause.kind = 'relative'
    // »…, at du har ret, og at vi betaler«: `og` hangs on the first `at`; a clause that hangs on a noun is no conjunct.
    const continues =
      isConjunct && found < number && clause.kind !== 'relative' && isInGroup(tree, next, previous)
    if (!continues) {
      clause.parent = found
      if (isConjunct) clause.kind = clause.subordinator === -1 ? 'relative' : clause.kind
      continue
    }
    const isMain = previous.kind !== 'main' && isInverted(tree, clause)
    clause.conjunct = isMain ? mainAbove(clauses, found) : found
    clause.parent = isMain ? -1 : previous.parent
    if (clause.subordinator === -1) clause.kind = isMain ? 'main' : previous.kind
  }
}

/** »…, men det ved vi ikke«: a subject after its verb makes a main clause, however deep the one before it is. */
function isInverted(tree: SyntaxTree, {coordinator, finiteVerb, subordinator}: ClauseOutline): boolean {
  const hasFront = coordinator !== -1 && coordinator < finiteVerb - 1 && tree.form(coordinator - 1) === ','
  return subordinator === -1 && hasFront && tree.tag(finiteVerb + 1)?.case === 'Nom'
}

function mainAbove(clauses: ReadonlyArray<ClauseOutline>, number: number): number {
  let at = number
  for (let steps = 0; steps < 50 && (clauses[at]?.parent ?? -1) !== -1; steps++)
    at = clauses[at]?.parent ?? -1
  return at
}

/** »…, som behandler sagen« and »…, der behandler sagen« are no main clauses, whatever the tree says. */
function beginsAsRelative(tree: SyntaxTree, clause: ClauseOutline): boolean {
  const before = clause.finiteVerb - 1
  return relativePronouns.has(tree.form(before)) && tree.form(before - 1) === ','
}

/** Whether a token is the clause's top, its finite verb or another verb of its group. */
function isInGroup(tree: SyntaxTree, token: number, clause: ClauseOutline): boolean {
  return token === clause.top || token === clause.finiteVerb || /^(VERB|AUX)$/.test(tree.upos(token))
}

function measure(tree: SyntaxTree, clauses: Array<ClauseOutline>, owner: Int32Array): void {
  for (let token = 0; token < tree.size; token++) {
    const clause = clauses[owner[token] ?? -1]
    if (!clause || tree.isPunctuation(token) || token === clause.coordinator) continue
    clause.start = Math.min(clause.start, token)
    clause.end = Math.max(clause.end, token + 1)
  }
  const depth = clauses.map(() => 0)
  for (const [number, {parent}] of clauses.entries()) {
    for (let at = parent, steps = 0; at >= 0 && steps < 50; at = clauses[at]?.parent ?? -1, steps++)
      depth[number] = (depth[number] ?? 0) + 1
  }
  // Innermost first: a clause reaches as far as those within it.
  const order = clauses.map((_, i) => i).sort((a, b) => (depth[b] ?? 0) - (depth[a] ?? 0))
  for (const number of order) {
    const clause = clauses[number]
    const parent = clauses[clause?.parent ?? -1]
    if (!clause || !parent) continue
    parent.start = Math.min(parent.start, clause.start)
    parent.end = Math.max(parent.end, clause.end)
  }
}

/** »Er du flyttet, beder vi dig …«: what begins with its verb and is followed by `, beder` is a condition. */
function isCondition(
  tree: SyntaxTree,
  clause: ClauseOutline,
  clauses: ReadonlyArray<ClauseOutline>
): boolean {
  if (clause.start !== clause.finiteVerb || tree.tag(clause.finiteVerb)?.mood === 'Imp') return false
  const next = tree.form(clause.end + 1) === 'så' ? clause.end + 2 : clause.end + 1
  return tree.form(clause.end) === ',' && clauses[clause.parent]?.finiteVerb === next
}

/** Relative words and question words stand first in their clause and are part of it, not above it. */
function nameSubordinator(
  tree: SyntaxTree,
  clause: ClauseOutline,
  owner: Int32Array,
  clauses: ReadonlyArray<ClauseOutline>
): void {
  if (clause.kind === 'main' || clause.subordinator !== -1) return
  for (let token = clause.start; token < clause.finiteVerb && token < clause.start + 3; token++) {
    if (clauses[owner[token] ?? -1] !== clause) continue
    if (
      tree.upos(token) === 'SCONJ' ||
      outliningRelatives.has(tree.form(token)) ||
      /^hv/.test(tree.form(token))
    ) {
      clause.subordinator = token
      return
    }
  }
}
