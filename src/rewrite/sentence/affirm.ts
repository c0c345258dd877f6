import {morphologicalClass as c} from '../../danish/lexicon/morphology.ts'
import type {Sentence} from '../../letter/model/sentence.ts'
import type {Token} from '../../letter/model/token.ts'
import type {Suggestion} from '../../types.ts'
import {recast} from '../recast/recast.ts'

/**
 * Say positively what two negations say, where that is mechanical:
 *
 * - `kan ikke … medmindre` → `kan kun … hvis`
 * - `må ikke undlade at` → `skal`
 * - `ikke umuligt` → `muligt`
 */
export function affirm(sentence: Sentence, negation: Token, second: Token): Suggestion | undefined {
  if (negation.lower !== 'ikke' || second.index < negation.index) return
  const {tokens} = sentence
  const [from, to] = [negation.index, second.index + 1]
  const options = {negations: true}
  if (second.lower === 'medmindre') {
    // `medmindre nævnet bestemmer andet`: other than what is denied, and that goes with the negation.
    if (tokens.slice(to).some(({lower}) => /^(?:andet|anderledes|modsatte)$/.test(lower))) return
    // Where a third clause stands between, `kun` would limit that one: `må ikke bruges, mens klagen behandles, medmindre …`
    if (tokens.slice(from, second.index).some(({index}) => sentence.grammar.tagOf(index).finite)) return
    // `ikke foretage dig yderligere`: words that go with a negation say nothing without it.
    if (tokens.slice(from, second.index).some(({lower}) => boundToNegation.test(lower))) return
    return recast(sentence, from, to, ['kun', [from + 1, second.index], 'hvis'], options)
  }

  if (second.lemma === 'undlade') {
    const modal = tokens[from - 1]
    const marker = tokens[to]
    if (modal?.lower !== 'må' || marker?.lower !== 'at' || to !== from + 2) return
    return recast(sentence, from - 1, to + 1, ['skal'], options)
  }

  if (
    second.lower.startsWith('u') &&
    to === from + 2 &&
    second.lower !== 'uden' &&
    second.lower !== 'udelukke'
  ) {
    if (
      sentence.grammar.tagOf(second.index).verbForm === 'Inf' ||
      sentence.grammar.tagOf(second.index).finite
    )
      return
    // `ikke usandsynligt` is less than `sandsynligt`; of what is `ikke umuligt` there is no less.
    if (!isContradictory(sentence, second)) return
    return recast(sentence, from, to, [second.lower.slice(1)], options)
  }
  return
}

/** Whether of a word with u- and the word without it one must be true: a participle, or one of a few adjectives. */
function isContradictory({letter}: Sentence, {lower}: Token): boolean {
  const rest = lower.slice(1)
  if (/^(?:mulig|lovlig|gyldig|tilladelig|forenelig|tilgængelig|brugelig|anvendelig)(?:t|e)?$/.test(rest))
    return true
  return (letter.danish.lexicon.ownClasses(rest) & c.pastParticiple) !== 0
}

const boundToNegation = /^(?:yderligere|længere|mere|videre|nogen|noget|nogle|endnu|overhovedet|heller)$/
