import type {Lexicon} from './lexicon.ts'
import {morphologicalClass as c} from './morphology.ts'

/**
 * The verb that a verbal noun is made of, or undefined for other nouns: `vurdering` → `vurdere`,
 * `undersøgelse` → `undersøge`, `betaling` → `betale`, `reduktion` → `reducere`, `svar` → `svare`.
 *
 * @param noun the noun in its dictionary form
 * @param bare whether nouns without an ending count too (`køb`, `klage`); they name things as often as acts
 */
export function verbOfNoun(lexicon: Lexicon, noun: string, bare = false): string | undefined {
  for (const candidate of candidates(noun, bare)) {
    if (isVerb(lexicon, candidate)) return candidate
  }
  return
}

function isVerb(lexicon: Lexicon, verb: string): boolean {
  // Verbs with a prefix (`opstille`, `anvende`) are known by their last part.
  return verb.length > 3 && (lexicon.classes(verb) & c.infinitive) !== 0
}

/** Whether a noun has an ending that makes acts of verbs. */
export function hasVerbalEnding(noun: string): boolean {
  return /(?:else|ning|ing|tion|sion|sel|ance)$/.test(noun) && noun.length > 5
}

function candidates(noun: string, bare: boolean): ReadonlyArray<string> {
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
  if (bare) add(noun, 'e', '')
  return found
}

/** Nouns whose stem has another vowel or consonant than the verb. */
const vowelChanges: ReadonlyMap<string, string> = new Map([
  ['salg', 'sælge'],
  ['valg', 'vælge'],
  ['beslutning', 'beslutte'],
  ['afslutning', 'afslutte'],
  ['tilslutning', 'tilslutte'],
  ['oprydning', 'rydde op'],
  ['rengøring', 'rengøre'],
  ['henvendelse', 'henvende'],
  ['anvendelse', 'anvende'],
  ['fremsendelse', 'sende'],
  ['indsendelse', 'indsende'],
  ['tilsyn', 'tilse'],
  ['indgreb', 'gribe ind'],
  ['afstemning', 'stemme'],
  ['bestemmelse', 'bestemme'],
  ['overdragelse', 'overdrage'],
  ['udredning', 'udrede'],
  ['inddrivelse', 'inddrive'],
  ['hensyn', 'hensyn']
])
