import {remainders} from '../../danish/words/case-words.ts'
import {contrasts} from '../../danish/words/conjunctions.ts'
import {modalsOfDuty} from '../../danish/words/modals-and-auxiliaries.ts'
import type {LetterType, OutcomeKind} from '../../types.ts'
import {headingOf} from '../model/heading-of.ts'
import type {Letter} from '../model/letter.ts'
import {actsOf, does} from '../recognise/acts.ts'
import type {Evidence} from '../recognise/asked-and-given.ts'
import {adverseActs} from '../recognise/outcome.ts'
import {reachOf} from './clause-reach.ts'
import type {PlacedStretch} from './stretch.ts'

/** What was decided, and the clause that says so. */
export interface Outcome extends PlacedStretch {
  readonly kind: OutcomeKind
}

/** Words of an order, by which nothing is granted or refused. */
const orders = /^(?:påb[uy]d|forb[uy]d|pålæg)/

const silent: ReadonlySet<LetterType> = new Set<LetterType>([
  'rykker',
  'indkaldelse',
  'kvittering',
  'partshoering'
])

/** What the sender has decided about the reader's matter; undefined where the letter decides nothing. */
export function outcomeOf(letter: Letter, type: LetterType): Outcome | undefined {
  if (silent.has(type)) return
  const title = headingOf(letter)
  const isTitled = (act: Evidence | undefined) => act !== undefined && act.sentence === title
  const isDecided = type !== 'orientering' || does(letter, 'decision')
  const isSaid = (act: Evidence) => isDecided || isTitled(act)
  const grants = actsOf(letter, 'grant').filter(isSaid)
  const against = adverseActs(letter, ['refusal', 'burden']).filter((act) => !isDuty(act) && isSaid(act))
  const partial = adverseActs(letter, ['partial']).filter(isSaid)
  const [grant] = grants
  const refusal = against[0]
  const inPart = partial.find(isOpenlyPartial)
  if (grant && (partial.length > 0 || against.some((act) => isRest(act, grant))))
    return {kind: 'delvist', ...clauseOf(bodyFirst(grants, title) ?? grant)}
  if (inPart) return {kind: 'delvist', ...clauseOf(inPart)}
  if (isTitled(refusal) && !isTitled(grant))
    return {kind: 'nej', ...clauseOf(bodyFirst(against, title) ?? (refusal as Evidence))}
  if (isTitled(grant) && !isTitled(refusal))
    return {kind: 'ja', ...clauseOf(bodyFirst(grants, title) ?? (grant as Evidence))}
  if (grant && refusal) {
    const isFirst = isBefore(grant, refusal)
    return {kind: isFirst ? 'ja' : 'nej', ...clauseOf(isFirst ? grant : refusal)}
  }
  if (refusal) return {kind: 'nej', ...clauseOf(bodyFirst(against, title) ?? refusal)}
  return grant && {kind: 'ja', ...clauseOf(bodyFirst(grants, title) ?? grant)}
}

function bodyFirst(acts: ReadonlyArray<Evidence>, title: unknown): Evidence | undefined {
  return acts.find(({sentence}) => sentence !== title)
}

function isBefore(a: Evidence, b: Evidence): boolean {
  return a.sentence.index < b.sentence.index || (a.sentence === b.sentence && a.first < b.first)
}

/** `skal fjernes`, `må ikke holde`, `påbydes`: what is to be done, which decides nothing by itself. */
function isDuty({sentence, first}: Evidence): boolean {
  const {lower = ''} = sentence.tokens[first] ?? {}
  return modalsOfDuty.has(lower) || orders.test(lower)
}

/** `Vi yder delvis dækning`: said to be a part, whatever else is said. */
function isOpenlyPartial({sentence, first}: Evidence): boolean {
  return /^delvist?$/.test(sentence.tokens[first]?.lower ?? '')
}

/** Whether a refusal is of what is left beside a grant: `Vi har afvist den del, der …`, `men vi kan ikke støtte …`. */
function isRest(refusal: Evidence, grant: Evidence): boolean {
  const {sentence, first} = refusal
  if (sentence.unit.part === 'heading' || !isBefore(grant, refusal)) return false
  const from = sentence === grant.sentence ? grant.end : 0
  const {tokens} = sentence
  if (tokens.slice(from, first).some(({lower}) => contrasts.has(lower))) return true
  return tokens.some(({lower, index}) => index >= from && remainders.has(lower))
}

/** The clause that an act stands in, with its subject. */
function clauseOf({sentence, first, end}: Evidence): PlacedStretch {
  const {clauses, clauseOf: owner} = sentence.grammar.syntax
  const clause =
    clauses.find(({finiteVerb}) => finiteVerb >= first && finiteVerb < end) ?? clauses[owner[first] ?? -1]
  if (!clause) return {sentence, first, end}
  const reach = reachOf(sentence, clause)
  // `det ansøgte ikke kan imødekommes`, without the `at` before it.
  const from = clause.subordinator >= 0 ? clause.subordinator + 1 : clause.start
  return {sentence, first: Math.min(from, reach.first, first), end: Math.max(reach.end, end)}
}
