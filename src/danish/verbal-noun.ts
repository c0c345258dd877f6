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
  ['fremsendelse', 'sende'],
  ['gennemgang', 'gennemgå'],
  ['hjælp', 'hjælpe'],
  ['indberetning', 'indberette'],
  ['indkøb', 'indkøbe'],
  ['klage', 'klage'],
  ['kontakt', 'kontakte'],
  ['kontrol', 'kontrollere'],
  ['krav', 'kræve'],
  ['kritik', 'kritisere'],
  ['køb', 'købe'],
  ['opgørelse', 'opgøre'],
  ['ophør', 'ophøre'],
  ['påbud', 'påbyde'],
  ['rengøring', 'rengøre'],
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

/** Nouns of verbs that need `sig` or another verb altogether: they name an act, but no verb can take their place. */
const without: ReadonlySet<string> = new Set([
  'anledning',
  'underretning',
  'meddelelse',
  'orientering',
  'opringning',
  'henvendelse',
  'tilsagn',
  'tilsyn',
  'hensyn',
  'indgreb',
  'beskæftigelse',
  'oprydning',
  'udtalelse'
])

/** Whether the verb of a noun can stand where the noun stood. */
export function isReplaceable(noun: string): boolean {
  return !without.has(noun)
}
