import type {Sentence} from '../analyse/sentence.ts'
import {genderOf} from '../danish/inflect.ts'
import {TokenKind} from '../danish/token-list.ts'
import type {PhraseMatch} from './phrase.ts'
import type {Replacement} from './phrase-suggestions.ts'
import {nounPhraseEnd} from './phrase-surroundings.ts'

const demonstratives: ReadonlyArray<string> = ['denne', 'dette', 'disse']

/** Put an alternative in the place of a phrase that does not inflect. */
export function replaceFixed(
  match: PhraseMatch,
  alternative: string,
  cased: (text: string) => string
): Replacement | undefined {
  const {entry, sentence, first, last} = match
  const {tokens, grammar} = sentence
  const from = tokens[first]?.from ?? 0
  const to = tokens[last]?.to ?? from
  const alone: Replacement = {text: cased(alternative), changes: [], plain: true}
  const whole = (text: string, plain = true): Replacement => ({
    text: cased(alternative),
    changes: [{from, to, text: cased(text) + fullStop(match)}],
    plain
  })

  if (
    demonstratives.includes(alternative) &&
    (entry.use ?? []).filter((d) => demonstratives.includes(d)).length > 1
  ) {
    const fitting = demonstrativeFor(sentence, last + 1)
    if (fitting !== undefined && fitting !== alternative) return
    // After an article or a possessive the demonstrative would be one too many: `det ovennævnte beløb`.
    return fitting === undefined || grammar.tagOf(first - 1).upos === 'DET' ? alone : whole(alternative)
  }

  // `og derfor` turns the clause that follows around.
  if (/^og (?:derfor|så|derefter|desuden|dermed|heraf|blandt)\b/.test(alternative)) return alone
  if (!/^(?:hvis|når|som|fordi|mens) \S+ \S/.test(alternative)) return whole(keepComma(match, alternative))

  // A clause takes commas; where the phrase goes on after the term it is not known where it ends.
  if (!/^(?:NOUN|ADJ|ADV|PRON|VERB)$/.test(grammar.tagOf(last).upos)) return alone
  const before = first > 0 && tokens[first - 1]?.isWord ? ',' : ''
  const after = tokens[last + 1]?.isWord ? ',' : ''
  const start = before === '' ? from : (tokens[first - 1]?.to ?? from)
  const text = before === '' ? cased(alternative) : `, ${alternative}`
  return {text: cased(alternative), changes: [{from: start, to, text: text + after}], plain: false}
}

/** An abbreviation at the end of a sentence has lent it its dot. */
function fullStop({sentence, last}: PhraseMatch): string {
  const token = sentence.tokens[last]
  const isEnd = last === sentence.tokens.length - 1
  return isEnd && token?.kind === TokenKind.abbreviation && token.text.endsWith('.') && sentence.isProse
    ? '.'
    : ''
}

/** `i tilfælde, at` keeps its comma in `det, at`. */
function keepComma({sentence, first, last}: PhraseMatch, alternative: string): string {
  const hasComma = sentence.tokens.slice(first, last).some((token) => token.text === ',')
  return hasComma ? alternative.replace(/(\S) at$/, '$1, at') : alternative
}

/** The demonstrative that agrees with the noun that follows; undefined where that is not certain. */
function demonstrativeFor(sentence: Sentence, index: number): string | undefined {
  const end = nounPhraseEnd(sentence, index)
  const noun = sentence.tokens[end]
  if (!noun || end < index) return
  const {number, gender} = sentence.grammar.tagOf(end)
  if (number === 'Plur') return 'disse'
  const known = genderOf(sentence.letter.danish.lexicon, noun.lemma) ?? gender
  if (number !== 'Sing' || known === undefined) return
  return known === 'Neut' ? 'dette' : 'denne'
}
