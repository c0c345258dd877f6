import type {Audience, LetterType, Level, UiLanguage} from '../types.ts'

type Names<Id extends string> = Readonly<Record<UiLanguage, Readonly<Record<Id, string>>>>

/** What people call the levels of rules and findings. */
export const levelNames: Names<Level> = {
  da: {error: 'fejl', warning: 'advarsel', info: 'råd', off: 'fra'},
  en: {error: 'error', warning: 'warning', info: 'advice', off: 'off'}
}

/** What people call the readers of letters. */
export const audienceNames: Names<Audience> = {
  da: {borger: 'borgere', erhverv: 'virksomheder', forening: 'foreninger', fagperson: 'fagpersoner'},
  en: {borger: 'citizens', erhverv: 'businesses', forening: 'associations', fagperson: 'professionals'}
}

/** What people call the types of letters. */
export const typeNames: Names<LetterType> = {
  da: {
    afgoerelse: 'afgørelse',
    partshoering: 'partshøring',
    kvittering: 'kvittering',
    indkaldelse: 'indkaldelse',
    tilskud: 'tilskud',
    rykker: 'rykker',
    orientering: 'orientering',
    svar: 'svar',
    andet: 'andet brev'
  },
  en: {
    afgoerelse: 'decision',
    partshoering: 'hearing',
    kvittering: 'receipt',
    indkaldelse: 'summons',
    tilskud: 'grant',
    rykker: 'reminder',
    orientering: 'information',
    svar: 'answer',
    andet: 'other letter'
  }
}

/** What people call the orders of a report. */
export const orderNames: Names<'hardest' | 'line'> = {
  da: {hardest: 'sværest', line: 'linje'},
  en: {hardest: 'hardest', line: 'line'}
}

/**
 * The id that somebody means by a name, in either language and any case: `Afgørelse`, `decision` and `afgoerelse` are
 * `afgoerelse`. For rules, give their titles as names.
 */
export function idOfName<Id extends string>(
  name: string,
  names: Readonly<Record<UiLanguage, Readonly<Record<Id, string>>>>
): Id | undefined {
  const wanted = normal(name)
  // The keys of a record of names are its ids.
  const ids = Object.keys(names.da) as Array<Id>
  return (
    ids.find((id) => normal(id) === wanted) ??
    ids.find((id) => normal(names.da[id]) === wanted || normal(names.en[id]) === wanted)
  )
}

function normal(name: string): string {
  return name.trim().toLowerCase().replaceAll('æ', 'ae').replaceAll('ø', 'oe').replaceAll('å', 'aa')
}
