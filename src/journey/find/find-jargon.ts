import {explainingVerbs, glosses} from '../../danish/words/case-words.ts'
import {weekdays} from '../../danish/words/months-and-times.ts'
import type {Sentence} from '../../letter/model/sentence.ts'
import {type Finder, type MatterLetter, type Shown, textOf} from '../matter/matter-letter.ts'

/** A term is used in one letter and first explained in a later one. */
export const findJargon: Finder = (letters) => {
  const firstUse = new Map<string, Shown>()
  const known = new Set<string>()
  return letters.flatMap((from) => {
    const explained = from.body.flatMap((sentence) => termsIn(from, sentence))
    const late = explained.filter(({term}) => !known.has(term))
    for (const {term} of explained) known.add(term)
    const misfits = late.flatMap(({term, shown}) => {
      const used = firstUse.get(term)
      return used ? [{names: [textOf(shown), from.name], shown: [used, shown]}] : []
    })
    for (const sentence of from.body)
      for (const token of sentence.tokens) {
        const term = termOf(token.text, token.lemma)
        if (!firstUse.has(term))
          firstUse.set(term, {from, sentence, first: token.index, end: token.index + 1})
      }
    return misfits
  })
}

/** Letters of a word from which what is explained is likely to be a term of the trade; abbreviations are shorter. */
const longTerm = 12

/** With a gloss beside it, a shorter word is one, too. */
const glossedTerm = 7

interface Explained {
  readonly term: string
  readonly shown: Shown
}

/** `BK2 er brandklasse 2`, `Husstandsindkomsten er det, som …`, `recipienten, det vil sige søen`. */
function termsIn(from: MatterLetter, sentence: Sentence): ReadonlyArray<Explained> {
  if (sentence.unit.part === 'heading') return []
  return sentence.tokens.flatMap(({index, text, lemma, upos, letters}) => {
    const isNoun = upos === 'NOUN' || upos === 'PROPN' || isAbbreviation(text)
    const isTold =
      isNoun &&
      ((index === 0 && (letters >= longTerm || isAbbreviation(text)) && isDefined(sentence)) ||
        (letters >= glossedTerm && isGlossed(sentence, index)))
    return isTold ? [{term: termOf(text, lemma), shown: {from, sentence, first: index, end: index + 1}}] : []
  })
}

/** An abbreviation has no other form. */
function termOf(text: string, lemma: string): string {
  return isAbbreviation(text) ? text : lemma.toLowerCase()
}

/** `…, det vil sige …`, `…, altså …`, `… (det vil sige …)`. */
function isGlossed({tokens}: Sentence, index: number): boolean {
  if (!/^[,(–]$/.test(tokens[index + 1]?.text ?? '')) return false
  const words = tokens.slice(index + 2, index + 5).map(({lower}) => lower)
  return glosses.has(words[0] ?? '') || glosses.has(words.join(' '))
}

/** The word that opens the sentence is what it says something of. */
function isDefined(sentence: Sentence): boolean {
  const {tokens, grammar} = sentence
  const [, verb, next] = tokens
  if (!verb || !grammar.tagOf(1).finite) return false
  if (verb.lower === 'vil') return next?.lower === 'sige'
  return explainingVerbs.has(verb.lemma) && (verb.lemma !== 'være' || isThing(sentence))
}

/** What follows `er` names a thing: `en samlet dokumentation`, `det, som …`, `brandklasse 2`; no quality, number or day. */
function isThing({tokens, grammar}: Sentence): boolean {
  const after = tokens[2]
  if (!after || /^\d/.test(after.text) || weekdays.includes(after.lower)) return false
  const {upos} = grammar.tagOf(2)
  if (upos === 'NOUN') return true
  if (after.lower === 'det' || after.lower === 'den') return tokens[3]?.text === ','
  return (
    (upos === 'DET' || upos === 'NUM' || upos === 'PRON') && tokens.slice(3, 6).some((d) => d.upos === 'NOUN')
  )
}

function isAbbreviation(text: string): boolean {
  return /^\p{Lu}{2,}\d*$|^\p{Lu}+\d+$/u.test(text)
}
