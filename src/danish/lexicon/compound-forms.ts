import {morphologicalClass as c} from './morphology.ts'

/** Shortest last part that a compound is read by; shorter ones match by chance too often. */
export const shortestHead = 4

/** Shortest first part of a compound: `is` in `isvaffel`. */
export const shortestModifier = 2

/** Nouns of three letters that are the last part of many compounds: `prøvetid`. */
export const shortHeads: ReadonlySet<string> = new Set(
  'bad bil bog bus båd dag dom fag hus lag lov lån løn mad mål net pas rem ret rum råd sag sal tab tal tid tog træ tøj uge vej vin'.split(
    ' '
  )
)

/** Prefixes and particles that make new verbs; after anything else a noun makes a noun. */
export const verbPrefixes: ReadonlySet<string> = new Set(
  (
    'af an be bi bort efter fast fejl for forbi fore forud frem fuld færdig gen gennem hen hjem igen igennem imod ind ' +
    'lige lig løs med mellem mis mod ned om omkring op over på ret sam sammen stil sær til tilbage tvangs u ud under ' +
    'ved vedlige vel videre'
  ).split(' ')
)

const finite = c.infinitive | c.present | c.past | c.imperative | c.passive | c.pastPassive
const name = c.properName | c.properNameGenitive
const nominal =
  c.commonNoun |
  c.neuterNoun |
  c.nounDefinite |
  c.nounPlural |
  c.nounPluralDefinite |
  c.nounGenitive |
  c.pluralOnly |
  c.verbalNoun |
  c.pastParticiple |
  c.presentParticiple |
  c.adjective |
  c.adjectiveNeuter |
  c.adjectivePlural |
  c.comparative |
  c.superlative

/**
 * Give the classes that a compound inherits from its last part.
 *
 * `indkomstgrænse` is a noun though `grænse` is a verb as well; `genansøge`
 * stays a verb because `gen-` makes verbs. Function words form no compounds.
 */
export function inheritedClasses(modifier: string, head: number): number {
  let classes = head & ~c.other
  if (classes & nominal && classes & finite && !verbPrefixes.has(modifier)) classes &= ~finite
  if (classes & ~name) classes &= ~name
  return classes
}

/** Give the classes of a form with an -s that no paradigm has, from those of the form without it. */
export function classesWithS(classes: number): number {
  return (classes & nominal ? c.nounGenitive : 0) | (classes & c.properName ? c.properNameGenitive : 0)
}
