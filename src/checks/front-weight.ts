import type {Sentence} from '../analyse/sentence.ts'
import type {Match} from '../types.ts'
import type {Kind} from './check.ts'
import {countWords, spanMatch} from './token-span.ts'

/** Options of a `front-weight` rule. */
export interface FrontWeightOptions {
  /** More words than this before the finite verb of a main clause are too many. */
  readonly words: number
}

/** Find main clauses whose verb comes late; the finding is what stands before it. */
export const frontWeight: Kind<FrontWeightOptions> =
  ({words: most}) =>
  ({prose}) =>
    prose.flatMap((sentence): Array<Match> => {
      if (sentence.words <= most || !mayBeLate(sentence, most)) return []
      const fields = sentence.grammar.syntax.clauses
        .filter(({kind}) => kind === 'main')
        .map(({frontField}) => frontField)
      const spans = [...fields, ...plainFront(sentence)]
      const matches: Array<Match> = []
      let covered = -1
      for (const {start, end} of spans.sort((a, b) => a.start - b.start || b.end - a.end)) {
        const words = countWords(sentence, start, end)
        if (words <= most || start <= covered) continue
        matches.push({...spanMatch(sentence, start, end), values: {words}})
        covered = end
      }
      return matches
    })

/**
 * Whether a verb can come late at all: a look at the tags that saves most sentences from being parsed.
 *
 * A front field without a clause ends at the first finite verb; with a clause at its head it ends at a finite verb
 * after a comma. What comes after the verb may hold another main clause, but hardly ever one with so long a front.
 */
function mayBeLate(sentence: Sentence, most: number): boolean {
  const {tokens, grammar} = sentence
  let words = 0
  // A verb at the front opens a condition (`Skulle det ske, …`), unless it asks or tells.
  let opened = opensCondition(sentence)
  for (const [index, tag] of grammar.tagInfos.entries()) {
    const token = tokens[index]
    if (!token || words > most) break
    if (tag.finite && (opened ? isAfterClause(sentence, index) : true)) return false
    if (tag.upos === 'SCONJ' || isRelative(token.lower)) opened = true
    if (token.isWord) words++
  }
  return words > most
}

/** `Hører vi ikke fra dig, lukker vi sagen`: a condition without `hvis`. */
function opensCondition({tokens, grammar}: Sentence): boolean {
  const {finite, mood} = grammar.tagOf(0)
  return finite && mood !== 'Imp' && tokens.at(-1)?.text !== '?'
}

/** A finite verb after a comma with its subject behind it: the main verb after a clause at the front. */
function isAfterClause({tokens, grammar}: Sentence, index: number): boolean {
  return (
    tokens[index - 1]?.text === ',' && /^(?:PRON|NOUN|PROPN|DET|ADJ|NUM)$/.test(grammar.tagOf(index + 1).upos)
  )
}

function isRelative(word: string): boolean {
  return (
    word === 'som' ||
    word === 'der' ||
    word === 'at' ||
    word === 'hvis' ||
    word === 'da' ||
    word === 'selv' ||
    word.startsWith('hvor')
  )
}

/**
 * What stands before the main clause's verb, by the order of words alone: the first finite verb that no subordinator
 * or relative word before it has a claim to.
 *
 * ```
 * Efter brevet, som er sendt i går, og efter mødet skal vi …
 *               ^^^ ^^ its verb                    ^^^^ nobody's
 * ```
 */
function plainFront(sentence: Sentence): Array<{readonly start: number; readonly end: number}> {
  const {tokens, grammar} = sentence
  const isCondition = opensCondition(sentence)
  let claims = 0
  for (const {index, lower} of tokens) {
    const {finite, upos, mood} = grammar.tagOf(index)
    if (finite && !(index === 0 && isCondition)) {
      const isFree = claims === 0 && !isCoordinated(tokens[index - 1]?.lower)
      // After a comma a verb without a subject behind it goes on with the clause before: `…, har boet her eller …`.
      if (isFree && (tokens[index - 1]?.text !== ',' || isAfterClause(sentence, index))) {
        return mood === 'Imp' ? [] : [{start: 0, end: index}]
      }
      claims = Math.max(0, claims - 1)
    } else if (upos === 'SCONJ' || isRelative(lower)) claims++
  }
  return []
}

/** `der bor her og har børn`: the second verb belongs to the clause of the first. */
function isCoordinated(before: string | undefined): boolean {
  return before === 'og' || before === 'eller' || before === 'men'
}
