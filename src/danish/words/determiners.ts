import {wordsOf} from './one-of.ts'
import {dialoguePossessives, ownPossessives, possessives} from './pronouns.ts'

/** What a determiner asks of its noun; what it leaves open is absent. */
export interface DeterminerAgreement {
  readonly gender?: 'Com' | 'Neut'
  readonly number?: 'Sing' | 'Plur'
  /** Whether the noun may carry the definite ending as well: `alle børnene`, but never `den bilen`. */
  readonly mayBeDefinite?: boolean
  /** Whether adjectives after it take -e: `den store bil`, but `en stor bil`. */
  readonly makesDefinite: boolean
}

const agreements = new Map<string, DeterminerAgreement>()

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
export function agreementOf(word: string): DeterminerAgreement | undefined {
  return agreements.get(word)
}

/** Determiners that cannot stand without a noun, but for `er din` and the like. */
export const boundDeterminers: ReadonlySet<string> = new Set(
  'en et min mit mine din dit dine sin sit sine vores jeres enhver ethvert'.split(' ')
)

function list(words: string, agreement: DeterminerAgreement): void {
  for (const word of words.split(' ')) agreements.set(word, agreement)
}

/** `en sag`, `et brev` */
export const indefiniteArticles: ReadonlySet<string> = new Set(wordsOf('en et'))

/** Articles before an adjective, and pronouns: `den nye sag`, `det er rigtigt` */
export const definiteArticles: ReadonlySet<string> = new Set(wordsOf('den det de'))

/** `denne sag` */
export const demonstratives: ReadonlySet<string> = new Set(wordsOf('denne dette disse'))

/** Words that point at what has been named. */
export const definiteWords: ReadonlySet<string> = new Set([...definiteArticles, ...demonstratives])

/** Articles and demonstratives, which no noun phrase has two of. */
export const articles: ReadonlySet<string> = new Set([...indefiniteArticles, ...definiteWords])

/** Determiners after which the noun is one. */
export const singularDeterminers: ReadonlySet<string> = new Set(wordsOf('den det en et denne dette'))

/** Determiners and pronouns after which a noun is several. */
export const pluralDeterminers: ReadonlySet<string> = new Set(
  wordsOf('de disse mine dine sine alle flere nogle mange')
)

/** What makes a noun known without an ending: `din ansøgning`, `disse bilag`. */
export const definiteDeterminers: ReadonlySet<string> = new Set([
  ...definiteWords,
  ...wordsOf('din dit dine vores jeres deres')
])

/** With the writer's own. */
export const knownDeterminers: ReadonlySet<string> = new Set([
  ...definiteDeterminers,
  ...wordsOf('min mit mine')
])

/** Demonstratives and possessives of those who write and read; a title of a law has none. */
export const spokenDeterminers: ReadonlySet<string> = new Set([...demonstratives, ...dialoguePossessives])

/** Articles, demonstratives and possessives. */
export const definitePhraseOpeners: ReadonlySet<string> = new Set([...definiteWords, ...possessives])

/** Words that tell how many or which, of everything: `alle bilag`, `hver uge`. */
export const quantifiers: ReadonlySet<string> = new Set(
  wordsOf('alle alt mange få nogle nogen noget ingen intet hver hvert begge enhver ethvert flere fleste')
)

/** After these an adjective is indefinite: `en ny sag`, `intet nyt brev`. */
export const indefiniteDeterminers: ReadonlySet<string> = new Set(
  wordsOf('en et enhver ethvert hver ingen intet alt')
)

/** Determiners that open a noun phrase with a loaded modifier: `de af dig sendte bilag`. */
export const openingDeterminers: ReadonlySet<string> = new Set([
  ...articles,
  ...possessives,
  ...wordsOf('alle alt mange flere nogle visse enkelte samtlige begge hver ethvert enhver ingen intet')
])

/** Determiners after which no other phrase begins: `i den i går sendte`. */
export const closingDeterminers: ReadonlySet<string> = new Set(
  [...articles, ...possessives, ...wordsOf('enhver ethvert hver alle begge samtlige flere nogle')].filter(
    (word) => !ownPossessives.has(word)
  )
)

/** Determiners before a participle that describes: `de indsendte bilag`. */
export const participleDeterminers: ReadonlySet<string> = new Set([
  ...articles,
  ...wordsOf('din dit dine vores jeres deres sin sit sine hver alle nogle')
])

/** Determiners that a subject after its verb may begin with. */
export const subjectDeterminers: ReadonlySet<string> = new Set([
  ...articles,
  ...wordsOf('alle mange flere nogle samtlige')
])

/** All determiners that are no adjectives. */
export const determiners: ReadonlySet<string> = new Set([
  ...articles,
  ...possessives,
  ...wordsOf(
    'ingen intet nogen noget nogle hver hvert alle alt begge hvilken hvilket hvilke sådan sådant sådanne'
  ),
  ...wordsOf('anden andet andre samme')
])

/** Determiners by the gender of their noun: common, then neuter. */
export const genders: ReadonlyArray<readonly [common: string, neuter: string]> = [
  ['en', 'et'],
  ['den', 'det'],
  ['denne', 'dette'],
  ['min', 'mit'],
  ['din', 'dit'],
  ['sin', 'sit'],
  ['ingen', 'intet'],
  ['nogen', 'noget'],
  ['hver', 'hvert'],
  ['hvilken', 'hvilket'],
  ['sådan', 'sådant'],
  ['anden', 'andet'],
  ['egen', 'eget'],
  ['enhver', 'ethvert']
]

/** What tells which time is meant: `hver uge`, `sidste år` */
export const timeDeterminers: ReadonlySet<string> = new Set(wordsOf('hver hvert sidste næste denne første'))

/** Determiners after which `af` hardly begins what belongs to a participle: `en af de indsendte` */
export const unlikelyDeterminers: ReadonlySet<string> = new Set(wordsOf('en et alle hver nogle'))

/** One or some of several: `en af jer`, `begge jeres børn` */
export const someOfSeveral: ReadonlySet<string> = new Set(
  wordsOf('en én ene anden ingen nogen hver flere begge to')
)

/** Determiners that show the gender of their noun. */
export const genderedDeterminers: ReadonlySet<string> = new Set(
  wordsOf('en et den det denne dette enhver ethvert')
)

/** What brings something new into a text: `en ny plan`, `flere huse` */
export const introducingWords: ReadonlySet<string> = new Set(wordsOf('en et flere to tre ny nyt nye'))

/** All of a group: `De har begge …` */
export const wholeGroup: ReadonlySet<string> = new Set(wordsOf('begge alle'))

/** What is added to a subject: `du selv`, `de alle` */
export const subjectAdditions: ReadonlySet<string> = new Set([...wholeGroup, 'selv'])

/** What makes `I` a pronoun: `I to`, `I andre` */
export const groupWords: ReadonlySet<string> = new Set([...subjectAdditions, ...wordsOf('to tre andre')])

/** What may stand between a subject and its verb. */
export const subjectFollowers: ReadonlySet<string> = new Set([...subjectAdditions, ...wordsOf('der som')])

/** Everybody, whoever it is: `alle borgere`. */
export const everybody: ReadonlySet<string> = new Set(wordsOf('alle enhver ethvert'))

/** All articles, without the demonstratives. */
export const plainArticles: ReadonlySet<string> = new Set([...indefiniteArticles, ...definiteArticles])

/** What several things are counted by without a number. */
export const pluralQuantifiers: ReadonlySet<string> = new Set(
  wordsOf('mange flere nogle enkelte begge samtlige')
)

/** Each of several: `hver uge` */
export const eachForms: ReadonlySet<string> = new Set(wordsOf('hver hvert'))

/** All of a group, without exception: `samtlige bilag` */
export const wholes: ReadonlySet<string> = new Set([...everybody, 'samtlige'])

/** What tells a vague number: `inden for få dage`, `om et par uger` */
export const vagueQuantifiers: ReadonlySet<string> = new Set(wordsOf('få nogle par flere enkelte'))
