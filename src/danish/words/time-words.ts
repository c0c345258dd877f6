const units =
  'uge|ugen|uger|ugerne|år|året|årene|måned|måneden|måneder|dag|dagen|dage|døgn|døgnet|time|timen|timer|minut|minutter|gang|gange|kvartal|kvartalet|halvår|halvåret|hverdag|hverdage|weekend|weekenden'
const seasons =
  'sommer|sommeren|vinter|vinteren|forår|foråret|efterår|efteråret|nytår|jul|julen|påske|påsken|aften|aftenen|morgen|morgenen|nat|natten|går|eftermiddag|formiddag|formiddagen|eftermiddagen'
const parts = 'løbet|slutningen|begyndelsen|starten|midten|udgangen|fremtiden|dagene|tide|kl|kl\\.|klokken'
const months = 'januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december'
const weekdays = '(?:man|tirs|ons|tors|fre|lør|søn)dage?n?'

const timeWord = new RegExp(`^(?:${units}|${seasons}|${parts}|${months}|${weekdays}|\\d{1,2}\\.|\\d{4})$`)

/** Whether a word in small letters is part of what tells a time: a unit, a day, a month, `kl.`, `1.`, `2026`. */
export function isTimeWord(word: string): boolean {
  return timeWord.test(word)
}
