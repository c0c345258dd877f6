import type {Danish} from '../../danish/danish.ts'
import type {Frequency} from '../../danish/lexicon/frequency.ts'
import {splitCompound} from '../../danish/lexicon/split-compound.ts'
import {verbOfNoun} from '../../danish/lexicon/verbal-noun.ts'
import {TokenKind} from '../../danish/tokens/token-list.ts'
import type {Letter} from '../../letter/model/letter.ts'
import type {Token} from '../../letter/model/token.ts'
import {isBorrowed} from '../../letter/sentences/borrowed-words.ts'
import {formReadings} from '../../letter/wording/form-readings.ts'
import {isExplained} from '../../letter/wording/is-explained.ts'
import type {Match} from '../../types.ts'
import {kind, type Prepare} from '../kind.ts'

const check: Prepare<'rare-words'> = ({letters, known}, danish) => {
  const readersKnow = new Set(known)
  const remembered = new Map<string, boolean>()
  const isRare = (lemma: string) => {
    let answer = remembered.get(lemma)
    if (answer === undefined) {
      if (remembered.size >= longestMemory) remembered.clear()
      answer = isRareWord(danish, lemma, readersKnow)
      remembered.set(lemma, answer)
    }
    return answer
  }
  return (letter) => {
    if (!danish.frequency) return []
    const found = new Map<string, Array<Token>>()
    for (const sentence of letter.sentences) {
      if (!sentence.isProse && sentence.unit.part !== 'list-item') continue
      for (const token of sentence.tokens) {
        if (token.letters < letters || !isOwnWord(token)) continue
        const lemma = lemmaOf(token)
        if (lemma === undefined || !isRare(lemma)) continue
        const uses = found.get(lemma)
        if (uses) uses.push(token)
        else found.set(lemma, [token])
      }
    }
    return [...found].flatMap(([lemma, uses]) => judge(letter, lemma, uses))
  }
}

/**
 * Find words that are rare in Danish at large and that nothing in the letter or in the word itself explains.
 *
 * A compound of common words explains itself (`legeplads` + `udvalg`), and so do words that are derived from common
 * ones (`ubenyttet`, `beregnelig`). Names, quotations and words that the lexicon does not know are left alone.
 */
export const rareWords = kind({scope: 'letter', check})

/** Words whose rarity is remembered. */
const longestMemory = 20_000

function judge(letter: Letter, lemma: string, uses: ReadonlyArray<Token>): Array<Match> {
  const [first] = uses
  if (!first || uses.some((token) => isTokenExplained(letter, token, lemma))) return []
  return [{start: first.start, end: first.end, values: {lemma}, suggestions: []}]
}

function isTokenExplained(letter: Letter, {sentence, index}: Token, term: string): boolean {
  return isExplained(letter, {
    entry: {term},
    sentence,
    first: index,
    last: index,
    head: index,
    rest: index + 1
  })
}

/** A word in small letters, in the writer's own text. */
function isOwnWord({kind, text, index, sentence}: Token): boolean {
  if (kind !== TokenKind.word || !/^\p{L}+$/u.test(text)) return false
  // A capital begins the sentence or a name; the name must not be taken for a rare word, so neither is.
  return text === text.toLowerCase() && !isBorrowed(sentence, index)
}

/** The dictionary form of a noun, verb or adjective that the lexicon knows, itself or as a compound. */
function lemmaOf({sentence, lower, index}: Token): string | undefined {
  const {upos} = sentence.grammar.tagOf(index)
  const pos = partsOfSpeech.get(upos)
  if (!pos) return
  const readings = formReadings(sentence.letter.danish.lexicon, lower)
  return readings.find((d) => pos.includes(d.pos))?.lemma.toLowerCase()
}

const partsOfSpeech: ReadonlyMap<string, string> = new Map([
  ['NOUN', 'noun'],
  ['VERB', 'verb'],
  ['ADJ', 'adjective verb']
])

function isRareWord(danish: Danish, lemma: string, known: ReadonlySet<string>): boolean {
  const {lexicon, frequency} = danish
  if (!frequency || lexicon.classes(lemma) === 0) return false
  const isCommon = (word: string): boolean => known.has(word) || isCommonWord(frequency, word)
  if (isCommon(lemma)) return false
  // What the lexicon does not have itself it has guessed: that may be a mistake of spelling, if it is no compound.
  const parts = splitCompound(lexicon, lemma)
  if (!parts && lexicon.ownClasses(lemma) === 0) return false
  if (parts?.every((part) => isTransparent(danish, part, isCommon))) return false
  return !isMadeOfCommon(danish, lemma, isCommon, deepest)
}

/** Parts of a compound that are looked for; longer ones are for the rule on long words. */
const deepest = 3

/** Whether a word can be cut into common words: `brev` + `hemmelighed`, `enfamilie` + `s` + `hus`. */
function isMadeOfCommon(
  danish: Danish,
  word: string,
  isCommon: (word: string) => boolean,
  parts: number
): boolean {
  if (isTransparent(danish, word, isCommon)) return true
  if (parts < 2) return false
  for (let cut = 3; cut <= word.length - 3; cut++) {
    const head = word.slice(cut)
    if ((cut < 4 && head.length < 4) || danish.lexicon.classes(head) === 0) continue
    if (
      isTransparent(danish, head, isCommon) &&
      isMadeOfCommon(danish, word.slice(0, cut), isCommon, parts - 1)
    )
      return true
  }
  return false
}

/** Endings of inflected forms; a word is common when one of its forms is. */
const endings: ReadonlyArray<string> = [
  '',
  'n',
  'en',
  'et',
  't',
  'r',
  'e',
  'er',
  'ne',
  'ene',
  'erne',
  's',
  'ede',
  'te'
]

function isCommonWord(frequency: Frequency, word: string): boolean {
  return endings.some((ending) => frequency.zipf(word + ending) > 0)
}

/** Whether a word is common, or derived from a common one. */
function isTransparent({lexicon}: Danish, part: string, isCommon: (word: string) => boolean): boolean {
  const stems = [part, part.replace(/(?:s|e|er)$/, ''), `${part.replace(/s$/, '')}e`]
  if (stems.some(isCommon)) return true
  const word = lexicon.ownClasses(part) === 0 ? part.replace(/s$/, '') : part
  const verb = verbOfNoun(lexicon, word)
  if (verb !== undefined && (isCommon(verb) || isCommon(withoutParticle(verb)))) return true
  return derivations.some(([pattern, replacements]) => {
    if (!pattern.test(word)) return false
    return replacements.some((d) => isCommon(word.replace(pattern, d)))
  })
}

/** `udbetale` → `betale`: a verb with a particle says what its parts say. */
function withoutParticle(verb: string): string {
  return verb.replace(
    /^(?:af|an|bi|bort|efter|for|frem|gen|igen|ind|med|ned|op|om|over|på|sammen|til|tilbage|ud|und|under|ved|videre)(?=.{4})/,
    ''
  )
}

/** Prefixes and suffixes that leave a word as plain as it was. */
const derivations: ReadonlyArray<readonly [RegExp, ReadonlyArray<string>]> = [
  [/^(?:u|mis|gen|for|sam|mod|ind|ud|op|ned|af|til|på|over|under|frem|videre|bort)(?=.{4})/, ['']],
  [/(?:lig|ig|som|mæssig|agtig|løs|fri|bar|elig)t?$/, ['', 'e', 'else']],
  [/(?:hed|skab|dom|er|ist|isk|eri|ende|et|bart)$/, ['', 'e', 'r']],
  [/ering$/, ['ere']]
]
