const stems = (...lines: ReadonlyArray<string>): string => lines.join(' ').split(' ').join('|')

const endings = '(?:en|et|n|t|er|r|e|ne|erne|rne|ene|ne|um)?'

const bodies = new RegExp(
  `(?:${stems(
    'kommune forvaltning nævn råd udvalg styrelse ret politi skole ministeri afdeling enhed centre center centr team service',
    'selskab virksomhed forening bank laboratori firma klub bestyrelse kontor myndighed organisation institution hospital',
    'sygehus klinik institut bureau register børnehave hjem hjemmepleje sygepleje fond forsyning beredskab tilsyn domstol',
    'region stat anvisning visitation a/s aps museum bibliotek butik entreprise fællesskab menighed parti regering folketing'
  )})${endings}$`
)

const persons = new RegExp(
  `(?:${stems(
    'læge ejer er ør ant ist ent mand mænd chef leder part person folk datter søn mor far søster søskende bror kone nabo naboer',
    'elev barn børn borger gæst kunde pårørende familie ægtefælle ægtefæller forælder forældre værge ansat ansatte voksen voksne',
    'ældre unge frivillige vikar kollega kolleger psykolog pædagog tolk revisor vicevært kok advokat konsulent medlem medlemmer'
  )})${endings}$`
)

const things = new RegExp(
  `(?:${stems(
    'hensyn grund grunde årsag årsager mangel frygt nød vanvare beløb løn indkomst indtægt ydelse pulje formue lomme takst brev',
    'skema afgørelse træ sten beton metal plast papir lov regnskab måned år dato dag betydning vigtighed art karakter værdi',
    'størrelse vejr vand papirer nummer måder tider timer'
  )})(?:en|et|n|t|er|ene|erne|ne|s)?$`
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
