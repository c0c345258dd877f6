import type {TagInfo} from '../tagger/tagset.ts'
import {
  adjectivalParticiples,
  deponents,
  movedBySomething,
  reciprocalSubjects,
  reciprocals,
  waysOfBeing
} from '../words/deponents.ts'
import {placeOrRole} from '../words/prepositions.ts'

const blive: ReadonlySet<string> = new Set(['blive', 'bliver', 'blev', 'blevet', 'bleven', "bli'r", 'bli'])

/** How many words a participle may be away from its `blive`. */
const reach = 15

const degrees: ReadonlySet<string> = new Set(
  'meget mere mest ret ganske temmelig yderst vildt dybt lidt'.split(' ')
)

/** Whether a form is one of *blive*. */
export function isBlive(word: string): boolean {
  return blive.has(word.toLowerCase())
}

/**
 * Find the participle that makes the form of *blive* at `index` a passive, or -1.
 *
 * ```
 * Nu bliver din klage snart sendt videre
 *    ^ index                ^ answer
 * ```
 *
 * The search ends where the clause of *blive* must have ended, and at an
 * adjective that is its predicate (`blev glad for at …`).
 */
export function findBlivePassive(
  words: ReadonlyArray<string>,
  tags: ReadonlyArray<TagInfo>,
  index: number
): number {
  const end = Math.min(words.length, index + reach + 1)

  for (let i = index + 1; i < end; i++) {
    const tag = tags[i]
    if (!tag || endsClause(words[i] ?? '', tag)) return -1

    if (isParticiple(tag)) {
      if (tag.upos === 'AUX' || isGraded(words, i, index) || isFeeling(words, i)) return -1
      // `blev overraskede`: in a passive, the participle of many is as that of one.
      if (!isAttributive(tags, i)) return tag.number === 'Plur' ? -1 : i
    } else if (
      tag.upos === 'ADJ' &&
      tag.numType !== 'Ord' &&
      !isBeforeNoun(tags, i) &&
      tags[i - 1]?.upos !== 'DET'
    ) {
      return -1
    }
  }

  return -1
}

/** Whether the word at `index` is a passive in -s: tagged so, and not a deponent or reciprocal verb. */
export function isPassiveS(
  words: ReadonlyArray<string>,
  tags: ReadonlyArray<TagInfo>,
  index: number
): boolean {
  const tag = tags[index]
  const word = (words[index] ?? '').toLowerCase()
  if (word === 'findes' || word === 'fandtes') return tag?.upos === 'VERB' && isJudged(words, tags, index)
  // The tagger cannot tell `Vi ses` from `Det ses`: the subject decides.
  const isPassive =
    word === 'ses' || word === 'sås' || (word === 'slås' && isBeaten(words, index))
      ? tag?.upos === 'VERB'
      : tag?.voice === 'Pass'
  if (!isPassive || deponents.has(word) || isGenitive(words, index)) return false
  return !reciprocals.has(word) || !isReciprocal(word, words, tags, index)
}

/** `Listen slås op` and `Græsset slås`, but `Børnene slås`. */
function isBeaten(words: ReadonlyArray<string>, index: number): boolean {
  if (/^(?:op|ned|fast|sammen|ud|til|an|ind|af)$/i.test(words[index + 1] ?? '')) return true
  return words
    .slice(Math.max(0, index - 3), index)
    .some((d) => /(?:græs|plæne|rabat|kant)(?:set|n|ten|er|erne|rne)?$/i.test(d))
}

/** `Jens' hus`, `din læges brev`: an apostrophe, or an article or possessive before, shows a genitive that the tagger took for a verb. */
function isGenitive(words: ReadonlyArray<string>, index: number): boolean {
  return (
    !/^[^'’]+s$/i.test(words[index] ?? '') ||
    /^(?:en|et|[mds]in|[mds]it|[mds]ine|vores|jeres)$/i.test(words[index - 1] ?? '')
  )
}

/**
 * `findes ikke at være begrundet`, `findes rimeligt`: what somebody finds of a thing; `findes i skabet`, `findes gratis`
 * and `Der findes …` tell where and that it is.
 */
function isJudged(words: ReadonlyArray<string>, tags: ReadonlyArray<TagInfo>, index: number): boolean {
  const before = words.slice(Math.max(0, index - 3), index + 2).map((d) => d.toLowerCase())
  if (before.includes('der')) return false
  let at = index + 1
  while (at < index + 4 && tags[at]?.upos === 'ADV' && words[at]?.toLowerCase() !== 'mere') at++
  const tag = tags[at]
  if (tag?.upos === 'PART') return true
  // `Kravet findes rimeligt.`: at the end of its clause the adjective looks like an adverb.
  const last = (words[at - 1] ?? '').toLowerCase()
  const isEnd = tag === undefined || tag.upos === 'PUNCT'
  if (isEnd && at - 1 > index && /(?:ig|bar|som|løs)t$/.test(last)) return !waysOfBeing.has(last.slice(0, -1))
  const isPredicate = tag?.upos === 'ADJ' || (tag?.verbForm === 'Part' && tag.tense === 'Past')
  if (!isPredicate || tag.degree === 'Cmp' || isBeforeNoun(tags, at)) return false
  const form = (words[at] ?? '').toLowerCase()
  return ![form, form.replace(/[te]$/, '')].some((d) => waysOfBeing.has(d))
}

/** What is *truffet*, as it stands or as the last part of a compound; who is *træffes* is there to be met. */
const decided =
  /(?:afgørelse|beslutning|aftale|valg|foranstaltning|forholdsrege?l|forbehold|disposition|bestemmelse)(?:n|en|et|r|er|rne|erne|ne)?$/

function isReciprocal(
  word: string,
  words: ReadonlyArray<string>,
  tags: ReadonlyArray<TagInfo>,
  index: number
): boolean {
  const next = (words[index + 1] ?? '').toLowerCase()
  switch (word) {
    case 'skiftes':
      return next === 'til'
    case 'følges':
    case 'fulgtes':
    case 'hjælpes':
      return next === 'ad'
    case 'tales':
    case 'høres':
      return next === 'ved'
    case 'slås':
      if (next === 'om' || next === 'med') return true
      break
    case 'skilles':
    case 'skiltes':
      return next !== 'ad'
    case 'mødes':
    case 'mødtes':
      return next !== 'af'
    case 'træffes':
      return !words.slice(Math.max(0, index - 8), index + 5).some((d) => decided.test(d.toLowerCase()))
  }
  if (next === 'af') return false
  const before = (words[index - 1] ?? '').toLowerCase()
  const finite = tags[index]?.finite === true
  return (
    reciprocalSubjects.has(before) ||
    (finite && reciprocalSubjects.has(next) && tags[index + 1]?.case === 'Nom')
  )
}

function endsClause(word: string, tag: TagInfo): boolean {
  switch (tag.upos) {
    case 'PUNCT':
      return /^[.,;:?!]$/.test(word)
    case 'SCONJ':
    case 'PART':
      return true
    case 'PRON':
      return tag.partType !== undefined || tag.pronType === 'Int,Rel'
    case 'VERB':
    case 'AUX':
      return tag.finite || tag.verbForm === 'Inf'
    default:
      return false
  }
}

function isParticiple(tag: TagInfo): boolean {
  return (tag.upos === 'VERB' || tag.upos === 'AUX') && tag.verbForm === 'Part' && tag.tense === 'Past'
}

/** A participle that comes in degrees is an adjective: `blev meget overrasket`; `bliver pengene så udbetalt` is not. */
function isGraded(words: ReadonlyArray<string>, index: number, blive: number): boolean {
  const before = (words[index - 1] ?? '').toLowerCase()
  return degrees.has(before) || (before === 'så' && index - 2 === blive)
}

/** `blev interesseret i sagen` is no passive; `blev overrasket af politiet` is. */
function isFeeling(words: ReadonlyArray<string>, index: number): boolean {
  const word = (words[index] ?? '').toLowerCase()
  const next = (words[index + 1] ?? '').toLowerCase()
  if (!adjectivalParticiples.has(word)) return false
  if (movedBySomething.has(word)) return true
  // `blevet optaget i børnehaven` tells what was done; `optaget af sagen` and `optaget i dag` do not.
  if (word === 'optaget')
    return !placeOrRole.has(next) || /^(?:dag|morgen|aften|nat)$/.test(words[index + 2] ?? '')
  return next !== 'af'
}

/** A participle that describes a noun: `den indsendte ansøgning`, `de fundne penge`. */
function isAttributive(tags: ReadonlyArray<TagInfo>, index: number): boolean {
  const tag = tags[index]
  if (tag?.definite === 'Def') return true
  if (tag?.number !== 'Plur' && tags[index - 1]?.upos !== 'DET') return false
  return isBeforeNoun(tags, index)
}

/** Whether a noun follows, with nothing between but what can describe it too. */
function isBeforeNoun(tags: ReadonlyArray<TagInfo>, index: number): boolean {
  for (let i = index + 1; i < Math.min(tags.length, index + 4); i++) {
    const tag = tags[i]
    if (tag?.upos === 'NOUN' || tag?.upos === 'PROPN') return true
    const describes = tag && (/^(ADJ|ADV|CCONJ|NUM)$/.test(tag.upos) || tag.verbForm === 'Part')
    if (!describes) return false
  }
  return false
}
