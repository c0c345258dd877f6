import {wordsOf} from './one-of.ts'

/** Who writes, as a subject: `Vi skal have den`. */
export const writerSubjects: ReadonlySet<string> = new Set(wordsOf('vi jeg'))

/** What points back at a thing: `Vi skal have den senest …`. */
export const backPointers: ReadonlySet<string> = new Set(wordsOf('den det dem'))

/** What begins a clause that tells when or why beside what is asked, and `så` with what follows. */
export const asideOpeners: ReadonlySet<string> = new Set(
  wordsOf('så fordi da idet før inden mens selvom selv hvorefter eftersom')
)

/** Whose complaint it is, once it is made: `din klage`. */
export const readerComplaintOwners: ReadonlySet<string> = new Set(wordsOf('din jeres deres'))

/** What begins a span of hours: `mellem kl. 9 og 12`. */
export const spanOpeners: ReadonlySet<string> = new Set(wordsOf('mellem fra'))

/** What a limit begins with: `senest den 3. maj`. */
export const limitOpeners: ReadonlySet<string> = new Set(wordsOf('senest inden'))

/** What makes `før` no limit: `som før`, `ikke før`, `end før`. */
export const notBefore: ReadonlySet<string> = new Set(wordsOf('som ikke end'))

/** Modals by which a sender promises: `Vi vil sende …`, `Ellers må vi lukke sagen`. */
export const promisingModals: ReadonlySet<string> = new Set(wordsOf('vil må'))

/** `du` and its forms: in their company `De` are others. */
export const familiarForms: ReadonlySet<string> = new Set(wordsOf('du dig din dit dine'))

/** Whose something is that is the reader's: `din nabo`, `jeres barn`. */
export const readerPossessives: ReadonlySet<string> = new Set(wordsOf('din dit dine jeres'))

/** What puts a clause after what was told before it: `Så finder vi en plads`, `Derefter får du svar`. */
export const followingWords: ReadonlySet<string> = new Set(
  wordsOf('så derefter herefter dernæst bagefter senere snart fremover efterfølgende ellers')
)

/** What sets one statement against the one before it: `men vi kan ikke støtte …`. */
export const contrasts: ReadonlySet<string> = new Set(wordsOf('men dog derimod'))

/** What is left of something, a part of which was spoken of: `den del, der …`, `resten`. */
export const remainders: ReadonlySet<string> = new Set(wordsOf('del dele resten øvrige'))

/** What the reader may do: `er velkommen til at ringe`, `har ret til at klage`. */
export const offerWords: ReadonlySet<string> = new Set(wordsOf('velkommen velkomne ret mulighed'))

/** What binds the reader: `har pligt til at …`, `er forpligtet til at …`. */
export const dutyWords: ReadonlySet<string> = new Set(
  wordsOf('pligt ansvar ansvaret forpligtet forpligtede nødt nødsaget')
)

/** What says that something must be so: `Det er et krav, at …`, `er betinget af, at …`. */
export const requirementWords: ReadonlySet<string> = new Set(
  wordsOf(
    'vigtigt nødvendigt påkrævet afgørende obligatorisk ønskeligt krav vilkår betingelse forudsætning betinget'
  )
)

/** What begins a list of what must be so: `på følgende vilkår:`, `Kravene er, at`. */
export const requirementNouns = /(?:krav|vilkår|betingels|betinget|forudsæt)/

/** What tells where a thing goes: `sendes til os`, `afleveres på rådhuset`. */
export const placeOpeners: ReadonlySet<string> = new Set(wordsOf('til på via hos'))

/** Others than sender and reader, when they act: `hun ringer til dig`. */
export const thirdPersons: ReadonlySet<string> = new Set(wordsOf('han hun de'))

/** What a reader gets that nobody hands over: `du får mulighed for at …`. */
export const openings: ReadonlySet<string> = new Set(
  wordsOf('mulighed muligheden ret retten behov brug lov lyst grund tid')
)
