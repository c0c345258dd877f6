import {thingSubjects} from '../../danish/words/pronouns.ts'
import type {Sentence} from '../../letter/model/sentence.ts'
import type {Token} from '../../letter/model/token.ts'
import {isQuotation} from '../../letter/sentences/borrowed-words.ts'
import {countWords, spanMatch} from '../../letter/sentences/token-span.ts'
import type {Match} from '../../types.ts'
import {kind, type Prepare} from '../kind.ts'

const check: Prepare<'front-weight'> =
  ({words: most}) =>
  ({prose}) =>
    prose.flatMap((sentence): Array<Match> => {
      if (sentence.words <= most || !mayBeLate(sentence, most) || isQuotation(sentence)) return []
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

/** Find main clauses whose verb comes late; the finding is what stands before it. */
export const frontWeight = kind({scope: 'unit', check})

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
    if (tag.upos === 'SCONJ' || opensRelative(sentence, index) || isContactClause(sentence, index))
      opened = true
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

/** Words with `hv` that ask or relate, and not `hver` or `hverdag`. */
const questionWord = /^(?:hvad|hvem|hvis|hvilke[nt]?|hvor(?!ved$)\p{L}*)$/u

/** Whether a word opens a clause that has a verb of its own. */
function opensRelative({tokens, grammar}: Sentence, index: number): boolean {
  const word = tokens[index]?.lower ?? ''
  // `at` before an infinitive opens no clause, and claims no finite verb.
  if (word === 'at') return grammar.tagOf(index).upos !== 'PART'
  if (opensTogether(tokens, index)) return true
  if (word === 'da' || word === 'selv' || word.startsWith('hvor') || questionWord.test(word)) return true
  // `Der er …`: a formal subject; `hvem der …`: the question word has opened the clause.
  if (word === 'der') return index > 0 && !asksBefore(tokens, index)
  if (word !== 'som') return false
  // `såvel ejeren som lejeren`, `Som forælder har du …`: two things compared, and no clause.
  if (tokens.slice(0, index).some(({lower}) => /^(?:såvel|både|samme|sådan|sådanne|ligesom)$/.test(lower)))
    return false
  return !(index === 0 && grammar.tagOf(1).upos === 'NOUN' && grammar.tagOf(1).definite !== 'Def')
}

/**
 * `så snart`, `lige så længe`, `for så vidt angår`, `i det omfang`, `hver gang`: words that open a clause together. Inside
 * a clause `så længe` only tells how long.
 */
function opensTogether(tokens: ReadonlyArray<Token>, index: number): boolean {
  const [second = '', first = '', before] = [index, index - 1, index - 2].map((at) => tokens[at]?.lower)
  const isOpener =
    (first === 'så' && /^(?:snart|længe|vidt|ofte|tit|hurtigt|langt)$/.test(second)) ||
    (thingSubjects.has(first) && /^(?:omfang|udstrækning)$/.test(second)) ||
    (first === 'hver' && second === 'gang')
  return (
    isOpener &&
    (before === undefined || !/\p{L}/u.test(before) || /^(?:og|eller|men|kun|lige|for|i)$/.test(before))
  )
}

/** `hvem der`, `hvilke regler der`: a question word stands close before, with no verb between. */
function asksBefore(tokens: ReadonlyArray<Token>, index: number): boolean {
  return tokens.slice(Math.max(0, index - 3), index).some(({lower}) => questionWord.test(lower))
}

/** `De henvendelser, vi har fået, …`: a relative clause that begins with its subject. */
function isContactClause({tokens, grammar}: Sentence, index: number): boolean {
  const {upos, case: pronounCase} = grammar.tagOf(index)
  return (
    upos === 'PRON' &&
    pronounCase === 'Nom' &&
    tokens[index - 1]?.text === ',' &&
    grammar.tagOf(index - 2).upos === 'NOUN'
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
  let hasContact = false
  for (const {index} of tokens) {
    const {finite, upos, mood} = grammar.tagOf(index)
    if (finite && !(index === 0 && isCondition)) {
      const isFree = claims === 0 && !isCoordinated(tokens[index - 1]?.lower)
      // Where two main clauses may stand side by side, only a comma and the order of words tell a relative clause.
      if (isFree && hasContact && !isAfterClause(sentence, index)) return []
      // After a comma a verb without a subject behind it goes on with the clause before: `…, har boet her eller …`.
      if (isFree && (tokens[index - 1]?.text !== ',' || isAfterClause(sentence, index))) {
        return mood === 'Imp' ? [] : [{start: 0, end: index}]
      }
      claims = Math.max(0, claims - 1)
    } else if (upos === 'SCONJ' || opensRelative(sentence, index)) claims++
    else if (isContactClause(sentence, index)) {
      claims++
      hasContact = true
    }
  }
  return []
}

/** `der bor her og har børn`: the second verb belongs to the clause of the first. */
function isCoordinated(before: string | undefined): boolean {
  return before === 'og' || before === 'eller' || before === 'men'
}
