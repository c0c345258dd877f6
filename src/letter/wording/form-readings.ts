import type {Analysis, Lexicon} from '../../danish/lexicon/lexicon.ts'

/** Forms remembered; a run over many letters forgets them all when there are more. */
const remembered = 20_000

const caches = new WeakMap<Lexicon, Map<string, ReadonlyArray<Analysis>>>()

/** Give the words that a form in small letters can be of; all rules ask for the same few hundred of a letter. */
export function formReadings(lexicon: Lexicon, form: string): ReadonlyArray<Analysis> {
  let cache = caches.get(lexicon)
  if (!cache) {
    cache = new Map()
    caches.set(lexicon, cache)
  }
  let readings = cache.get(form)
  if (!readings) {
    if (cache.size >= remembered) cache.clear()
    readings = lexicon.lemmas(form)
    cache.set(form, readings)
  }
  return readings
}
