import {addressOf} from '../analyse/address.ts'
import type {Sentence} from '../analyse/sentence.ts'
import type {Token} from '../analyse/token.ts'
import type {Clause} from '../danish/phrases.ts'
import {isModalVerb} from './active-verbs.ts'
import type {PassiveClause} from './passive-clause.ts'

/** Verbs by who does what they mean, as lemmas. */
export interface Doers {
  readonly reader: ReadonlySet<string>
  readonly authority: ReadonlySet<string>
}

/** Who acts where nobody is named, the likelier first: `vi`, `du`, both or nobody. */
export function doersOf(
  sentence: Sentence,
  {chain, clause, subject, end}: PassiveClause,
  lemma: string,
  {reader, authority}: Doers
): ReadonlyArray<string> {
  const finite = sentence.tokens[chain[0] ?? 0]?.lower ?? ''
  const own = sentence.tokens.slice(Math.min(chain[0] ?? 0, subject?.start ?? Infinity), end)
  const of = subject ? sentence.tokens.slice(subject.start, subject.end) : []
  const isReader = reader.has(lemma)
  const isAuthority = authority.has(lemma)
  const we = isForUs(own) ? [] : ['vi']
  const you = isForReader(own, of) ? [] : [readerPronoun(sentence)]

  const isCondition = isConditional(sentence, clause)
  if (isModalVerb(finite) && chain.length > 1 && !(isCondition && finite === 'skulle')) {
    if (/^(?:skal|skulle|må|måtte|bør|burde)$/.test(finite)) {
      return isAuthority && !isReader ? [...we, ...you] : [...you, ...we]
    }
    if (/^(?:kan|kunne)$/.test(finite) && isReader) return isAuthority ? [...you, ...we] : you
  }
  // `Hvis regningen ikke betales`: what the reader does, or does not do, is the condition.
  if (isCondition && isReader && you.length > 0) return you
  // `Vi beder om, at bilen flyttes`: what we ask for, the reader does.
  if (isWish(sentence, clause)) return isReader || isAuthority ? you : []
  return isAuthority ? we : []
}

function isWish({tokens, grammar}: Sentence, {parent, subordinator}: Clause): boolean {
  if (tokens[subordinator]?.lower !== 'at') return false
  const above = grammar.syntax.clauses[parent]
  const verb = tokens[above?.mainVerb ?? -1]?.lemma ?? ''
  if (/^(?:bede|kræve|anmode|forlange|henstille|ønske|opfordre)$/.test(verb)) return true
  return (
    verb === 'være' &&
    /^(?:vigtigt|nødvendigt|krav|betingelse|forudsætning)$/.test(predicateOf(tokens, above))
  )
}

function predicateOf(tokens: ReadonlyArray<Token>, clause: Clause | undefined): string {
  return (
    tokens[clause?.predicate?.head ?? -1]?.lower ?? tokens[(clause?.predicate?.end ?? 0) - 1]?.lower ?? ''
  )
}

/** `Hvis …`, `medmindre …`, and a verb that stands first but asks nothing: `Betales der ikke, …`. */
function isConditional({tokens}: Sentence, {kind, subordinator, start, finiteVerb}: Clause): boolean {
  if (/^(?:hvis|såfremt|dersom|medmindre)$/.test(tokens[subordinator]?.lower ?? '')) return true
  const isFirst = start === finiteVerb || tokens.findIndex((d) => d.isWord) === finiteVerb
  return isFirst && (kind !== 'main' || tokens.at(-1)?.text !== '?')
}

/** Whether the clause speaks of the sender beside who acts: `sendes til os`. */
function isForUs(tokens: ReadonlyArray<Token>): boolean {
  return tokens.some(({lower}, at) => {
    if (/^(?:os|mig|vi|jeg|min|mit|mine|undertegnede)$/.test(lower)) return true
    return /^(?:til|hos|over)$/.test(lower) && isSender(tokens[at + 1]?.lower ?? '')
  })
}

function isSender(word: string): boolean {
  return /^(?:kommunen|forvaltningen|borgerservice|rådhuset|jobcentre?t)$/.test(word)
}

/** Whether the clause speaks of the reader beside who acts: `sendes til dig`, `du kontaktes`. */
function isForReader(tokens: ReadonlyArray<Token>, subject: ReadonlyArray<Token>): boolean {
  if (tokens.some(({lower, text}) => /^(?:dig|jer)$/.test(lower) || text === 'Dem')) return true
  return subject.some((d) => d.lower === 'du' || d.text === 'I' || isPolite(d))
}

/** Whether `De` means the reader. */
export function isPolite(token: Token): boolean {
  return token.text === 'De' && addressOf(token.sentence.letter).polite.includes(token)
}

/** The pronoun by which the letter speaks to its reader. */
export function readerPronoun({letter}: Sentence): string {
  return addressOf(letter).pronoun
}
