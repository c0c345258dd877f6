import type {Lexicon} from './lexicon.ts'
import {morphologicalClass as c} from './morphology.ts'

/**
 * The verb that a verbal noun is made of, or undefined for other nouns: `vurdering` → `vurdere`,
 * `undersøgelse` → `undersøge`, `betaling` → `betale`, `reduktion` → `reducere`, `svar` → `svare`.
 *
 * @param noun the noun in its dictionary form
 */
export function verbOfNoun(lexicon: Lexicon, noun: string): string | undefined {
  for (const candidate of candidates(noun)) {
    if (isVerb(lexicon, candidate)) return candidate
  }
  return
}

function isVerb(lexicon: Lexicon, verb: string): boolean {
  // Verbs with a prefix (`opstille`, `anvende`) are known by their last part.
  return verb.length > 3 && (lexicon.classes(verb) & c.infinitive) !== 0
}

/** Whether a noun names an act: by an ending that makes acts of verbs, or as one of those that have none. */
export function hasVerbalEnding(noun: string): boolean {
  return vowelChanges.has(noun) || (/(?:else|ning|ing|tion|sion|sel|ance)$/.test(noun) && noun.length > 5)
}

function candidates(noun: string): ReadonlyArray<string> {
  const irregular = vowelChanges.get(noun)
  if (irregular !== undefined) return [irregular]
  const ends = (suffix: string) => (noun.endsWith(suffix) ? noun.slice(0, -suffix.length) : undefined)
  // `sammenlægning`: `læge` is a verb, too, but none that takes these prefixes.
  if (noun.endsWith('lægning')) return [`${noun.slice(0, -'ning'.length)}ge`]
  const found: Array<string> = []
  const add = (stem: string | undefined, ...endings: ReadonlyArray<string>) => {
    if (stem !== undefined && stem.length > 1) for (const ending of endings) found.push(stem + ending)
  }

  add(ends('else'), 'e', '')
  const stem = ends('ning')
  // `indberetning`: the consonant that stands twice in the verb stands once before -ning.
  add(stem, 'e', 'ne', '', `${stem?.at(-1) ?? ''}e`)
  add(ends('ing'), 'e', '')
  add(ends('ation'), 'ere')
  add(ends('ktion'), 'cere', 'gere', 'ktere')
  add(ends('ition'), 'ere', 'itere')
  add(ends('tion'), 'tere', 'ere')
  add(ends('sion'), 'dere', 'tere', 'sere')
  add(ends('sel'), 'e', 'se')
  return found
}

/** Nouns that are not their verb's stem with an ending: another vowel, another prefix, or no ending at all. */
const vowelChanges: ReadonlyMap<string, string> = new Map([
  ['afbud', 'afbyde'],
  ['afslag', 'afslå'],
  ['afstemning', 'stemme'],
  ['aftale', 'aftale'],
  ['analyse', 'analysere'],
  ['anmeldelse', 'anmelde'],
  ['anvendelse', 'anvende'],
  ['besøg', 'besøge'],
  ['bidrag', 'bidrage'],
  ['eftersyn', 'efterse'],
  ['forbud', 'forbyde'],
  ['forslag', 'foreslå'],
  ['forsøg', 'forsøge'],
  ['garanti', 'garantere'],
  ['fremsendelse', 'sende'],
  ['gennemgang', 'gennemgå'],
  ['hjælp', 'hjælpe'],
  ['indberetning', 'indberette'],
  ['indkøb', 'indkøbe'],
  ['klage', 'klage'],
  ['kontakt', 'kontakte'],
  ['kontrol', 'kontrollere'],
  ['krav', 'kræve'],
  ['interview', 'interviewe'],
  ['kritik', 'kritisere'],
  ['køb', 'købe'],
  ['opgørelse', 'opgøre'],
  ['ophør', 'ophøre'],
  ['påbud', 'påbyde'],
  ['rengøring', 'rengøre'],
  ['refusion', 'refundere'],
  ['salg', 'sælge'],
  ['skøn', 'skønne'],
  ['støtte', 'støtte'],
  ['svar', 'svare'],
  ['tilbud', 'tilbyde'],
  ['tjek', 'tjekke'],
  ['udbud', 'udbyde'],
  ['udkast', 'udkaste'],
  ['udtryk', 'udtrykke'],
  ['valg', 'vælge'],
  ['ønske', 'ønske']
])

/**
 * Nouns of verbs that need `sig`, mean something else, or are used by nobody: they name an act, but no verb can take
 * their place.
 */
const without: ReadonlySet<string> = new Set(
  (
    'afbud afstemning aktion anledning beføjelse bekostning beskæftigelse bestemmelse betænkning bevægelse bidrag eftersyn ' +
    'foranstaltning forestilling forretning fremtræden funktion handling henvendelse hensyn indgreb indkøb indsigelse ' +
    'institution instruktion intervention krav meddelelse oprydning opringning option orientering oplevelse position ' +
    'procession reaktion sagsbehandling redegørelse regning retning retningslinje samling skøn stemning stilling tilsagn tilsyn tradition ' +
    'udkast udtalelse udtryk underretning undtagelse version vision'
  ).split(' ')
)

/**
 * The verb that can stand where a verbal noun stood, in use today: `vurdering` → `vurdere`, but nothing for
 * `indsigelse` (nobody says `indsige`) and `byggesagsbehandling` (verbs are not compounded as nouns are).
 */
export function verbInPlaceOf(lexicon: Lexicon, noun: string): string | undefined {
  if (without.has(noun)) return
  const verb = verbOfNoun(lexicon, noun)
  return verb !== undefined && (isOwnVerb(lexicon, verb) || isPrefixed(lexicon, verb)) ? verb : undefined
}

const prefixes =
  /^(?:an|ved|ind|ud|op|ned|af|til|på|over|under|om|gen|tilbage|fra|frem|bort|sammen|efter|videre|mellem|for|forud)/

function isPrefixed(lexicon: Lexicon, verb: string): boolean {
  return isOwnVerb(lexicon, verb.replace(prefixes, ''))
}

function isOwnVerb(lexicon: Lexicon, verb: string): boolean {
  return lexicon.ownLexemes(verb).some(({pos}) => pos === 'verb')
}
