import {wordsOf} from './one-of.ts'

/** Names of months: `den 3. maj`. */
export const months: ReadonlySet<string> = new Set(
  wordsOf('januar februar marts april maj juni juli august september oktober november december')
)

/** Ways to cut them short: `3. sept. 2026`. */
export const shortMonths: ReadonlySet<string> = new Set(
  wordsOf('jan feb febr mar apr jun jul aug sep sept okt nov dec')
)

/** What each begins with, cut short or not. */
export const monthStems: ReadonlyArray<string> = wordsOf('jan feb mar apr maj jun jul aug sep okt nov dec')

/** Days of the week: `på mandag`. */
export const weekdays: ReadonlyArray<string> = wordsOf('mandag tirsdag onsdag torsdag fredag lørdag søndag')

/** What is cut off `dag` in them: `man.`, `tirs.` */
export const weekdayStems: ReadonlyArray<string> = weekdays.map((day) => day.slice(0, -'dag'.length))

const dayForms = weekdays.flatMap((day) => [day, `${day}e`, `${day}en`, `${day}ene`])

/** Times that are counted: `to uger`, `en gang om året`. */
const counted = wordsOf(
  'uge ugen uger ugerne år året årene måned måneden måneder dag dagen dage døgn døgnet time timen timer',
  'minut minutter gang gange kvartal kvartalet halvår halvåret hverdag hverdage weekend weekenden'
)

/** Seasons and parts of the day: `til sommer`, `i aften`. */
const seasons = wordsOf(
  'sommer sommeren vinter vinteren forår foråret efterår efteråret nytår jul julen påske påsken aften aftenen',
  'morgen morgenen nat natten går eftermiddag formiddag formiddagen eftermiddagen'
)

/** What part of a time is meant: `i løbet af`, `ved udgangen af`, `kl. 10`. */
const parts = wordsOf(
  'løbet slutningen begyndelsen starten midten udgangen fremtiden dagene tide kl kl. klokken'
)

/** Words that tell a time or are a part of what tells one; numbers such as `1.` and `2026` do as well. */
export const timeWords: ReadonlySet<string> = new Set([
  ...counted,
  ...seasons,
  ...parts,
  ...months,
  ...dayForms
])

/** Last parts of nouns for a time: `foråret`, `skoleferie`, `barselsperiode`. */
export const timeNouns: ReadonlyArray<string> = [
  ...wordsOf('dag aften morgen uge måned år tid periode sommer vinter efterår forår weekend ferie nat'),
  ...months
]

/** What the day, the week or the hour of something begins after: `den 3. maj`, `kl. 10`, `om 14 dage`, `hver mandag` */
export const timeOpeners: ReadonlySet<string> = new Set(
  wordsOf('den d. på i om kl. kl klokken fra efter til mellem hver hvert ved')
)

/** What is done over and over has no day: `1.480 kr. om måneden`, `hvert kvartal`. */
export const repeatedly = /(?:om (?:måned|ug|år|dag)|hver|i timen|pr\. |årlig|månedlig|ugentlig|løbende)/
