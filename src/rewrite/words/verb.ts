import type {TagInfo} from '../../danish/tagger/tagset.ts'
import {modals} from '../../danish/words/modals-and-auxiliaries.ts'
import {endsOfVerbPhrase, verbPrepositions} from '../../danish/words/prepositions.ts'
import {objectPronouns, reflexivePronouns, subjectPronouns} from '../../danish/words/pronouns.ts'
import type {Sentence} from '../../letter/model/sentence.ts'
import type {Token} from '../../letter/model/token.ts'
import {isClauseEnd, isDeterminer, lastOfNounPhrase} from '../../letter/sentences/last-of-noun-phrase.ts'
import type {PhraseMatch} from '../../letter/wording/phrase.ts'
import {termWords} from '../../letter/wording/phrase-index.ts'
import type {TextChange} from '../recast/changes.ts'
import {inflectAlternative} from './inflect-alternative.ts'
import type {Replacement} from './replacement.ts'
import {isAttributive, isFit, isPassive} from './voice.ts'

/** Put a verb in the place of a verb, in its tense, mood and voice, and its particle where Danish has it. */
export function replaceVerb(
  match: PhraseMatch,
  alternative: string,
  cased: (text: string) => string
): Replacement | undefined {
  const {entry, sentence, first, last, rest} = match
  const verb = sentence.tokens[first]
  const [lemma = '', ...words] = termWords(entry.term)
  if (!verb) return
  const word = {pos: 'verb', form: verb.text, lemma, tag: tagOfVerb(sentence, first)} as const
  const inflected = inflectAlternative(sentence.letter.danish.lexicon, word, alternative)
  const hasForm = word.tag.verbForm !== 'Part' || !/^\p{L}+es(?: |$)/u.test(alternative)
  if (inflected === undefined || !hasForm) {
    // `havde foreligget`: *findes* has no participle, and cannot be meant.
    return word.tag.verbForm === 'Part' ? undefined : {text: alternative, changes: [], plain: false}
  }

  const [form = '', ...particles] = withReflexive(match, inflected).split(' ')
  const text = cased([form, ...particles].join(' '))
  const attributive = word.tag.verbForm !== 'Inf' && isAttributive(sentence, first)
  const replacement = {text, plain: words.length === 0 && particles.length === 0 && !attributive}
  const passive = isPassive(sentence, first)
  const takesObject = (d: string | undefined) => d !== undefined && verbPrepositions.has(d)

  if (!isFit(match, alternative)) return {text: alternative, changes: [], plain: false}
  // `der anmodes om hjælp`: *bedes* asks the reader, and takes no `om`.
  if (form === 'bedes') return {...replacement, text: alternative, changes: []}
  // `den besluttede plan`: of several words none stands before a noun.
  if (attributive && (words.length > 0 || particles.length > 0))
    return {...replacement, text: alternative, changes: []}
  // `der rettes henvendelse til kommunen` is not `der kontaktes kommunen`.
  if (passive && takesObject(words.at(-1)) !== takesObject(particles.at(-1)))
    return {...replacement, changes: []}

  if (words.length === 0) {
    const changes =
      particles.length === 0
        ? [replace(sentence, first, first, text)]
        : spread(sentence, first, cased(form), particles, passive)
    return {...replacement, changes}
  }
  if (rest === first + 1) {
    if (particles.length > 0 && !takesObject(particles.at(-1)) && takesObject(words.at(-1))) {
      return {...replacement, changes: []}
    }
    return {...replacement, changes: [replace(sentence, first, last, text)]}
  }
  return {...replacement, changes: closeGap(match, cased(form), particles, takesObject(words.at(-1)))}
}

/** `Gør du …?` is no order, whatever it looks like. */
function tagOfVerb({tokens, grammar}: Sentence, verb: number): TagInfo {
  const tag = grammar.tagOf(verb)
  if (tag.upos === 'ADJ' && isAfterAsking(tokens, verb))
    return {upos: 'VERB', feats: tag.feats, finite: false, verbForm: 'Inf'}
  // `Gør dig bekendt med …`: nobody but the reader is told to.
  const isOrder =
    tag.finite &&
    tokens.findIndex((d) => d.isWord) === verb &&
    objectPronouns.has(tokens[verb + 1]?.lower ?? '')
  if (isOrder) return {upos: tag.upos, feats: tag.feats, finite: true, mood: 'Imp'}
  if (tag.mood !== 'Imp' || !subjectPronouns.has(tokens[verb + 1]?.lower ?? '')) return tag
  return {...tag, mood: 'Ind', verbForm: 'Fin', tense: 'Pres', voice: 'Act'}
}

/** `bedes snarest rette henvendelse til`: an adjective with a bare noun, but for the verb before it. */
function isAfterAsking(tokens: ReadonlyArray<Token>, verb: number): boolean {
  for (let at = verb - 1; at >= Math.max(0, verb - 4); at--) {
    const {lower, upos} = tokens[at] ?? {lower: '', upos: ''}
    if (lower === 'bedes' || lower === 'at' || modals.has(lower)) return true
    if (!/^(?:ADV|PRON|ADJ)$/.test(upos) && lower !== 'i') return false
  }
  return false
}

/** Split one verb into verb and particle: `påbegynder sagen` → `begynder på sagen`, `tilbagesend den` → `send den tilbage`. */
function spread(
  sentence: Sentence,
  verb: number,
  form: string,
  particles: ReadonlyArray<string>,
  isPassive: boolean
): Array<TextChange> {
  const {tokens, grammar} = sentence
  const together = [replace(sentence, verb, verb, [form, ...particles].join(' '))]
  const next = tokens[verb + 1]
  if (verbPrepositions.has(particles.at(-1) ?? '')) {
    return !isPassive &&
      lastOfNounPhrase(sentence, verb + 1) > verb &&
      !subjectPronouns.has(next?.lower ?? '')
      ? together
      : []
  }

  if (isPassive || isClauseEnd(next)) return isClauseEnd(next) || next?.upos === 'ADP' ? together : []
  if (
    subjectPronouns.has(next?.lower ?? '') &&
    grammar.tagOf(verb).finite &&
    grammar.tagOf(verb).mood !== 'Imp'
  )
    return []
  const end = lastOfNounPhrase(sentence, verb + 1)
  const after = tokens[end + 1]
  if (end < 0 || !(isClauseEnd(after) || endsOfVerbPhrase.has(after?.lower ?? ''))) return []
  const at = tokens[end]?.to ?? 0
  return [replace(sentence, verb, verb, form), {from: at, to: at, text: ` ${particles.join(' ')}`}]
}

/**
 * Change a verb and the rest of its phrase, with other words between.
 *
 * ```
 * retter du hurtigst muligt henvendelse til os   →  kontakter du os hurtigst muligt
 *                           ^ rest                  (an unstressed pronoun goes before adverbs)
 * ```
 */
function closeGap(
  {sentence, first, last, rest}: PhraseMatch,
  form: string,
  particles: ReadonlyArray<string>,
  takesObject: boolean
): Array<TextChange> {
  const {tokens, grammar} = sentence
  const verb = replace(sentence, first, first, form)
  const isPossessed = grammar.tagOf(rest).upos === 'NOUN' && isDeterminer(tokens[rest - 1])
  if (isPossessed) return []
  if (particles.length > 0) {
    const isAlike = takesObject === verbPrepositions.has(particles.at(-1) ?? '')
    return isAlike ? [verb, replace(sentence, rest, last, particles.join(' '))] : []
  }

  const object = tokens[last + 1]
  const gone = {from: tokens[rest - 1]?.to ?? 0, to: tokens[last]?.to ?? 0, text: ''}
  const isObjectInGap = tokens
    .slice(first + 1, rest)
    .some(({index}) => /^(?:NOUN|PROPN)$/.test(grammar.tagOf(index).upos))
  // What the phrase does with an object inside, a single verb may do with a clause only: `gøre et krav gældende`.
  if (isObjectInGap) return []
  // `har været fuldt ud i overensstemmelse med` → `har fuldt ud fulgt`: what tells how stands before a participle.
  const isAdverbial = tokens.slice(first + 1, rest).every((d) => /^(?:ADV|ADP|ADJ)$/.test(d.upos))
  if (grammar.tagOf(first).verbForm === 'Part' && isAdverbial) {
    const how = tokens.slice(first + 1, rest).map((d) => d.text)
    return [{from: tokens[first]?.from ?? 0, to: tokens[last]?.to ?? 0, text: [...how, form].join(' ')}]
  }
  if (!takesObject) return [verb, gone]

  const afterSubject = subjectPronouns.has(tokens[first + 1]?.lower ?? '') ? first + 2 : first + 1
  if (!object || !objectPronouns.has(object.lower) || afterSubject >= rest) return [verb, gone]
  const at = tokens[afterSubject]?.from ?? 0
  return [verb, {from: at, to: at, text: `${object.text} `}, {...gone, to: object.to}]
}

/** `forskaffe sig` as it stands in the sentence: `forskaffe dig`. */
function withReflexive({entry, sentence, rest, last}: PhraseMatch, alternative: string): string {
  if (!/\bsig\b/.test(alternative) || !/\bsig\b/.test(entry.term)) return alternative
  const pronoun = sentence.tokens.slice(rest, last + 1).find((d) => reflexivePronouns.has(d.lower))
  return pronoun ? alternative.replace(/\bsig\b/, pronoun.text) : alternative
}

function replace({tokens}: Sentence, first: number, last: number, text: string): TextChange {
  return {from: tokens[first]?.from ?? 0, to: tokens[last]?.to ?? 0, text}
}
