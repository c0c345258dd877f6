// Words by which the letters of one matter point to each other.

/** Nouns that say nothing of which matter or paper is meant: `sag`, `brev`, `oplysninger`. */
export const generalNouns: ReadonlySet<string> = new Set(
  'sag brev oplysning svar besked afgørelse spørgsmål kommune dag dato uge måned år time ting hjælp side nummer post mail papir tid del form slags måde kontor vedtagelse materiale ansøgning'.split(
    ' '
  )
)

/** What a sender does towards the reader, so that a later letter shows it: `ringer`, `inviterer`, `kommer på besøg`. */
export const outwardVerbs: ReadonlySet<string> = new Set(
  'ringe kontakte invitere indkalde indbyde besøge tilbyde aftale holde afholde møde komme telefonere sende fremsende eftersende aflevere overrække'.split(
    ' '
  )
)

/** Ends of nouns for papers that are filled in or signed: `starterklæring`, `ansøgningsskema`, `brandattest`. */
export const paperEnds: ReadonlyArray<string> =
  'skema blanket formular erklæring attest bilag samtykke fuldmagt'.split(' ')

/** Ends of nouns for what a reader hands in: papers, and `færdigmelding`, `opgørelse`, `anmeldelse`. */
export const handedInEnds: ReadonlyArray<string> = [
  ...paperEnds,
  ...'melding anmeldelse opgørelse rapport redegørelse regnskab budget oversigt plan'.split(' ')
]

/** Verbs by which a paper changes hands: `send`, `vedlæg`, `vi fik jeres …`, `vi mangler jeres …`. */
export const handingVerbs: ReadonlySet<string> = new Set(
  'sende indsende vedlægge aflevere indlevere få modtage mangle udfylde underskrive'.split(' ')
)

/** Verbs by which a letter says what a word means: `betyder`, `vil sige`, `dækker`. */
export const explainingVerbs: ReadonlySet<string> = new Set('betyde dække være'.split(' '))

/** Verbs and nouns that tell of the sender's answer: `afgør`, `behandlingstid`. */
export const answerWords: ReadonlySet<string> = new Set(
  'svar svare afgøre afgørelse behandle behandling sagsbehandlingstid behandlingstid behandles besked'.split(
    ' '
  )
)

/** Per what a sum is paid: `om måneden`, `pr. time`. */
export const timeUnits: ReadonlySet<string> = new Set(
  'time dag døgn uge måned kvartal år gang stk'.split(' ')
)

/** What any letter does: to decide, to give, to have. */
export const generalActs: ReadonlySet<string> = new Set(
  'have få give være blive skulle kunne ville komme gå gøre afgøre behandle modtage sende skrive se søge'.split(' ')
)
