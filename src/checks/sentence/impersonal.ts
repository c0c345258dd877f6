import {inflect} from '../../danish/lexicon/inflect.ts'
import {conditionalsAndWhen, reportingWords} from '../../danish/words/conjunctions.ts'
import type {Letter} from '../../letter/model/letter.ts'
import type {Sentence} from '../../letter/model/sentence.ts'
import type {Token} from '../../letter/model/token.ts'
import {addressOf} from '../../letter/recognise/address.ts'
import {isBorrowed} from '../../letter/sentences/borrowed-words.ts'
import {
  hasModalLemma,
  type PassiveGroup,
  passiveGroup,
  skipAdverbs
} from '../../letter/sentences/formal-subject.ts'
import {mainLemma} from '../../rewrite/passive/active-verbs.ts'
import {recast} from '../../rewrite/recast/recast.ts'
import {personalise} from '../../rewrite/words/personalise.ts'
import type {Match, Suggestion} from '../../types.ts'
import {kind, type Prepare} from '../kind.ts'
import type {OptionsOf} from '../options/options-of.ts'

const check: Prepare<'impersonal'> = ({verbs, phrases}) => {
  const table = new Map(Object.entries(verbs))
  return (letter: Letter) => {
    const matches: Array<Match> = []
    for (const sentence of letter.sentences) {
      if (sentence.unit.part !== 'body' && sentence.unit.part !== 'list-item') continue
      for (const token of sentence.tokens) {
        if (isBorrowed(sentence, token.index)) continue
        if (token.lower === 'man' && isPronoun(token)) matches.push(manMatch(token))
        else if (token.lower === 'det' || token.lower === 'der') {
          const match = formalSubject(token, table, phrases)
          if (match) matches.push(match)
        }
      }
    }
    return matches
  }
}

/** Find `man`, and `det` or `der` with a passive, where nobody says, asks or means anything. */
export const impersonal = kind({scope: 'address', check})

/** `Hestens man` is a mane. */
function isPronoun({sentence, index, upos}: Token): boolean {
  const before = sentence.grammar.tagOf(index - 1)
  return upos === 'PRON' && before.case !== 'Gen' && before.upos !== 'DET' && before.upos !== 'ADJ'
}

function manMatch({sentence, start, end}: Token): Match {
  const suggestion = personalise(sentence)
  return {start, end, message: 'man', ...(suggestion ? {suggestions: [suggestion]} : {})}
}

function formalSubject(
  subject: Token,
  verbs: ReadonlyMap<string, string>,
  phrases: OptionsOf<'impersonal'>['phrases']
): Match | undefined {
  const group = passiveGroup(subject)
  if (!group) return
  const {sentence} = subject
  const {tokens} = sentence
  const lemma = group.main.lemma
  const first = tokens[Math.min(group.subject, group.finite)]
  if (!first) return

  for (const {verb, rest, use, reader} of phrases) {
    const words = rest === '' ? [] : rest.split(' ')
    // Adverbs may part the phrase: `gøres endvidere opmærksom på`.
    const at = words.length > 0 ? skipAdverbs(sentence, group.end) : group.end
    if (
      verb !== lemma ||
      subject.lower !== 'der' ||
      !words.every((word, offset) => tokens[at + offset]?.lower === word)
    )
      continue
    const last = tokens[at + words.length - 1] ?? group.main
    const match = {start: first.start, end: last.end}
    if (reader && isDemanded(sentence, group) && use !== undefined) {
      return withReader(match, sentence, group, use)
    }
    // `Der bør tages kontakt til …` asks for something to be done; by whom, the sentence does not say.
    if (isDemanded(sentence, group) && !isSaying(verb, verbs)) return match
    return withSuggestion(match, sentence, {...group, end: at}, use ?? `${verb} ${rest}`, words.length)
  }

  // Whatever the verb: where an at-clause says what, `det` stands for nobody.
  if (subject.lower !== 'det' || !hasContent(sentence, group.end)) return
  const plain = verbs.get(lemma)
  // `Det er ikke tilladt at …`, `det er kendt, at …`: a state, and nobody's act.
  if (plain === undefined && isState(sentence, group)) return
  const match = {start: first.start, end: tokens[group.end - 1]?.end ?? group.main.end}
  if (tokens[group.finite]?.lower === 'bedes') return {...match, ...orderInstead(sentence, group)}
  return plain === undefined ? match : withSuggestion(match, sentence, group, plain, 0)
}

/** Verbs of `phrases` that say or ask, as those of `verbs` do, so that their modal verb may go. */
const saying =
  /^(?:gøre|henvise|bede|opfordre|orientere|minde|kvittere|takke|lægge|vejlede|underrette|rykke)$/

function isSaying(verb: string, verbs: ReadonlyMap<string, string>): boolean {
  return verbs.has(verb) || saying.test(verb)
}

function isDemanded({tokens}: Sentence, group: PassiveGroup): boolean {
  const finite = tokens[group.finite]
  return finite !== undefined && finite !== group.main && hasModalLemma(finite)
}

function isState({tokens}: Sentence, group: PassiveGroup): boolean {
  return tokens[group.finite]?.lemma === 'være' && tokens[group.main.index - 1]?.lower !== 'blevet'
}

/** `Det bedes oplyst, om …` → `Oplys, om …`. */
function orderInstead(sentence: Sentence, group: PassiveGroup): Pick<Match, 'suggestions'> {
  if (group.inverted || sentence.tokens.findIndex((d) => d.isWord) !== group.subject) return {}
  const {lexicon} = sentence.letter.danish
  const lemma = mainLemma(sentence, group.main.index) ?? group.main.lemma
  const [order] = inflect(lexicon, lemma, {pos: 'verb', mood: 'Imp'})
  const suggestion = order === undefined ? undefined : recast(sentence, group.subject, group.end, [order])
  return suggestion ? {suggestions: [suggestion]} : {}
}

/** What is said, asked or meant follows: `, at …`, `at …`, `om …`, a colon. Else `det` means something. */
function hasContent({tokens}: Sentence, end: number): boolean {
  const next = tokens[end]
  if (next?.text === ':') return true
  const word = next?.text === ',' ? tokens[end + 1] : next
  if (word === undefined || !reportingWords.has(word.lower)) return false
  // `Det skal skrives om.`: a particle, with nothing to begin.
  return tokens[word.index + 1]?.isWord === true
}

function withSuggestion(
  match: Match,
  sentence: Sentence,
  group: PassiveGroup,
  plain: string,
  restLength: number
): Match {
  const suggestion = suggest(sentence, group, plain, restLength)
  return suggestion ? {...match, suggestions: [suggestion]} : match
}

/** `Der må påregnes ventetid` → `Du må regne med ventetid`. */
function withReader(match: Match, sentence: Sentence, group: PassiveGroup, plain: string): Match {
  const {tokens, letter} = sentence
  const finite = tokens[group.finite]
  // `Der vil ikke kunne påregnes`: verbs between would have to stay in order.
  if (!finite || group.main.index !== Math.max(group.finite, group.subject) + 1) return match
  const reader = addressOf(letter).pronoun
  const words = group.inverted ? [finite.lower, reader] : [reader, finite.lower]
  const from = Math.min(group.subject, group.finite)
  const suggestion = recast(sentence, from, group.end, [...words, plain])
  return suggestion ? {...match, suggestions: [suggestion]} : match
}

/** `Det skal bemærkes, at …` → `Vi gør opmærksom på, at …`; after another first word: `… gør vi opmærksom på, at …`. */
function suggest(
  sentence: Sentence,
  group: PassiveGroup,
  plain: string,
  restLength: number
): Suggestion | undefined {
  const {tokens, grammar, letter} = sentence
  const finite = grammar.tagOf(group.finite)
  const isBlive = tokens[group.finite]?.lemma === 'blive'
  if (finite.tense === 'Past' && group.main.index !== group.finite && !isBlive) return
  // `Det blev oplyst, at …`: who said it then, the sender or another, only the writer knows.
  if (
    finite.tense === 'Past' &&
    /^(?:oplyse|anføre|meddele|nævne|tilføje|fremhæve|ønske|anmode|bekræfte)$/.test(group.main.lemma)
  )
    return
  // `Må det antages, at …, skal …`, `hvis det må antages`: a condition, which is not what we think.
  if (group.inverted && group.finite === tokens.findIndex((d) => d.isWord)) return
  const clause = grammar.syntax.clauses[grammar.syntax.clauseOf[group.finite] ?? -1]
  if (conditionalsAndWhen.has(tokens[clause?.subordinator ?? -1]?.lower ?? '')) return
  // `Det kan ikke anbefales`: what cannot be done is not what we do not do.
  if (tokens.slice(group.subject, group.end).some(({lower}) => lower === 'ikke' || lower === 'næppe')) return
  const [verb = '', ...rest] = plain.split(' ')
  const tense = finite.tense === 'Past' ? 'Past' : 'Pres'
  const {lexicon} = letter.danish
  // `Det er besluttet, at …` tells what has been done.
  const isDone = tokens[group.finite]?.lemma === 'være'
  const [form] = inflect(
    lexicon,
    verb,
    isDone ? {pos: 'verb', verbForm: 'Part', tense: 'Past'} : {pos: 'verb', verbForm: 'Fin', tense}
  )
  if (form === undefined) return
  const from = Math.min(group.subject, group.finite)
  const to = group.end + restLength
  // Adverbs between stay behind the verb: `Det skal dog bemærkes` → `Vi gør dog opmærksom på`.
  const kept = tokens
    .slice(from, group.end)
    .filter(
      (token) =>
        token.index !== group.subject &&
        token.index !== group.finite &&
        token !== group.main &&
        token.lower !== 'blevet'
    )
    .map((token) => [token.index, token.index + 1] as const)
  const have = tense === 'Past' ? 'havde' : 'har'
  const finiteForm = isDone ? have : form
  const tail = [isDone ? form : '', rest.join(' ')]
  // `hvad der særligt er lagt vægt på`: in a subordinate clause they stand before it.
  const isMain = clause === undefined || clause.kind === 'main'
  if (!isMain && !group.inverted) return recast(sentence, from, to, ['vi', ...kept, finiteForm, ...tail])
  const words = group.inverted ? [finiteForm, 'vi'] : ['vi', finiteForm]
  return recast(sentence, from, to, [...words, ...kept, ...tail])
}
