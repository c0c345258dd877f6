/**
 * Words on which the meaning of a promise or a demand turns. Two versions of a letter that agree in all but one of
 * these do not say the same. Small letters, as they stand.
 */
import {wordsOf} from './one-of.ts'

const words = (...lines: ReadonlyArray<string>): ReadonlySet<string> => new Set(wordsOf(...lines))

/** Beginnings of words that deny in another way, so that a sentence may do without `ikke`: »Det er *gratis*«. */
export const denyingStems: ReadonlyArray<string> = (
  'mangl nej afsl afvis undla undgå forbud forbyd forbudt ophør bortfald stands stop undtag fritag slip gratis ellers kun først ' +
  'højst bortse trods nægt fravælg udebl mist frafald hindr forhindr medmindre alene udelukke frihold afbryd spær luk flyt uændret bortvis ' +
  'uanset afbud væk befri tilbagekald fraskriv aflys annuller ophæv slet'
).split(' ')

/** Beginnings of words that may tell a denial from its other side: »Der bor de *samme*«, »Du *beholder* hjælpen«. */
export const turningStems: ReadonlyArray<string> =
  'samme behold stadig færdig selvom modsat begræns udsæt før tidligst senest inden uden udover slut fri ude andre anden andet men dog lad selv behøv kræv'.split(
    ' '
  )

/** What makes an exception: »*medmindre* loven kræver andet«. */
export const exceptions = words('medmindre undtagen undtagelse dog bortset udover fraregnet')

/** What allows nothing else: »*kun* fredag«. */
export const onlyWords = words('kun alene udelukkende')

/** What puts a floor under a number: `mindst 3`. */
export const floors = words(
  'mindst minimum min. tidligst over overstiger overstige overskrider overskride mere fyldt fyldte fylder'
)

/** What puts a ceiling over a number: `højst 3`. */
export const ceilings = words(
  'højst højest maksimum maksimalt maks. max. maks max senest inden under indtil op'
)

/** What makes a number a floor when it follows: `3 eller flere`. */
export const floorTails = words('flere mere derover længere oftere tidligere højere større opefter')

/** What makes a number a ceiling when it follows: `3 eller færre`. */
export const ceilingTails = words('færre mindre derunder kortere lavere')

/** What turns about under `ikke`: `ikke over` is a ceiling, `ikke inden` is none. */
export const turnable = words('over under mere mindre overstiger overstige overskrider overskride')

/** What says of a number that it is a limit, in whatever words. */
export const limitWords = words(
  'mindst højst maksimalt maksimum minimum over under op indtil grænse grænsen ikke flere mere mindre færre længere derover overstiger overstige maks. max. inden senest kun kortere lavere højere fra'
)

/** Beginnings of words for bodies and persons who are neither the sender nor the reader of a letter of a municipality. */
export const outsiderStems: ReadonlyArray<string> =
  'ankestyrels politi sygehus hospital region arbejdsgiver læge udlejer entreprenør leverandør boligorganisation boligselskab domstol nævn statsforvaltning skattestyrels gældsstyrels udbetaling a-kasse firma forsikringsselskab fagforening nabo bank'.split(
    ' '
  )

/** What says that something is to be done without delay. */
export const soonWords = words(
  'straks omgående øjeblikkelig øjeblikkeligt uopholdelig uopholdeligt hurtigst snarest'
)

/** What else says so: `med det samme`, `så hurtigt du kan`. */
export const soonStems: ReadonlyArray<string> =
  'straks omgående øjeblik uophold hurtig snar samme lige nu'.split(' ')

/** Words that turn a thing into its opposite, pairs of dictionary forms. */
export const opposites: ReadonlyArray<readonly [string, string]> = (
  'forhøje-nedsætte forhøje-sænke stige-falde hæve-sænke øge-mindske øge-reducere forlænge-forkorte åbne-lukke mundtlig-skriftlig ' +
  'mundtligt-skriftligt tilladt-forbudt godkende-afvise godkende-afslå bevilge-afslå imødekomme-afslå offentlig-privat permanent-midlertidig ' +
  'fast-midlertidig varig-midlertidig udlejer-lejer sælger-køber frivillig-obligatorisk god-ond medhold-afslag tilmelde-afmelde ' +
  'indendørs-udendørs brutto-netto bagud-forud formiddag-eftermiddag brutto-netto inklusive-eksklusive tidligst-senest'
)
  .split(' ')
  .map((pair) => {
    const [a = '', b = ''] = pair.split('-')
    return [a, b] as const
  })

/** Nouns for what an act may depend on: `efter samtykke fra …`, `mod dokumentation`, `med skriftlig fuldmagt`. */
export const grounds =
  /^(?:forudgående|skriftlig|samtykke|tilladelse|godkendelse|accept|aftale|fuldmagt|dokumentation|forevisning|depositum|sikkerhed|garanti)/

/** What stands before such a noun. */
export const conditionPrepositions: ReadonlySet<string> = new Set(wordsOf('efter med mod ved'))
