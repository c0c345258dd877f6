import {listOf} from '../../../text/list-of.ts'
import type {LixBand, Severity, UiLanguage} from '../../../types.ts'

/** Words of the report for the screen. */
export interface ScreenTexts {
  readonly bands: Readonly<Record<LixBand, string>>
  readonly lix: (lix: number, band: string) => string
  /** How long reading takes, in minutes. */
  readonly reading: (minutes: number) => string
  /** LIX with the suggestions applied. */
  readonly projection: (lix: number) => string
  /** What the letter was taken for; unsure where it says so itself in no clear words. */
  readonly readAs: (type: string, audience: string, reason: string, isSure: boolean) => string
  readonly untold: (audience: string) => string
  readonly headlines: string
  readonly sentences: string
  readonly inLine: string
  /** Stands where a place would, above what is about all of the letter. */
  readonly wholeLetter: string
  /** Places of the same word elsewhere, of which `more` are not named. */
  readonly also: (places: ReadonlyArray<string>, more: number) => string
  readonly values: (words: number) => string
  /** What is not shown: places with warnings, and advice. */
  readonly notShown: (places: number, advice: number) => string
  readonly hidden: (counts: Readonly<Record<Severity, number>>) => string
  readonly noErrors: string
  readonly nothingNew: (known: number) => string
  readonly known: (count: number) => string
  readonly clean: string
  readonly worst: string
  readonly columns: readonly [string, string, string, string]
  readonly others: (count: number) => string
  readonly cleanLetters: (count: number) => string
  readonly quote: (text: string) => string
}

const da: ScreenTexts = {
  bands: {
    'meget let': 'meget let',
    let: 'let',
    middel: 'middelsvært',
    svær: 'svært',
    'meget svær': 'meget svært'
  },
  lix: (lix, band) => `LIX ${lix}: ${band}`,
  reading: (minutes) =>
    minutes < 0.75
      ? 'under 1 minut at læse'
      : `ca. ${halves(minutes)} ${minutes < 1.75 ? 'minut' : 'minutter'} at læse`,
  projection: (lix) => `med alle forslag: LIX ${lix}`,
  readAs: (type, audience, reason, isSure) =>
    isSure
      ? `Læst som ${type} til ${audience} (${reason}).`
      : `Læst som ${type} til ${audience}, men det er ikke sikkert (${reason}). Skift med --type og --audience.`,
  untold: (audience) =>
    `Læst som et almindeligt brev til ${audience}; brevtypen fremgår ikke. Vælg den med --type.`,
  headlines: 'Det vigtigste',
  sentences: 'Sætning for sætning, de sværeste først',
  inLine: 'Fund for fund',
  wholeLetter: 'Hele brevet',
  also: (places, more) =>
    `også ${places.join(', ')}${more > 0 ? ` og ${more} ${more === 1 ? 'sted' : 'steder'} til` : ''}`,
  values: (words) => `${words} ord`,
  notShown: (places, advice) =>
    `${[
      ...(places > 0 ? [`${places} ${places === 1 ? 'sted' : 'steder'} med advarsler (--alle)`] : []),
      ...(advice > 0 ? [`${advice} råd (--råd)`] : [])
    ].join(' og ')} er ikke vist.`,
  hidden: ({error, warning, info}) =>
    `${listOf(
      [
        ...(error > 0 ? [`${error} fejl`] : []),
        ...(warning > 0 ? [`${warning} ${warning === 1 ? 'advarsel' : 'advarsler'}`] : []),
        ...(info > 0 ? [`${info} råd`] : [])
      ],
      'og'
    )} er ikke vist.`,
  noErrors: 'ingen fejl.',
  nothingNew: (known) =>
    `intet nyt (${known} ${known === 1 ? 'kendt eller undtaget fund' : 'kendte eller undtagne fund'}).`,
  known: (count) => `${count} fund er kendt eller undtaget.`,
  clean: 'intet at bemærke.',
  worst: 'Breve med mest at hente',
  columns: ['LIX', 'fejl', 'advarsler', 'brev'],
  others: (count) =>
    `${count} ${count === 1 ? 'brev' : 'breve'} til med fund. Se det hele med --alle, eller tjek brevene ét ad gangen.`,
  cleanLetters: (count) => `${count} ${count === 1 ? 'brev' : 'breve'} uden fejl og advarsler.`,
  quote: (text) => `»${text}«`
}

const en: ScreenTexts = {
  bands: {'meget let': 'very easy', let: 'easy', middel: 'medium', svær: 'hard', 'meget svær': 'very hard'},
  lix: (lix, band) => `LIX ${lix}: ${band}`,
  reading: (minutes) =>
    minutes < 0.75
      ? 'under 1 minute to read'
      : `about ${halves(minutes)} ${minutes < 1.25 ? 'minute' : 'minutes'} to read`,
  projection: (lix) => `with all suggestions: LIX ${lix}`,
  readAs: (type, audience, reason, isSure) =>
    isSure
      ? `Read as ${type} to ${audience} (${reason}).`
      : `Read as ${type} to ${audience}, which is not certain (${reason}). Change it with --type and --audience.`,
  untold: (audience) => `Read as a letter to ${audience}; its type is not told. Choose it with --type.`,
  headlines: 'The main things',
  sentences: 'Sentence by sentence, the hardest first',
  inLine: 'Finding by finding',
  wholeLetter: 'The whole letter',
  also: (places, more) => `also ${places.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
  values: (words) => `${words} words`,
  notShown: (places, advice) =>
    `Not shown: ${[
      ...(places > 0 ? [`${places} ${places === 1 ? 'place' : 'places'} with warnings (--all)`] : []),
      ...(advice > 0 ? [`${advice} advice (--info)`] : [])
    ].join(' and ')}.`,
  hidden: ({error, warning, info}) =>
    `${listOf(
      [
        ...(error > 0 ? [`${error} ${error === 1 ? 'error' : 'errors'}`] : []),
        ...(warning > 0 ? [`${warning} ${warning === 1 ? 'warning' : 'warnings'}`] : []),
        ...(info > 0 ? [`${info} advice`] : [])
      ],
      'and'
    )} not shown.`,
  noErrors: 'no errors.',
  nothingNew: (known) => `nothing new (${known} known or suppressed).`,
  known: (count) => `${count} known or suppressed.`,
  clean: 'nothing to remark.',
  worst: 'Letters with most to gain',
  columns: ['LIX', 'errors', 'warnings', 'letter'],
  others: (count) =>
    `${count} more ${count === 1 ? 'letter' : 'letters'} with findings. See all with --all, or check the letters one by one.`,
  cleanLetters: (count) => `${count} ${count === 1 ? 'letter' : 'letters'} without errors and warnings.`,
  quote: (text) => `“${text}”`
}

/** Words of the report for the screen, by language. */
export const screenTexts: Readonly<Record<UiLanguage, ScreenTexts>> = {da, en}

/** Minutes to the half: `1½`. */
function halves(minutes: number): string {
  const half = Math.round(minutes * 2) / 2
  const whole = Math.floor(half)
  return half > whole ? `${whole === 0 ? '' : whole}½` : String(whole)
}
