import {morphologicalClass as c} from '../../danish/lexicon/morphology.ts'
import {reflexiveOf, reflexivePronouns} from '../../danish/words/pronouns.ts'
import type {Letter} from '../model/letter.ts'
import type {Sentence} from '../model/sentence.ts'
import type {Token} from '../model/token.ts'
import {isBorrowed} from '../sentences/borrowed-words.ts'
import {formReadings} from './form-readings.ts'
import type {PhraseClass, PhraseMatch} from './phrase.ts'
import {termWords} from './phrase-index.ts'

/** The sentences in which a writer chooses words: not the address, the greeting and the signature. */
export function searchedSentences(letter: Letter): ReadonlyArray<Sentence> {
  return letter.sentences.filter(({unit: {part}}) => searched.has(part))
}

const searched: ReadonlySet<string> = new Set(['body', 'list-item', 'heading', 'table', 'note'])

/** Whether a match is the writer's own words and in the word class of its entry: no quotation, no title, no name. */
export function isOwnWords(match: PhraseMatch): boolean {
  return (
    hasCapitals(match) &&
    !isBorrowed(match.sentence, match.first) &&
    isInClass(match) &&
    !isName(match) &&
    isReflexive(match)
  )
}

/** A term with capitals, such as an acronym, counts only with them: `BAT` is no bat. */
function hasCapitals({entry: {term}, sentence, first, last}: PhraseMatch): boolean {
  if (term === term.toLowerCase()) return true
  const text = sentence.content.text.slice(sentence.tokens[first]?.from, sentence.tokens[last]?.to)
  for (let index = 0; index < term.length; index++) {
    const letter = term.charAt(index)
    if (letter !== letter.toLowerCase() && text.charAt(index) !== letter) return false
  }
  return true
}

/** Parts of speech of the forms of each class; participles are verbs that describe. */
const partsOfSpeech: Readonly<Record<string, ReadonlyArray<string>>> = {
  verb: ['VERB', 'AUX', 'ADJ'],
  noun: ['NOUN', 'PROPN'],
  adjective: ['ADJ', 'ADV', 'VERB']
}

const nouns =
  c.commonNoun |
  c.neuterNoun |
  c.nounDefinite |
  c.nounPlural |
  c.nounPluralDefinite |
  c.nounGenitive |
  c.pluralOnly
const finite = c.infinitive | c.present | c.past | c.passive | c.imperative
const adjectives = c.adjective | c.adjectiveNeuter | c.adjectivePlural | c.comparative | c.superlative

/** What else a form of a class may be, so that its tag must decide. */
const rivals: Readonly<Record<string, number>> = {
  verb: nouns | adjectives | c.other,
  noun: finite | c.pastParticiple | adjectives | c.other,
  adjective: nouns | finite | c.other
}

function isInClass({entry, sentence, head}: PhraseMatch): boolean {
  const {as, tag} = entry
  const token = sentence.tokens[head]
  if (!token) return false
  if (tag && !tag.includes(token.upos)) return false
  if (tag || !as) return true
  // `valideres` is no form of `valid`.
  if (as === 'adjective' && sentence.grammar.tagOf(head).voice === 'Pass') return false
  if (isOtherWord(token, termWords(entry.term).at(as === 'verb' ? 0 : -1) ?? '', as)) return false
  const classes = sentence.letter.danish.lexicon.classes(token.lower)
  return (classes & (rivals[as] ?? 0)) === 0 || (partsOfSpeech[as] ?? []).includes(token.upos)
}

/** `generer` is of `genere` or of `generere`: where the lexicon has more than one word, the tagger chooses. */
function isOtherWord(token: Token, lemma: string, pos: PhraseClass): boolean {
  const lemmas = formReadings(token.sentence.letter.danish.lexicon, token.lower).filter((d) => d.pos === pos)
  if (lemmas.every((d) => d.lemma === lemma)) return false
  return token.lemma !== lemma && lemmas.some((d) => d.lemma === token.lemma)
}

/** `Anvend A/S`: a word with a capital that nothing but a name demands. */
function isName({entry: {term, as}, sentence, first}: PhraseMatch): boolean {
  const {tokens} = sentence
  const token = tokens[first]
  if (!token || token.text === token.lower || term !== term.toLowerCase()) return false
  if (token.letters > 1 && token.text === token.text.toUpperCase()) return false
  const next = tokens[first + 1]
  if (/^(?:A\/S|ApS|I\/S|P\/S|K\/S|IVS|a\.m\.b\.a\.?|AB|ASA)$/i.test(next?.text ?? '')) return true
  const isFirst = tokens.findIndex((d) => d.isWord) === first
  if (isFirst) return false
  // `Ring til Visitation`: a noun with a capital inside the sentence names an office, whatever the tagger thinks.
  return token.upos === 'PROPN' || (as === 'noun' && tokens[first - 1]?.isWord === true)
}

/** Whether the pronoun of `gøre sig bekendt med` is its subject's: `Vi har gjort Dem bekendt med` says something else. */
function isReflexive({entry: {term}, sentence, first, last}: PhraseMatch): boolean {
  if (!/ sig(?: |$)/.test(term)) return true
  const {tokens, grammar} = sentence
  const pronoun = tokens
    .slice(first + 1, last + 1)
    .find(({lower}) => lower !== 'sig' && reflexivePronouns.has(lower))
  if (!pronoun) return true
  const isNominative = ({lower, text, index}: Token) =>
    index !== pronoun.index &&
    (lower === 'i' ? text === 'I' : reflexiveOf.has(lower)) &&
    grammar.tagOf(index).upos === 'PRON'
  const subject =
    tokens.slice(0, first).findLast(isNominative) ?? tokens.slice(first, last).find(isNominative)
  if (subject) return reflexiveOf.get(subject.lower) === pronoun.lower
  // `Gør dig bekendt med …`, `at gøre Dem bekendt med …`
  const {mood, verbForm} = grammar.tagOf(first)
  return mood === 'Imp' || verbForm === 'Inf' || tokens.findIndex((d) => d.isWord) === first
}
