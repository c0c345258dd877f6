import {conditionals, hypotheticalOpeners} from '../../danish/words/conjunctions.ts'
import {auxiliaries, modals} from '../../danish/words/modals-and-auxiliaries.ts'
import {hypotheticalSubjects} from '../../danish/words/pronouns.ts'
import type {Sentence} from '../model/sentence.ts'

const possibilities: ReadonlySet<string> = new Set(
  'varsling varsel varsler forventer kan kunne risikerer risikere overvejer overveje påtænker agter eventuelt eventuel eventuelle muligvis måske'.split(
    ' '
  )
)

/** How far back a word reaches that makes the rest a mere possibility. */
const reach = 10

/**
 * Whether what stands at a token is said under a condition: `Hvis du får afslag, …`, `Får du afslag, …`.
 *
 *                                                                      ^
 */
export function isHypothetical({tokens}: Sentence, index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - reach); at--) {
    const {text, lower} = tokens[at] ?? {}
    if (text === undefined || lower === undefined || endsClause(text)) break
    if (hypotheticalOpeners.has(lower)) return true
    const next = tokens[at + 1]?.lower ?? ''
    if (lower === 'inden' && hypotheticalSubjects.has(next)) return true
    // `Vi undersøger, om du har …`; the preposition stands within its clause.
    if (lower === 'om' && tokens[at - 1]?.text === ',') return true
  }
  return (
    index > 0 &&
    isInvertedCondition(
      tokens.map((d) => d.lower),
      index
    )
  )
}

/** `Får du afslag, kan du klage`: the verb first, and a main clause after the comma; or a question. */
function isInvertedCondition(words: ReadonlyArray<string>, index: number): boolean {
  const [first = ''] = words
  const isVerb =
    auxiliaries.has(first) || modals.has(first) || /^(?:ønsker|mener|modtager|vælger)$/.test(first)
  if (!isVerb) return false
  if (!hypotheticalSubjects.has(words[1] ?? '')) return false
  const comma = words.indexOf(',')
  return comma < 0 ? words.at(-1) === '?' : index < comma
}

/** Whether what stands at a token is what a complaint is about: `din klage over afslaget`. */
export function isComplainedOf({tokens}: Sentence, index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - 6); at--) {
    const token = tokens[at]
    if (!token || endsClause(token.text)) return false
    if (token.lower === 'over' && /^klage(?:n|t|r|de)?$/.test(tokens[at - 1]?.lower ?? '')) return true
  }
  return false
}

/**
 * Whether what stands at a token may happen and has not: `Hjælpen kan blive stoppet`, `Vi overvejer at stoppe …`,
 * `Betales der ikke, opkræves et gebyr`.
 */
export function isPossible(sentence: Sentence, index: number): boolean {
  const {tokens} = sentence
  if (index > sentence.once(conditionEnd)) return true
  for (let at = index - 1; at >= Math.max(0, index - reach); at--) {
    const token = tokens[at]
    if (!token) return false
    // `Vi forventer at beslutte, at du skal betale`: the clause with »at« is what is expected.
    if (endsClause(token.text) && tokens[at + 1]?.lower !== 'at') return false
    if (possibilities.has(token.lower)) return true
  }
  return false
}

/** The comma after a condition that opens the sentence; what follows happens only then. Infinity without one. */
function conditionEnd({tokens, grammar}: Sentence): number {
  const first = tokens.find((token) => token.isWord)
  const comma = tokens.findIndex(({text}) => text === ',')
  if (!first || comma < 0 || tokens.at(-1)?.text === '?') return Number.POSITIVE_INFINITY
  const {finite, mood} = grammar.tagOf(first.index)
  const isCondition = conditionals.has(first.lower) || (finite === true && mood !== 'Imp')
  return isCondition ? comma : Number.POSITIVE_INFINITY
}

function endsClause(text: string): boolean {
  return text === ',' || text === ';' || text === ':' || text === '–'
}
