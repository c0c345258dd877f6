import {morphologicalClass as c} from '../../danish/lexicon/morphology.ts'
import {TokenKind} from '../../danish/tokens/token-list.ts'
import type {Sentence} from '../../letter/model/sentence.ts'
import type {Token} from '../../letter/model/token.ts'
import {isBorrowed} from '../../letter/sentences/borrowed-words.ts'
import type {Match} from '../../types.ts'
import {kind, type Prepare} from '../kind.ts'

const check: Prepare<'fragments'> = ({words, openers, courtesies, relatives}) => {
  const opening = new Set(openers)
  const courtesy = new Set(courtesies)
  const relative = new Set(relatives)
  return ({units, sentencesOf}) => {
    const matches: Array<Match> = []
    for (const unit of units) {
      const row = unit.part === 'body' ? (sentencesOf.get(unit) ?? []) : []
      // A line by itself is a heading, an address or a label.
      if (row.length < 2 || !row.some(hasMainClause)) continue
      for (const sentence of row) {
        const first = sentence.tokens.find((token) => token.isWord)
        if (!first || !isStatement(sentence, words) || isBorrowed(sentence, first.index)) continue
        const isHanging = relative.has(first.lower) && hangs(sentence)
        if (!isHanging && (opening.has(first.lower) || !isVerbless(sentence, courtesy))) continue
        matches.push({
          start: sentence.start,
          end: sentence.end,
          ...(isHanging ? {message: 'clause'} : {})
        })
      }
    }
    return matches
  }
}

/** Find what ends as a sentence and is none: `Med henvisning til din mail.`, `Hvilket vi beklager.` */
export const fragments = kind({scope: 'unit', check})

function hasMainClause({grammar}: Sentence): boolean {
  return grammar.syntax.mainClause >= 0
}

/** Questions, cries, labels and lists may do without a verb. */
function isStatement({tokens, words, isProse}: Sentence, least: number): boolean {
  return (
    isProse &&
    words >= least &&
    tokens.at(-1)?.text === '.' &&
    !tokens.some(({text, isOpaque}) => isOpaque || text === ':' || text === '[' || text === '/')
  )
}

/**
 * Whether a sentence that begins like `hvilket` is a clause that hangs on the one before. `Hvorfor vi gør det, står i
 * loven` has its main verb behind the clause.
 */
function hangs({tokens, grammar}: Sentence): boolean {
  const {clauses} = grammar.syntax
  if (clauses.length === 0 || clauses.slice(1).some(({kind: type}) => type === 'main')) return false
  return !clauses.some(({finiteVerb}) => tokens[finiteVerb - 1]?.text === ',')
}

/** Whether a sentence says nothing of anything, and is no address, name or opening hour. */
function isVerbless(sentence: Sentence, courtesies: ReadonlySet<string>): boolean {
  const {tokens, grammar} = sentence
  if (grammar.syntax.clauses.length > 0) return false
  let names = 0
  let words = 0
  for (const token of tokens) {
    if (!token.isWord) continue
    words++
    if (
      /^\d{4,}$/.test(token.text) ||
      token.lower === 'kl.' ||
      courtesies.has(token.lower) ||
      mayBeFinite(token)
    )
      return false
    if (token.kind === TokenKind.number || token.upos === 'PROPN' || token.kind === TokenKind.abbreviation)
      names++
  }
  return names * 2 < words
}

/** Whether a word that was read as something else may be the verb: `I klager`. */
function mayBeFinite({sentence, index, lower}: Token): boolean {
  const {grammar, letter} = sentence
  const {upos, finite, mood} = grammar.tagOf(index)
  if (finite || mood === 'Imp' || upos === 'AUX') return true
  const classes = letter.danish.lexicon.ownClasses(lower)
  // `for` may be a verb, but is none.
  if ((classes & (c.present | c.past | c.passive)) === 0 || (classes & c.other) !== 0) return false
  // `din klage`, `de nye regler`: what stands before makes it a noun; `I` may be the reader.
  const before = grammar.tagOf(index - 1)
  if (sentence.tokens[index - 1]?.text === 'I') return true
  return !(upos === 'NOUN' && (/^(?:DET|ADJ|NUM|ADP)$/.test(before.upos) || before.case === 'Gen'))
}
