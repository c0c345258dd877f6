import {wordsOf} from './one-of.ts'

/** What joins the last of several: `pas, billede og lønsedler` */
export const listConjunctions: ReadonlySet<string> = new Set(wordsOf('og eller samt'))

/** What joins two of a kind. */
export const pairConjunctions: ReadonlySet<string> = new Set(wordsOf('og eller'))

/** What joins two statements of which neither is a choice: `Vi har læst brevet, og du får svar` */
export const additiveConjunctions: ReadonlySet<string> = new Set(wordsOf('og men'))

/** What joins clauses. */
export const coordinators: ReadonlySet<string> = new Set(wordsOf('og eller men'))

/** Everything that joins. */
export const allCoordinators: ReadonlySet<string> = new Set([...coordinators, 'samt'])

/** What begins a condition: `hvis du klager` */
export const conditionals: ReadonlySet<string> = new Set(wordsOf('hvis såfremt dersom ifald medmindre'))

/** With `når`, which tells time as well. */
export const conditionalsAndWhen: ReadonlySet<string> = new Set([...conditionals, 'når'])

/** What begins a clause of what may be or is yet to be. */
export const hypotheticalOpeners: ReadonlySet<string> = new Set([
  ...conditionals,
  ...wordsOf('når før førend indtil')
])

/** What gives a reason. */
export const causalConjunctions: ReadonlySet<string> = new Set(wordsOf('fordi da idet eftersom'))

/** What tells why or whereupon, after the main clause. */
export const reasonsAndResults: ReadonlySet<string> = new Set(
  wordsOf('fordi da idet hvorefter hvorfor hvorved')
)

/** What begins a clause that is a subject or an object: `at du kommer`, `om du kommer` */
export const nominalSubordinators: ReadonlySet<string> = new Set(wordsOf('at om hvis når'))

/** What begins a subordinate clause and can be nothing else. */
export const subordinators: ReadonlySet<string> = new Set(
  wordsOf('hvis når medmindre såfremt fordi selvom eftersom idet mens medens da skønt ligesom')
)

/** What begins a question within a sentence, or a statement: `vi ved, hvornår du kommer` */
export const reportingWords: ReadonlySet<string> = new Set(
  wordsOf('at om hvorvidt hvordan hvornår hvad hvem hvor')
)

/** Those that ask for no place. */
export const reportingWordsButPlace: ReadonlySet<string> = new Set(
  wordsOf('at om hvorvidt hvordan hvornår hvad hvem')
)

/** What goes on with a noun's content or place: `den frist, som …`, `muligheden, at …` */
export const nounComplementOpeners: ReadonlySet<string> = new Set(wordsOf('at hvor som om hvis'))

/** What tells when or on what condition, prepositions among them. */
export const circumstanceOpeners: ReadonlySet<string> = new Set(
  wordsOf('når hvis om før inden så efter selv')
)

/** What makes an addition to the subject before it: `du og din mand`, `du selv` */
export const subjectExtenders: ReadonlySet<string> = new Set(wordsOf('og eller som der selv'))

/** Everything that may begin a clause within a sentence. */
export const clauseOpeners: ReadonlySet<string> = new Set(
  wordsOf(
    'som der hvor hvis når da at fordi selvom skønt efter inden før mens indtil siden hvad hvem hvilken hvilket',
    'hvilke hvordan hvornår hvorfor hvorved hvormed hvortil såfremt medmindre idet om selv uanset end'
  )
)

/** What links a clause to the one it depends on, `at` and adverbs of time among them. */
export const linkingWords: ReadonlySet<string> = new Set(
  wordsOf('hvis når fordi da at om mens før inden indtil selvom medmindre så')
)

/** What begins the second half of a comparison: `bedre end du` */
export const comparing: ReadonlySet<string> = new Set(wordsOf('end som'))

/** What parts one clause from the next, where a wording must end. */
export const clauseBoundaries: ReadonlySet<string> = new Set(
  wordsOf('at som der hvis når fordi hvor og eller men')
)

/** What an alternative begins with that makes a clause of a phrase: `hvis du klager` */
export const clauseMakers: ReadonlySet<string> = new Set(wordsOf('hvis når som fordi mens'))

/** What begins the content of a statement or a question: `at du kommer`, `om du kommer` */
export const contentOpeners: ReadonlySet<string> = new Set(wordsOf('at om'))

/** Conditions that deny nothing: `hvis`, but not `medmindre`. */
export const positiveConditionals: ReadonlySet<string> = new Set(wordsOf('hvis såfremt dersom ifald'))

/** What stands between two numbers of one unit: `3 og 4 uger`, `3 til 4 uger` */
export const rangeJoints: ReadonlySet<string> = new Set(wordsOf('og til eller'))

/** What joins all of several, none of them a choice. */
export const sums: ReadonlySet<string> = new Set(wordsOf('og samt'))

/** What begins a clause of condition or time. */
export const conditionOrTime: ReadonlySet<string> = new Set(wordsOf('hvis når'))

/** With what may begin the result: `Hvis du klager, så …` */
export const conditionAndResult: ReadonlySet<string> = new Set([...conditionOrTime, 'så'])

/** What ends one part of a phrase and begins the next. */
export const endOfPart: ReadonlySet<string> = new Set([...pairConjunctions, 'at'])

/** What begins a clause of what comes first: `efter vi har svaret` */
export const linksToEarlier: ReadonlySet<string> = new Set(wordsOf('når efter'))

/** What begins a clause that tells when or why beside what is asked, and `så` with what follows. */
export const asideOpeners: ReadonlySet<string> = new Set(
  wordsOf('så fordi da idet før inden mens selvom selv hvorefter eftersom')
)

/** What makes `før` no limit: `som før`, `ikke før`, `end før`. */
export const notBefore: ReadonlySet<string> = new Set(wordsOf('som ikke end'))

/** What sets one statement against the one before it: `men vi kan ikke støtte …`. */
export const contrasts: ReadonlySet<string> = new Set(wordsOf('men dog derimod'))

/** What begins a clause or a phrase of circumstance that may follow the main clause; some of two words. */
export const circumstances: ReadonlyArray<string> = [
  ...wordsOf('hvis når så fordi da mens før medmindre'),
  'selv om',
  'uanset om',
  'undtagen hvis'
]

/** What opens a clause that is no statement of what happened: `hvis`, `om`, `selv om`, `skønt`. */
export const unassertedOpeners: ReadonlySet<string> = new Set([
  ...conditionalsAndWhen,
  ...wordsOf('om selvom selv skønt hvorvidt')
])
