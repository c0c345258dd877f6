import {isBody} from '../words/doers.ts'
import {months} from '../words/months-and-times.ts'
import {CharacterClass, classOf} from './characters.ts'

const {space, invisible, letter, digit} = CharacterClass

/** Find the first code unit at or after `index` that is neither space nor invisible. */
export function skipSpace(text: string, index: number): number {
  let next = index
  while (next < text.length && classOf(text.charCodeAt(next)) & (space | invisible)) next++
  return next
}

/** Find the end of the letters and digits from `index` on, at most `maximum` of them. */
export function wordEnd(text: string, index: number, maximum = 24): number {
  let end = index
  while (end < text.length && end - index < maximum && classOf(text.charCodeAt(end)) & (letter | digit)) end++
  return end
}

/**
 * Words that begin a sentence and are never the name after `hr.` or `Ida M.`: pronouns, conjunctions, prepositions,
 * adverbs and auxiliaries. They decide where a dot after a title or an initial could also be a full stop.
 */
const openers = new Set(
  `jeg du han hun vi i de det den der her hvis når da så men og eller for fordi dette denne disse din dit dine vores mit
  min mine hans hendes deres jeres sin hvad hvem hvor hvornår hvordan hvorfor hvilke hvilken hvilket som selv ikke alle
  begge mange nogle ingen efter før inden ved til fra på om med uden under over mellem hos siden mens derfor derefter
  dermed derimod derudover desuden dog også kun kan skal vil må har er var bliver blev at en et af imidlertid samtidig
  herefter nu altså både enten hverken derved herved såfremt selvom ellers endelig endvidere først senere tidligere
  ifølge på dem os ham hende man`.split(/\s+/u)
)

/** Does a word that can only begin a sentence stand at `index`: `Vi`, `Hvis`? */
export function isOpener(text: string, index: number): boolean {
  const end = wordEnd(text, index)
  return openers.has(text.slice(index, end).toLowerCase())
}

/**
 * Does a noun stand at `index` that names who acts and is no surname: `om A. Kommunen har svaret`?
 *
 *                                                                      ^^^^^^^^
 */
export function isActor(text: string, index: number): boolean {
  const word = text.slice(index, wordEnd(text, index)).toLowerCase()
  return word.length > 5 && /(?:en|et|erne|ene)$/.test(word) && isBody(word)
}

/** Does the name of a month stand at `index`, in any case? */
export function isMonth(text: string, index: number): boolean {
  return months.has(text.slice(index, wordEnd(text, index)).toLowerCase())
}

/** Is this part of the text a Roman numeral, in capitals? */
export function isRoman(word: string): boolean {
  return /^[IVXLC]+$/u.test(word)
}
