import {genderOf} from '../../danish/lexicon/inflect.ts'
import {TokenKind} from '../../danish/tokens/token-list.ts'
import type {Token} from '../../letter/model/token.ts'

/** Gender and number that a possessive agrees with. */
export interface OwnedAgreement {
  readonly gender: 'Com' | 'Neut'
  readonly number: 'Sing' | 'Plur'
}

/**
 * Gender and number of what a possessive owns: the noun after it, or the subject when it is the predicate.
 *
 * ```
 * Deres nye hus        Bilen er Deres
 *           ^          ^
 * ```
 */
export function agreementOfOwned(possessive: Token): OwnedAgreement | undefined {
  const {sentence, index} = possessive
  const {grammar, tokens} = sentence
  for (let at = index + 1; at < tokens.length; at++) {
    const tag = grammar.tagOf(at)
    const token = tokens[at]
    if (!token) break
    if (tag.upos === 'NOUN' || tag.upos === 'PROPN') return ofNoun(token)
    // What describes a noun may stand between; `egen` and `første` do, too.
    if (!describes(tag, token)) break
  }
  return ofSubject(possessive)
}

function describes(tag: {readonly upos: string; readonly verbForm?: string}, token: Token): boolean {
  if (tag.upos === 'ADJ' || tag.upos === 'NUM' || tag.upos === 'ADV' || tag.verbForm === 'Part') return true
  return token.lower === 'og' || token.lower === 'eller' || token.kind === TokenKind.ordinal
}

function ofNoun({sentence, index, lemma, kind}: Token): OwnedAgreement | undefined {
  // What a merge field will hold is not known.
  if (kind === TokenKind.field) return
  const tag = sentence.grammar.tagOf(index)
  const {lexicon} = sentence.letter.danish
  const gender =
    genderOf(lexicon, lemma) ?? (tag.gender === 'Neut' ? 'Neut' : tag.gender === 'Com' ? 'Com' : undefined)
  if (!gender) return tag.number === 'Plur' ? {gender: 'Com', number: 'Plur'} : undefined
  return {gender, number: tag.number === 'Plur' ? 'Plur' : 'Sing'}
}

/**
 * Whether the noun that a possessive owns may as well be of the other number: `Deres svar`, `Deres pas`.
 */
export function isNumberOpen(possessive: Token): boolean {
  const {sentence, index} = possessive
  const noun = sentence.tokens.slice(index + 1).find(({upos}) => upos === 'NOUN')
  if (!noun) return false
  const readings = sentence.letter.danish.lexicon
    .lemmas(noun.lower)
    .filter((d) => d.pos === 'noun' && d.lemma === noun.lemma)
  return ['Sing', 'Plur'].every((number) =>
    readings.some((d) => (d.number ?? 'Sing') === number && d.definite !== 'Def' && d.case !== 'Gen')
  )
}

/** Whether what a possessive owns is one of the nouns that mostly mean several: `Deres personlige forhold`. */
export function isUsuallyPlural({sentence, index}: Token): boolean {
  const noun = sentence.tokens.slice(index + 1).find(({upos}) => upos === 'NOUN')
  return (
    noun !== undefined &&
    /^(?:(?:indkomst|bolig|familie|leve|helbreds)?forhold|(?:leve|ansættelses)?vilkår|kår|[a-zæøå]*sko|hænder|ben)$/.test(
      noun.lower
    )
  )
}

/** `Bilen er Deres`: the noun before the verb, or after it in a question: `Er vognen Deres?` */
function ofSubject({sentence, index}: Token): OwnedAgreement | undefined {
  const {lexicon} = sentence.letter.danish
  for (let at = index - 1; at >= 0; at--) {
    const {upos, verbForm} = sentence.grammar.tagOf(at)
    const token = sentence.tokens[at]
    if (!token || upos === 'PUNCT') break
    if (upos === 'NOUN') return ofNoun(token)
    // `Er skabet Deres?`: between a verb and its predicate a participle is in truth a noun.
    const noun =
      verbForm === 'Part'
        ? lexicon.lemmas(token.lower).find((d) => d.pos === 'noun' && d.definite === 'Def')
        : undefined
    if (noun?.gender) return {gender: noun.gender, number: noun.number === 'Plur' ? 'Plur' : 'Sing'}
  }
  return
}
