import {nominalSubordinators, reportingWords} from '../words/conjunctions.ts'
import {objectForms, relativePronouns} from '../words/pronouns.ts'
import type {ClauseOutline} from './clause-outline.ts'
import type {Phrase, SyntaxTree} from './syntax-tree.ts'

/** What the search for a subject needs to know of its clause. */
export interface SubjectQuestion {
  readonly tree: SyntaxTree
  readonly clause: ClauseOutline
  readonly group: ReadonlyArray<number>
  readonly isImperative: boolean
  /** Whether a token belongs to the clause itself and not to one within it. */
  readonly isOwn: (token: number) => boolean
}

/**
 * Find the subject of a clause.
 *
 * The parser answers in most cases; the case of pronouns overrules it, and a finite clause that would be without a
 * subject gets the phrase that word order points to.
 */
export function subjectOf(question: SubjectQuestion): Phrase | undefined {
  if (question.isImperative) return undefined
  const {tree} = question
  const parsed = parsedSubject(question)
  if (parsed !== -1 && isCertain(tree, parsed)) return phraseBeside(question, parsed)
  const nominative = nominativeBeside(question)
  const clausal = nominative === -1 ? clauseInFront(question) : -1
  const token = [nominative, clausal, parsed].find((d) => d !== -1) ?? subjectByOrder(question)
  return token === -1 ? undefined : phraseBeside(question, token)
}

/** The phrase of a subject, cut where the finite verb stands: it is never part of it. */
function phraseBeside({tree, clause}: SubjectQuestion, token: number): Phrase {
  const {start, end} = tree.phrase(token)
  const {finiteVerb} = clause
  if (token < finiteVerb && end > finiteVerb) return {...tree.trim(start, finiteVerb), head: token}
  if (token > finiteVerb && start < finiteVerb) return {...tree.trim(finiteVerb + 1, end), head: token}
  return {start, end, head: token}
}

function parsedSubject({tree, group, isOwn, clause}: SubjectQuestion): number {
  let subject = -1
  for (const verb of group) {
    for (const token of tree.dependents(verb)) {
      const relation = tree.relation(token)
      if (relation === 'expl' && isOwn(token)) return token
      if (relation !== 'subj' || subject !== -1 || objectForms.has(tree.form(token))) continue
      if (isOwn(token) || token < clause.finiteVerb) subject = token
    }
  }
  return subject
}

function isCertain(tree: SyntaxTree, token: number): boolean {
  return tree.tag(token)?.case === 'Nom' || tree.relation(token) === 'expl'
}

/** A pronoun that can only be a subject, next to the finite verb with nothing but adverbs between. */
function nominativeBeside({tree, clause, isOwn}: SubjectQuestion): number {
  for (const step of [1, -1]) {
    for (let token = clause.finiteVerb + step, seen = 0; seen < 4; token += step, seen++) {
      if (token < 0 || token >= tree.size || !isOwn(token)) break
      if (tree.tag(token)?.case === 'Nom') return token
      if (tree.upos(token) !== 'ADV' && !(step === 1 && objectForms.has(tree.form(token)))) break
    }
  }
  return -1
}

// Verbs whose front field may hold what is said or thought: »At det er dyrt, mener naboen også«.
const saying =
  /^(mene|tro|syn|vid|ved|vidste|sige|siger|sagde|skriv|skrev|oplys|vurder|forstå|bekræft|beklag|konstater|se|så|find|fandt|anerkend|påpeg|hævd|forklar|understreg|anfør|har|kan|vil|skal|må)/

/** »At naboen har klaget, ændrer ikke afgørelsen«: a clause with `at` before the finite verb is its subject. */
function clauseInFront({tree, clause}: SubjectQuestion): number {
  if (clause.kind !== 'main' || tree.form(clause.start) !== 'at' || tree.upos(clause.start) !== 'SCONJ')
    return -1
  const isSaid = saying.test(tree.form(clause.finiteVerb))
  return tree.head(clause.start) === clause.finiteVerb && !isSaid ? clause.start : -1
}

/** `om du kommer`, `hvilken dag du kommer`; `at` begins a statement. */
function opensQuestion(form: string): boolean {
  return (reportingWords.has(form) && form !== 'at') || /^hvilke[nt]?$/.test(form)
}

/** »Om du kan få hjælp, afhænger af din indkomst«: a question before a verb that has no other subject. */
function questionInFront({tree, clause}: SubjectQuestion): number {
  const isQuestion = clause.kind === 'main' && opensQuestion(tree.form(clause.start))
  return isQuestion && tree.upos(clause.start) === 'SCONJ' && tree.head(clause.start) === clause.finiteVerb
    ? clause.start
    : -1
}

/** The subject by word order alone, for a clause that must have one. */
function subjectByOrder({tree, clause, group, isOwn}: SubjectQuestion): number {
  if (clause.conjunct !== -1 && clause.subordinator === -1) return -1
  const asked = questionInFront({tree, clause, group, isOwn, isImperative: false})
  if (asked !== -1) return asked
  const dependents = group.flatMap((verb) => tree.dependents(verb))
  const nominal = (d: number) =>
    /^(NOUN|PROPN|PRON|DET|NUM|X)$/.test(tree.upos(d)) &&
    !objectForms.has(tree.form(d)) &&
    /^(dobj|pred|iobj|appa|nobj|conj|ROOT|title)$/.test(tree.relation(d))
  const before = dependents.filter((d) => d < clause.finiteVerb && nominal(d) && isOwn(d))
  if (before.length > 0) return before[0] ?? -1
  if (clause.kind !== 'main')
    return dependents.find((d) => relativePronouns.has(tree.form(d)) && isOwn(d)) ?? -1
  const after = clause.finiteVerb + 1
  return dependents.find((d) => nominal(d) && tree.phrase(d).start === after) ?? -1
}

/** Whether a subject only holds the place: `der`, or `det` for a clause that follows (»Det er vigtigt, at …«). */
export function isExpletive(
  tree: SyntaxTree,
  subject: Phrase | undefined,
  group: ReadonlyArray<number>,
  predicate: Phrase | undefined
): boolean {
  if (!subject) return false
  if (tree.relation(subject.head) === 'expl') return true
  if (tree.form(subject.head) !== 'det' || subject.end - subject.start > 1) return false
  const hosts = predicate ? [...group, predicate.head] : group
  return hosts.some((host) =>
    tree.dependents(host).some((d) => {
      if (d < host || !nominalSubordinators.has(tree.form(d)) || !/^(SCONJ|PART)$/.test(tree.upos(d)))
        return false
      return tree.deepHead(d) === subject.head || (tree.form(d) === 'at' && tree.relation(d) !== 'pobj')
    })
  )
}
