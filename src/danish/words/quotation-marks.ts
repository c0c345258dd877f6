/**
 * The marks of a quotation, what opens it and what closes it, the most usual way first.
 *
 * ```
 * »Vi ses«       Danish books and newspapers
 * “Vi ses”       what Word makes of "Vi ses"; also closed by the mark that opens it
 * ”Vi ses”       what Word makes of it where the language is Danish
 * „Vi ses”       Danish and Polish, „Vi ses“ German: older letters and some keyboards
 * «Vi ses»       Norwegian and French; »Vi ses» Swedish books
 * ‘Vi ses’       within another quotation, or for one word
 * "Vi ses"       typewriters, mail and forms
 * ```
 */
export const quotationMarks: ReadonlyArray<readonly [opening: string, closing: string]> = [
  ['»', '«'],
  ['“', '”'],
  ['”', '”'],
  ['"', '"'],
  ['„', '”'],
  ['„', '“'],
  ['«', '»'],
  ['“', '“'],
  ['»', '»'],
  ['‘', '’'],
  ['’', '’'],
  ["'", "'"],
  ['‚', '‘'],
  ['‚', '’'],
  ['›', '‹'],
  ['‹', '›']
]

/** Marks that are apostrophes as well, and often: `Lars’ hus`, `cd'er`. */
export const apostrophes: ReadonlySet<string> = new Set(["'", '’'])

/** All marks that open quotations, for between the brackets of a regular expression. */
export const openingMarks = [...new Set(quotationMarks.map(([opening]) => opening))].join('')

/** All marks that close quotations, for between the brackets of a regular expression. */
export const closingMarks = [...new Set(quotationMarks.map(([, closing]) => closing))].join('')
