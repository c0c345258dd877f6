import {hashPart} from './hash.ts'
import {groupCount} from './words.ts'

/** What the parser asks of a tag: the universal part of speech and the features that decide the tree. */
export interface ParserTag {
  readonly upos: string
  readonly verbForm?: string | undefined
  readonly mood?: string | undefined
  readonly tense?: string | undefined
  readonly voice?: string | undefined
  readonly definite?: string | undefined
  readonly case?: string | undefined
}

/** Kinds of verb that the parser looks ahead for. */
export const verbKind = {none: 0, finite: 1, infinitive: 2, participle: 3, imperative: 4} as const

/**
 * Name of a tag in the parser's model.
 *
 * Auxiliary and main verb share a name, as telling them apart is what the tree is for; the features of participles and
 * adjectives that only serve agreement are left out.
 */
export function tagKey(tag: ParserTag): string {
  const {upos} = tag
  if (upos === 'VERB' || upos === 'AUX') {
    if (tag.mood === 'Imp') return 'VERB imp'
    const form = tag.verbForm ?? ''
    const detail = form === 'Part' ? (tag.tense ?? '') : tag.voice === 'Pass' ? 'Pass' : ''
    return `VERB ${form} ${detail}`.trim()
  }
  const parts = [upos]
  if (tag.case) parts.push(tag.case)
  if (tag.definite && upos === 'NOUN') parts.push(tag.definite)
  return parts.join(' ')
}

/** Tags as the parser sees them: hashes for features, kinds for look-ahead. Index: number of the tag. */
export class TagCodes {
  readonly keys: ReadonlyArray<string>
  readonly plain: Int32Array
  /** Index: tag * groupCount + class of function word. */
  readonly fine: Int32Array
  readonly verb: Uint8Array
  readonly isPunctuation: Uint8Array
  readonly isSubordinator: Uint8Array
  /** Tag of a name: what merge fields are taken for. */
  readonly name: number
  /** Tag of an indefinite noun: what the first halves of split compounds are taken for. */
  readonly noun: number

  constructor(tags: ReadonlyArray<ParserTag>) {
    this.keys = tags.map(tagKey)
    this.plain = Int32Array.from(this.keys, (key) => hashPart(key, 57))
    this.fine = new Int32Array(tags.length * groupCount)
    // Most tags share their key with others.
    const rows = new Map<string, Int32Array>()
    for (let tag = 0; tag < this.keys.length; tag++) {
      const key = this.keys[tag] ?? ''
      const row = rows.get(key) ?? hashRow(key)
      rows.set(key, row)
      this.fine.set(row, tag * groupCount)
    }
    this.name = Math.max(0, this.keys.indexOf('PROPN'))
    this.noun = Math.max(0, this.keys.indexOf('NOUN Ind'))
    this.verb = Uint8Array.from(this.keys, kindOf)
    this.isPunctuation = Uint8Array.from(tags, (tag) => (tag.upos === 'PUNCT' ? 1 : 0))
    this.isSubordinator = Uint8Array.from(tags, (tag) => (tag.upos === 'SCONJ' ? 1 : 0))
  }
}

function hashRow(key: string): Int32Array {
  const row = new Int32Array(groupCount)
  for (let group = 0; group < groupCount; group++) row[group] = hashPart(`${key}/${group}`, 59)
  return row
}

function kindOf(key: string): number {
  if (key === 'VERB imp') return verbKind.imperative
  if (key.startsWith('VERB Fin')) return verbKind.finite
  if (key.startsWith('VERB Inf')) return verbKind.infinitive
  return key.startsWith('VERB Part') ? verbKind.participle : verbKind.none
}
