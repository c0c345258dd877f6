import type {TagInfo} from '../tagger/tagset.ts'
import {pairConjunctions} from '../words/conjunctions.ts'
import {
  closingDeterminers,
  definiteArticles,
  indefiniteDeterminers,
  openingDeterminers
} from '../words/determiners.ts'
import {months} from '../words/months-and-times.ts'
import {objectPronouns} from '../words/pronouns.ts'

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
 * prepositions, a participle or adjective, and the noun that the determiner belongs to. `mayBeNoun` tells whether the
 * lexicon has a form as a noun: `frister`, after a participle, is no verb.
 */
export function findPreposedModifiers(
  forms: ReadonlyArray<string>,
  tags: ReadonlyArray<TagInfo>,
  mayBeNoun: (form: string) => boolean
): Array<PreposedModifier> {
  const found: Array<PreposedModifier> = []
  for (let index = 0; index + 3 < forms.length; index++) {
    if (!isDeterminer(forms, tags, index)) continue
    const modifier = modifierAfter({forms, tags, mayBeNoun}, index)
    if (!modifier) continue
    found.push(modifier)
    index = modifier.noun
  }
  return found
}

interface Words {
  readonly forms: ReadonlyArray<string>
  readonly tags: ReadonlyArray<TagInfo>
  /** Whether the lexicon has the form as a noun. */
  readonly mayBeNoun: (form: string) => boolean
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
  // `tidligere` passes for an adjective.
  const isLead = upos(words, at) === 'ADV' || words.forms[at] === 'tidligere'
  if (isLead && upos(words, at + 1) === 'ADP') at++
  while (complements.length < 4) {
    const end = complementEnd(words, at)
    if (end === undefined) break
    complements.push([at, end])
    at = end
  }
  const bare = complements.length === 0 ? bareComplementEnd(words, determiner) : undefined
  if (bare !== undefined) {
    complements.push([at, bare])
    at = bare
  }
  if (complements.length === 0) return

  while ((upos(words, at) === 'ADV' && !isDescribing(words, at)) || isDegree(words, at)) at++
  const head = at
  if (!isDescribing(words, head)) return
  if (bare !== undefined && !isParticiple(words, head)) return
  const noun = nounAfter(words, head + 1)
  if (noun === undefined || !agrees(words, determiner, head)) return
  // `Alle i klubben kendte reglerne`: a noun with a modifier before it has no article at its end.
  if (words.tags[noun]?.definite === 'Def' && words.tags[noun]?.case !== 'Gen') return
  return {determiner, complements, head, noun}
}

/**
 * After an object that stands without a preposition: `den dig tildelte plads`, `de kommunen påhvilende opgaver`. No noun
 * with an article at its end, no name and no object pronoun follows `den` for any other reason.
 */
function bareComplementEnd(words: Words, determiner: number): number | undefined {
  if (!definiteArticles.has(words.forms[determiner] ?? '')) return
  const at = determiner + 1
  const {upos: pos, definite, case: grammaticalCase} = words.tags[at] ?? {}
  const isObject = objectPronouns.has(words.forms[at] ?? '')
  const isNoun = grammaticalCase !== 'Gen' && (pos === 'PROPN' || (pos === 'NOUN' && definite === 'Def'))
  if ((!isObject && !isNoun) || !isParticiple(words, at + 1)) return
  return at + 1
}

/** A participle by its tag or its ending; `tildelte` may be tagged as a past tense, `tilhørende` as an adjective. */
function isParticiple(words: Words, at: number): boolean {
  const {tags, forms} = words
  if (!isDescribing(words, at)) return false
  return tags[at]?.upos !== 'ADJ' || /(?:ende|ede|te)$/.test(forms[at] ?? '')
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
  const end = lawReferenceEnd(words, at + 1) ?? endOfComplement(words, at + 1)
  // `af dig og din nabo`
  return end !== undefined && pairConjunctions.has(words.forms[end] ?? '')
    ? (endOfComplement(words, end + 1) ?? end)
    : end
}

/** After a reference to the law, one noun to the sentence: `lovens § 8, stk. 1, nr. 2,`. */
function lawReferenceEnd({forms, tags}: Words, start: number): number | undefined {
  let at = start
  while (at < start + 3 && tags[at]?.case === 'Gen') at++
  if (!/^§+$/.test(forms[at] ?? '')) return
  at++
  while (isReferenceWord(forms, at)) at++
  return at
}

/** `8`, `stk.`, `nr.`, `litra`, `a`, `,` before another of them or before what the reference belongs to. */
function isReferenceWord(forms: ReadonlyArray<string>, at: number): boolean {
  const form = forms[at] ?? ''
  return /^(?:\d+[a-z]?|[a-z]|,|og|eller|jf\.|stk\.|nr\.|pkt\.|litra|§+)$/.test(form)
}

/**
 * After the noun phrase of a complement that starts here, by the order of words, since there is no tree yet. Its own
 * adjectives and participles belong to it, not to what follows.
 */
function endOfComplement(words: Words, start: number): number | undefined {
  let at = start
  if (closingDeterminers.has(words.forms[at] ?? '')) at++
  // A year is a phrase by itself: `i 2022 bevilgede`.
  if (at === start && /^\d{4}$/.test(words.forms[at] ?? '')) return at + 1
  const bare = at
  // `med rødt markerede`: a colour or the like in the place of the noun does not agree with the participle behind it.
  if (
    at === start &&
    upos(words, at) === 'ADJ' &&
    /t$/.test(words.forms[at] ?? '') &&
    isDescribing(words, at + 1)
  ) {
    if (/e$/.test(words.forms[at + 1] ?? '')) return at + 1
  }
  while (isDescribing(words, at) || upos(words, at) === 'NUM' || /^\d/.test(words.forms[at] ?? '')) at++
  const first = at
  while (isNominal(words, at)) {
    at++
    if (isGenitive(words, at - 1)) {
      // `kommunens nye hjemmeside`: a genitive is nothing without its noun.
      while (isDescribing(words, at) || upos(words, at) === 'NUM') at++
      if (!isNominal(words, at)) return
      continue
    }
    // Only a name goes on with another noun.
    if (!(isName(words, at - 1) && isName(words, at)) && !isCounted(words, at)) break
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
  if (at === from && words.tags[at]?.finite && words.tags[at - 1]?.number === 'Plur')
    return words.mayBeNoun(words.forms[at] ?? '') ? at : undefined
  // `den af klubben udfyldte blanket`: a noun that the tagger takes for a participle.
  const last = words.tags[at - 1]
  if (at === from + 1 && upos(words, at) !== 'NOUN' && last?.verbForm === 'Part' && last.number === 'Sing')
    return words.mayBeNoun(words.forms[at - 1] ?? '') ? at - 1 : undefined
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
