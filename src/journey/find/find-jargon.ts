import {explainingVerbs} from '../../danish/words/case-words.ts'
import type {Sentence} from '../../letter/model/sentence.ts'
import {type Finder, type MatterLetter, type Shown, whole} from '../matter/matter-letter.ts'

interface Explained {
  readonly term: string
  readonly shown: Shown
}

/** A term is used in one letter and first explained in a later one. */
export const findJargon: Finder = (letters) => {
  const known = new Set<string>()
  return letters.flatMap((from, at) => {
    const explained = from.body
      .flatMap((sentence) => termIn(from, sentence))
      .filter(({term}) => !known.has(term))
    for (const {term} of explained) known.add(term)
    return explained.flatMap(({term, shown}) => {
      const used = letters.slice(0, at).flatMap((other) => usesOf(other, term))
      return used.length > 0 ? [{names: [shownTerm(shown), from.name], shown: [...used, shown]}] : []
    })
  })
}

/** Letters of a word from which it is likely to be a term of the trade; abbreviations are shorter. */
const longTerm = 12

/** `BK2 er brandklasse 2`, `Husstandsindkomsten er det, som …`, `Det kalder vi en genvurdering`. */
function termIn(from: MatterLetter, sentence: Sentence): ReadonlyArray<Explained> {
  const {tokens, grammar} = sentence
  if (sentence.unit.part === 'heading') return []
  const [first, verb] = tokens
  const isTerm = first !== undefined && (isAbbreviation(first.text) || first.letters >= longTerm)
  if (
    !first ||
    !verb ||
    !isTerm ||
    !(first.upos === 'NOUN' || first.upos === 'PROPN' || isAbbreviation(first.text))
  )
    return []
  const isExplaining =
    explainingVerbs.has(verb.lemma) || (verb.lower === 'vil' && tokens[2]?.lower === 'sige')
  if (!isExplaining || (verb.lemma === 'være' && !isDefinition(sentence))) return []
  return grammar.tagOf(1).finite ? [{term: first.lemma.toLowerCase(), shown: whole(from, sentence)}] : []
}

/** What follows `er` names a thing: `en samlet dokumentation`, `det, som …`, `brandklasse 2`; no quality and no number. */
function isDefinition({tokens, grammar}: Sentence): boolean {
  const after = tokens[2]
  if (!after || /^\d/.test(after.text)) return false
  const {upos} = grammar.tagOf(2)
  if (upos === 'NOUN') return true
  if (after.lower === 'det' || after.lower === 'den') return tokens[3]?.text === ','
  return (
    (upos === 'DET' || upos === 'NUM' || upos === 'PRON') &&
    tokens.slice(3, 6).some((token) => token.upos === 'NOUN')
  )
}

function isAbbreviation(text: string): boolean {
  return /^\p{Lu}{2,}\d*$|^\p{Lu}+\d+$/u.test(text)
}

function usesOf(from: MatterLetter, term: string): ReadonlyArray<Shown> {
  return from.body
    .flatMap((sentence) => {
      const token = sentence.tokens.find((other) => other.lemma.toLowerCase() === term)
      return token ? [{from, sentence, first: token.index, end: token.index + 1}] : []
    })
    .slice(0, 1)
}

function shownTerm({sentence}: Shown): string {
  return sentence.tokens[0]?.text ?? ''
}
