import {opposites, outsiderStems} from '../../danish/words/meaning-words.ts'
import type {FoundChange} from '../change.ts'
import {clausesOf, type KeptClause} from '../clauses.ts'
import type {Content, KeptSentence} from '../version.ts'
import {isTelling, type Pairing, shareTold, toldBy} from './pairing.ts'

/** Compare clauses that tell the same act: how they demand it, who does it, and whether they turn it into its opposite. */
export function compareClauses(pairing: Pairing): Array<FoundChange> {
  const changes: Array<FoundChange> = []
  for (const sentence of pairing.own.sentences) {
    if (pairing.same.has(sentence.index) || !isTelling(sentence)) continue
    const told = toldBy(pairing, sentence.index)
    changes.push(...changedForce(sentence, told.slice(0, 1)))
    for (const clause of clausesOf(sentence.sentence)) {
      const twin =
        twinOf(sentence, clause, told, true) ??
        doerTwin(sentence, clause, told) ??
        (clause.hasAgent ? twinOf(sentence, clause, told, false) : undefined)
      const kind = twin && changed(sentence, clause, twin)
      if (!kind) continue
      changes.push({
        kind,
        before: {sentence: sentence.index, start: clause.start, end: clause.end},
        after: {sentence: twin.sentence.index, start: twin.clause.start, end: twin.clause.end}
      })
    }
  }
  return changes
}

function changed(
  sentence: KeptSentence,
  clause: KeptClause,
  twin: ClauseTwin
): FoundChange['kind'] | undefined {
  if (isOtherForce(sentence, clause, twin)) return 'modality'
  if (isOtherActor(sentence, clause, twin)) return 'actor'
  if (isContrastTurned(sentence, clause, twin)) return 'actor'
  return isOpposite(sentence, clause, twin) ? 'outcome' : undefined
}

/** A sentence that leaves something open and is told by one that demands it, or the other way round. */
function changedForce(sentence: KeptSentence, told: ReadonlyArray<KeptSentence>): Array<FoundChange> {
  const clauses = clausesOf(sentence.sentence)
  const others = told.flatMap((d) => clausesOf(d.sentence))
  if (told.length === 0 || [...clauses, ...others].some((d) => d.negation >= 0)) return []
  const forces = new Set(clauses.map((d) => d.force))
  const theirs = new Set(others.map((d) => d.force))
  const isTimed = sentence.facts.some((d) => d.bound === 'most')
  const words = told.flatMap((d) => d.sentence.tokens)
  const open = clauses.find((d) => d.force === 'may')
  const isOpened = forces.has('may') && !forces.has('must') && !forces.has('ask') && theirs.has('must')
  const isLeft = theirs.has('may') || theirs.has('ask') || words.some((d) => choice.test(d.lower))
  const demand = clauses.find((d) => d.force === 'must' && d.actor !== 'sender' && d.actor !== 'other')
  const isClosed =
    forces.has('must') && !forces.has('may') && theirs.has('may') && !theirs.has('must') && !theirs.has('ask')
  const clause =
    isOpened && !isLeft && !isTimed
      ? open
      : isClosed && !words.some((d) => need.test(d.lower))
        ? demand
        : undefined
  const first = told[0]
  const share =
    clause && first && shareTold(within(sentence, clause), conceptsIn(told, clause === open ? 'must' : 'may'))
  if (!clause || !first || (share ?? 0) < 0.6) return []
  return [
    {
      kind: 'modality',
      before: {sentence: sentence.index, start: clause.start, end: clause.end},
      after: {sentence: first.index, start: 0, end: first.sentence.tokens.length}
    }
  ]
}

/** What the clauses of sentences that have a force stand for. */
function conceptsIn(sentences: ReadonlyArray<KeptSentence>, force: KeptClause['force']): ReadonlySet<string> {
  return new Set(
    sentences.flatMap((sentence) =>
      clausesOf(sentence.sentence)
        .filter((d) => d.force === force)
        .flatMap((d) => within(sentence, d).flatMap(({concepts}) => concepts))
    )
  )
}

/** What leaves a choice. */
const choice = /^(?:vil|ønsker|hvis|kun|mulig.*|ret|lov|eventuel.*|måske|risiker.*|frit|gerne|kan|må)$/

/** What demands without `skal`. */
const need = /^(?:skal|kun|først|krav|kræve.*|pligt|forud.*|beting.*|nødvendig.*|hvis|når)$/

/** A clause of the other version that tells the same act. */
export interface ClauseTwin {
  readonly sentence: KeptSentence
  readonly clause: KeptClause
  /** Share of the words of each that the other has, the lesser of the two, with some room for what was put in. */
  readonly share: number
}

/**
 * The clause that tells the same act: its verb, and most of its words.
 *
 * @param needsVerb whether the words of its verb have to be there
 */
export function twinOf(
  sentence: KeptSentence,
  clause: KeptClause,
  told: ReadonlyArray<KeptSentence>,
  needsVerb: boolean
): ClauseTwin | undefined {
  let found: ClauseTwin | undefined
  const whole = within(sentence, clause)
  const own = new Set(whole.flatMap((d) => d.concepts))
  const contents = clause.contents.length > 1 ? clause.contents : whole
  if (contents.length < 2) return
  for (const other of told) {
    for (const one of clausesOf(other.sentence)) {
      const all = within(other, one)
      const concepts = new Set(all.flatMap((d) => d.concepts))
      if (needsVerb && !clause.verb.some((d) => concepts.has(d))) continue
      const forth = shareTold(contents, concepts)
      const back = shareTold(one.contents.length > 0 ? one.contents : all, own)
      const share = Math.min(forth, back + 0.2) + 0.001 * back
      if (share >= 0.5 && share > (found?.share ?? 0)) found = {sentence: other, clause: one, share}
    }
  }
  return found
}

/** A clause of the same doer with some of its words: »Skolelederen kan tillade« and »skal skolelederen lade«. */
function doerTwin(
  sentence: KeptSentence,
  clause: KeptClause,
  told: ReadonlyArray<KeptSentence>
): ClauseTwin | undefined {
  const doer = nounOf(sentence, clause)
  if (!doer) return
  const contents = within(sentence, clause)
  for (const other of told) {
    for (const one of clausesOf(other.sentence)) {
      const noun = nounOf(other, one)
      if (!noun || !shares(doer, noun)) continue
      const all = within(other, one)
      const share = shareTold(contents, new Set(all.flatMap((d) => d.concepts)))
      if (share >= 0.4 && contents.length > 2)
        return {sentence: other, clause: one, share: Math.max(share, 0.6)}
    }
  }
  return
}

function nounOf({contents}: KeptSentence, {subject}: KeptClause): Content | undefined {
  return subject && contents.find(({at}) => at >= subject.start && at < subject.end)
}

function within({contents}: KeptSentence, {start, end}: KeptClause): Array<Content> {
  return contents.filter(({at}) => at >= start && at < end)
}

function root(clause: KeptClause): string | undefined {
  return clause.verb.find((d) => !d.startsWith('#'))
}

/** `skal` for `kan` or the other way round, said of the same act. */
function isOtherForce(own: KeptSentence, a: KeptClause, {sentence, clause: b, share}: ClauseTwin): boolean {
  if (a.negation >= 0 || b.negation >= 0) return false
  const pair = `${a.force} ${b.force}`
  if (!/^(?:must may|may must|should must|must should|should ask)$/.test(pair)) return false
  if (share < 0.6 && !(root(a) !== undefined && root(a) === root(b))) return false
  // »kan bestilles senest den 1.« and »skal bestilles senest den 1.« ask for the same.
  const isTimed =
    /^(?:may must|must may)$/.test(pair) &&
    own.facts.some((d) => d.bound === 'most' && /^(?:date|duration)$/.test(d.class))
  // »Vil du klage, skal du …« leaves the choice to the reader.
  const isChosen =
    pair === 'may must' && sentence.sentence.tokens.some((d) => /^(?:vil|ønsker|hvis|kun)$/.test(d.lower))
  return !isTimed && !isChosen
}

/** Another who does it: the sender for the reader, or a third for either of them. */
function isOtherActor(own: KeptSentence, a: KeptClause, {sentence, clause: b, share}: ClauseTwin): boolean {
  const [x, y] = [sideOf(own, a), sideOf(sentence, b)]
  const isSameVerb = root(a) !== undefined && root(a) === root(b)
  // `Kommunen afholder udgiften` and `I skal betale` are the same act of the two sides, where the rest is the same.
  const verb = root(a)
  const isElsewhere = verb !== undefined && sentence.concepts.has(verb)
  const isSameAct = share >= 0.66 && !isElsewhere && a.verb.some((d) => b.verb.includes(d)) && areSides(x, y)
  if (!a.hasAgent && !isSameVerb && !isSameAct) return false
  return x !== 'none' && y !== 'none' && x !== y
}

/** The sender and the reader, in either order. */
function areSides(x: string, y: string): boolean {
  return (x === 'sender' && y === 'reader') || (x === 'reader' && y === 'sender')
}

/** Who acts, with outsiders told from departments of the sender: the noun of an outsider is its own side. */
function sideOf({sentence}: KeptSentence, {actor, subject}: KeptClause): string {
  if (!subject) return 'none'
  const words = sentence.tokens.slice(subject.start, Math.min(subject.end, subject.start + 4))
  for (const {lower, upos} of words) {
    if (upos !== 'NOUN' && upos !== 'PROPN') continue
    const stem = outsiderStems.find((d) => lower.startsWith(d) || lower.replace(/s$/, '').endsWith(d))
    if (stem !== undefined) return stem
  }
  return actor === 'sender' || actor === 'reader' ? actor : 'none'
}

const against = new Map<string, ReadonlyArray<string>>()
for (const [a, b] of opposites) {
  against.set(a, [...(against.get(a) ?? []), b])
  against.set(b, [...(against.get(b) ?? []), a])
}

/** One says `forhøjes` where the other says `nedsættes`, and both or neither deny it. */
function isOpposite(own: KeptSentence, a: KeptClause, {sentence, clause: b}: ClauseTwin): boolean {
  if (a.negation >= 0 !== b.negation >= 0) return false
  const lemmas = lemmasOf(b, sentence)
  const mine = lemmasOf(a, own)
  for (const lemma of mine) {
    if (lemmas.has(lemma)) continue
    if (against.get(lemma)?.some((d) => lemmas.has(d) && !mine.has(d))) return true
  }
  return false
}

function lemmasOf({start, end}: KeptClause, {sentence}: KeptSentence): Set<string> {
  const lemmas = new Set<string>()
  for (const token of sentence.tokens.slice(start, end))
    lemmas.add(token.lemma.toLowerCase()).add(token.lower)
  return lemmas
}

/** »til foreningen og ikke til familien« that has become »til familien og ikke til foreningen«. */
function isContrastTurned(own: KeptSentence, a: KeptClause, {sentence, clause: b}: ClauseTwin): boolean {
  const [x, y] = [contrastOf(own, a), contrastOf(sentence, b)]
  if (!x || !y) return false
  return !shares(x.denied, y.denied) && shares(x.denied, y.affirmed) && shares(y.denied, x.affirmed)
}

function contrastOf({sentence: {tokens}, contents}: KeptSentence, {start, end}: KeptClause) {
  const at = tokens.findIndex(
    (d, index) =>
      index > start &&
      index < end &&
      d.lower === 'ikke' &&
      /^(?:og|men|,)$/.test(tokens[index - 1]?.lower ?? '')
  )
  if (at < 0) return
  const denied = contents.find((d) => d.at > at)
  const affirmed = contents.findLast((d) => d.at < at)
  return denied && affirmed && {denied, affirmed}
}

function shares(a: Content, b: Content): boolean {
  return a.concepts.some((d) => b.concepts.includes(d))
}
