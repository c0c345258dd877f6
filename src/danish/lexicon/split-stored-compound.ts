import {derivingHeads, shortParts, simplexWords} from '../words/compound-exceptions.ts'
import {verbPrefixes} from './compound-forms.ts'
import {type Lexeme, linkingElement} from './lexeme.ts'
import type {Lexicon} from './lexicon.ts'
import {simpleLexemes} from './simple-word.ts'

/** Where a compound is cut: the head starts at `start`, the linking element stands before it. */
export interface Cut {
  readonly start: number
  readonly link: string
}

const links = [
  ['', linkingElement.none],
  ['s', linkingElement.s],
  ['e', linkingElement.e],
  ['er', linkingElement.er]
] as const

/**
 * Find where a word of the lexicon is compounded, if that is sure.
 *
 * Many simple words fall into two by chance. So the second part must have the
 * gender and part of speech of the whole, and the first must take just that
 * linking element: `personale` is neuter, `ale` is not.
 */
export function findStoredCut(lexicon: Lexicon, word: string): Cut | undefined {
  if (simplexWords.has(word)) return
  for (const {lemma, pos} of lexicon.lemmas(word)) {
    if (pos !== 'noun' && pos !== 'adjective') continue
    for (const whole of lexicon.ownLexemes(lemma)) {
      if (whole.pos !== pos) continue
      const cut = findCut(lexicon, whole)
      if (cut && cut.start < word.length && word.startsWith(whole.lemma.slice(0, cut.start))) return cut
    }
  }
  return
}

function findCut(lexicon: Lexicon, whole: Lexeme): Cut | undefined {
  const {lemma} = whole
  let second: Cut | undefined

  // The longest head is the oldest part: `sygedag-penge` is no better than `syge-dagpenge`.
  for (let start = 2; start <= lemma.length - 3; start++) {
    const head = lemma.slice(start)
    if (derivingHeads.has(head) || (head.length < 4 && !shortParts.has(head))) continue
    const agrees = simpleLexemes(lexicon, head).some((d) => d.pos === whole.pos && d.gender === whole.gender)
    if (!agrees) continue
    const link = linkBefore(lexicon, lemma.slice(0, start))
    if (link === undefined) continue
    // A prefix may be the end of the first part: `bo-ligstøtte`, `bolig-støtte`; but then that is a word, which
    // `specialunder` of `specialunder-visning` is not.
    if (lexicon.ownClasses(head) !== 0 || simplexWords.has(head)) {
      const modifier = lemma.slice(0, start - link.length)
      return second && lexicon.ownLexemes(modifier).length === 0 ? second : {start, link}
    }
    second ??= {start, link}
  }
  return second
}

/** Find the linking element at the end of a modifier, `undefined` when it is no modifier. */
function linkBefore(lexicon: Lexicon, modifier: string): string | undefined {
  for (const [link, bit] of links) {
    if (!modifier.endsWith(link)) continue
    const word = modifier.slice(0, modifier.length - link.length)
    if (verbPrefixes.has(word) || (word.length < 4 && !shortParts.has(word))) continue
    // The dictionary knows the usual element only; long words often take an -s that their last part does not.
    const anyLink = word.length > 5 && link !== 'e' && link !== 'er'
    // `arbejds-` of `arbejde`: -s in the place of -e.
    const stems = link === 's' ? [word, `${word}e`] : [word]
    for (const stem of stems) {
      for (const d of lexicon.lexemes(stem)) {
        if (d.lemma !== stem) continue
        if (d.pos === 'noun' && (anyLink || d.links & bit)) return link
        if (link === '' && (d.pos === 'verb' || (d.pos === 'adjective' && !word.endsWith('t')))) return link
      }
    }
  }
  return
}
