/** What a determiner asks of its noun; what it leaves open is absent. */
export interface Agreement {
  readonly gender?: 'Com' | 'Neut'
  readonly number?: 'Sing' | 'Plur'
  /** Whether the noun may carry the definite ending as well: `alle børnene`, but never `den bilen`. */
  readonly mayBeDefinite?: boolean
  /** Whether adjectives after it take -e: `den store bil`, but `en stor bil`. */
  readonly makesDefinite: boolean
}

const determiners = new Map<string, Agreement>()

// `en ansøgning`, `hver sag`: indefinite, common gender
list('en enhver ingen hvilken', {gender: 'Com', number: 'Sing', makesDefinite: false})
// `et brev`: indefinite, neuter
list('et ethvert intet hvilket', {gender: 'Neut', number: 'Sing', makesDefinite: false})
list('den denne min din sin', {gender: 'Com', number: 'Sing', makesDefinite: true})
list('det dette mit dit sit', {gender: 'Neut', number: 'Sing', makesDefinite: true})
list('de disse mine dine sine', {number: 'Plur', makesDefinite: true})
list('begge alle', {number: 'Plur', mayBeDefinite: true, makesDefinite: true})
list('nogle flere mange få adskillige diverse', {number: 'Plur', makesDefinite: false})
list('vores jeres deres hans hendes dens dets', {makesDefinite: true})

/** What a determiner in small letters asks of its noun; undefined for other words. */
export function agreementOf(word: string): Agreement | undefined {
  return determiners.get(word)
}

/** Determiners that cannot stand without a noun, but for `er din` and the like. */
export const boundDeterminers: ReadonlySet<string> = new Set(
  'en et min mit mine din dit dine sin sit sine vores jeres enhver ethvert'.split(' ')
)

function list(words: string, agreement: Agreement): void {
  for (const word of words.split(' ')) determiners.set(word, agreement)
}
