import type {Danish} from '../../danish/danish.ts'
import type {Letter} from '../model/letter.ts'
import type {Sentence} from '../model/sentence.ts'
import {isQuoted} from '../sentences/borrowed-words.ts'
import {readPattern} from '../wording/pattern.ts'
import {PatternIndex} from '../wording/pattern-index.ts'
import {addressOf} from './address.ts'
import {type Evidence, lessThanAsked} from './asked-and-given.ts'
import {recognition} from './generated.ts'
import {isComplainedOf, isHypothetical, isPossible} from './hypothetical.ts'
import {isOwnAct} from './is-own-act.ts'
import {type Act, type ActPattern, acts, type Clue} from './recognition.ts'
import {sendersOf} from './role-of.ts'

/** What stands in a letter, by act and by clue. */
export interface LetterEvidence {
  readonly acts: ReadonlyMap<Act, ReadonlyArray<Evidence>>
  readonly clues: ReadonlyMap<Clue, ReadonlyArray<Evidence>>
}

type Owner =
  | {readonly act: Act; readonly pattern: ActPattern; readonly real: boolean}
  | {readonly clue: Clue}
  | {readonly silences: ActPattern}

/** Words of one sentence that tell of an act or are a clue. */
interface Trace {
  readonly owner: Exclude<Owner, {silences: ActPattern}>
  readonly first: number
  readonly end: number
}

type TracesIn = (sentence: Sentence) => ReadonlyArray<Trace>

const searches = new WeakMap<Danish, TracesIn>()
const found = new WeakMap<Letter, LetterEvidence>()

/** Find all acts and clues of a letter in one pass; done once for all that ask. */
export function evidenceOf(letter: Letter): LetterEvidence {
  let evidence = found.get(letter)
  if (!evidence) {
    evidence = readEvidence(letter)
    found.set(letter, evidence)
  }
  return evidence
}

function readEvidence(letter: Letter): LetterEvidence {
  let tracesIn = searches.get(letter.danish)
  if (!tracesIn) {
    tracesIn = traceSearch(letter.danish)
    searches.set(letter.danish, tracesIn)
  }
  const {polite, familiar} = addressOf(letter)
  const senders = sendersOf(letter, polite.length + familiar.length > 0)
  const evidence = {acts: new Map<Act, Array<Evidence>>(), clues: new Map<Clue, Array<Evidence>>()}

  for (const sentence of letter.sentences) {
    for (const {owner, first, end} of sentence.once(tracesIn)) {
      const item = {sentence, first, end}
      if ('act' in owner && deciding.has(owner.act) && !isOwnAct(sentence, first, senders)) continue
      if ('clue' in owner) add(evidence.clues, owner.clue, item)
      else add(evidence.acts, owner.act, item)
    }
  }
  for (const [clue, item] of findEndings(letter)) add(evidence.clues, clue, item)
  const less = lessThanAsked(letter)
  if (less) add(evidence.acts, 'partial', less)
  return evidence
}

/** Acts that decide something; told of others they are none. */
const deciding: ReadonlySet<Act> = new Set(['decision', 'grant', 'refusal', 'burden', 'partial'])

function traceSearch({lexicon}: Danish): TracesIn {
  const index = new PatternIndex(owners(), lexicon)
  return (sentence) => {
    const matches = index.find(sentence)
    const silenced = new Set(matches.map(({owner}) => ('silences' in owner ? owner.silences : undefined)))
    const traces: Array<Trace> = []
    for (const {owner, first, end} of matches) {
      if ('silences' in owner || isHypothetical(sentence, first) || isComplainedOf(sentence, first)) continue
      if ('act' in owner) {
        if (silenced.has(owner.pattern) || !isText(sentence) || isQuoted(sentence, first)) continue
        if (owner.real && isPossible(sentence, first)) continue
      }
      traces.push({owner, first, end})
    }
    return traces
  }
}

function* owners(): Generator<readonly [ReturnType<typeof readPattern>, Owner]> {
  for (const act of acts) {
    const {patterns, real = false} = recognition.acts[act]
    for (const pattern of patterns) {
      yield [readPattern(pattern.find), {act, pattern, real}]
      for (const source of pattern.unless ?? []) yield [readPattern(source), {silences: pattern}]
    }
  }
  for (const clues of [...Object.values(recognition.types), ...Object.values(recognition.audiences)]) {
    for (const clue of clues) for (const source of clue.find ?? []) yield [readPattern(source), {clue}]
  }
}

function add<Key>(map: Map<Key, Array<Evidence>>, key: Key, item: Evidence): void {
  const list = map.get(key)
  if (list) list.push(item)
  else map.set(key, [item])
}

const endings: ReadonlyArray<readonly [string, Clue]> = Object.values(recognition.audiences).flatMap(
  (clues) => clues.flatMap((clue) => (clue.endings ?? []).map((ending) => [ending, clue] as const))
)

/** Words of the address that end as names of clubs or shops do. */
function* findEndings({sentences}: Letter): Generator<readonly [Clue, Evidence]> {
  for (const sentence of sentences) {
    const {part} = sentence.unit
    if (part !== 'letterhead' && part !== 'greeting') continue
    for (const {lower, index} of sentence.tokens) {
      for (let at = 0; at < endings.length; at++) {
        const [ending, clue] = endings[at] ?? []
        if (ending && clue && lower.endsWith(ending)) yield [clue, {sentence, first: index, end: index + 1}]
      }
    }
  }
}

/** Acts are done in the text, not in the address and not in the signature. */
function isText({unit: {part}}: Sentence): boolean {
  return part !== 'letterhead' && part !== 'signature' && part !== 'closing'
}
