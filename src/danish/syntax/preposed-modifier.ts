import type {TagInfo} from '../tagger/tagset.ts'
import {pairConjunctions} from '../words/conjunctions.ts'
import {closingDeterminers, indefiniteDeterminers, openingDeterminers} from '../words/determiners.ts'
import {months} from '../words/months-and-times.ts'

/**
 * A modifier with words of its own before its noun; all places are those of tokens.
 *
 * ```
 * den af ejeren den 3. maj indsendte tegning
 * ^determiner
 *     ^^^^^^^^^^^^^^^^^^^^ complements
 *                          ^^^^^^^^^ head
 *                                    ^^^^^^^ noun
 * ```
 */
export interface PreposedModifier {
  readonly determiner: number
  /** What belongs to the head: one or more phrases, each `[start, end)`. */
  readonly complements: ReadonlyArray<readonly [number, number]>
  /** The participle or adjective. */
  readonly head: number
  readonly noun: number
}

/**
 * Find modifiers with complements before their nouns, by the order of words: a determiner, one or more phrases with
 * prepositions, a participle or adjective, and the noun that the determiner belongs to.
 */
export function findPreposedModifiers(
  forms: ReadonlyArray<string>,
  tags: ReadonlyArray<TagInfo>
): Array<PreposedModifier> {
  const found: Array<PreposedModifier> = []
  for (let index = 0; index + 3 < forms.length; index++) {
    if (!isDeterminer(forms, tags, index)) continue
    const modifier = modifierAfter({forms, tags}, index)
    if (!modifier) continue
    found.push(modifier)
    index = modifier.noun
  }
  return found
}

interface Words {
  readonly forms: ReadonlyArray<string>
  readonly tags: ReadonlyArray<TagInfo>
}

function isDeterminer(forms: ReadonlyArray<string>, tags: ReadonlyArray<TagInfo>, index: number): boolean {
  if (openingDeterminers.has(forms[index] ?? '')) return true
  // `kommunens på mødet trufne beslutning`
  const {upos, case: grammaticalCase} = tags[index] ?? {}
  return (upos === 'NOUN' || upos === 'PROPN') && grammaticalCase === 'Gen'
}

function modifierAfter(words: Words, determiner: number): PreposedModifier | undefined {
  const complements: Array<readonly [number, number]> = []
  let at = determiner + 1
  // A single adverb may lead the phrases: `de tidligere af dig sendte billeder`.
  if (upos(words, at) === 'ADV' && upos(words, at + 1) === 'ADP') at++
  while (complements.length < 4) {
    const end = complementEnd(words, at)
    if (end === undefined) break
    complements.push([at, end])
    at = end
  }
  if (complements.length === 0) return

  while ((upos(words, at) === 'ADV' && !isDescribing(words, at)) || isDegree(words, at)) at++
  const head = at
  if (!isDescribing(words, head)) return
  const noun = nounAfter(words, head + 1)
  if (noun === undefined || !agrees(words, determiner, head)) return
  return {determiner, complements, head, noun}
}

/** After a preposition with its noun phrase, or a date that belongs to the participle: `den 4. juni`. */
function complementEnd(words: Words, at: number): number | undefined {
  if (
    words.forms[at] === 'den' &&
    /^\d/.test(words.forms[at + 1] ?? '') &&
    months.has(words.forms[at + 2] ?? '')
  ) {
    return /^\d{4}$/.test(words.forms[at + 3] ?? '') ? at + 4 : at + 3
  }
  if (upos(words, at) !== 'ADP') return
  const end = nounPhraseEnd(words, at + 1)
  // `af dig og din nabo`
  return end !== undefined && pairConjunctions.has(words.forms[end] ?? '')
    ? (nounPhraseEnd(words, end + 1) ?? end)
    : end
}

/** After the noun phrase that starts here; its own adjectives and participles belong to it, not to what follows. */
function nounPhraseEnd(words: Words, start: number): number | undefined {
  let at = start
  if (closingDeterminers.has(words.forms[at] ?? '')) at++
  // A year is a phrase by itself: `i 2022 bevilgede`.
  if (at === start && /^\d{4}$/.test(words.forms[at] ?? '')) return at + 1
  const bare = at
  while (isDescribing(words, at) || upos(words, at) === 'NUM' || /^\d/.test(words.forms[at] ?? '')) at++
  const first = at
  while (isNominal(words, at)) {
    at++
    // Only a genitive or a name goes on with another noun.
    if (!isGenitive(words, at - 1) && !(isName(words, at - 1) && isName(words, at)) && !isCounted(words, at))
      break
  }
  if (at > first) return at
  // `for gangbesværede`, `på side 4`, `af dem`: an adjective, a number or a pronoun in the place of the noun.
  if (upos(words, at) === 'PRON' && at === bare) return at + 1
  return first > bare ? bare + 1 : undefined
}

/** `side 4`, `bilag 2`, `maj 2025`: a number that names the noun before it. */
function isCounted({forms, tags}: Words, at: number): boolean {
  const names = /^(?:side|bilag|punkt|kapitel|afsnit|uge|nummer|etage)$/.test(forms[at - 1] ?? '')
  return /^\d+$/.test(forms[at] ?? '') || (names && tags[at]?.upos === 'NUM')
}

function isNominal(words: Words, at: number): boolean {
  const tag = upos(words, at)
  return (
    tag === 'NOUN' ||
    tag === 'PROPN' ||
    (isCounted(words, at) && /^(?:NOUN|PROPN)$/.test(upos(words, at - 1)))
  )
}

function isGenitive({tags}: Words, at: number): boolean {
  return tags[at]?.case === 'Gen'
}

function isName(words: Words, at: number): boolean {
  return upos(words, at) === 'PROPN'
}

/** A participle or an adjective; a weak participle before a noun looks like a past tense: `indsendte`. */
function isDescribing({forms, tags}: Words, at: number): boolean {
  const tag = tags[at]
  if (!tag) return false
  if (tag.upos === 'ADJ') return true
  if (tag.verbForm === 'Part') return true
  // `indgående mails`: the tagger may take it for the adverb, which stands before no noun.
  if (tag.upos === 'ADV' && /ende$/.test(forms[at] ?? '')) return tags[at + 1]?.upos === 'NOUN'
  return tag.upos === 'VERB' && tag.tense === 'Past' && /(?:ede|te|ne)$/.test(forms[at] ?? '')
}

function isDegree({forms}: Words, at: number): boolean {
  return /^(?:alt|for|så|mest|mere|meget|særlig|særligt|lige|helt)$/.test(forms[at] ?? '')
}

/** The noun after the head, with other adjectives, numbers or a coordinated head between. */
function nounAfter(words: Words, from: number): number | undefined {
  let at = from
  while (
    at < from + 5 &&
    (isDescribing(words, at) ||
      upos(words, at) === 'NUM' ||
      /^(?:og|eller|,)$/.test(words.forms[at] ?? '')) &&
    upos(words, at) !== 'NOUN'
  ) {
    at++
  }
  return upos(words, at) === 'NOUN' || (upos(words, at) === 'PROPN' && at === from) ? at : undefined
}

/** After a definite determiner the head ends in a vowel or -s, as definite adjectives do. */
function agrees({forms}: Words, determiner: number, head: number): boolean {
  const form = forms[head] ?? ''
  if (indefiniteDeterminers.has(forms[determiner] ?? '')) return true
  return /(?:e|s|å|u|o)$/.test(form)
}

function upos({tags}: Words, at: number): string {
  return tags[at]?.upos ?? ''
}
