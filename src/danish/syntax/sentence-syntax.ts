import type {Dependencies} from '../parser/dependency-parser.ts'
import type {TagInfo} from '../tagger/tagset.ts'
import {plainNegations} from '../words/negations.ts'
import {sentenceAdverbs} from '../words/sentence-adverbs.ts'
import {agentOf} from './agent.ts'
import type {Clause} from './clause.ts'
import {type ClauseOutline, type Outlines, outlineClauses} from './clause-outline.ts'
import {type NounPhrase, nounPhrasesOf} from './noun-phrase.ts'
import {isMisnamedObject, isObject} from './object.ts'
import {findPreposedParticiples, type PreposedParticiple} from './preposed-participle.ts'
import {isExpletive, subjectOf} from './subject.ts'
import {repairTree} from './syntax-repair.ts'
import type {Phrase, Span, SyntaxTree} from './syntax-tree.ts'
import {particleOf, passiveOf, verbGroupOf} from './verb-group.ts'

export type {Clause} from './clause.ts'
export type {NounPhrase, Phrase, PreposedParticiple, Span}

/** The clauses and phrases of a sentence; all places are those of its tokens. */
export interface SentenceSyntax {
  /** In the order of their finite verbs. */
  readonly clauses: ReadonlyArray<Clause>
  /** In the order of their first tokens. */
  readonly nounPhrases: ReadonlyArray<NounPhrase>
  readonly preposedParticiples: ReadonlyArray<PreposedParticiple>
  /** For each token the place in `clauses` of the innermost clause it belongs to, -1 for none. */
  readonly clauseOf: Int32Array
  /** Place in `clauses` of the first main clause, -1 for none. */
  readonly mainClause: number
  /** Words before the finite verb of the first main clause, punctuation left out; 0 without one. */
  readonly wordsBeforeVerb: number
  readonly tree: SyntaxTree
}

/** Find the clauses and phrases of a sentence. Takes any list of tokens and is linear in its length. */
export function analyseSentence(
  words: ReadonlyArray<string>,
  tagIds: ArrayLike<number>,
  tags: ReadonlyArray<TagInfo>,
  dependencies: Dependencies
): SentenceSyntax {
  const infos = words.map((_, i) => tags[tagIds[i] ?? 0] ?? noTag)
  const tree = repairTree(words, infos, dependencies)
  const preposedParticiples = findPreposedParticiples(tree.forms, infos)
  const attributive = new Set(preposedParticiples.map((d) => d.participle))
  const outlines = outlineClauses(tree, (token) => infos[token]?.finite === true && !attributive.has(token))
  const clauses: Array<Clause> = []
  for (const number of outlines.clauses.keys()) clauses.push(describe(tree, outlines, number, clauses))
  const mainClause = clauses.findIndex((d) => d.kind === 'main')
  return {
    clauses: clauses.map((clause) => ({...clause, interrupts: interruption(clause, clauses[clause.parent])})),
    nounPhrases: nounPhrasesOf(tree),
    preposedParticiples,
    clauseOf: outlines.owner,
    mainClause,
    wordsBeforeVerb: countWords(tree, clauses[mainClause]?.frontField),
    tree
  }
}

const noTag: TagInfo = {upos: 'X', feats: '_', finite: false}

function describe(
  tree: SyntaxTree,
  {clauses, owner}: Outlines,
  number: number,
  before: ReadonlyArray<Clause>
): Clause {
  const clause = clauses[number] as ClauseOutline // the caller counts through them
  const {finiteVerb, kind, parent, conjunct, subordinator, coordinator, start, end} = clause
  const isOwn = (token: number) => owner[token] === number
  const verbGroup = verbGroupOf(tree, finiteVerb, isOwn)
  const mainVerb = deepest(tree, verbGroup, finiteVerb)
  const isImperative = tree.tag(finiteVerb)?.mood === 'Imp'
  const subject = subjectOf({tree, clause, group: verbGroup, isImperative, isOwn})
  const dependents = verbGroup.flatMap((d) => tree.dependents(d)).filter((d) => !verbGroup.includes(d))
  const complements = dependents.filter((d) => tree.relation(d) === 'pred' && d !== subject?.head)
  const predicates = complements.filter((d) => !isMisnamedObject(tree, d, mainVerb))
  const predicate = predicates[0] === undefined ? undefined : tree.phrase(predicates[0])
  const passive = passiveOf(tree, verbGroup, mainVerb)
  const isMain = kind === 'main'
  const sharer = before[conjunct]
  return {
    start,
    end,
    kind,
    parent,
    conjunct,
    finiteVerb,
    verbGroup,
    mainVerb,
    isImperative,
    isVerbFirst: start === finiteVerb,
    passive,
    subject,
    sharedSubject: subject || isImperative || !sharer ? undefined : (sharer.subject ?? sharer.sharedSubject),
    subjectIsExpletive: isExpletive(tree, subject, verbGroup, predicate),
    frontField: isMain ? tree.trim(start, finiteVerb) : {start: finiteVerb, end: finiteVerb},
    subordinator,
    coordinator,
    negations: dependents.filter((d) => isOwn(d) && plainNegations.has(tree.form(d))),
    adverbs: dependents.filter(
      (d) =>
        isOwn(d) && tree.upos(d) === 'ADV' && tree.relation(d) !== 'pred' && sentenceAdverbs.has(tree.form(d))
    ),
    particle: particleOf(tree, verbGroup),
    objects: dependents
      .filter((d) => d !== subject?.head && isObject(tree, d, finiteVerb, mainVerb))
      .map((d) => tree.phrase(d)),
    predicate,
    agent: passive ? agentOf(tree, verbGroup, finiteVerb, mainVerb) : undefined,
    interrupts: undefined
  }
}

/** The verb of the group with no other of the group below it. */
function deepest(tree: SyntaxTree, group: ReadonlyArray<number>, finiteVerb: number): number {
  const verbs = group.filter((d) => tree.upos(d) !== 'PART')
  return (
    verbs.find((d) => !group.some((other) => other !== d && tree.head(other) === d)) ??
    verbs.at(-1) ??
    finiteVerb
  )
}

/** What a clause splits of its parent by standing in the middle of it. */
function interruption(clause: Clause, parent: Clause | undefined): Clause['interrupts'] {
  if (!parent) return undefined
  const {subject, finiteVerb, mainVerb} = parent
  if (subject) {
    const [from, to] = subject.head < finiteVerb ? [subject.head, finiteVerb] : [finiteVerb, subject.head]
    if (clause.start > from && clause.end <= to) return 'subject-verb'
  }
  return clause.start > finiteVerb && clause.end <= mainVerb ? 'verb-group' : undefined
}

function countWords(tree: SyntaxTree, span: Span | undefined): number {
  let count = 0
  for (let i = span?.start ?? 0; i < (span?.end ?? 0); i++) if (!tree.isPunctuation(i)) count++
  return count
}
