/** Days of births; of numbers given in place of one, such as to newcomers, they are 60 more. */
const day = '(?:0[1-9]|[12]\\d|3[01]|6[1-9]|[78]\\d|9[01])'
const month = '(?:0[1-9]|1[0-2])'
const unseen = '\\u00AD\\u200B-\\u200D\\u2060\\uFEFF'

/**
 * A Danish civil registration number (CPR): six digits of a birth date and four more, with a hyphen, a blank or
 * nothing between. Numbers of today are not all divisible by 11 (since 2007), so only the date is checked.
 * Source: https://cpr.dk/cpr-systemet/opbygning-af-cpr-nummeret
 */
const number = new RegExp(
  `(?<![\\d.,/-])(${day}${month}\\d\\d)([-–\\u2011 ${unseen}]{0,2})(\\d{4})(?![\\d/-]|[.,]\\d)`,
  'g'
)

/** Where a CPR number stands in a text. */
export interface CprNumber {
  readonly start: number
  readonly end: number
  /** Where its last four digits start. */
  readonly secret: number
}

/** Labels after which ten digits are something else. */
const otherNumber =
  /(?:konto|reg|kunde|faktura|sag|ean|giro|kort|ordre|tlf|telefon|mobil|cvr|p-?n|matrikel|journal|j\.?)[\p{L}.]*(?:\s?nr)?[.:]*\s*(?:nr\.?:?\s*)?$/iu

/** Find the full CPR numbers in a text. */
export function findCpr(text: string): Array<CprNumber> {
  const found: Array<CprNumber> = []
  for (const match of text.matchAll(number)) {
    const [whole, date = '', separator = ''] = match
    const start = match.index
    // A hyphen in the right spot is clear; without one, a label may say that the digits are another number.
    // A number that only stands for one is told from an account by its hyphen alone.
    if (Number(date.slice(0, 2)) > 31 && separator !== '-') continue
    if (separator !== '-' && otherNumber.test(text.slice(Math.max(0, start - 30), start))) continue
    found.push({start, end: start + whole.length, secret: start + date.length + separator.length})
  }
  return found
}

/** Whether a CPR number may have been masked in a text, so that others may read the same. */
export function hasMaskedCpr(text: string): boolean {
  return text.includes('XXXX')
}
