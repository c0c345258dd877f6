import type {PhraseMatch} from '../../letter/wording/phrase.ts'
import type {Suggestion} from '../../types.ts'
import {isAdverb} from '../passive/subject.ts'
import {subjectForm} from '../recast/pronoun-case.ts'
import {type RecastPiece, recast} from '../recast/recast.ts'

/** Modal verbs by their present, with their past. */
const pasts: ReadonlyMap<string, string> = new Map([
  ['skal', 'skulle'],
  ['kan', 'kunne']
])

/**
 * Say with a modal verb what somebody has to do, or may do:
 *
 * - `Det påhviler ejeren at rydde sne` → `Ejeren skal rydde sne`
 * - `Derfor står det dig frit for at klage` → `Derfor kan du klage`
 *
 * Nothing where it is denied: `Det påhviler dig ikke` is not `Du skal ikke`.
 */
export function withModal({sentence, first, last, rest}: PhraseMatch, modal: string): Suggestion | undefined {
  const {tokens, grammar} = sentence
  const {finite, tense, voice} = grammar.tagOf(first)
  if (!finite || voice === 'Pass') return
  const isInverted = tokens[first + 1]?.lower === 'det'
  if (!isInverted && tokens[first - 1]?.lower !== 'det') return
  const start = isInverted ? first + 2 : first + 1
  const to = infinitiveAfter(sentence, rest > first + 1 ? last + 1 : start)
  if (to === undefined) return
  const middle: Array<RecastPiece> = []
  let from = start
  while (isAdverb(sentence, from)) middle.push([from, ++from])
  const end = rest > first + 1 ? rest : to
  const words = tokens.slice(from, end)
  if (words.length === 0 || words.some((d) => !d.isWord || grammar.tagOf(d.index).finite)) return
  if (tokens.slice(start, end).some(({lower}) => /^(?:ikke|alene|kun)$/.test(lower))) return
  const only = words.length === 1 ? subjectForm(words[0]?.text ?? '') : undefined
  const subject: RecastPiece = only ?? [from, end]
  const verb = tense === 'Past' ? (pasts.get(modal) ?? modal) : modal
  return isInverted
    ? recast(sentence, first, to + 1, [verb, subject, ...middle])
    : recast(sentence, first - 1, to + 1, [subject, verb, ...middle])
}

/** The place of `at` before the infinitive that tells what is to be done; nothing but a noun phrase stands before it. */
function infinitiveAfter({tokens, grammar}: PhraseMatch['sentence'], from: number): number | undefined {
  for (let at = from; at < Math.min(tokens.length, from + 12); at++) {
    if (tokens[at]?.text === ',') return
    if (tokens[at]?.lower === 'at') return grammar.tagOf(at + 1).verbForm === 'Inf' ? at : undefined
  }
  return
}
