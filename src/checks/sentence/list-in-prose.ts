import {listConjunctions} from '../../danish/words/conjunctions.ts'
import type {Sentence} from '../../letter/model/sentence.ts'
import {spanMatch} from '../../letter/sentences/token-span.ts'
import {type Enumeration, itemise} from '../../rewrite/sentence/itemise.ts'
import type {Match} from '../../types.ts'
import {kind, type Prepare} from '../kind.ts'

/** The longest item, in tokens: what is longer is no item but a clause. */
const longest = 9

const check: Prepare<'list-in-prose'> =
  ({items: least}) =>
  (letter) =>
    letter.prose.flatMap((sentence): Array<Match> => {
      if (sentence.unit.part !== 'body') return []
      const enumeration = enumerationIn(sentence)
      if (!enumeration || enumeration.items.length < least || isEasy(sentence, enumeration)) return []
      const first = enumeration.items[0]?.[0] ?? 0
      const end = enumeration.items.at(-1)?.[1] ?? 0
      const suggestion = itemise(sentence, enumeration)
      const match = {...spanMatch(sentence, first, end), values: {items: enumeration.items.length}}
      return [suggestion ? {...match, suggestions: [suggestion]} : match]
    })

/** Find enumerations in running text: `lønsedler, budget, lejekontrakt og kontoudtog`. */
export const listInProse = kind({scope: 'unit', check})

/** Names, months and things of one word are read at a glance: `Nordby, Vestby og Solby`, `madpakke, vand og regntøj`. */
function isEasy({tokens, grammar}: Sentence, {items}: Enumeration): boolean {
  const short = items.filter(([start, end]) => end - start === 1).length
  if (short >= items.length - 1 && items.length < 6) return true
  const named = items.filter(([start]) => {
    const token = tokens[start]
    return grammar.tagOf(start).upos === 'PROPN' || (token !== undefined && token.text !== token.lower)
  }).length
  return named * 2 > items.length
}

/** The enumeration that ends with the last `og`, `eller` or `samt` of a sentence. */
function enumerationIn(sentence: Sentence): Enumeration | undefined {
  const {tokens, grammar} = sentence
  for (let last = tokens.length - 2; last > 3; last--) {
    if (!listConjunctions.has(tokens[last]?.lower ?? '')) continue
    const commas: Array<number> = []
    for (let at = last - 1; at >= 0; at--) {
      if (tokens[at]?.text !== ',') {
        if (breaks(sentence, at)) break
        continue
      }
      if ((commas.at(-1) ?? last) - at > longest) break
      commas.push(at)
    }
    if (commas.length < 2) continue
    const boundaries = [...commas.toReversed(), last]
    const items: Array<readonly [number, number]> = []
    for (const [index, boundary] of boundaries.entries()) {
      items.push([boundary + 1, boundaries[index + 1] ?? endOfItem(sentence, last + 1)])
    }
    const first = startOfItem(sentence, boundaries[0] ?? last)
    if (first === undefined) continue
    const all = [[first, boundaries[0] ?? last] as const, ...items]
    if (all.every(([start, end]) => end > start && isNominal(sentence, start, end))) return {items: all}
    if (grammar.tags.length > 400) return
  }
  return
}

/** A finite verb or a conjunction of clauses: enumerations of things have none. */
function breaks({grammar, tokens}: Sentence, at: number): boolean {
  const {finite, upos} = grammar.tagOf(at)
  return finite || upos === 'SCONJ' || /^[;:.]$/.test(tokens[at]?.text ?? '')
}

function endOfItem({grammar, tokens}: Sentence, from: number): number {
  let end = from
  while (end < tokens.length && end < from + longest) {
    const {upos, finite} = grammar.tagOf(end)
    if (upos === 'PUNCT' || finite || upos === 'SCONJ') break
    end++
  }
  return end
}

/** The first item reaches back over its noun phrase. */
function startOfItem({grammar}: Sentence, end: number): number | undefined {
  let start = end
  while (start > 0 && start > end - 5) {
    const {upos, verbForm, finite} = grammar.tagOf(start - 1)
    const belongs = /^(?:NOUN|PROPN|ADJ|DET|NUM)$/.test(upos) || (verbForm === 'Part' && !finite)
    if (!belongs) break
    start--
  }
  return start < end ? start : undefined
}

/** An item names something: it has a noun and no verb of its own. */
function isNominal({grammar}: Sentence, start: number, end: number): boolean {
  let nouns = 0
  for (let at = start; at < end; at++) {
    const {upos, finite, verbForm} = grammar.tagOf(at)
    if (finite || verbForm === 'Inf') return false
    if (upos === 'NOUN' || upos === 'PROPN') nouns++
  }
  return nouns > 0
}
