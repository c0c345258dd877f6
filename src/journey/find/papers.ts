import {handedInEnds, handingVerbs, paperEnds} from '../../danish/words/case-words.ts'
import {aimPrepositions} from '../../danish/words/prepositions.ts'
import {possessivesOfReader} from '../../danish/words/pronouns.ts'
import {openingMarks} from '../../danish/words/quotation-marks.ts'
import type {Sentence} from '../../letter/model/sentence.ts'
import {type MatterLetter, type Shown, textOf} from '../matter/matter-letter.ts'

/** A paper that a letter names. */
export interface Paper {
  /** Its noun in dictionary form: `starterklæring`. */
  readonly noun: string
  /** All that names it: `skema`, `b`, `husstand`. */
  readonly words: ReadonlySet<string>
  readonly text: string
  /** Whether the letter speaks of it as known: `Samlivsskemaet`. */
  readonly isKnown: boolean
  /** Whether it is filled in or signed. */
  readonly isForm: boolean
  readonly from: MatterLetter
  readonly shown: Shown
}

/** The papers that a letter asks for, has got or misses. */
export function papersOf(from: MatterLetter): ReadonlyArray<Paper> {
  return from.body.flatMap((sentence) => {
    const isHanded = isInHand(from, sentence)
    return sentence.tokens.flatMap((token) => {
      if (token.upos !== 'NOUN' && token.upos !== 'PROPN') return []
      const noun = token.lemma.toLowerCase()
      const isForm = ends(noun, paperEnds)
      if (!(isForm || (isHanded && ends(noun, handedInEnds)))) return []
      const end = endOf(sentence, token.index)
      // `erklæring` alone names any of them.
      if (paperEnds.includes(noun) && end === token.index + 1) return []
      const shown = {from, sentence, first: firstOf(sentence, token.index), end}
      const words = new Set(
        sentence.tokens
          .slice(shown.first, end)
          .filter(({isWord}) => isWord)
          .map(({lemma}) => lemma.toLowerCase())
      )
      return [
        {noun, words, text: textOf(shown), isKnown: isKnown(sentence, token.index), isForm, from, shown}
      ]
    })
  })
}

function ends(noun: string, all: ReadonlyArray<string>): boolean {
  return all.some((end) => noun.endsWith(end))
}

/** Whether a sentence, or the list that it stands in, is about handing something in. */
function isInHand({asks}: MatterLetter, sentence: Sentence): boolean {
  if (sentence.tokens.some(({lemma}) => handingVerbs.has(lemma))) return true
  return sentence.unit.part === 'list-item' || asks.some((ask) => ask.sentence === sentence)
}

/** `Skema B om husstanden`, `Skema BR-2`, `erklæring om enlig forsørger`: the letter or number, and what it is about. */
function endOf({tokens}: Sentence, noun: number): number {
  let end = noun + 1
  if (/^[A-ZÆØÅ]{1,3}(?:-?\d+)?$|^\d+$/.test(tokens[end]?.text ?? '')) end++
  const preposition = tokens[end]?.lower ?? ''
  if (!(preposition === 'om' || aimPrepositions.has(preposition))) return end
  let to = end + 1
  while (to < tokens.length && to < end + 4 && /^(?:ADJ|NOUN|PROPN|DET)$/.test(tokens[to]?.upos ?? '')) to++
  return /^(?:NOUN|PROPN)$/.test(tokens[to - 1]?.upos ?? '') ? to : end
}

/** A genitive before it belongs to its name: `brandrådgiverens Skema BR-2`. */
function firstOf({tokens, grammar}: Sentence, noun: number): number {
  return grammar.tagOf(noun - 1).case === 'Gen' && tokens[noun - 1]?.upos === 'NOUN' ? noun - 1 : noun
}

function isKnown({tokens, grammar}: Sentence, noun: number): boolean {
  const before = tokens[noun - 1]
  return (
    grammar.tagOf(noun).definite === 'Def' ||
    before?.upos === 'NOUN' ||
    // A name of its own: `»Kontrolskema for værksteder«`, `Skema B`.
    openingMarks.includes(before?.text ?? ' ') ||
    (noun > 0 && /^\p{Lu}/u.test(tokens[noun]?.text ?? '')) ||
    possessivesOfReader.has(before?.lower ?? '') ||
    before?.lemma === 'ny'
  )
}
