import {monthStems} from '../../danish/words/months-and-times.ts'
import {oneOf} from '../../danish/words/one-of.ts'
import {countWordsIn} from '../../text/count-words.ts'
import {latin} from '../../text/latin.ts'
import type {MappedText} from '../../text/mapped-text.ts'
import {RecentTexts} from '../../text/recent-texts.ts'
import {endsWithPause} from './sentence-end.ts'

/** No greeting, closing or line of an address is longer. */
const longestLine = 80

/** What was judged of recent lines; letters of a sender share their heads and tails. */
const shortLines = new RecentTexts<boolean>(20_000)

/** Whether a line is set by itself, as in an address, and not wrapped. */
export function isShortLine(text: string): boolean {
  const line = text.trim()
  return line.length <= longestLine && shortLines.get(line, () => readsAsLine(line))
}

function readsAsLine(line: string): boolean {
  if (isClosing(line) || isGreeting(line)) return true
  if (line.length > 64 || countWordsIn(line) > 9) return false
  // A wrapped line is long; a sentence ends in a mark, and a line that goes on may end in a comma.
  return (
    isReference(line) || !endsWithPause(line.replace(/\b(?:A\/S|ApS|tlf|nr|tv|th|mf|st|sal|kld)\.$/i, ''))
  )
}

/** `Kære Bente Holm`, `Hej Ali`, `Til beboerne i Østergade`. */
export function isGreeting(text: string): boolean {
  const line = text.trim()
  return (
    line.length <= longestLine &&
    /^(?:kære|hej|goddag|godmorgen|til|til rette vedkommende|ærede|højtærede|dear)(?=[\s,!]|$)/i.test(line) &&
    /^\p{Lu}/u.test(line) &&
    countWordsIn(line) <= 10 &&
    !/[.?:;]$/.test(line)
  )
}

/** `Med venlig hilsen`, `Venlig hilsen`, `Mange hilsner`, `Kind regards`. */
export function isClosing(text: string): boolean {
  const line = text.trim()
  return (
    line.length <= 60 &&
    /^(?:(?:med\s+)?(?:de\s+)?(?:(?:venlig|bedst|mang|kærlig|hjertelig|varm|god|mest)\S*\s+)+hils(?:en|ner|ener)|med hilsen|hilsen|på (?:\S+\s+){1,3}vegne$|på vegne af |m\.?v\.?h\.?|vh|dbh|kh|venligst$|på gensyn|ærbødigst|med højagtelse|yours (?:sincerely|faithfully)|(?:kind|best) regards|sincerely)(?=[\s,.!]|$)/i.test(
      line
    ) &&
    countWordsIn(line) <= 7
  )
}

/** A label and what it stands for: `Sted: Torvet 12`; `Om din regning: Ring til …` is a sentence. */
export function isLabelled(line: string): boolean {
  return labelled.test(line) && !isSubject(line) && !/^om\s/i.test(line)
}

/** The line that names the matter: `Emne: Din boligstøtte`, `Vedr.: Ansøgning om tilskud`. */
export function isSubject(text: string): boolean {
  return /^(?:emne|vedr(?:\.|ørende)?|ang(?:\.|ående)?|om|overskrift|subject)\s*:\s*\S/i.test(text.trim())
}

const labelled = new RegExp(String.raw`^[${latin}][${latin}.\- /]{0,28}:\s*\S`)
const label = new RegExp(
  String.raw`^(?:tlf|telefon|mobil|e-?mail|mail|cpr|cvr|ean|sag|sags[${latin}]*|j\.?nr|journal[${latin}]*|ref|dok[${latin}]*|dato|side|att)\b`,
  'i'
)

/** Characters of the longest line of reference: a label, a name and an address. */
const longestReference = 200

const date = new RegExp(String.raw`^(?:den |d\. )?\d{1,2}[./-] ?(?:\d{1,2}[./-]|${oneOf(monthStems)})`, 'i')

/** A line that says who, when, where or which case: `Dato: 3. maj 2025`, `Tlf. 12 34 56 78`, `8999 Nørreby`. */
export function isReference(text: string): boolean {
  const line = text.trim()
  if (line.length > longestReference) return false
  return (
    isLabelled(line) ||
    date.test(line) ||
    /(?:^|\s)\d{4} [A-ZÀ-ÖØ-Þ]/.test(line) ||
    label.test(line) ||
    // An address of the net in a sentence makes it no contact line.
    (/\S@\S+\.\S|\bwww\.\S/.test(line) && !/[.!?:]$/.test(line))
  )
}

/** A line alone that names what follows. */
export function looksLikeHeading(text: string): boolean {
  const line = text.trim()
  return /^[\p{Lu}\d]/u.test(line) && countWordsIn(line) <= 12 && !/[.!:;,]$/.test(line)
}

/** Words of the longest title. */
const longestTitle = 25

/**
 * What may be a title although it is longer than a line of an address, or asks.
 *
 * @param isAbove whether the greeting follows: there a title may even end in a full stop
 */
export function isLongTitle(text: string, isAbove: boolean): boolean {
  const line = text.trim()
  if (!/^[\p{Lu}\d»"]/u.test(line) || isReference(line) || isGreeting(line) || isClosing(line)) return false
  const words = countWordsIn(line)
  if (line.endsWith('?')) return words <= 12 && !/[.!?]\s/.test(line)
  if (/[!:;,]$/.test(line) || /[.?]\s+\p{Lu}\p{Ll}+\s/u.test(line)) return false
  return isAbove ? words <= longestTitle : !/[.…]$/.test(line) && words <= longestTitle - 5 && words > 9
}

/** What can be a heading when it is set in bold. */
export function isTitle(text: string): boolean {
  return looksLikeHeading(text) && !isReference(text) && !isGreeting(text) && !isClosing(text)
}

/** A heading on two or three short lines: below the first it goes on in small letters, as no address does. */
export function isOneHeading(lines: ReadonlyArray<MappedText>): boolean {
  const [first, ...others] = lines.map(({text}) => text.trim())
  return (
    first !== undefined &&
    (others.length === 1 || others.length === 2) &&
    [first, ...others].every(isShortLine) &&
    looksLikeHeading(first) &&
    !isReference(first) &&
    !isGreeting(first) &&
    others.every(
      (line) =>
        /^\p{Ll}/u.test(line) && !/^(?:c\/o|v\/|att\b|www\.|https?:|\S+@)/i.test(line) && !isLabelled(line)
    )
  )
}
