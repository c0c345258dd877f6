import type {Danish} from '../../danish/danish.ts'
import type {Lexicon} from '../../danish/lexicon/lexicon.ts'
import {splitCompound} from '../../danish/lexicon/split-compound.ts'
import {TokenKind} from '../../danish/tokens/token-list.ts'
import type {Token} from '../../letter/model/token.ts'
import {formReadings} from '../../letter/wording/form-readings.ts'
import type {Match} from '../../types.ts'
import {kind, type Prepare} from '../kind.ts'

const check: Prepare<'word-length'> = ({letters: least, better = {}, titles = []}, danish) => {
  const plainer = new Map(Object.entries(better))
  return (letter) => {
    const matches: Array<Match> = []
    for (const sentence of letter.sentences) {
      // Titles and names of units in an address or a signature are not the writer's to choose.
      if (/^(?:letterhead|greeting|closing|signature)$/.test(sentence.unit.part)) continue
      for (const token of sentence.tokens) {
        if (token.kind !== TokenKind.word || token.letters < least) continue
        if (isName(token) || longestPiece(token) < least) continue
        matches.push(toMatch(token, danish, plainer, titles))
      }
    }
    return matches
  }
}

/**
 * Find words with many letters, and offer a shorter word or show the words that they are made of.
 *
 * Names are left alone: a writer cannot shorten `Teknologisk Institut` nor `beskæftigelsesloven`. A benefit, a permit or
 * a title (`ledighedsydelse`) is found, but not taken apart: it has no other name.
 */
export const wordLength = kind({scope: 'unit', check})

function toMatch(
  token: Token,
  danish: Danish,
  better: ReadonlyMap<string, ReadonlyArray<string>>,
  titles: ReadonlyArray<string>
): Match {
  const {start, end, letters, lower} = token
  const lemma = lemmaOf(danish.lexicon, lower)
  const match = {start, end, values: {letters, parts: ''}}
  const use = better.get(lemma)
  if (use) {
    const suggestions = use.map((text) => ({text, edits: [], safe: false}))
    return {...match, suggestions, message: 'better'}
  }
  if (titles.some((title) => lemma.endsWith(title) && lemma !== title)) return {...match, message: 'title'}
  const parts = wordsIn(danish, lower)
  if (!parts) return {...match, message: 'whole'}
  return {...match, values: {letters, parts: parts.join(' + ')}}
}

/** The words that a compound is made of, in dictionary form: `sagsbehandling`, `tid`; undefined where one is no word. */
function wordsIn({lexicon, frequency}: Danish, word: string): ReadonlyArray<string> | undefined {
  const pieces = splitCompound(lexicon, word)
  if (!pieces) return
  const isCommon = (d: string) => (frequency?.zipf(d) ?? 0) > 0
  const isWord = (d: string) => lexicon.ownClasses(d) !== 0 || isCommon(d)
  const isKnown = (d: string) => isCommon(d) || (d.length > 8 && isWord(d))
  const merged: Array<string> = []
  for (let at = 0; at < pieces.length; ) {
    // `hus` + `holdnings` is one word to the reader, so the longest row of pieces that is a word stays together.
    let to = pieces.length - (at === 0 ? 1 : 0)
    while (to > at + 1 && !isKnown(asWord(lexicon, pieces.slice(at, to).join(''), to === pieces.length))) to--
    merged.push(asWord(lexicon, pieces.slice(at, to).join(''), to === pieces.length))
    at = to
  }
  return merged.length > 1 && merged.every((d) => isWord(d) && d.length > 2) ? merged : undefined
}

/** A piece of a compound as a word of its own: without linking element, or the last one in dictionary form. */
function asWord(lexicon: Lexicon, piece: string, isLast: boolean): string {
  if (isLast) return lemmaOf(lexicon, piece)
  const bare = ['s', 'e', 'er'].find((d) => piece.endsWith(d) && isNoun(lexicon, piece.slice(0, -d.length)))
  if (bare !== undefined && !(bare !== 's' && isNoun(lexicon, piece))) return piece.slice(0, -bare.length)
  return piece.endsWith('s') && isNoun(lexicon, `${piece.slice(0, -1)}e`) ? `${piece.slice(0, -1)}e` : piece
}

function isNoun(lexicon: Lexicon, word: string): boolean {
  return lexicon.lexemes(word, 'noun').some((d) => d.lemma === word)
}

function lemmaOf(lexicon: Lexicon, form: string): string {
  const readings = formReadings(lexicon, form)
  return (readings.find(({pos}) => pos === 'noun') ?? readings[0])?.lemma.toLowerCase() ?? form
}

/** Letters of the longest word between hyphens and slashes: `afsendelse/modtagelse` is two words. */
function longestPiece({text}: Token): number {
  return Math.max(...text.split(/[-/–]/).map((piece) => piece.match(/\p{L}/gu)?.length ?? 0))
}

const law = /(?:lov|loven|lovens|bekendtgørelsen?|bekendtgørelsens)$/
const body =
  /(?:nævn|nævnet|styrelsen|ministeriet|forvaltningen|udvalget|direktoratet|rådet|retten|kommune)s?$/

/** The name of a law by its ending, or of a body or place: a capital inside the sentence, `statsforvaltningen`. */
function isName({text, lower, index}: Token): boolean {
  if (law.test(lower) || /^stats(?:forvaltning|amt)/.test(lower)) return true
  // Words in capitals throughout are headings and emphasis, not names.
  return /^\p{Lu}/u.test(text) && text !== text.toUpperCase() && (index > 0 || body.test(lower))
}
