import {conditionalsAndWhen, linksToEarlier, sums} from '../../danish/words/conjunctions.ts'
import {ceilingTails, floorTails} from '../../danish/words/meaning-words.ts'
import type {FoundChange} from '../change.ts'
import {clausesOf} from '../clauses.ts'
import type {Content, KeptSentence, Version} from '../version.ts'
import {isTelling, type Pairing, toldBy} from './pairing.ts'

/** `A og B` that has become `A eller B`, and `først A, så B` that has become `først B, så A`. */
export function compareJoints(pairing: Pairing): Array<FoundChange> {
  const changes: Array<FoundChange> = []
  const {own, other, same} = pairing
  for (const sentence of own.sentences) {
    if (same.has(sentence.index) || !isTelling(sentence)) continue
    const joints = jointsOf(sentence, own)
    if (joints.length === 0) continue
    const others = toldBy(pairing, sentence.index).flatMap((d) => jointsOf(d, other))
    for (const joint of joints) {
      const turned = others.find((d) => isTurned(joint, d))
      // Where one joint has become another, a second of the first kind may stand beside it.
      if (!turned || others.some((d) => d.word === joint.word && isKept(joint, d, turned))) continue
      changes.push({
        kind: joint.word === 'then' ? 'order-of-events' : 'condition',
        before: {sentence: sentence.index, start: joint.start, end: joint.end},
        after: {sentence: turned.sentence, start: turned.start, end: turned.end}
      })
    }
  }
  return changes
}

interface Joint {
  readonly word: 'og' | 'eller' | 'then'
  readonly sentence: number
  readonly left: ReadonlyArray<Content>
  readonly right: ReadonlyArray<Content>
  readonly start: number
  readonly end: number
}

const reach = 3

/** Where a sentence joins two things; an item of a list that ends in `eller` is joined to the next. */
function jointsOf(sentence: KeptSentence, version: Version): Array<Joint> {
  const {tokens} = sentence.sentence
  const {contents} = sentence
  const joints: Array<Joint> = []
  let next = 0
  for (const {index, lower} of tokens) {
    while (next < contents.length && (contents[next]?.at ?? 0) < index) next++
    const word = sums.has(lower)
      ? 'og'
      : lower === 'eller'
        ? 'eller'
        : /^(?:herefter|derefter|dernæst|efterfølgende)$/.test(lower)
          ? 'then'
          : undefined
    if (!word || (word !== 'then' && isLoose(sentence, index))) continue
    const span = word === 'then' ? 6 : reach
    let left = contents.slice(Math.max(0, next - span), next)
    let right = contents.slice(next, next + span)
    if (left.length === 0 || (word === 'then' && index < 2))
      left = (version.sentences[sentence.index - 1]?.contents ?? []).slice(-span)
    if (right.length === 0) right = (version.sentences[sentence.index + 1]?.contents ?? []).slice(0, span)
    if (left.length === 0 || right.length === 0) continue
    const first = contents[next - 1]?.at ?? index
    joints.push({
      word,
      sentence: sentence.index,
      left,
      right,
      start: Math.min(first, index),
      end: Math.max(index, contents[Math.min(next, contents.length - 1)]?.at ?? index) + 1
    })
  }
  return [...joints, ...sequenceOf(sentence)]
}

/** »Før A gør vi B« and »Når A, gør vi B«: what comes first stands left. */
function sequenceOf(sentence: KeptSentence): Array<Joint> {
  const clauses = clausesOf(sentence.sentence)
  return clauses.flatMap((clause): Array<Joint> => {
    const word = clause.subordinator || (sentence.sentence.tokens[clause.start]?.lower ?? '')
    const isBefore = /^(?:før|inden|forinden)$/.test(word)
    if (!isBefore && !linksToEarlier.has(word)) return []
    const inner = sentence.contents.filter(({at}) => at >= clause.start && at < clause.end)
    const outer = sentence.contents.filter(({at}) => at < clause.start || at >= clause.end)
    // »ikke før« is »først når«.
    if (inner.length === 0 || outer.length === 0 || clauses.some((d) => d.negation >= 0)) return []
    return [
      {
        word: 'then',
        sentence: sentence.index,
        left: isBefore ? outer : inner,
        right: isBefore ? inner : outer,
        start: 0,
        end: sentence.sentence.tokens.length
      }
    ]
  })
}

/** Where `og` only begins the next main clause, and in `5 år eller længere`. */
function isLoose({sentence: {tokens}}: KeptSentence, index: number): boolean {
  const next = tokens[index + 1]
  // `til og med` is one word in three.
  if (tokens[index - 1]?.lower === 'til' && next?.lower === 'med') return true
  if (floorTails.has(next?.lower ?? '') || ceilingTails.has(next?.lower ?? '')) return true
  if (tokens[index - 1]?.lower !== ',' || tokens[index]?.lower === 'eller') return false
  const isWithin = tokens
    .slice(0, index)
    .some((d) => conditionalsAndWhen.has(d.lower) || /^(?:at|enten)$/.test(d.lower))
  return next?.upos !== 'VERB' && next?.lower !== 'at' && !isWithin
}

function isTurned(a: Joint, b: Joint): boolean {
  if (a.word === 'then' || b.word === 'then') return a.word === b.word && isReversed(a, b)
  return a.word !== b.word && (joins(a, b, true) || joins(a, {...b, left: b.right, right: b.left}, true))
}

/** Whether a joint says what another does; of two orders of events the one that has more of its words counts. */
function isKept(joint: Joint, other: Joint, turned: Joint): boolean {
  if (!joins(joint, other, false)) return false
  if (joint.word !== 'then') return true
  const straight = shared(joint.left, other.left) + shared(joint.right, other.right)
  return straight >= shared(joint.left, turned.right) + shared(joint.right, turned.left)
}

function isReversed(a: Joint, b: Joint): boolean {
  const straight = [shared(a.left, b.left), shared(a.right, b.right)]
  const turned = [shared(a.left, b.right), shared(a.right, b.left)]
  return (
    Math.min(...turned) > 0 &&
    (turned[0] ?? 0) + (turned[1] ?? 0) > (straight[0] ?? 0) + (straight[1] ?? 0) + 1
  )
}

function shared(own: ReadonlyArray<Content>, other: ReadonlyArray<Content>): number {
  const concepts = new Set(other.flatMap((d) => d.concepts))
  return own.filter((d) => d.concepts.some((c) => concepts.has(c))).length
}

/** Whether two joints join the same, by the words next to them; those that stand on both sides tell nothing. */
function joins(a: Joint, b: Joint, isStrict: boolean): boolean {
  return overlap(a.left, b.left, a.right, isStrict) && overlap(a.right, b.right, a.left, isStrict)
}

function overlap(
  own: ReadonlyArray<Content>,
  other: ReadonlyArray<Content>,
  opposite: ReadonlyArray<Content>,
  isStrict: boolean
): boolean {
  const concepts = new Set(other.flatMap((d) => d.concepts))
  const twice = new Set(isStrict ? opposite.flatMap((d) => d.concepts) : [])
  return own.some((d) => d.concepts.some((c) => concepts.has(c) && !twice.has(c)))
}
