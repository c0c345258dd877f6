import {auxiliaries, have} from '../../danish/words/modals-and-auxiliaries.ts'
import {oneOf} from '../../danish/words/one-of.ts'
import {inseparableObjects} from '../../danish/words/pronouns.ts'
import type {Sentence} from '../../letter/model/sentence.ts'
import {isDeterminer} from '../../letter/sentences/last-of-noun-phrase.ts'
import type {PhraseMatch} from '../../letter/wording/phrase.ts'

const withObject = new RegExp(` ${oneOf(inseparableObjects)}(?: |$)`)

/** How far an auxiliary may stand from its participle. */
const reach = 6

/** The alternatives that go with the form a verb phrase has: some go in the active only, or not before a noun. */
export function alternativesOf(match: PhraseMatch): ReadonlyArray<string> {
  const {entry, sentence, first} = match
  const {use = [], passive, attributive} = entry
  if (attributive && isAttributive(sentence, first)) return attributive
  return passive && isPassive(sentence, first) ? passive : use
}

/** Whether a verb stands in the passive, with -s or with *blive* or *være*. */
export function isPassive(sentence: Sentence, verb: number): boolean {
  return sentence.grammar.tagOf(verb).voice === 'Pass' || isAfterBlive(sentence, verb)
}

/** Whether a participle belongs to a passive with *blive* or *være* before it. */
function isAfterBlive(sentence: Sentence, verb: number): boolean {
  return sentence.grammar.tagOf(verb).verbForm === 'Part' && !isAfter(sentence, verb, have)
}

function isAfter({tokens}: Sentence, verb: number, words: ReadonlySet<string>): boolean {
  for (let at = verb - 1; at >= Math.max(0, verb - reach); at--) {
    const token = tokens[at]
    if (!token || /^[,;:]$/.test(token.text)) return false
    if (words.has(token.lower)) return true
  }
  return false
}

/** Whether a participle describes the noun behind it: `det fremsendte skema`, `en fremsendt ansøgning`. */
export function isAttributive(sentence: Sentence, verb: number): boolean {
  const {tokens, grammar} = sentence
  const {verbForm, upos, finite} = grammar.tagOf(verb)
  // `De fremsendte bilag mangler`: the sentence has another verb, and this one an article.
  if (finite && /^de[nt]?$/.test(tokens[verb - 1]?.lower ?? '') && hasFiniteAfter(sentence, verb + 1))
    return true
  if (finite || (verbForm !== 'Part' && upos !== 'ADJ')) return false
  if (!/^(?:NOUN|PROPN|ADJ|NUM)$/.test(grammar.tagOf(verb + 1).upos)) return false
  if (/(?:te|de|ne)$/.test(tokens[verb]?.lower ?? '')) return true
  const before = tokens[verb - 1]
  return isDeterminer(before) || !isAfter(sentence, verb, auxiliaries)
}

function hasFiniteAfter({tokens, grammar}: Sentence, index: number): boolean {
  if (grammar.tagOf(index).upos !== 'NOUN') return false
  for (const token of tokens.slice(index + 1)) {
    if (/^[,;:]$/.test(token.text) || token.upos === 'CCONJ') return false
    if (grammar.tagOf(token.index).finite) return true
  }
  return false
}

/** Verbs that form their perfect with *være*: `har fundet sted`, but `er sket`. */
const moving: ReadonlySet<string> = new Set(
  'ske komme gå blive begynde dø forsvinde falde opstå ankomme møde nå'.split(' ')
)
/** Verbs that nobody puts in the passive: `besiddes` is not `haves`. */
const withoutPassive: ReadonlySet<string> = new Set(
  'være have få kunne skulle måtte ville vide ligge bo vare gælde foregå hedde synes tro love'.split(' ')
)

/** Whether an alternative goes with the voice and the auxiliary that the verb it replaces has. */
export function isFit({entry, sentence, first: verb}: PhraseMatch, alternative: string): boolean {
  const {voice, verbForm} = sentence.grammar.tagOf(verb)
  const [lemma = '', particle] = alternative.split(' ')
  const hasPassive = !withoutPassive.has(lemma) && !withObject.test(alternative)
  if (!hasPassive && isPassive(sentence, verb)) return false
  // `er kommet i besiddelse af`, but `har fået`
  const wasMoving = moving.has(entry.term.split(' ')[0] ?? '')
  if (wasMoving && !moving.has(lemma) && isAfterBlive(sentence, verb)) return false
  if (!moving.has(lemma) || (lemma === 'møde' && particle !== 'op')) return true
  return voice !== 'Pass' && !(verbForm === 'Part' && isAfter(sentence, verb, have))
}
