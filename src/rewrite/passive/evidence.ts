import {isOtherBody} from '../../danish/words/authorities.ts'
import {plainNegations} from '../../danish/words/negations.ts'
import {sidePrepositions} from '../../danish/words/prepositions.ts'
import {politeWords, readerWords, sendingWords} from '../../danish/words/pronouns.ts'
import type {Sentence} from '../../letter/model/sentence.ts'
import type {Token} from '../../letter/model/token.ts'
import type {PassiveClause} from './clause.ts'
import {isDoneToOther, isSender} from './setting.ts'

/** Words for the reader, by which a letter tells that it speaks of what the reader does. */
/** Words for the sender. */

/** Whether a sentence speaks to its reader. */
export function speaksToReader({tokens}: Sentence): boolean {
  return tokens.some(
    (token) =>
      readerWords.has(token.lower) || isPlural(token) || (token.index > 0 && politeWords.has(token.text))
  )
}

/** `I` for the reader; at the front of a sentence mostly `i`, `I 1903`, which a finite verb follows only as a pronoun. */
function isPlural({text, index, sentence}: Token): boolean {
  return text === 'I' && (index > 0 || sentence.grammar.tagOf(1).finite)
}

/** Whether a sentence speaks of its sender: `vi`, `jeg`, `kommunen`. */
export function speaksOfSender({tokens}: Sentence): boolean {
  return tokens.some(({lower}) => sendingWords.has(lower) || isSender(lower))
}

/** Whether the sentence speaks to the reader, or one beside it in the paragraph does. */
export function isReaderNear(sentence: Sentence): boolean {
  return around(sentence).some((d) => d.once(speaksToReader))
}

/** The sentence, and those before and after it in its paragraph. */
function around(sentence: Sentence): ReadonlyArray<Sentence> {
  const all = sentence.letter.sentencesOf.get(sentence.unit) ?? []
  const at = all.indexOf(sentence)
  return at < 0 ? [sentence] : all.slice(Math.max(0, at - 1), at + 2)
}

/**
 * Whether something tells that it is not the sender who acts: another body stands in the sentence or in the one before,
 * it is told as history, or it happens by itself.
 *
 * @param isCasework whether the verb, or what it is done to, is what authorities do or send
 */
export function isNotSender(
  sentence: Sentence,
  passive: PassiveClause,
  lemma: string,
  isCasework: boolean
): boolean {
  if (sentence.once(namesBody)) return true
  const all = sentence.letter.sentencesOf.get(sentence.unit) ?? []
  const previous = all[all.indexOf(sentence) - 1]
  if (previous?.once(mentionsBody) && !previous.once(speaksOfSender) && !sentence.once(speaksOfSender))
    return true
  // `Medlemmerne vælges`: those who have a vote elect.
  if (lemma === 'vælge' && isDoneToOther(sentence, passive)) return true
  // `Der henvises ikke til § 26`: told of a law or a paper.
  if (lemma === 'henvise' && sentence.tokens.some(({lower}) => plainNegations.has(lower))) return true
  if (isAmongOthers(sentence, passive)) return true
  return isHistory(sentence, passive, isCasework) || happensByItself(sentence, passive, lemma)
}

/** Whether what happened is told in a paragraph where another body has acted, and the sender has not. */
function isAmongOthers(sentence: Sentence, {clause}: PassiveClause): boolean {
  if (sentence.grammar.tagOf(clause.finiteVerb).tense !== 'Past' || sentence.once(speaksOfSender))
    return false
  const all = sentence.letter.sentencesOf.get(sentence.unit) ?? []
  const before = all.slice(Math.max(0, all.indexOf(sentence) - told), all.indexOf(sentence))
  return before.some((d) => d.once(namesBody)) && !before.some((d) => d.once(speaksOfSender))
}

/** How many sentences back a paragraph still tells of the same. */
const told = 8

const judging =
  /^(?:finde|mene|vurdere|anse|udtale|anføre|anbefale|foreslå|indstille|kræve|forlange|påstå|hævde|oplyse|skrive|fastslå|konkludere|erklære|bestride|ønske|bede|anmode|opfordre)$/

/** `Mindretallet fandt, at forslaget burde forkastes`: what others say or want is theirs, or anybody's, to do. */
export function isToldByOther({tokens, grammar}: Sentence, {clause}: PassiveClause): boolean {
  if (tokens[clause.subordinator]?.lower !== 'at') return false
  const above = grammar.syntax.clauses[clause.parent]
  const teller = tokens[above?.subject?.head ?? -1]
  if (!teller || !judging.test(tokens[above?.mainVerb ?? -1]?.lemma ?? '')) return false
  return /^(?:NOUN|PROPN)$/.test(teller.upos) && !isSender(teller.lower)
}

/** Whether a body is named that may be the one who acts; who only gets or sends something is not. */
export function namesBody({tokens}: Sentence): boolean {
  return tokens.some((token, at) => isBodyName(token) && !isRecipient(tokens, at))
}

function mentionsBody({tokens}: Sentence): boolean {
  return tokens.some(isBodyName)
}

function isBodyName(token: Token): boolean {
  // `Udbetaling Danmark` is a body; `udbetaling af støtten` is what bodies do.
  if (token.lower === 'udbetaling' && token.sentence.tokens[token.index + 1]?.lower !== 'danmark')
    return false
  return token.isWord && isOtherBody(token.text) && /^(?:NOUN|PROPN|X|ADJ)$/.test(token.upos)
}

/** `sendes videre til Ankestyrelsen`, `oplysninger fra regionen`, `over for nævnet` */
function isRecipient(tokens: ReadonlyArray<Token>, at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 3); before--) {
    const {lower, upos} = tokens[before] ?? {lower: '', upos: ''}
    if (upos === 'ADP') return sidePrepositions.has(lower)
    if (upos !== 'DET' && upos !== 'ADJ' && upos !== 'PROPN' && upos !== 'CCONJ' && upos !== 'NOUN')
      return false
  }
  return false
}

/** `Kirken blev indviet i 1850`: told in the past with a year, or of what anybody may do, and to nobody. */
function isHistory(sentence: Sentence, {clause}: PassiveClause, isCasework: boolean): boolean {
  if (sentence.grammar.tagOf(clause.finiteVerb).tense !== 'Past') return false
  if (sentence.once(speaksToReader) || sentence.once(speaksOfSender)) return false
  return !isCasework || sentence.tokens.some(({text}) => /^(?:1\d|20)\d\d$/.test(text))
}

/** `Fristen forlænges`, `stien oversvømmes`: the law or the weather does it. */
function happensByItself({tokens}: Sentence, {subject}: PassiveClause, lemma: string): boolean {
  if (
    /^(?:forælde|oversvømme|berøre|påvirke|ødelægge|skade|ramme|forringe|udløse|medføre|omfatte)$/.test(lemma)
  )
    return true
  const words = tokens.slice(subject?.start ?? 0, subject?.end ?? 0)
  return (
    /^(?:forlænge|forkorte|afbryde|suspendere)$/.test(lemma) &&
    words.some(({lower}) => /frist(?:en|er|erne)?$/.test(lower))
  )
}
