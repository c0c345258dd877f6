/** Last parts of nouns for what is filled into letters: »[dato]«, »[sagsnummer]«, »[modtagers adresse]«. */
const parts =
  'dato navn adresse beløb telefon tlf tlf. nummer nr nr. cpr cvr mail e-mail tidspunkt klokkeslæt frist sted lokale afdeling sagsbehandler titel underskrift antal årstal fornavn efternavn kroner kontaktperson vej postnr by'

const fieldName = new RegExp(
  `(?:${parts
    .split(' ')
    .map((part) => part.replaceAll('.', '\\.'))
    .join('|')})$`
)

/** How many words a name of a field has at most: »navn på kommunens sagsbehandler«. */
const longest = 4

/**
 * Whether words between square brackets name what is to be filled in, and not what somebody has left out or added:
 * »[navn på sagsbehandler]«, but not »[en virksomhed]«, »[…]«, »[sic]«.
 */
export function isFieldName(text: string): boolean {
  const words = text.trim().toLowerCase().split(/\s+/)
  const [first = ''] = words
  if (words.length > longest) return false
  // Short parts stand for themselves only: `by` is no part of »baby«.
  return [first, words.at(-1) ?? ''].some((word) =>
    word.length > 3 ? fieldName.test(word) : whole.has(word)
  )
}

const whole: ReadonlySet<string> = new Set(parts.split(' '))
