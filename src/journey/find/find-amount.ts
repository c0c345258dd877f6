import {paidPer} from '../../danish/words/case-words.ts'
import type {Sentence} from '../../letter/model/sentence.ts'
import {type Amount, amountsIn} from '../../letter/reading/amounts.ts'
import {
  areKindred,
  type Finder,
  type MatterLetter,
  type Misfit,
  type Shown,
  textOf
} from '../matter/matter-letter.ts'

interface Told {
  readonly from: MatterLetter
  readonly amount: Amount
  readonly shown: Shown
  /** What the sum is: the nouns and the verb before it, and per what. */
  readonly key: ReadonlyArray<string>
}

/** Two amounts for the same thing. */
export const findAmount: Finder = (letters) => {
  const told = letters.flatMap(toldBy)
  const byKey = new Map<string, Array<Told>>()
  for (const one of told) {
    if (one.key.length === 0) continue
    const key = [...byKey.keys()].find((other) => isSameKey(other.split(' '), one.key)) ?? one.key.join(' ')
    byKey.set(key, [...(byKey.get(key) ?? []), one])
  }
  const named = [...byKey.values()].flatMap(differing)
  const known = new Set(named.flatMap(({shown}) => shown))
  return [...named, ...swapped(told.filter(({shown}) => !known.has(shown)))]
}

/** Sums of the same figures in another order, such as 1.184 and 1.148: hardly two things. */
function swapped(told: ReadonlyArray<Told>): ReadonlyArray<Misfit> {
  const byFigures = new Map<string, Array<Told>>()
  for (const one of told) {
    const figures = [...String(one.amount.value)].sort().join('')
    if (figures.length < 4 || /^0*\d0*$/.test(figures)) continue
    byFigures.set(figures, [...(byFigures.get(figures) ?? []), one])
  }
  return [...byFigures.values()].flatMap((group) => {
    const [first] = group
    const other = group.find((one) => one.amount.value !== first?.amount.value && one.from !== first?.from)
    if (!first || !other) return []
    return [{names: [first, other].map(({shown}) => textOf(shown)), shown: group.map(({shown}) => shown)}]
  })
}

/** Sums under one name that differ between letters; two of them in one letter are two things. */
function differing(told: ReadonlyArray<Told>): ReadonlyArray<Misfit> {
  const perLetter = new Map<MatterLetter, Set<number>>()
  for (const {from, amount} of told) perLetter.set(from, (perLetter.get(from) ?? new Set()).add(amount.value))
  const single = told.filter(({from}) => perLetter.get(from)?.size === 1)
  const [first] = single
  const other = single.find(({from, amount}) => from !== first?.from && amount.value !== first?.amount.value)
  if (!first || !other) return []
  return [{names: [first, other].map(({shown}) => textOf(shown)), shown: single.map(({shown}) => shown)}]
}

function toldBy(from: MatterLetter): ReadonlyArray<Told> {
  return from.body.flatMap((sentence) => {
    const header = headerOf(from, sentence)
    return sentence.once(amountsIn).map((amount) => ({
      from,
      amount,
      shown: {from, sentence, ...amount},
      key: header ? wordsIn(header, 0, header.tokens.length) : keyOf(sentence, amount)
    }))
  })
}

/** `Du får 1.184 kr. om måneden`: `få`, `måned`; `Timeprisen er 845 kr.`: `timepris`. */
function keyOf(sentence: Sentence, {first, end}: Amount): ReadonlyArray<string> {
  const {tokens, grammar} = sentence
  const clause = grammar.syntax.clauses[grammar.syntax.clauseOf[first] ?? -1]
  const before = wordsIn(sentence, clause?.start ?? 0, first)
  const verb = clause && tokens[clause.mainVerb]?.lemma
  const per =
    tokens[end]?.lower === 'om' || /^(?:pr\.?|per|i)$/.test(tokens[end]?.lower ?? '')
      ? tokens[end + 1]
      : undefined
  const unit = per && paidPer.has(per.lemma) ? [per.lemma] : []
  if (before.length > 0) return [...before, ...unit]
  return verb && unit.length > 0 ? [verb, ...unit] : []
}

function wordsIn({tokens}: Sentence, first: number, end: number): ReadonlyArray<string> {
  return tokens
    .slice(first, end)
    .filter(({upos, letters}) => upos === 'NOUN' && letters > 2)
    .map(({lemma}) => lemma)
}

/** `timepris` and `pris pr. time` are the same words. */
function isSameKey(one: ReadonlyArray<string>, other: ReadonlyArray<string>): boolean {
  if (one.length === other.length) return one.every((word, at) => areKindred(word, other[at] ?? ''))
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  const [word] = short
  return (
    short.length === 1 && word !== undefined && long.every((part) => part.length > 3 && word.includes(part))
  )
}

/** The head of the column that a cell stands in: cells of a row stand on one line, with the same marks between them. */
function headerOf(from: MatterLetter, {unit, start}: Sentence): Sentence | undefined {
  if (unit.part !== 'table') return
  const {text, sentences} = from.letter
  const cells = sentences.filter((other) => other.unit.part === 'table')
  const columnOf = (at: number) => {
    const line = text.lastIndexOf('\n', at - 1)
    const marks = text.slice(line + 1, at).split(/[|\t]/).length - 1
    // A cell that is empty is no sentence; its marks are there all the same.
    return marks > 0 ? marks : cells.filter((cell) => cell.start > line && cell.start < at).length
  }
  const [top] = cells
  const end = top ? text.indexOf('\n', top.start) : 0
  return cells.find((cell) => cell.start < end && columnOf(cell.start) === columnOf(start))
}
