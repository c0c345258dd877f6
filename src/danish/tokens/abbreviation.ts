import {AbbreviationClass, abbreviationClass, isDegree} from '../words/abbreviations.ts'
import {prepositionsBeforeNames} from '../words/prepositions.ts'
import {type Candidate, previousWord} from './candidate.ts'
import {CharacterClass, classOf} from './characters.ts'
import {isActor, isOpener} from './neighbours.ts'
import {Gap, TokenKind, type TokenList} from './token-list.ts'

const {space, letter, upper, digit} = CharacterClass

/** Does the dot after a word make it an abbreviation? */
export function isAbbreviation(candidate: Candidate): boolean {
  const {text, start, dot, next} = candidate
  const after = dot + 1 < text.length ? classOf(text.charCodeAt(dot + 1)) : space
  const goesOn = next < text.length && continues(text, next)
  const word = text.slice(start, dot)

  if (word.length === 1) {
    const decided = isInitial(candidate, goesOn)
    if (decided !== undefined) return decided
  }

  if (isDegreePart(candidate, word)) return true

  const known = abbreviationClass(word)
  if (known > 0) {
    if (!(known & AbbreviationClass.ambiguous)) return !(after & letter) || word.length > 1
    return !(after & letter) && isShownByNeighbour(candidate, known, goesOn)
  }

  if (after & (letter | digit)) return false
  if (/^\p{L}.*\./u.test(word)) return true
  // `bhkl.`, `tjnr.`: no Danish word is without a vowel.
  return goesOn && word.length <= 5 && !/[aeiouyæøåéöäü]/iu.test(word) && /^\p{Ll}+$/u.test(word)
}

/** `dr. med. Holm`, `cand. jur. Lund` */
function isDegreePart(candidate: Candidate, word: string): boolean {
  const {tokens, before} = candidate
  if (before !== Gap.space || tokens.kind[tokens.count - 1] !== TokenKind.abbreviation) return false
  return /^\p{Ll}{2,6}$/u.test(word) && isDegree(previousWord(candidate))
}

/** After the dot stands what no sentence begins with: a small letter, a number, a comma or §. */
function continues(text: string, next: number): boolean {
  const code = text.charCodeAt(next)
  const bits = classOf(code)
  if (bits & letter) return !(bits & upper)
  return (bits & digit) > 0 || ',;:-/§'.includes(text.charAt(next))
}

/**
 * An ordinary word such as `min` is an abbreviation only where its neighbours show it: `30 min.`, `min. 3`. A title stands
 * before a name, `tegnet af ark. Sten Juhl`, a day before its date: `din mand. 30 dage` has none.
 */
function isShownByNeighbour(candidate: Candidate, known: number, goesOn: boolean): boolean {
  const {tokens, text, next} = candidate
  if (goesOn)
    return (
      !(known & AbbreviationClass.date) ||
      !isDigit(text, next) ||
      /^\d{1,2}[./]/.test(text.slice(next, next + 3))
    )
  if (known & AbbreviationClass.title && isBeforeName(candidate)) return true
  const kind = tokens.count > 0 ? tokens.kind[tokens.count - 1] : TokenKind.punctuation
  const followsNumber =
    kind === TokenKind.number || kind === TokenKind.ordinal || kind === TokenKind.abbreviation
  if (known & (AbbreviationClass.closing | AbbreviationClass.date)) return followsNumber
  return false
}

function isDigit(text: string, index: number): boolean {
  return (classOf(text.charCodeAt(index)) & digit) > 0
}

/** After a preposition and before a capital that begins no sentence: `af ark. Sten Juhl`. */
function isBeforeName(candidate: Candidate): boolean {
  const {text, next, isFirst} = candidate
  if (next >= text.length || !(classOf(text.charCodeAt(next)) & upper) || isOpener(text, next)) return false
  return isFirst || prepositionsBeforeNames.has(previousWord(candidate))
}

/** What is told apart by a letter: `opgang B.`, `bilag A.`, `8000 Aarhus C.` end a sentence. */
const lettered = new Set(
  `opgang bilag litra afsnit del gruppe vitamin hepatitis plan type model blok hus punkt klasse niveau lokale skema
  rum bane hold kategori zone række dør bogstav side spor linje vej afdeling stue team
  hal sal pavillon fløj bygning kreds gate perron korridor etape delområde område felt parcel lod gang indgang port
  udgang model version udgave formular skema blanket pulje lokalitet matrikel prøve boring tank beholder gruppen variant
  tabel figur kolonne scenarie alternativ løsning kørekort parkering terminal kaj
  københavn kbh. frederiksberg aarhus århus odense aalborg ålborg randers esbjerg`.split(/\s+/u)
)

/** Decide about one letter with a dot; undefined where the list of abbreviations knows better. */
function isInitial(candidate: Candidate, goesOn: boolean): boolean | undefined {
  const {text, tokens, start, dot, next, before, isFirst} = candidate
  const bits = classOf(text.charCodeAt(start))
  const previous = previousWord(candidate)
  const isLettered = lettered.has(previous.toLowerCase()) || (bits & upper && isNumbered(tokens))
  if (isLettered) return false

  if (bits & upper) {
    if (next >= text.length) return isFirst
    if (classOf(text.charCodeAt(dot + 1)) & letter) return true
    if (goesOn || isFirst) return true
    // `talt med L. L ønsker`: who is called by a letter is so again, and a name has more than one.
    if (isLoneCapital(text, next)) return false
    return (classOf(text.charCodeAt(next)) & upper) > 0 && !isOpener(text, next) && !isActor(text, next)
  }

  // `m. v.`, `bl. a.`, `f. eks.` in separate parts
  const last = tokens.count - 1
  if (before === Gap.space && tokens.kind[last] === TokenKind.abbreviation && previous.length <= 3)
    return true
  if (isFirst) return true
  return goesOn && abbreviationClass(text.slice(start, dot)) === 0 ? true : undefined
}

/** A capital as a word of its own, without a dot: `L ønsker`. */
function isLoneCapital(text: string, index: number): boolean {
  return /^\p{Lu}\s+\p{Ll}/u.test(text.slice(index, index + 4))
}

/** `Elmegade 12 B` */
function isNumbered(tokens: TokenList): boolean {
  const kind = tokens.kind[tokens.count - 1]
  return kind === TokenKind.number || kind === TokenKind.ordinal
}
