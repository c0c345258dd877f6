import {limitWords, soonStems} from '../../danish/words/meaning-words.ts'
import {sidesOfEvent} from '../../danish/words/prepositions.ts'
import type {FoundChange, KeptStretch} from '../change.ts'
import type {Fact} from '../facts/fact.ts'
import type {KeptSentence, Version} from '../version.ts'
import {around, type Pairing} from './pairing.ts'

/** A fact where it stands. */
interface Placed {
  readonly fact: Fact
  readonly sentence: KeptSentence
  /** The same fact of the other version, once it is found. */
  partner: Placed | undefined
}

/** How far from where it should be a fact may have moved and still be the same, in sentences. */
const reach = 8

/** Compare what two versions state in so many words: numbers, dates, amounts, names, laws, addresses, merge fields. */
export function compareFacts(pairing: Pairing): Array<FoundChange> {
  const {own, other, same, sameOther} = pairing
  const before = placedIn(own)
  const after = placedIn(other)
  const byKey = indexOf(after.all)
  match(before.all, byKey, pairing)
  const changes: Array<FoundChange> = []
  const backKeys = indexOf(before.all)
  const lost = before.all.filter(
    (d) => !d.partner && !same.has(d.sentence.index) && !isElsewhere(d, byKey, pairing, 'own')
  )
  const added = after.all.filter(
    (d) => !d.partner && !sameOther.has(d.sentence.index) && !isElsewhere(d, backKeys, pairing, 'other')
  )
  const open = new Set(added)
  for (const item of lost) {
    const instead = replacement(item, open, pairing)
    if (!instead?.fact.key.startsWith('date:') && isWholeMonths(item, own, other)) continue
    if (instead) open.delete(instead)
    else if (item.fact.weak || item.fact.class === 'weekday') continue
    changes.push({
      kind: kindOf(item, instead),
      before: stretch(item),
      ...(instead ? {after: stretch(instead)} : {})
    })
  }
  for (const item of open) {
    const {fact} = item
    if (fact.weak || /^(?:name|law|weekday|soon)$/.test(fact.class) || isWordOnly(item)) continue
    changes.push({kind: fact.class === 'field' ? 'merge-field' : 'addition', after: stretch(item)})
  }
  return [...changes, ...turned(before.all)]
}

/** A small number in letters: »Send begge to«, »på tre måder« counts what the letter names anyway. */
function isWordOnly({fact, sentence}: Placed): boolean {
  return fact.class === 'number' && !/\d/.test(sentence.sentence.tokens[fact.start]?.text ?? '')
}

/** »1. september til 30. november« may be told as the months between, »1. januar til 31. december 2020« as the year. */
function isWholeMonths({fact, sentence}: Placed, own: Version, other: Version): boolean {
  const [, day, month] = /^date:(\d+)\.(\d+)$/.exec(fact.key) ?? []
  if (day === undefined || !(day === '1' || Number(day) > 27)) return false
  const isSpan =
    own.sentences[sentence.index]?.facts.filter((d) => /^date:(?:1|2[89]|3[01])\./.test(d.key)).length ?? 0
  if (isSpan < 2) return false
  const years = sentence.facts.filter((d) => d.key.startsWith('year:')).map((d) => d.key)
  return other.sentences.some(({facts}) => {
    const keys = facts.map((d) => d.key)
    return (
      keys.includes(`month:${month}`) ||
      (keys.some((d) => years.includes(d)) && !keys.some((d) => d.startsWith('date:')))
    )
  })
}

function placedIn({sentences}: Version): {readonly all: Array<Placed>} {
  return {
    all: sentences.flatMap((sentence) => sentence.facts.map((fact) => ({fact, sentence, partner: undefined})))
  }
}

function indexOf(facts: ReadonlyArray<Placed>): Map<string, Array<Placed>> {
  const index = new Map<string, Array<Placed>>()
  for (const item of facts) {
    const known = index.get(item.fact.key)
    if (known) known.push(item)
    else index.set(item.fact.key, [item])
  }
  return index
}

/** Pair the same facts: first where the sentences are aligned, then wherever they have moved. */
function match(
  before: ReadonlyArray<Placed>,
  after: ReadonlyMap<string, ReadonlyArray<Placed>>,
  {links}: Pairing
): void {
  const free = new Map([...after].map(([key, list]) => [key, list.filter((d) => !d.partner)]))
  const pair = (item: Placed, candidates: ReadonlyArray<Placed>) => {
    const partner = candidates[0]
    if (!partner) return
    item.partner = partner
    partner.partner = item
    const left = free.get(item.fact.key)
    left?.splice(left.indexOf(partner), 1)
  }
  for (const item of before) {
    const linked = new Set(links[item.sentence.index])
    const candidates = (free.get(item.fact.key) ?? []).slice(0, 200)
    const near = candidates.filter((d) => linked.has(d.sentence.index))
    pair(item, near.length > 1 ? near.toSorted((a, b) => unlike(item, a) - unlike(item, b)) : near)
  }
  for (const item of before) if (!item.partner) pair(item, (free.get(item.fact.key) ?? []).slice(0, 1))
}

/** How much two facts with the same value differ in what is said of them. */
function unlike({fact: a}: Placed, {fact: b}: Placed): number {
  return Number(a.bound !== b.bound) + Number(a.rate !== b.rate)
}

/** Whether the other version states the fact near where it should, though another sentence already answers to it. */
function isElsewhere(
  {fact, sentence}: Placed,
  index: ReadonlyMap<string, ReadonlyArray<Placed>>,
  pairing: Pairing,
  side: 'own' | 'other'
): boolean {
  const known = index.get(fact.key)
  if (known && known.length > 0) {
    const {links, back} = pairing
    const places = (side === 'own' ? links : back)[sentence.index] ?? []
    const from = places[0] ?? sentence.index
    if (known.slice(0, 200).some((d) => Math.abs(d.sentence.index - from) <= reach)) return true
  }
  return isSaidOtherwise(fact, sentence, pairing, side)
}

/** A name that has become a common word or part of one: `Byggeklageenheden`, `jobcentret`. */
function isSaidOtherwise(
  {class: name, key}: Fact,
  {index}: KeptSentence,
  pairing: Pairing,
  side: 'own' | 'other'
): boolean {
  if (!/^(?:name|law|number|percent|soon)$/.test(name)) return false
  const {own, other, links, back} = pairing
  const view = side === 'own' ? pairing : {...pairing, own: other, other: own, links: back, back: links}
  const sentences = around(view, index, reach)
  if (name === 'number' || name === 'percent') {
    const other = inWords.get(key)
    return (
      other !== undefined && sentences.some(({sentence}) => sentence.tokens.some((d) => other.test(d.lower)))
    )
  }
  if (name === 'soon')
    return sentences.some(({sentence}) =>
      sentence.tokens.some((d) => soonStems.some((stem) => d.lower.startsWith(stem)))
    )
  const root = key.slice(key.indexOf(':') + 1)
  return sentences.some(({sentence}) => sentence.tokens.some(({lower}) => isSameName(lower, root)))
}

/** What says a number without naming it: `halv pris` is 50 percent. */
const inWords: ReadonlyMap<string, RegExp> = new Map([
  ['n:1', /^(?:e[nt]|én|ét)$/],
  ['n:2', /^(?:begge|par|dobbelt.*|ande[nt])$/],
  ['%:50', /^halv/],
  ['%:25', /^(?:fjerdedel|kvart)/],
  ['%:75', /^trekvart/],
  ['%:100', /^(?:hele|helt|fuld)/]
])

function isSameName(lower: string, name: string): boolean {
  const word = lower.replace(/['’].*$/, '').replace(/s$/, '')
  return (
    word === name ||
    (name.length > 4 &&
      (word.startsWith(name) || word.endsWith(name) || (word.length > 4 && name.startsWith(word))))
  )
}

/** What stands in the place of a lost fact: one of its class in the sentences that tell its own. */
function replacement(item: Placed, open: ReadonlySet<Placed>, {links, back}: Pairing): Placed | undefined {
  const linked = links[item.sentence.index] ?? []
  let found: Placed | undefined
  let least = Number.POSITIVE_INFINITY
  for (const other of open) {
    if (!mayReplace(item.fact, other.fact)) continue
    const place = linked.indexOf(other.sentence.index)
    const isNear = place >= 0 || (back[other.sentence.index] ?? []).includes(item.sentence.index)
    if (!isNear) continue
    const cost = (place < 0 ? 9 : place) + distance(item.fact, other.fact)
    if (cost < least) {
      least = cost
      found = other
    }
  }
  return found
}

function mayReplace(a: Fact, b: Fact): boolean {
  if (a.class === b.class) return a.key.replace(/[:\d].*/, '') === b.key.replace(/[:\d].*/, '')
  return ['number', 'amount', 'percent', 'duration'].includes(a.class) && b.class === 'number'
}

/** Swapped digits and neighbours are the likely mistakes. */
function distance({key: a, class: name}: Fact, {key: b}: Fact): number {
  const sorted = (text: string) => [...text].sort().join('')
  return name === 'name' ? 0 : sorted(a) === sorted(b) ? 0 : a.length === b.length ? 0.2 : 0.4
}

/** The same number that bounds from the other side, or counts the other way. */
function turned(before: ReadonlyArray<Placed>): Array<FoundChange> {
  const changes: Array<FoundChange> = []
  for (const item of before) {
    const {partner, fact} = item
    if (!partner || partner.sentence.form === item.sentence.form) continue
    const other = partner.fact
    const isTurned = fact.bound !== undefined && other.bound !== undefined && fact.bound !== other.bound
    const isLoose =
      (fact.bound === undefined) !== (other.bound === undefined) &&
      ['number', 'amount', 'percent'].includes(fact.class) &&
      !isLimited(fact.bound === undefined ? item : partner)
    const isAnchor = fact.class === 'duration' && isOtherAnchor(item, partner)
    const isBasis = fact.class === 'amount' && isOtherBasis(item, partner)
    const isStep = fact.step !== undefined && other.step !== undefined && fact.step !== other.step
    if (isTurned || isLoose || isStep || isAnchor || isBasis)
      changes.push({
        kind:
          isStep || isBasis
            ? 'amount'
            : fact.class === 'duration' || fact.class === 'date'
              ? 'deadline'
              : 'quantity',
        before: stretch(item),
        after: stretch(partner)
      })
  }
  return changes
}

/** An amount `før skat` that has become one `efter skat`, one without VAT that has become one with it. */
function isOtherBasis(a: Placed, b: Placed): boolean {
  const [x, y] = [basisOf(a), basisOf(b)]
  return x !== '' && y !== '' && x !== y
}

function basisOf({fact, sentence}: Placed): string {
  const words = sentence.sentence.tokens.slice(fact.end, fact.end + 3).map((d) => d.lower)
  const at = words.findIndex((d) => /^(?:skat|moms)$/.test(d))
  const before = words[at - 1] ?? ''
  if (sidesOfEvent.has(before)) return before
  if (/^(?:ekskl\.?|eksklusive|uden)$/.test(before)) return 'without'
  return /^(?:inkl\.?|inklusive|med)$/.test(before) ? 'with' : ''
}

/** What a time is counted from: that the reader gets the letter, or that it is dated or sent. */
function isOtherAnchor(a: Placed, b: Placed): boolean {
  const [x, y] = [anchorOf(a), anchorOf(b)]
  return x !== '' && y !== '' && x !== y
}

function anchorOf({fact, sentence}: Placed): string {
  const words = sentence.sentence.tokens.slice(fact.end, fact.end + 9).map((d) => d.lower)
  if (!words.slice(0, 2).some((d) => /^(?:fra|efter|,)$/.test(d))) return ''
  for (const word of words) {
    if (/^(?:modtag|fået|får|fik|fremme)/.test(word)) return 'got'
    if (/^(?:dato|brevets$|afsend|sendt|udsted)/.test(word) && word !== 'brevets') return 'sent'
  }
  return ''
}

/** Whether the sentence of a number limits it in words that were not read as its bound. */
function isLimited({sentence}: Placed): boolean {
  return sentence.sentence.tokens.some((d) => limitWords.has(d.lower))
}

function kindOf({fact}: Placed, instead: Placed | undefined): FoundChange['kind'] {
  return fact.kind === 'number' && instead?.fact.kind === 'deadline' ? 'deadline' : fact.kind
}

function stretch({fact, sentence}: Placed): KeptStretch {
  return {sentence: sentence.index, start: fact.start, end: fact.end}
}
