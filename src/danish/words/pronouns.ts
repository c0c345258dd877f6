import {wordsOf} from './one-of.ts'

/** Pronouns that are people as subjects: `Hun har klaget`. */
export const people: ReadonlySet<string> = new Set(wordsOf('jeg du han hun vi'))

/** Subject forms in small letters; `de`, `den` and `det` are articles as well, `i` is mostly a preposition. */
export const personalPronouns: ReadonlySet<string> = new Set([...people, ...wordsOf('i de den det')])

/** With `man`, which is nobody in particular: `Man kan klage`. */
export const subjectPronouns: ReadonlySet<string> = new Set([...personalPronouns, 'man'])

/** Subject forms as they are written in a sentence; `De` and `I` with a capital speak to the reader. */
export const writtenSubjects: ReadonlySet<string> = new Set([...people, ...wordsOf('I De man der')])

/** Who a letter speaks for or to: `senest når vi har svaret`. */
export const writerOrReader: ReadonlySet<string> = new Set(wordsOf('vi jeg du man'))

/** Subjects of what may be or is yet to be: `inden du får svar`. */
export const hypotheticalSubjects: ReadonlySet<string> = new Set([
  ...writerOrReader,
  ...wordsOf('i de der dem')
])

/** Object forms: `Vi giver dig besked`. */
export const objectPronouns: ReadonlySet<string> = new Set(wordsOf('mig dig ham hende os jer dem'))

/** With the reflexive: everything that can be no subject. */
export const objectForms: ReadonlySet<string> = new Set([...objectPronouns, 'sig'])

/** What a reflexive verb takes: `Jeg skynder mig`, `De skynder sig`. */
export const reflexivePronouns: ReadonlySet<string> = new Set(wordsOf('mig dig sig os jer dem'))

/** What refers back to the subject: `Hun tog sin taske`. */
export const ownPossessives: ReadonlySet<string> = new Set(wordsOf('sin sit sine'))

/** With the reflexive: `Man skal tage sig af sit`. */
export const reflexives: ReadonlySet<string> = new Set(['sig', ...ownPossessives])

/** With what refers back to several: `De så hinanden`. */
export const reflexivesAndReciprocals: ReadonlySet<string> = new Set([
  ...reflexives,
  ...wordsOf('hinanden hinandens')
])

/** Possessives that say whose: `din ansøgning`. */
export const possessives: ReadonlySet<string> = new Set([
  ...wordsOf('min mit mine din dit dine vores jeres deres hans hendes dens dets'),
  ...ownPossessives
])

/** Possessives of those who write and read: `vores svar`, `din ansøgning`; `deres` may be the reader's. */
export const dialoguePossessives: ReadonlySet<string> = new Set(
  wordsOf('min mit mine din dit dine vores jeres deres')
)

/** Words for who writes: `Skriv til os`. */
export const writerWords: ReadonlySet<string> = new Set(wordsOf('os mig vi jeg min mit mine undertegnede'))

/** Words for who reads, in small letters; `i` is left out, being mostly a preposition. */
export const readerWords: ReadonlySet<string> = new Set(wordsOf('du dig din dit dine jer jeres'))

/** Object forms for who reads. */
export const readerObjects: ReadonlySet<string> = new Set(wordsOf('dig jer'))

/** Words for several readers; `i` must be written with a capital. */
export const severalReaders: ReadonlySet<string> = new Set(wordsOf('i jer jeres'))

/** Polite address in small letters: the capital tells it from `de` for others. */
export const politeForms: ReadonlySet<string> = new Set(wordsOf('de dem deres'))

/** Polite address as it is written. */
export const politeWords: ReadonlySet<string> = new Set(wordsOf('De Dem Deres'))

/** Subjects with a capital of their own. */
export const capitalSubjects: ReadonlySet<string> = new Set(wordsOf('De I'))

/** Address with a capital of its own, wherever it stands. */
export const capitalPronouns: ReadonlySet<string> = new Set(['I', ...politeWords])

/** Subjects for who is asked to do something, as written: `Du bedes`, `Man bedes`. */
export const askedReaders: ReadonlySet<string> = new Set(wordsOf('du De I man'))

/** Address that somebody may have written with a capital. */
export const capitalAddress: ReadonlySet<string> = new Set(
  wordsOf('De Dem Deres I Jer Jeres Du Dig Din Dit Dine')
)

/** What begins most relative clauses: `huset, som du bor i`, `den, der bor der`. */
export const relativePronouns: ReadonlySet<string> = new Set(wordsOf('som der'))

/** What begins any relative clause, and what goes on like one: `…, hvilket vi beklager`. */
export const relativeWords: ReadonlySet<string> = new Set([
  ...relativePronouns,
  ...wordsOf('hvor hvoraf hvilket herunder')
])

/** Question words that ask for a thing or a person: `hvad du mener`. */
export const interrogatives: ReadonlySet<string> = new Set(wordsOf('hvem hvad hvilken hvilket hvilke'))

/** Pronouns as agents of a passive: `besluttet af os`. */
export const agentPronouns: ReadonlySet<string> = new Set([
  ...objectPronouns,
  ...wordsOf('alle andre nogen mange')
])

/** Each subject form and the form it has as an object. */
export const pronounCases: ReadonlyArray<readonly [subject: string, object: string]> = [
  ['jeg', 'mig'],
  ['du', 'dig'],
  ['han', 'ham'],
  ['hun', 'hende'],
  ['vi', 'os'],
  ['I', 'jer'],
  ['de', 'dem'],
  ['De', 'Dem']
]

/** What a reflexive verb takes with each subject, in small letters; others take `sig`. */
export const reflexiveOf: ReadonlyMap<string, string> = new Map([
  ['jeg', 'mig'],
  ['vi', 'os'],
  ['du', 'dig'],
  ['i', 'jer'],
  ['de', 'dem']
])

/** Pronouns for things: `Det behandles her`; `de` are mostly people. */
export const thingPronouns: ReadonlySet<string> = new Set(wordsOf('den det dette disse denne'))

/** Words that begin a sentence, even where a slip gave them a small letter. */
export const sentenceOpeners: ReadonlySet<string> = new Set(
  wordsOf('vi du jeg han hun det den der de hvis når')
)

/** Subject forms that a rewrite may put in, in small letters. */
export const newSubjects: ReadonlySet<string> = new Set([...people, 'de', 'han eller hun'])

/** What becomes the reader's own when `man` becomes `du`. */
export const reflexivesOfReader: ReadonlyMap<string, string> = new Map([
  ['sig', 'dig'],
  ['sin', 'din'],
  ['sit', 'dit'],
  ['sine', 'dine']
])

/** Object forms so light that they stand before `ikke`: `Vi behandler den ikke`. */
export const lightObjects: ReadonlySet<string> = new Set([...objectPronouns, ...wordsOf('den det Dem')])

/** Words for who sends a letter, but for what is theirs alone: `Skriv til os`. */
export const sendingWords: ReadonlySet<string> = new Set(wordsOf('vi os vores jeg mig undertegnede'))

/** Pronouns that a clause may describe: `dem, der bor her`; they need not act themselves. */
export const describedPronouns: ReadonlySet<string> = new Set(wordsOf('de den det dem man'))

/** Words that begin a clause which tells more of what stands before it. */
export const outliningRelatives: ReadonlySet<string> = new Set(
  wordsOf('som der hvor hvis hvilket hvilken hvilke hvorefter hvorved hvormed')
)

/** Words that begin the explanation of a word: `servitut, som er …`. */
export const explainingRelatives: ReadonlySet<string> = new Set(wordsOf('som der hvilket det'))

/** Words that point back at what was said: `Det betyder …`. */
export const pointingBack: ReadonlySet<string> = new Set(wordsOf('det dette'))

/** Objects that make a verb reflexive or give it a receiver, so that it has no passive. */
export const inseparableObjects: ReadonlySet<string> = new Set(wordsOf('sig andre'))

/** What belongs to a third person: `hans sag`. */
export const possessivesOfOthers: ReadonlySet<string> = new Set(wordsOf('hans hendes'))

/** Words of whoever sends the letter, as subjects and owners. */
export const senderWords: ReadonlySet<string> = new Set(wordsOf('vi jeg vores mit mine min'))

/** Things as subjects. */
export const thingSubjects: ReadonlySet<string> = new Set(wordsOf('det den'))

/** Subjects in small letters that may be the reader. */
export const unmarkedReaders: ReadonlySet<string> = new Set(wordsOf('du i de man'))

/** Subjects that a clause within a sentence begins with. */
export const clauseSubjects: ReadonlySet<string> = new Set(wordsOf('jeg vi du de i man det'))

/** Objects that stand for nothing: `lader det gøre`, `lader sig gøre` */
export const formalObjects: ReadonlySet<string> = new Set(wordsOf('det sig'))

/** Those who write, whoever does what. */
export const writers: ReadonlySet<string> = new Set(wordsOf('vi os'))

/** Subjects that make a statement or a question of what could be an imperative: `Giver du …` */
export const turnedSubjects: ReadonlySet<string> = new Set(wordsOf('du i de vi der det'))

/** What belongs to the reader: `dit barn` */
export const possessivesOfReader: ReadonlySet<string> = new Set(wordsOf('din dit dine jeres'))

/** Writer and reader as subjects, as they are written. */
export const writtenReaders: ReadonlySet<string> = new Set(wordsOf('du I'))

/** The writer as subject. */
export const writerSubjects: ReadonlySet<string> = new Set(wordsOf('vi jeg'))

/** What points back at a thing: `Vi skal have den senest …`. */
export const backPointers: ReadonlySet<string> = new Set(wordsOf('den det dem'))

/** Whose complaint it is, once it is made: `din klage`. */
export const readerComplaintOwners: ReadonlySet<string> = new Set(wordsOf('din jeres deres'))

/** `du` and its forms: in their company `De` are others. */
export const familiarForms: ReadonlySet<string> = new Set(wordsOf('du dig din dit dine'))

/** Others than sender and reader, when they act: `hun ringer til dig`. */
export const thirdPersons: ReadonlySet<string> = new Set(wordsOf('han hun de'))

/** What a clause describes where it tells which of some there are or are not: `ingen, der ikke …` */
export const describedIndefinites: ReadonlySet<string> = new Set(wordsOf('nogen noget nogle en et ingen'))

/** How a letter may name its reader, in small letters. */
export const readerSubjects: ReadonlySet<string> = new Set(wordsOf('du de dem i jer dig'))
