import type {Token} from '../../letter/model/token.ts'
import type {FoundChange} from '../change.ts'
import type {Fact} from '../facts/fact.ts'
import type {KeptSentence} from '../version.ts'
import {isTelling, type Pairing, toldBy} from './pairing.ts'

/** Find facts of one class that have changed places: both are still there, but each with the words of the other. */
export function compareSwaps(pairing: Pairing): Array<FoundChange> {
  const changes: Array<FoundChange> = []
  for (const sentence of pairing.own.sentences) {
    if (pairing.same.has(sentence.index) || !isTelling(sentence) || sentence.facts.length === 0) continue
    const scope = scopeOf(pairing.own.sentences, sentence.index)
    const others = toldBy(pairing, sentence.index).flatMap((d) => scopeOf(pairing.other.sentences, d.index))
    const unique = new Map(others.map((d) => [`${d.sentence.index}:${d.fact.start}:${d.fact.key}`, d]))
    for (const [position, a] of scope.entries()) {
      if (a.sentence !== sentence) continue
      for (const b of scope.slice(position + 1, position + 6)) {
        if (a.fact.class !== b.fact.class || a.fact.key === b.fact.key) continue
        const found = [...unique.values()]
        const x = only(found, a.fact)
        const y = only(found, b.fact)
        if (!x || !y || x.fact.start === y.fact.start) continue
        if (
          alike(a, y) > 0 &&
          alike(b, x) > 0 &&
          alike(a, y) >= alike(a, x) &&
          alike(b, x) >= alike(b, y) &&
          alike(a, y) + alike(b, x) >= alike(a, x) + alike(b, y) + 0.7
        ) {
          changes.push({kind: a.fact.kind, before: stretch(a), after: stretch(x)})
          changes.push({kind: b.fact.kind, before: stretch(b), after: stretch(y)})
        }
      }
    }
  }
  return changes
}

interface Placed {
  readonly fact: Fact
  readonly sentence: KeptSentence
  /** What the words around it stand for, those nearer to it than to another fact of its class. */
  readonly concepts: ReadonlySet<string>
}

const swappable = /^(?:date|weekday|clock|amount|percent|duration|number|name|paragraph|field|contact)$/

function scopeOf(sentences: ReadonlyArray<KeptSentence>, index: number): Array<Placed> {
  return sentences.slice(index, index + 4).flatMap((sentence) => {
    if (!sentence) return []
    const facts = withRuns(
      sentence.facts.filter((d) => swappable.test(d.class) && !d.weak),
      sentence
    )
    return facts.map((fact) => ({fact, sentence, concepts: near(sentence, fact, facts)}))
  })
}

/** A name of several words is one: `Ole Brandt`, `Plan og Byg`. */
function withRuns(facts: ReadonlyArray<Fact>, {sentence}: KeptSentence): Array<Fact> {
  const joined: Array<Fact> = []
  for (const fact of facts) {
    const last = joined.at(-1)
    if (fact.class === 'name' && last?.class === 'name' && isRun(sentence.tokens, last.end, fact.start))
      joined[joined.length - 1] = {...last, end: fact.end, key: `${last.key} ${fact.key}`}
    else joined.push(fact)
  }
  return joined
}

function isRun(tokens: ReadonlyArray<Token>, end: number, start: number): boolean {
  return start === end || (start === end + 1 && /^(?:og|&|-)$/.test(tokens[end]?.lower ?? ''))
}

function near(
  {contents, sentence}: KeptSentence,
  fact: Fact,
  facts: ReadonlyArray<Fact>
): ReadonlySet<string> {
  const rivals = facts.filter((d) => d.class === fact.class && d.key !== fact.key)
  const distance = (at: number, {start, end}: Fact) =>
    at < start ? start - at : at >= end ? at - end + 1 : 0
  const around = sentence.tokens.filter(({index}) => index >= fact.start - 5 && index < fact.end + 6)
  const sides = around.flatMap(({index, lower}) =>
    rivals.every((d) => distance(index, d) > distance(index, fact)) ? sideOf(lower) : []
  )
  return new Set([
    ...sides,
    ...contents
      .filter(({at}) => {
        const own = distance(at, fact)
        return (
          own > 0 &&
          own < 12 &&
          rivals.every(
            (d) =>
              distance(at, d) > own || (distance(at, d) === own && d.start > at === (fact.class === 'name'))
          )
        )
      })
      .flatMap((d) => d.concepts)
  ])
}

/** With or without: `ekskl. varme`, `med varme`. */
function sideOf(word: string): Array<string> {
  if (/^(?:ekskl\.?|eksklusive|uden)$/.test(word)) return ['without']
  return /^(?:inkl\.?|inklusive|med)$/.test(word) ? ['with'] : []
}

function only(list: ReadonlyArray<Placed>, {key}: Fact): Placed | undefined {
  const found = list.filter((d) => d.fact.key === key)
  return found.length === 1 ? found[0] : undefined
}

function alike({concepts: a}: Placed, {concepts: b}: Placed): number {
  let count = 0
  for (const d of a) if (b.has(d)) count++
  return count / Math.max(1, Math.min(a.size, b.size))
}

function stretch({fact, sentence}: Placed) {
  return {sentence: sentence.index, start: fact.start, end: fact.end}
}
