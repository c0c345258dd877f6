const group = (...lines: ReadonlyArray<string>): string => `(?:${lines.join(' ').split(' ').join('|')})`

const endings = '(?:en|et|n|t|er|r|e|ne|erne|rne|ene|um)?'

/** Last parts of nouns for bodies that act: authorities, firms, institutions. */
const bodies = new RegExp(
  `${group(
    'kommune forvaltning nævn råd udvalg styrelse rett? politi skole ministeri afdeling enhed centre center centr team service',
    'selskab virksomhed forening bank laboratori firma klubb? bestyrelse kontor myndighed organisation institution hospital',
    'sygehus klinik institut bureau register børnehave hjem hjemmepleje sygepleje fond forsyning beredskab tilsyn domstol',
    'region stat anvisning visitation a/s aps museum bibliotek butikk? menighed parti regering folketing udbyder operatør',
    'væsen instans afd\\.'
  )}${endings}$`
)

/** Last parts of nouns for persons. */
const persons = new RegExp(
  `${group(
    'læge ejer er ør ant ist ent mand mænd chef leder part person folk datter døtre søn sønner mor far søster søskende bror',
    'brødre kone nabo naboer elev barn børn borger gæst kunde pårørende familie ægtefælle forælder forældre værge ansat ansatte',
    'voksen voksne ældre unge frivillige vikar kollega kolleger psykolog pædagog tolk revisor vicevært vært kok advokat',
    'konsulent terapeut medlem medlemmer plejerske moder bud vagt betjent vidne mægler jordemoder patient pige dreng ven venner'
  )}${endings}$`
)

/** What cannot act; short words only as they stand, since many others end like them (`juristen`). */
const things = new RegExp(
  `(?:^${group(
    'nød løn lønnen lov loven år året dag dagen dage dato måned måneden træ sten stenen beton metal plast papir papirer vand',
    'vejr art vare fejl vane vanvare frygt lomme brev brevet skema skemaet pulje puljen timer tider tid'
  )}|${group(
    'hensyn grund grunde årsag årsager mangel beløb indkomst indtægt ydelse formue takst afgørelse regnskab betydning',
    'vigtighed karakter værdi størrelse opsparing pension overskud kontanthjælp dagpenge løn lønnen opgørelse bilag'
  )}(?:en|et|n|t|er|ene|erne|ne|s)?)$`
)

/** Whether a noun in small letters names an authority, a firm or another body that can act. */
export function isBody(noun: string): boolean {
  return bodies.test(noun)
}

/** Whether a noun in small letters names a person or a body. */
export function isDoer(noun: string): boolean {
  return isBody(noun) || (persons.test(noun) && !isThing(noun))
}

/** Whether a noun in small letters names what cannot act: a reason, a sum of money, a material, a time. */
export function isThing(noun: string): boolean {
  return things.test(noun)
}

/** Whether a noun in small letters names a person, and no body: `ergoterapeut`, `chaufføren`. */
export function isPerson(noun: string): boolean {
  return persons.test(noun) && !bodies.test(noun) && !things.test(noun)
}

/** Those whom a municipality serves rather than sends: `naboen`, `barnet`, `ansøgerne`. */
const served = new RegExp(
  `${group(
    'barn børn nabo naboer borger elev forælder forældre familie pårørende ægtefælle samlever ansøger klager ejer beboer',
    'lejer bruger gæst kunde medlem medlemmer patient bygherre voksen voksne ældre unge person deltager modtager vidne'
  )}${endings}$|^(?:mand|kone|mor|far|søn|datter|søster|bror|ven|venner|part|folk)${endings}$`
)

/** Whether a noun in small letters names somebody whom a municipality serves. */
export function isServed(noun: string): boolean {
  return served.test(noun)
}

/** Whether a noun in small letters names somebody who works on the reader's case: `din jobkonsulent`, `jeres sagsbehandler`. */
export function isStaff(noun: string): boolean {
  return /(?:konsulent|behandler|koordinator|rådgiver|vejleder|visitator|terapeut|kontaktperson|pædagog|mentor)(?:en)?$/.test(
    noun
  )
}
