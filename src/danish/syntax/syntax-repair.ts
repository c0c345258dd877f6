import type {Dependencies} from '../parser/dependency-parser.ts'
import type {TagInfo} from '../tagger/tagset.ts'
import {subordinators} from '../words/conjunctions.ts'
import {type Move, passiveOfModal, verbsOfSplitGroups} from './split-groups.ts'
import {SyntaxTree} from './syntax-tree.ts'

/**
 * Correct a tree where the grammar of Danish leaves no choice: a modal takes an infinitive, `at` before an infinitive
 * begins no clause, a sentence with a main clause is headed by its finite verb.
 */
export function repairTree(
  words: ReadonlyArray<string>,
  tags: ReadonlyArray<TagInfo>,
  dependencies: Dependencies
): SyntaxTree {
  const tree = new SyntaxTree(words, tags, dependencies)
  const moves = repairs.flatMap((repair) => repair(tree))
  return moves.length === 0 ? tree : new SyntaxTree(words, tags, applyMoves(dependencies, moves))
}

const repairs = [
  verbsOfSplitGroups,
  passiveOfModal,
  headOfCoordinatedSubject,
  secondSubject,
  verbAfterInfinitive,
  clauseForDet,
  conditionBeforeMain,
  subordinatorInFront,
  clauseAfterCoordinator,
  setPhrases,
  soSoon
]

function applyMoves(
  {head, attachment, relation, relations}: Dependencies,
  moves: ReadonlyArray<Move>
): Dependencies {
  const changed = {head: head.slice(), attachment: attachment.slice(), relation: relation.slice(), relations}
  for (const move of moves) {
    const label = relations.indexOf(move.relation)
    if (label === -1 || makesCircle(changed.attachment, moves, move)) continue
    changed.head[move.token] = move.head
    changed.attachment[move.token] = move.head
    changed.relation[move.token] = label
  }
  return changed
}

/** Moves are made for trees that are nearly right; in a wild one, a move may close a circle and is left out. */
function makesCircle(attachment: Int32Array, moves: ReadonlyArray<Move>, move: Move): boolean {
  const planned = new Map(moves.map((d) => [d.token, d.head]))
  let at = move.head
  for (let steps = 0; at >= 0; steps++) {
    if (at === move.token || steps > attachment.length) return true
    at = planned.get(at) ?? attachment[at] ?? -1
  }
  return false
}

/** »Både du og din ægtefælle skal …«: the verb heads the sentence, not the first of its two subjects. */
function headOfCoordinatedSubject(tree: SyntaxTree): Array<Move> {
  const root = rootOf(tree)
  if (!/^(NOUN|PROPN|PRON|DET|X)$/.test(tree.upos(root))) return []
  for (const coordinator of tree.dependents(root)) {
    if (tree.relation(coordinator) !== 'coord' || tree.form(coordinator - 1) === ',') continue
    const verb = tree.dependents(coordinator).find((d) => tree.tag(d)?.finite === true)
    if (verb === undefined) continue
    const second = tree.dependents(verb).find((d) => d < verb && tree.relation(d) === 'subj')
    if (second === undefined) continue
    return [
      {token: verb, head: -1, relation: 'ROOT'},
      {token: root, head: verb, relation: 'subj'},
      {token: second, head: coordinator, relation: 'conj'}
    ]
  }
  return []
}

/** »Du og din ægtefælle skal …«: a verb has one subject, so the second is joined to the first. */
function secondSubject(tree: SyntaxTree): Array<Move> {
  const moves: Array<Move> = []
  for (let verb = 2; verb < tree.size; verb++) {
    if (tree.tag(verb)?.finite !== true) continue
    const [first, second, third] = tree.dependents(verb).filter((d) => tree.relation(d) === 'subj')
    if (first === undefined || second === undefined || third !== undefined || second > verb) continue
    const coordinator = tree
      .dependents(first)
      .find((d) => tree.relation(d) === 'coord' && d > first && d < second && tree.form(d - 1) !== ',')
    if (coordinator === undefined || tree.dependents(coordinator).length > 0) continue
    moves.push({token: second, head: coordinator, relation: 'conj'})
  }
  return moves
}

/** »Afgørelsen om at lukke vejen er truffet«: `at` has its infinitive, the finite verb is not in its clause. */
function verbAfterInfinitive(tree: SyntaxTree): Array<Move> {
  const root = rootOf(tree)
  if (!/^(NOUN|PROPN|PRON|DET|X|NUM)$/.test(tree.upos(root))) return []
  for (let verb = root + 1; verb < tree.size; verb++) {
    if (tree.tag(verb)?.finite !== true || tree.relation(verb) !== 'vobj') continue
    const above = tree.head(verb)
    const marker = tree.tag(above)?.verbForm === 'Inf' ? tree.head(above) : above
    if (tree.form(marker) !== 'at' || marker < root || marker > verb) continue
    let infinitive = marker + 1
    while (tree.upos(infinitive) === 'ADV' && infinitive < verb) infinitive++
    if (tree.tag(infinitive)?.verbForm !== 'Inf') continue
    const moves: Array<Move> = [
      {token: verb, head: -1, relation: 'ROOT'},
      {token: root, head: verb, relation: 'subj'},
      {token: infinitive, head: marker, relation: 'vobj'}
    ]
    for (const token of tree.dependents(verb)) {
      if (token > infinitive && token < verb && tree.relation(token) === 'subj')
        moves.push({token, head: infinitive, relation: 'dobj'})
    }
    return moves
  }
  return []
}

/** »Det fremgår af det brev, som vi har sendt, at …«: the clause is what `det` stands for, not part of the inserted one. */
function clauseForDet(tree: SyntaxTree): Array<Move> {
  const root = rootOf(tree)
  const subject = tree.dependents(root).find((d) => tree.relation(d) === 'subj')
  if (tree.tag(root)?.finite !== true || subject === undefined || tree.form(subject) !== 'det') return []
  for (let token = root + 3; token < tree.size; token++) {
    if (tree.form(token) !== 'at' || tree.upos(token) !== 'SCONJ' || tree.form(token - 1) !== ',') continue
    for (let at = tree.head(token); at > root; at = tree.head(at)) {
      const isRelative = tree.relation(at) === 'rel' && tree.tag(at)?.finite === true
      if (isRelative) return [{token, head: root, relation: 'nobj'}]
    }
    return []
  }
  return []
}

/** »Kan du ikke komme, bedes du ringe«: the second of two verbs that begin their clauses heads the sentence. */
function conditionBeforeMain(tree: SyntaxTree): Array<Move> {
  const root = rootOf(tree)
  const first = tree.trim(0, tree.size).start
  const tag = tree.tag(root)
  if (root !== first || tag?.finite !== true || tag.mood === 'Imp' || tree.form(tree.size - 1) === '?')
    return []
  for (const verb of tree.dependents(root)) {
    const comma = tree.form(verb - 1) === 'så' ? verb - 2 : verb - 1
    const isBare = !tree
      .dependents(verb)
      .some((d) => d < verb && !tree.isPunctuation(d) && tree.form(d) !== 'så')
    if (tree.tag(verb)?.finite === true && tree.form(comma) === ',' && isBare)
      return [
        {token: verb, head: -1, relation: 'ROOT'},
        {token: root, head: verb, relation: 'mod'}
      ]
  }
  return []
}

/** »Medmindre andet er aftalt, betales …«: the verb after the comma heads the sentence, not the one before it. */
function subordinatorInFront(tree: SyntaxTree): Array<Move> {
  const root = rootOf(tree)
  const {start} = tree.trim(0, tree.size)
  if (!subordinators.has(tree.form(start)) || tree.tag(root)?.finite !== true || root < start) return []
  for (let token = start + 1; token < root; token++)
    if (tree.tag(token)?.finite || tree.form(token) === ',') return []
  for (let verb = root + 2; verb < tree.size; verb++) {
    if (tree.tag(verb)?.finite !== true || tree.form(verb - 1) !== ',') continue
    return [
      {token: verb, head: -1, relation: 'ROOT'},
      {token: start, head: verb, relation: 'mod'},
      {token: root, head: start, relation: 'vobj'},
      ...tree
        .dependents(root)
        .filter(
          (d) => d > start && d < root && tree.relation(d) === 'mod' && /^(PRON|ADJ|NOUN)$/.test(tree.upos(d))
        )
        .map((token) => ({token, head: root, relation: 'subj'}))
    ]
  }
  return []
}

/** »så snart alle oplysninger foreligger«: the verb belongs to `snart`, what stands between to the verb. */
function soSoon(tree: SyntaxTree): Array<Move> {
  const moves: Array<Move> = []
  for (let soon = 1; soon < tree.size; soon++) {
    if (tree.form(soon) !== 'snart' || tree.form(soon - 1) !== 'så') continue
    const verb = finiteVerbAfter(tree, soon)
    if (verb === -1 || tree.head(verb) === soon || tree.isBelow(soon, verb)) continue
    const above = tree.head(soon)
    // `snart` itself may hang on what follows it.
    if (above > soon) moves.push({token: soon, head: tree.head(above), relation: 'mod'})
    moves.push({token: verb, head: soon, relation: 'rel'})
    for (let token = soon + 1; token < verb; token++) {
      const isOutside = tree.head(token) <= soon || tree.head(token) > verb
      if (isOutside) moves.push({token, head: verb, relation: tree.upos(token) === 'ADV' ? 'mod' : 'subj'})
    }
  }
  return moves
}

/** »Træerne fældes, og stubbene fjernes«: the noun after the conjunction is the subject of the verb after it. */
function clauseAfterCoordinator(tree: SyntaxTree): Array<Move> {
  const moves: Array<Move> = []
  for (let coordinator = 2; coordinator < tree.size; coordinator++) {
    const first = tree.head(coordinator)
    if (tree.upos(coordinator) !== 'CCONJ' || tree.form(coordinator - 1) !== ',') continue
    if (first > coordinator || tree.tag(first)?.finite !== true) continue
    const noun = tree.dependents(coordinator).find((d) => tree.relation(d) === 'conj')
    if (noun === undefined || !/^(NOUN|PROPN|PRON|DET|X|NUM)$/.test(tree.upos(noun))) continue
    const verb = finiteVerbAfter(tree, noun)
    if (verb === -1 || tree.head(verb) >= coordinator || !/^(vobj|conj|dobj|mod)$/.test(tree.relation(verb)))
      continue
    if (tree.dependents(verb).some((d) => /^(subj|expl)$/.test(tree.relation(d)))) continue
    moves.push(
      {token: verb, head: coordinator, relation: 'conj'},
      {token: noun, head: verb, relation: 'subj'}
    )
    for (let token = noun + 1; token < verb; token++)
      if (tree.head(token) < coordinator) moves.push({token, head: noun, relation: 'mod'})
  }
  return moves
}

/** The next finite verb, unless a comma or a subordinator comes first; -1 for none. */
function finiteVerbAfter(tree: SyntaxTree, from: number): number {
  for (let token = from + 1; token < Math.min(tree.size, from + 12); token++) {
    if (tree.tag(token)?.finite === true) return token
    if (tree.isPunctuation(token) || tree.upos(token) === 'SCONJ' || tree.upos(token) === 'CCONJ') return -1
  }
  return -1
}

/** `i gang` and `i kraft` belong to the verb: »Nu går arbejdet i gang«. */
function setPhrases(tree: SyntaxTree): Array<Move> {
  const moves: Array<Move> = []
  for (let token = 2; token + 1 < tree.size; token++) {
    if (tree.form(token) !== 'i' || !/^(gang|kraft)$/.test(tree.form(token + 1))) continue
    let noun = tree.head(token)
    if (noun > token || !/^(NOUN|PROPN|DET|PRON)$/.test(tree.upos(noun))) continue
    while (noun >= 0 && !/^(VERB|AUX)$/.test(tree.upos(noun))) noun = tree.head(noun)
    if (noun >= 0) moves.push({token, head: noun, relation: 'lobj'})
  }
  return moves
}

function rootOf(tree: SyntaxTree): number {
  for (let token = 0; token < tree.size; token++) if (tree.head(token) < 0) return token
  return -1
}
