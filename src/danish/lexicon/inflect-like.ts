import {inflect} from './inflect.ts'
import type {Lexicon} from './lexicon.ts'
import type {Features} from './morphology.ts'
import {slotFeatures} from './slot-features.ts'

/** Every form a noun, a verb or an adjective can have, the frequent ones first. */
const inflections: ReadonlyArray<Features> = slotFeatures
  .flat()
  .filter((d) => d.pos !== 'name' && d.pos !== 'other')

/**
 * Put a word into the form that another has: `fremsendtes` is of `fremsende`
 * what `sendtes` is of `sende`.
 *
 * A form with several readings gives one answer for each, in the order of the
 * paradigm; `known` features, such as those of the tagger, leave only the
 * readings that agree. Capitals are kept. Of several words only the first, a
 * verb, is inflected.
 */
export function inflectLike(
  lexicon: Lexicon,
  form: string,
  fromLemma: string,
  toLemma: string,
  known: Partial<Features> = {}
): Array<string> {
  const lower = form.toLowerCase()
  const matching: Array<string> = []
  const agreeing: Array<string> = []

  for (const features of inflections) {
    if (!inflect(lexicon, fromLemma, features).some((d) => d.toLowerCase() === lower)) continue
    const forms = inflect(lexicon, toLemma, features)
    matching.push(...forms)
    if (agrees(features, known)) agreeing.push(...forms)
  }

  const forms = agreeing.length > 0 ? agreeing : matching
  return [...new Set(forms.map((d) => withCaseOf(form, d)))]
}

function agrees(features: Features, known: Partial<Features>): boolean {
  for (const [name, value] of Object.entries(known)) {
    // `Object.entries` widens the names that the type guarantees.
    const own = features[name as keyof Features]
    if (own !== undefined && own !== value) return false
  }
  return true
}

function withCaseOf(model: string, text: string): string {
  if (model === model.toLowerCase()) return text
  if (model.length > 1 && model === model.toUpperCase()) return text.toUpperCase()
  return model.charAt(0) === model.charAt(0).toUpperCase()
    ? text.charAt(0).toUpperCase() + text.slice(1)
    : text
}
