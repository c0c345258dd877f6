import {wordsOf} from './one-of.ts'

/** Where and when: `i byen`, `på mandag` */
export const placePrepositions: ReadonlySet<string> = new Set(wordsOf('i på'))

/** Where, when and whither. */
export const placeOrGoalPrepositions: ReadonlySet<string> = new Set([...placePrepositions, 'til'])

/** What a time begins after: `fra modtagelsen`, `efter den 3. maj` */
export const startOfTime: ReadonlySet<string> = new Set(wordsOf('fra efter'))

/** What a time is counted from, either way. */
export const edgeOfTime: ReadonlySet<string> = new Set([...startOfTime, 'før'])

/** What sets a limit in time: `senest den 3. maj`; adverbs among them. */
export const limitsOfTime: ReadonlySet<string> = new Set(wordsOf('inden senest siden før'))

/** What the last day or the receiver follows: `til kommunen`, `senest den 3. maj` */
export const endsOfVerbPhrase: ReadonlySet<string> = new Set(wordsOf('til inden senest'))

/** What may stand between `straks` and a thing, so that it is a place or a time: `straks efter broen` */
export const adjacentPrepositions: ReadonlySet<string> = new Set(wordsOf('efter før ved inden bag foran'))

/** Prepositions that say for, to, with or about whom: what hangs on a noun is then more than a place. */
export const relatingPrepositions: ReadonlySet<string> = new Set(
  wordsOf('for til med uden mod ved hos om over under mellem')
)

/** Prepositions that join a noun to what describes it: `ansøgningen om støtte i byen` */
export const nounPrepositions: ReadonlySet<string> = new Set(wordsOf('for i på fra hos under af ved'))

/** Prepositions before which a comma or a new phrase shows that an agent has ended. */
export const agentBarriers: ReadonlySet<string> = new Set(
  wordsOf('i på under ved inden efter uden før for til om med fra')
)

/** Those to whom something is said or given: `til os`, `over for dig` */
export const recipientPrepositions: ReadonlySet<string> = new Set(wordsOf('til hos over fra'))

/** What is left of a verb phrase after its object: `klage over`, but not `sende tilbage` */
export const verbPrepositions: ReadonlySet<string> = new Set(
  wordsOf('af efter for fra hos i imod med mod om over på til under ved')
)

/** What `at` or a verb without its subject follows: `efter at have læst`, `uden at sige` */
export const infinitivePrepositions: ReadonlySet<string> = new Set(
  wordsOf('efter uden ved for foruden trods i')
)

/** Where an intransitive verb goes on: `klage over`, `henvende sig til`; adverbs of time among them. */
export const verbContinuations: ReadonlySet<string> = new Set(
  wordsOf('over mod fra til inden senest efter før den i')
)

/** What makes a place of `uden`: `uden for byen`, `uden om huset` */
export const placeMakers: ReadonlySet<string> = new Set(wordsOf('for om på'))

/** What tells where something is or as what: `ses i sagen`, `ses som et problem` */
export const placeOrRole: ReadonlySet<string> = new Set(wordsOf('i på som hos'))

/** What tells by what something came about: `ved en fejl` */
export const causePrepositions: ReadonlySet<string> = new Set(wordsOf('ved grundet af'))

/** From whom or to whom something goes: `fra kommunen`, `imod planen` */
export const sidePrepositions: ReadonlySet<string> = new Set(wordsOf('til fra for mod imod'))

/** What joins a part to its whole. */
export const ofAndIn: ReadonlySet<string> = new Set(wordsOf('af i'))

/** What makes fixed phrases with bare nouns: `til stede`, `i gang` */
export const toAndIn: ReadonlySet<string> = new Set(wordsOf('til i'))

/** What joins `hvor` into one word: `hvorefter`, `hvormed` */
export const joinedToHvor: ReadonlySet<string> = new Set(
  wordsOf('efter for ved til fra af med på i under over om')
)

/** Whither or for whom. */
export const aimPrepositions: ReadonlySet<string> = new Set(wordsOf('til for'))

/** What the name of a body or person follows: `af A/S Nord`, `hos Dr. Holm` */
export const prepositionsBeforeNames: ReadonlySet<string> = new Set(wordsOf('af med hos til fra ved for'))

/** On which side of an event: `før skat`, `efter skat` */
export const sidesOfEvent: ReadonlySet<string> = new Set(wordsOf('før efter'))

/** What begins a span of hours: `mellem kl. 9 og 12`. */
export const spanOpeners: ReadonlySet<string> = new Set(wordsOf('mellem fra'))

/** What a limit begins with: `senest den 3. maj`. */
export const limitOpeners: ReadonlySet<string> = new Set(wordsOf('senest inden'))

/** What tells where a thing goes: `sendes til os`, `afleveres på rådhuset`. */
export const placeOpeners: ReadonlySet<string> = new Set(wordsOf('til på via hos'))

/** What the last part of a phrase begins with: `lægge … til grund`; `ud` among them. */
export const framePrepositions: ReadonlySet<string> = new Set(wordsOf('til i på under ud af for'))

/** Prepositions that are no particles of verbs; they end nothing but a relative clause. */
export const purePrepositions: ReadonlySet<string> = new Set(
  wordsOf(
    'af ved under efter mellem hos blandt ifølge vedrørende angående uden gennem grundet trods om for i'
  )
)

/** What the name of a body follows to which something goes, or from which it comes: `klage til nævnet`, `via Borger.dk` */
export const prepositionsToBodies: ReadonlySet<string> = new Set(wordsOf('til for hos af via i'))

/** What tells what a noun of telling or asking is about: `ansøgning om`, `brev vedrørende` */
export const topicPrepositions: ReadonlySet<string> = new Set(wordsOf('om af vedrørende angående'))

/** Prepositions that open no clause: a pronoun behind them has its other form. */
export const clauselessPrepositions: ReadonlySet<string> = new Set(wordsOf('for af hos vedrørende angående'))
