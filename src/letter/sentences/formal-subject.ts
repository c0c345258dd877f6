import {copulas, pastModals} from '../../danish/words/modals-and-auxiliaries.ts'
import type {Sentence} from '../model/sentence.ts'
import type {Token} from '../model/token.ts'

/** A formal subject and the words of its passive verb. */
export interface PassiveGroup {
  /** Positions of the formal subject and of the words of the verb, ascending. */
  readonly subject: number
  readonly finite: number
  readonly main: Token
  /** After the last word of the group. */
  readonly end: number
  readonly inverted: boolean
}

/** `det skal bemærkes`, `skal det bemærkes`, `der henvises`: a formal subject with an s-passive, maybe after a modal. */
export function passiveGroup(subject: Token): PassiveGroup | undefined {
  const {sentence, index} = subject
  const {tokens, grammar} = sentence
  const after = skipAdverbs(sentence, index + 1)
  const next = tokens[after]
  const before = tokens[index - 1]
  // `kan der forventes`: after a modal verb it is an infinitive, whatever it looks like.
  if (next && before && hasModalLemma(before) && grammar.tagOf(after).voice === 'Pass') {
    return {subject: index, finite: index - 1, main: next, end: after + 1, inverted: true}
  }
  if (next && grammar.tagOf(after).finite) {
    if (next.lower === 'bedes') {
      const asked = participleAt(sentence, skipAdverbs(sentence, after + 1))
      if (asked) return {subject: index, finite: after, main: asked, end: asked.index + 1, inverted: false}
    }
    if (grammar.tagOf(after).voice === 'Pass')
      return {subject: index, finite: after, main: next, end: after + 1, inverted: false}
    const at = skipAdverbs(sentence, after + 1)
    const main = tokens[at]
    if (main && hasModalLemma(next) && grammar.tagOf(at).voice === 'Pass') {
      return {subject: index, finite: after, main, end: at + 1, inverted: false}
    }
  }
  if (next && grammar.tagOf(after).finite && (next.lemma === 'blive' || next.lemma === 'være')) {
    const participle = participleAt(sentence, skipAdverbs(sentence, after + 1))
    if (participle)
      return {subject: index, finite: after, main: participle, end: participle.index + 1, inverted: false}
  }
  if (!before || !grammar.tagOf(index - 1).finite) return
  const participle = copulas.has(before.lemma) ? participleAt(sentence, after) : undefined
  if (participle)
    return {subject: index, finite: index - 1, main: participle, end: participle.index + 1, inverted: true}
  if (grammar.tagOf(index - 1).voice === 'Pass')
    return {subject: index, finite: index - 1, main: before, end: index + 1, inverted: true}
  return
}

/** `det blev konstateret, at …` */
function participleAt(sentence: Sentence, index: number): Token | undefined {
  const {tokens, grammar} = sentence
  // `det er blevet besluttet`
  const at = tokens[index]?.lower === 'blevet' ? skipAdverbs(sentence, index + 1) : index
  const {verbForm, upos} = grammar.tagOf(at)
  // After `bedes` a form in -t is a participle, whatever else it could be: `Det bedes bemærket`.
  const isAsked = upos === 'ADJ' && tokens[index - 1]?.lower === 'bedes'
  return verbForm === 'Part' || isAsked ? tokens[at] : undefined
}

export function hasModalLemma({lemma}: Token): boolean {
  return pastModals.has(lemma)
}

export function skipAdverbs({grammar, tokens}: Sentence, index: number): number {
  let at = index
  while (at < tokens.length && at < index + 3 && grammar.tagOf(at).upos === 'ADV') at++
  return at
}
