import {wordsOf} from './one-of.ts'

/** What a reader does with papers, money and time when a letter says so in the passive: `Klagen sendes til os`. */
export const readerVerbs: ReadonlySet<string> = new Set(
  wordsOf(
    'sende indsende fremsende eftersende returnere aflevere afgive indgive indlevere vedlægge vedhæfte udfylde underskrive',
    'betale indbetale erlægge afregne overføre rette henvende melde anmelde tilmelde afmelde framelde meddele oplyse besvare',
    'klage påklage indbringe rekvirere bestille booke hente afhente medbringe medsende bortskaffe fjerne rydde dokumentere',
    'foretage ske påbegynde bringe stile adressere skrive ringe søge ansøge'
  )
)

/** What an authority does in a case: `Sagen behandles`, `Hjælpen udbetales`. */
export const authorityVerbs: ReadonlySet<string> = new Set(
  wordsOf(
    'bevilge give yde meddele træffe behandle afgøre tildele udbetale opkræve inddrage tilbagekalde kræve nedsætte forlænge',
    'vurdere undersøge anvende forvente imødekomme afslå afvise tilbyde visitere bero henlægge registrere opbevare slette',
    'beregne fastsætte fratrække modregne stoppe standse genoptage revurdere pålægge påbyde underrette orientere indkalde',
    'tillade dispensere godkende ændre tage finde se forstå sige kalde regne anse betragte bruge gøre gemme'
  )
)

/** What an authority says, thinks or has: no act that it promises. */
export const statingVerbs: ReadonlySet<string> = new Set(
  wordsOf(
    'være have blive mene vurdere vide kunne skulle måtte burde ville turde håbe synes tro finde anse anerkende beklage takke',
    'bemærke oplyse meddele gøre henvise bede anmode opfordre anbefale henstille forstå se minde ønske understrege bekræfte',
    'savne mangle holde kende antage konstatere stå ligge sidde gælde bygge bestå tilhøre råde skylde glæde regne hedde',
    'hilse invitere indkalde pålægge påbyde tilbyde bevilge afslå afvise imødekomme give godkende tillade fastholde stole mærke'
  )
)

/** What befalls a reader, and is no offer to act on: `Du kan få`, `Du kan blive`. */
export const undergoingVerbs: ReadonlySet<string> = new Set(
  wordsOf(
    'få forvente regne blive være risikere miste have føle undgå komme modtage vide opleve klare skylde tro mene'
  )
)

/** Verbs by which a sender asks: `Vi beder dig sende …`, `Du opfordres til at …`. */
export const askingVerbs: ReadonlySet<string> = new Set(
  wordsOf(
    'bede anmode opfordre anbefale henstille råde indskærpe pålægge påbyde indkalde invitere indbyde tilsige påhvile påligge'
  )
)

/** By which a sender says something, and promises nothing: `Vi vil understrege, at …`, `Det skal bemærkes, at …`. */
export const speakingVerbs: ReadonlySet<string> = new Set(
  wordsOf(
    'bemærke oplyse meddele nævne understrege bekræfte påpege præcisere tilføje erindre anføre henvise bede anmode opfordre',
    'anbefale henstille råde minde ønske takke beklage hilse skylde sige påregne forvente være have kunne skulle mene håbe synes tro'
  )
)

/** Verbs that state something with a clause, and are acts with an object: `Vi finder, at …`, `Vi finder en plads`. */
export const concreteVerbs: ReadonlySet<string> = new Set(
  wordsOf('finde holde give gøre bygge stille tilbyde invitere indkalde vurdere')
)

/** What comes to pass by itself: `Regningen kommer i november`, `Støtten fortsætter indtil da`. */
export const occurringVerbs: ReadonlySet<string> = new Set(
  wordsOf('komme gå begynde starte fortsætte slutte ophøre åbne lukke træde ske flytte følge ankomme vende')
)

/** Passives of what holds in general: `Det ses af skemaet`, `Oplysningerne anvendes til …`. */
export const generalPassives: ReadonlySet<string> = new Set(
  wordsOf(
    'se sige forstå finde regne anse kalde give tage opbevare registrere anvende bruge vurdere betragte'
  )
)

/** Those that command rather than ask. */
export const commandingVerbs: ReadonlySet<string> = new Set(
  wordsOf('pålægge påbyde indskærpe indkalde tilsige påhvile påligge')
)

/** By which a duty rests on the reader: `Det påhviler jer at …`. */
export const burdeningVerbs: ReadonlySet<string> = new Set(wordsOf('påhvile påligge'))

/** After which a clause with `at` may tell a duty: `Det betyder, at du skal …`, `Vi har afgjort, at du skal …`. */
export const dutyTellingVerbs: ReadonlySet<string> = new Set(
  wordsOf(
    'betyde medføre indebære huske minde indskærpe kræve afgøre beslutte bestemme vedtage fastsætte forudsætte'
  )
)

/** What is done with things as well as in cases: `Affald skal opbevares i lukkede beholdere`. */
export const handlingVerbs: ReadonlySet<string> = new Set(
  wordsOf('opbevare anvende bruge holde tage ændre gemme')
)

/** What is said rather than done: `Det skal bemærkes, at …`, `Det må påregnes, at …`. */
export const sayingVerbs: ReadonlySet<string> = new Set(
  wordsOf('bemærke nævne understrege oplyse påpege meddele præcisere tilføje påregne forvente anføre erindre')
)

/** How a decision is complained of: `kan klage`, `kan indbringes for nævnet`. */
export const complainingVerbs: ReadonlySet<string> = new Set(
  wordsOf('klage påklage indbringe anke genbehandle')
)

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

/** What a reader gets that nobody hands over: `du får mulighed for at …`. */
export const openings: ReadonlySet<string> = new Set(
  wordsOf('mulighed muligheden ret retten behov brug lov lyst grund tid')
)

/** What a reader hands in, pays or answers, and asks a day for: `Send os lønsedler`. */
export const handingInVerbs: ReadonlySet<string> = new Set(
  wordsOf(
    'sende indsende fremsende eftersende returnere aflevere indgive indlevere betale indbetale erlægge svare besvare',
    'anmelde tilmelde udfylde underskrive meddele oplyse dokumentere ansøge'
  )
)

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
  'skema blanket formular erklæring attest bilag samtykke fuldmagt aftale kontrakt'.split(' ')

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
export const paidPer: ReadonlySet<string> = new Set('time dag døgn uge måned kvartal år gang stk'.split(' '))

/** What any letter does: to decide, to give, to have. */
export const generalActs: ReadonlySet<string> = new Set(
  'have få give være blive skulle kunne ville komme gå gøre afgøre behandle modtage sende skrive se søge'.split(
    ' '
  )
)

/** What opens an explanation beside a word: `recipienten, det vil sige søen`. */
export const glosses: ReadonlySet<string> = new Set(['altså', 'dvs.', 'd.v.s.', 'det vil sige'])

/** What a reader is invited to do rather than bound to: `Ring til os`, `Læs mere på …`. */
export const invitingVerbs: ReadonlySet<string> = new Set(
  'ringe kontakte læse se spørge finde besøge'.split(' ')
)
