import {derivingHeads, shortParts, simplexWords} from '../words/compound-exceptions.ts'
import {verbPrefixes} from './compound-forms.ts'
import {linkingElement} from './lexeme.ts'
import type {Lexicon} from './lexicon.ts'
import {morphologicalClass as c} from './morphology.ts'
import {simpleClasses} from './simple-word.ts'
import {findStoredCut} from './split-stored-compound.ts'

/** Longer words are left alone: they are codes or mistakes. */
const longestWord = 64

const noun = c.commonNoun | c.neuterNoun
const inflectedNoun = c.nounDefinite | c.nounPlural | c.nounPluralDefinite | c.nounGenitive | c.pluralOnly
const adjective = c.adjective | c.adjectiveNeuter | c.adjectivePlural | c.comparative | c.superlative
const participle = c.pastParticiple | c.presentParticiple
const finite = c.infinitive | c.present | c.past | c.imperative | c.passive

/**
 * Split a compound into its parts, linking elements left at the part before:
 * `handicapparkeringsplads` → `handicap`, `parkerings`, `plads`.
 *
 * Gives `undefined` for a word that is no compound. Of several ways to split
 * the one with few, long parts wins, nouns before other words.
 */
export function splitCompound(lexicon: Lexicon, word: string): Array<string> | undefined {
  const lower = word.toLowerCase()
  if (lower.length > longestWord || lower.length < 5 || simplexWords.has(lower)) return

  const parts = split(lexicon, lower)
  if (parts.length < 2) return
  let end = 0
  return parts.map(({length}) => {
    end += length
    return word.slice(end - length, end)
  })
}

function split(lexicon: Lexicon, word: string): Array<string> {
  if (simpleClasses(lexicon, word) !== 0) return splitStored(lexicon, word)

  return segment(lexicon, word).flatMap((part, index, parts) => {
    if (index === parts.length - 1) return splitStored(lexicon, part)
    const link = simpleClasses(lexicon, part) & noun ? '' : linkOf(lexicon, part)
    const [last = '', ...before] = splitStored(lexicon, part.slice(0, part.length - link.length)).reverse()
    return [...before.reverse(), last + link]
  })
}

/** Split a word that stands in the lexicon, where that is sure. */
function splitStored(lexicon: Lexicon, word: string): Array<string> {
  const cut = findStoredCut(lexicon, word)
  if (!cut) return [word]
  const modifier = word.slice(0, cut.start - cut.link.length)
  const parts = splitStored(lexicon, modifier)
  const last = (parts.pop() ?? '') + cut.link
  return [...parts, last, ...splitStored(lexicon, word.slice(cut.start))]
}

function linkOf(lexicon: Lexicon, part: string): string {
  return (
    ['s', 'e', 'er'].find(
      (d) => part.endsWith(d) && simpleClasses(lexicon, part.slice(0, -d.length)) & noun
    ) ?? ''
  )
}

/** Find the cheapest way to cut a word into words of the lexicon; the word itself when there is none. */
function segment(lexicon: Lexicon, word: string): Array<string> {
  const {length} = word
  // Cheapest cost of the letters before each place, and where the part before it begins.
  const costs = new Array<number>(length + 1).fill(Number.POSITIVE_INFINITY)
  const begins = new Array<number>(length + 1).fill(0)
  costs[0] = 0

  for (let end = 2; end <= length; end++) {
    for (let start = 0; start <= end - 2; start++) {
      const before = costs[start] ?? 0
      if (before === Number.POSITIVE_INFINITY || (start === 0 && end === length)) continue
      const part = word.slice(start, end)
      const cost = before + (end === length ? headCost(lexicon, part) : modifierCost(lexicon, part))
      if (cost < (costs[end] ?? 0)) {
        costs[end] = cost
        begins[end] = start
      }
    }
  }

  if (costs[length] === Number.POSITIVE_INFINITY) return [word]
  const parts: Array<string> = []
  for (let end = length; end > 0; end = begins[end] ?? 0) parts.unshift(word.slice(begins[end], end))
  return parts
}

function headCost(lexicon: Lexicon, part: string): number {
  if (derivingHeads.has(part) || (part.length < 4 && !shortParts.has(part))) return Number.POSITIVE_INFINITY
  const classes = simpleClasses(lexicon, part)
  const short = lengthCost(part)
  if (classes & (noun | inflectedNoun)) return 1 + short
  if (classes & (adjective | participle)) return 1.2 + short
  return classes & finite ? 1.6 + short : Number.POSITIVE_INFINITY
}

function modifierCost(lexicon: Lexicon, part: string): number {
  const plain = modifierCostWith(lexicon, part, '')
  let cheapest = plain
  for (const link of ['s', 'e', 'er']) {
    if (part.endsWith(link)) cheapest = Math.min(cheapest, modifierCostWith(lexicon, part, link))
  }
  return cheapest
}

function modifierCostWith(lexicon: Lexicon, part: string, link: string): number {
  const word = part.slice(0, part.length - link.length)
  if (verbPrefixes.has(word) && link === '') return Number.POSITIVE_INFINITY
  const classes = simpleClasses(lexicon, word)
  // `arbejds-` of `arbejde`: -s in the place of -e.
  if (link === 's' && !(classes & noun)) {
    return simpleClasses(lexicon, `${word}e`) & noun ? 1.2 + lengthCost(word) : Number.POSITIVE_INFINITY
  }
  if (classes === 0) return Number.POSITIVE_INFINITY
  const short = lengthCost(word)
  if (classes & noun) return 1 + short + linkCost(lexicon, word, link)
  // `børnehave`, `forældremøde`: plurals, with -e or nothing.
  if (classes & (c.nounPlural | c.pluralOnly) && link !== 's') return 1.3 + short
  if (link !== '') return Number.POSITIVE_INFINITY
  if (classes & c.infinitive) return 1.3 + short
  if (classes & adjective) return 1.3 + short
  if (classes & c.properName) return 1.7 + short
  return classes & c.other ? 1.7 + short : Number.POSITIVE_INFINITY
}

function lengthCost(word: string): number {
  if (word.length >= 4 || shortParts.has(word)) return word.length >= 4 ? 0 : 0.2
  return word.length === 3 ? 1 : Number.POSITIVE_INFINITY
}

function linkCost(lexicon: Lexicon, word: string, link: string): number {
  let links = 0
  for (const d of lexicon.lexemes(word)) if (d.pos === 'noun') links |= d.links
  const bit =
    link === ''
      ? linkingElement.none
      : link === 's'
        ? linkingElement.s
        : link === 'e'
          ? linkingElement.e
          : linkingElement.er
  if (links & bit) return 0
  return links === 0 ? 0.2 : 0.5
}
