import {TokenKind} from '../../danish/tokens/token-list.ts'
import {latin} from '../../text/latin.ts'
import type {Sentence} from '../model/sentence.ts'

/** Eight digits, in pairs or together, and not part of a longer number such as a CPR number. */
const telephone =
  /(?<![\d.,/-])(?:\+45\s?)?[1-9]\d(?:\s?\d\d\s?\d\d\s?\d\d|\s\d\d\s\d{4}|\d\d\s\d{4})(?![\d/-]|[.,]\d)/
const named = new RegExp(
  String.raw`(?<![${latin}])(?:tlf|tel|telefon|telefonnummer|mobil)(?![${latin}])\.?:?\s*[\d+{«<[]`,
  'i'
)
/** A field that the address is to be put in: `på mailadresse: [indsæt postkasse]`, `skriv til {{mail}}`. */
const toFill = new RegExp(
  String.raw`(?<![${latin}])(?:e-?mail|mail|mailadresse|e-mailadresse|postkasse|postkassen|telefonnummer|nummer)\.?:?\s*(?:[${latin}]{2,3}\s+)?[{«<[]`,
  'i'
)
/** Numbers of eight digits that nobody can call. */
const other = new RegExp(
  String.raw`(?<![${latin}])(?:cvr|ean|konto|kontonummer|sag|sagsnr|sagsnummer|journal|j\.?nr|p-nr|p-nummer|reg|ref|matr)`,
  'i'
)
const inviting = new RegExp(`(?<![${latin}])(?:skriv|kontakt|send|svar|via|ved|med|besked)`, 'i')

/** Whether a sentence or line gives a way to reach the sender: a telephone number, an e-mail address, Digital Post. */
export function isContact(sentence: Sentence): boolean {
  return sentence.once(givesContact)
}

function givesContact({tokens, text}: Sentence): boolean {
  if (tokens.some((token) => token.kind === TokenKind.email)) return true
  if (/digital\s+post|e-boks|mit\.\S+\.\S+/i.test(text) && inviting.test(text)) return true
  if (named.test(text) || toFill.test(text)) return true
  return telephone.test(text) && !other.test(text)
}
