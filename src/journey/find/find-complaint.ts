import {isAppealBody} from '../../danish/words/authorities.ts'
import {complainingVerbs} from '../../danish/words/case-words.ts'
import type {Sentence} from '../../letter/model/sentence.ts'
import {
  type Finder,
  type MatterLetter,
  type Misfit,
  type Shown,
  textOf,
  whole
} from '../matter/matter-letter.ts'
import {isSameSpan, spansIn, type TimeSpan} from './spans.ts'

interface Told<Value> {
  readonly value: Value
  readonly shown: Shown
}

/** Where to complain, or within what time, differs between the letter that decided and later ones. */
export const findComplaint: Finder = (letters) => {
  const misfits: Array<Misfit> = []
  let bodies: ReadonlyArray<Told<string>> = []
  let limits: ReadonlyArray<Told<TimeSpan>> = []
  for (const from of letters) {
    const [ownBodies, ownLimits] = [bodiesOf(from), limitsOf(from)]
    if (from.complaint && from.type === 'afgoerelse') {
      // A decision of its own has its own guidance.
      if (ownBodies.length > 0) bodies = ownBodies
      if (ownLimits.length > 0) limits = ownLimits
      continue
    }
    const strange = ownBodies.filter(({value}) => !bodies.some((known) => isSameBody(known.value, value)))
    if (bodies.length > 0 && strange.length > 0) {
      const names = [bodies[0]?.value ?? '', strange[0]?.value ?? '']
      misfits.push({names, shown: [...bodies, ...strange].map(({shown}) => shown)})
    } else if (bodies.length === 0) bodies = ownBodies
    else bodies = [...bodies, ...ownBodies]
    const odd = ownLimits.filter(
      ({value}) => limits.length > 0 && !limits.some((known) => isSameSpan(known.value, value))
    )
    if (odd.length > 0) {
      const names = [limits[0], odd[0]].map((told) =>
        told ? textOf({sentence: told.shown.sentence, ...(told.value.time.length ?? told.value.time)}) : ''
      )
      misfits.push({names, shown: [...limits, ...odd].map(({shown}) => shown)})
    } else if (limits.length === 0) limits = ownLimits
  }
  return misfits
}

/** The bodies that hear the complaint, in sentences on complaining. */
function bodiesOf(from: MatterLetter): ReadonlyArray<Told<string>> {
  return from.body.flatMap((sentence) => {
    if (!isOnComplaint(sentence)) return []
    return nameIn(sentence).map((value) => ({value, shown: whole(from, sentence)}))
  })
}

/** `Ankestyrelsen`, `Det Sociale Nævn`, `Planklagenævnet`: a name that holds a word for a body of appeal. */
function nameIn({tokens}: Sentence): ReadonlyArray<string> {
  const found: Array<string> = []
  for (const token of tokens) {
    if (!isAppealBody(token.lower) || !/^\p{Lu}/u.test(token.text)) continue
    let first = token.index
    while (/^\p{Lu}/u.test(tokens[first - 1]?.text ?? '') && first > 1) first--
    const words = tokens.slice(first, token.index + 1)
    found.push(words.map(({text}) => text).join(' '))
  }
  return found
}

function isSameBody(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}

/** Within what time the reader may complain. */
function limitsOf(from: MatterLetter): ReadonlyArray<Told<TimeSpan>> {
  const within = from.complaint?.within
  const guided = within ? spansIn(within.sentence).filter(({time}) => isInside(time, within)) : []
  const said = from.body.filter((sentence) => isOnComplaint(sentence) && isReaders(sentence))
  return [
    ...(within ? guided.map((value) => ({value, shown: whole(from, within.sentence)})) : []),
    ...said.flatMap((sentence) => spansIn(sentence).map((value) => ({value, shown: whole(from, sentence)})))
  ]
}

function isInside(time: {readonly first: number; readonly end: number}, within: typeof time): boolean {
  return time.first <= within.end && time.end >= within.first
}

/** A time that the sender keeps (`vi behandler klagen inden 4 uger`) is not the reader's. */
function isReaders({tokens, grammar}: Sentence): boolean {
  return !grammar.syntax.clauses.some(({subject}) => subject && tokens[subject.head]?.lower === 'vi')
}

function isOnComplaint({tokens}: Sentence): boolean {
  return tokens.some(({lower, lemma}) => /^klage/.test(lower) || complainingVerbs.has(lemma))
}
