import {inflect} from '../../danish/lexicon/inflect.ts'
import type {Sentence} from '../../letter/model/sentence.ts'
import type {Token} from '../../letter/model/token.ts'
import {isInCleft} from '../../letter/recognise/address.ts'
import type {Suggestion} from '../../types.ts'
import {changedText, editsOf, type TextChange} from '../recast/changes.ts'
import {capitalise, matchCase} from '../recast/match-case.ts'
import {agreementOfOwned, isNumberOpen, isUsuallyPlural, type OwnedAgreement} from './owned.ts'

/**
 * Turn a sentence from De to du: `Har De husket Deres pas?` → `Har du husket dit pas?`.
 *
 * A request is offered as an imperative first: `De bedes oplyse …` → `Oplys …`.
 *
 * @param polite the words of the sentence that mean the reader
 * @param several whether there is more than one reader: then `De har begge …` → `I har begge …`
 */
export function familiarise(
  sentence: Sentence,
  polite: ReadonlyArray<Token>,
  several = false
): Array<Suggestion> {
  // `Har De begge Deres børn med?`: both of you, or both children?
  if (polite.some((d) => d.lower === 'deres' && sentence.tokens[d.index - 1]?.lower === 'begge')) return []
  if (several) return suggest(sentence, polite.map(pluralChange))
  const open = polite.some((token) => token.lower === 'deres' && isNumberOpen(token))
  // Where the form does not tell the number it is one: a reader has one pass; of shoes and conditions there are several.
  const numbers = open ? [polite.some(isUsuallyPlural) ? ('Plur' as const) : ('Sing' as const)] : [undefined]
  const suggestions: Array<Suggestion> = []
  for (const number of numbers) {
    const changes = changesOf(polite, number)
    if (!changes) return []
    const request = requestOf(sentence, polite, changes)
    if (request) suggestions.push(request)
    suggestions.push(...suggest(sentence, changes))
  }
  return suggestions
}

/** One word that cannot be turned would leave a sentence with both addresses: then none is. */
function changesOf(
  polite: ReadonlyArray<Token>,
  number: 'Sing' | 'Plur' | undefined
): Array<TextChange> | undefined {
  const changes: Array<TextChange> = []
  for (const token of polite) {
    const word = familiarForm(token, number)
    if (word === undefined) return
    changes.push({from: token.from, to: token.to, text: word})
  }
  return changes
}

/** `De` → `I`, `Dem` → `jer`, `Deres` → `jeres`, whatever is owned. */
function pluralChange(token: Token): TextChange {
  const {lower, text, from, to} = token
  const word = lower === 'de' && !isInCleft(token) ? 'I' : lower === 'deres' ? 'jeres' : 'jer'
  const isLoud = text.length > 1 && text === text.toUpperCase()
  return {from, to, text: isLoud ? matchCase(word, text) : isFirst(token) ? capitalise(word) : word}
}

function isFirst({sentence, index}: Token): boolean {
  return !sentence.tokens.slice(0, index).some((d) => d.isWord)
}

function suggest(sentence: Sentence, changes: ReadonlyArray<TextChange>): Array<Suggestion> {
  const edits = editsOf(sentence, changes)
  return edits.length === 0 ? [] : [{text: changedText(sentence, changes), edits, safe: false}]
}

function familiarForm(token: Token, number: 'Sing' | 'Plur' | undefined): string | undefined {
  const {lower, text} = token
  const word =
    lower === 'de'
      ? isInCleft(token)
        ? 'dig'
        : 'du'
      : lower === 'dem'
        ? 'dig'
        : possessive(owned(token, number))
  if (word === undefined) return
  // The capital of De is politeness, du has one only where a sentence begins or all is in capitals.
  if (text.length > 1 && text === text.toUpperCase()) return matchCase(word, text)
  return isFirst(token) ? capitalise(word) : word
}

/** What is owned, in the number that is tried where its form leaves that open. */
function owned(token: Token, number: 'Sing' | 'Plur' | undefined): OwnedAgreement | undefined {
  const agreement = agreementOfOwned(token)
  return agreement && number && isNumberOpen(token) ? {...agreement, number} : agreement
}

function possessive(agreement: OwnedAgreement | undefined): string | undefined {
  if (!agreement) return
  if (agreement.number === 'Plur') return 'dine'
  return agreement.gender === 'Neut' ? 'dit' : 'din'
}

/** `De bedes oplyse …` → `Oplys …`: only where De is the subject and the request stands first. */
function requestOf(
  sentence: Sentence,
  polite: ReadonlyArray<Token>,
  changes: ReadonlyArray<TextChange>
): Suggestion | undefined {
  const {tokens, letter} = sentence
  const [first, asked, verb] = tokens
  if (!first || !asked || !verb || polite[0] !== first || asked.lower !== 'bedes') return
  // `De bedes venligst oplyse`: the courtesy goes with the request.
  const at = verb.lower === 'venligst' ? 3 : 2
  const main = tokens[at]
  if (!main || sentence.grammar.tagOf(at).verbForm !== 'Inf') return
  const [imperative] = inflect(letter.danish.lexicon, main.lemma, {pos: 'verb', mood: 'Imp'})
  if (imperative === undefined) return
  const [edit] = suggest(sentence, [
    {from: first.from, to: main.to, text: capitalise(imperative)},
    ...changes.filter((change) => change.from >= main.to)
  ])
  return edit
}
