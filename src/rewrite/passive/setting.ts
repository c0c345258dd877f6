import type {Clause} from '../../danish/syntax/sentence-syntax.ts'
import {conditionals, reasonsAndResults} from '../../danish/words/conjunctions.ts'
import {isDoer} from '../../danish/words/doers.ts'
import {possessivesOfReader} from '../../danish/words/pronouns.ts'
import type {Sentence} from '../../letter/model/sentence.ts'
import type {Token} from '../../letter/model/token.ts'
import {agentOfClause} from '../../letter/sentences/agent.ts'
import type {PassiveClause} from './clause.ts'

/**
 * What a clause is to the sentence, as far as it tells who acts in it.
 *
 * - `statement`: says what is done
 * - `condition`: `hvis regningen ikke betales`, `betales regningen ikke, …`
 * - `wish`: `vi beder om, at bilen flyttes`, `på betingelse af, at …`
 * - `detail`: tells when, why, or of which thing; or what somebody else sees to
 */
export type Setting = 'statement' | 'condition' | 'wish' | 'detail'

/** Say what the clause of a passive is to its sentence. */
export function settingOf(sentence: Sentence, {clause, order}: PassiveClause): Setting {
  if (isConditional(sentence, clause)) return 'condition'
  if (order === 'relative') return 'detail'
  if (clause.kind === 'main' && order !== 'subordinate') return 'statement'
  const {tokens} = sentence
  const linker = tokens[clause.subordinator]?.lower ?? ''
  if (reasonsAndResults.has(linker)) return 'statement'
  if (linker !== 'at') return 'detail'
  if (isWish(sentence, clause)) return 'wish'
  const above = sentence.grammar.syntax.clauses[clause.parent]
  return says(tokens[above?.mainVerb ?? -1]) && tokens[clause.subordinator - 2]?.upos !== 'NOUN'
    ? 'statement'
    : 'detail'
}

const wishing =
  /^(?:bede|kræve|anmode|forlange|henstille|ønske|opfordre|anbefale|foreslå|tilråde|råde|forudsætte|pålægge|påbyde)$/
const needed = /^(?:vigtigt|nødvendigt|krav|betingelse|forudsætning|vilkår|forudsat)$/

function isWish({tokens, grammar}: Sentence, {parent, subordinator}: Clause): boolean {
  // `under forudsætning af, at …`, `på den betingelse, at …`, `forudsat, at …`
  for (let at = subordinator - 1; at >= Math.max(0, subordinator - 3); at--) {
    if (/^(?:forudsætning|betingelse|vilkår|krav|forudsat|betinget)$/.test(tokens[at]?.lower ?? ''))
      return true
  }
  const above = grammar.syntax.clauses[parent]
  const verb = tokens[above?.mainVerb ?? -1]
  // `Planen forudsætter, at …`: that is no wish of the sender's to the reader.
  const wisher = above?.subject ? tokens[above.subject.head] : undefined
  if (wisher?.upos === 'NOUN' && !isSender(wisher.lower)) return false
  // `det bedes bemærket, at …` asks for attention only.
  if (wishing.test(verb?.lemma ?? '')) return verb?.lower !== 'bedes'
  return verb?.lemma === 'være' && needed.test(predicateOf(tokens, above))
}

function predicateOf(tokens: ReadonlyArray<Token>, clause: Clause | undefined): string {
  return (
    tokens[clause?.predicate?.head ?? -1]?.lower ?? tokens[(clause?.predicate?.end ?? 0) - 1]?.lower ?? ''
  )
}

/** Verbs after which a clause with `at` tells what the sender tells. */
function says(verb: Token | undefined): boolean {
  return /^(?:oplyse|meddele|beklage|skrive|bekræfte|vide|forvente|regne|fortælle|love|se|beslutte|betyde|gøre|vurdere|mene|varsle|aftale|blive|være|skyldes?)$/.test(
    verb?.lemma ?? ''
  )
}

/** `Hvis …`, `medmindre …`, and a verb that stands first but asks nothing: `Betales der ikke, …`. */
function isConditional({tokens}: Sentence, {kind, subordinator, start, finiteVerb}: Clause): boolean {
  if (conditionals.has(tokens[subordinator]?.lower ?? '')) return true
  const isFirst = start === finiteVerb || tokens.findIndex((d) => d.isWord) === finiteVerb
  return isFirst && (kind !== 'main' || tokens.at(-1)?.text !== '?')
}

/**
 * Whether the sentence names somebody else who may act: `Firmaet leverer maden, og regningen sendes til os`, `klubbens
 * vedtægter er blevet ændret`, `Dagplejeren skal underrettes`.
 */
export function namesOther(sentence: Sentence, {clause, subject}: PassiveClause): boolean {
  const before = sentence.letter.sentencesOf.get(sentence.unit)
  const previous = before?.[before.indexOf(sentence) - 1]
  if (previous && previous.once(clausesOfOthers).length > 0) return true
  const acting = sentence.once(clausesOfOthers)
  if (acting.length > 1 || (acting.length === 1 && acting[0] !== clause)) return true
  for (let at = subject?.start ?? 0; at < (subject?.end ?? 0); at++) {
    // `dit barns trivsel`: the reader's own people act in nothing.
    const isReaders = possessivesOfReader.has(sentence.tokens[at - 1]?.lower ?? '')
    if (sentence.grammar.tagOf(at).case === 'Gen' && isOther(sentence, at) && !isReaders) return true
  }
  return false
}

/** The clauses in which somebody acts who is neither sender nor reader. */
function clausesOfOthers(sentence: Sentence): ReadonlyArray<Clause> {
  return sentence.grammar.syntax.clauses.filter((clause) => {
    if (clause.subject && isOther(sentence, clause.subject.head)) return true
    const agent = agentOfClause(sentence, clause)
    for (let at = agent?.start ?? 0; at < (agent?.end ?? 0); at++) if (isOther(sentence, at)) return true
    return false
  })
}

function isOther({tokens}: Sentence, at: number): boolean {
  const token = tokens[at]
  if (!token || isSender(token.lower.replace(/s$/, ''))) return false
  return token.upos === 'PROPN' || (token.upos === 'NOUN' && isDoer(token.lemma.toLowerCase()))
}

/** Whether what is done is done to a person or a body of which the clause speaks: `Dagplejeren skal underrettes`. */
export function isDoneToOther({tokens}: Sentence, {subject}: PassiveClause): boolean {
  const words = tokens.slice(subject?.start ?? 0, subject?.end ?? 0)
  return words.some(
    ({upos, lemma, lower}) => upos === 'NOUN' && isDoer(lemma.toLowerCase()) && !isSender(lower)
  )
}

/** Whether a word names the sender of letters. */
export function isSender(word: string): boolean {
  return /^(?:kommunen|forvaltningen|borgerservice|rådhuset|jobcentre?t|afdelingen|byrådet)$/.test(word)
}
