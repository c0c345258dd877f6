import type {Alignment} from '../align-versions.ts'
import type {Content, KeptSentence, Version} from '../version.ts'

/** Two versions and which of their sentences speak of the same, seen from one of them. */
export interface Pairing {
  readonly own: Version
  readonly other: Version
  /** For each sentence of `own` those of `other` that tell it. */
  readonly links: ReadonlyArray<ReadonlyArray<number>>
  /** For each sentence of `other` those of `own`. */
  readonly back: ReadonlyArray<ReadonlyArray<number>>
  /** Sentences of `own` that stand in `other` as they are. */
  readonly same: ReadonlySet<number>
  readonly sameOther: ReadonlySet<number>
}

/** The pairing seen from the old version and from the new one. */
export function pairingsOf(
  before: Version,
  after: Version,
  alignment: Alignment
): readonly [Pairing, Pairing] {
  const {after: links, before: back, same, sameAfter} = alignment
  return [
    {own: before, other: after, links, back, same, sameOther: sameAfter},
    {own: after, other: before, links: back, back: links, same: sameAfter, sameOther: same}
  ]
}

/** The sentences of the other version that tell a sentence. */
export function toldBy({other, links}: Pairing, index: number): Array<KeptSentence> {
  return (links[index] ?? []).flatMap((d) => other.sentences[d] ?? [])
}

/** The sentences of the other version where a sentence may be told: those that tell it, and their neighbours. */
export function around({other, links, own}: Pairing, index: number, reach: number): Array<KeptSentence> {
  const places = new Set<number>()
  const from = links[index] ?? []
  const guess = Math.round((index * other.sentences.length) / Math.max(1, own.sentences.length))
  for (const place of from.length > 0 ? from : [guess])
    for (let at = place - reach; at <= place + reach; at++) places.add(at)
  return [...places].sort((a, b) => a - b).flatMap((d) => other.sentences[d] ?? [])
}

/** Which share of some words is told among concepts; 1 where there are no words. */
export function shareTold(contents: ReadonlyArray<Content>, concepts: ReadonlySet<string>): number {
  if (contents.length === 0) return 1
  return contents.filter((d) => isTold(d, concepts)).length / contents.length
}

/** Whether a word is told among concepts. */
export function isTold({concepts}: Content, among: ReadonlySet<string>): boolean {
  return concepts.some((d) => among.has(d))
}

/** All that sentences stand for. */
export function conceptsOfAll(sentences: ReadonlyArray<KeptSentence>): ReadonlySet<string> {
  const all = new Set<string>()
  for (const {concepts} of sentences) for (const concept of concepts) all.add(concept)
  return all
}

/** Whether a sentence is one that says something: no greeting, no address, no signature. */
export function isTelling({sentence}: KeptSentence): boolean {
  const {part} = sentence.unit
  return !['greeting', 'closing', 'signature', 'letterhead', 'foreign'].includes(part)
}
