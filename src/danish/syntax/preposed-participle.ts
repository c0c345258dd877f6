import type {TagInfo} from '../tagger/tagset.ts'
import {participleDeterminers, unlikelyDeterminers} from '../words/determiners.ts'

/** A participle before its noun with words of its own: »den *af ejeren indsendte* tegning«. */
export interface PreposedParticiple {
  readonly determiner: number
  /** First and last token of what belongs to the participle, which is the last. */
  readonly start: number
  readonly participle: number
  readonly noun: number
}

const reach = 16

/**
 * Find participles with complements before their nouns, from the order of words alone.
 *
 * A preposition straight after a determiner gives the construction away: nothing else begins `den af …`. Its past
 * participle looks like a past tense (`indsendte`), so it has to be known before clauses are looked for.
 */
export function findPreposedParticiples(
  forms: ReadonlyArray<string>,
  tags: ReadonlyArray<TagInfo>
): Array<PreposedParticiple> {
  const found: Array<PreposedParticiple> = []
  for (let i = 0; i + 3 < forms.length; i++) {
    if (!participleDeterminers.has(forms[i] ?? '') || !startsComplement(forms, tags, i + 1)) continue
    const participle = participleAfter(forms, tags, i + 2)
    if (participle === -1) continue
    let noun = participle + 1
    while (/^(ADJ|NUM)$/.test(tags[noun]?.upos ?? '') && noun < participle + 4) noun++
    if (!/^(NOUN|X)$/.test(tags[noun]?.upos ?? '')) continue
    found.push({determiner: i, start: i + 1, participle, noun})
    i = noun
  }
  return found
}

function startsComplement(
  forms: ReadonlyArray<string>,
  tags: ReadonlyArray<TagInfo>,
  token: number
): boolean {
  if (tags[token]?.upos !== 'ADP') return false
  // »en af dem«, »de i Aarhus« take no participle; »den for længst …« does.
  return !unlikelyDeterminers.has(forms[token - 1] ?? '') || forms[token] !== 'af'
}

function participleAfter(forms: ReadonlyArray<string>, tags: ReadonlyArray<TagInfo>, from: number): number {
  for (let i = from; i < Math.min(forms.length, from + reach); i++) {
    const tag = tags[i]
    const form = forms[i] ?? ''
    if (!tag || tag.upos === 'SCONJ' || tag.upos === 'CCONJ' || (tag.upos === 'PUNCT' && form !== '.'))
      return -1
    if (looksLikeParticiple(form, tag)) {
      if (/^(NOUN|X|ADJ)$/.test(tags[i + 1]?.upos ?? '')) return i
      if (tag.finite) return -1
    } else if (tag.finite) return -1
  }
  return -1
}

function looksLikeParticiple(form: string, tag: TagInfo): boolean {
  if (tag.verbForm === 'Part') return true
  const isWeak = /(ede|te|dte|ne|ende)$/.test(form)
  return isWeak && ((tag.finite && tag.tense === 'Past') || tag.upos === 'ADJ')
}
