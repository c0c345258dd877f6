import {splitCompound} from '../../danish/lexicon/split-compound.ts'
import {endOfPart} from '../../danish/words/conjunctions.ts'
import {conditionPrepositions, grounds} from '../../danish/words/meaning-words.ts'
import {relativePronouns} from '../../danish/words/pronouns.ts'
import type {FoundChange, KeptStretch} from '../change.ts'
import {clausesOf, type KeptClause} from '../clauses.ts'
import {rootOf, wordConcepts} from '../concepts.ts'
import type {Content, KeptSentence} from '../version.ts'
import {around, conceptsOfAll, isTelling, isTold, type Pairing, shareTold} from './pairing.ts'

/** Find what only one version says: whole sentences, clauses and members of lists whose words have left no trace. */
export function findGone(forth: Pairing, back: Pairing): Array<FoundChange> {
  const changes: Array<FoundChange> = []
  for (const {kind, stretch, other} of goneFrom(forth)) changes.push({kind, before: stretch, after: other})
  for (const {stretch} of goneFrom(back, true)) changes.push({kind: 'addition', after: stretch})
  return changes
}

interface Gone {
  readonly kind: FoundChange['kind']
  readonly stretch: KeptStretch
  readonly other: KeptStretch | undefined
}

function* goneFrom(pairing: Pairing, onlyWhole = false): Generator<Gone> {
  for (const sentence of pairing.own.sentences) {
    if (pairing.same.has(sentence.index) || !isTelling(sentence)) continue
    const near = around(pairing, sentence.index, 3)
    const concepts = withFacts(near)
    const link = pairing.links[sentence.index]?.[0]
    const instead = link === undefined ? undefined : pairing.other.sentences[link]
    const other = instead && {sentence: instead.index, start: 0, end: instead.sentence.tokens.length}
    const all = contentsIn(sentence, sentence.contents, 0, sentence.sentence.tokens.length)
    if (all.length >= 3 && shareTold(all, concepts) < (link === undefined ? 0.4 : 0.3) && !isLead(sentence)) {
      yield {kind: kindOf(sentence, undefined), stretch: whole(sentence), other: undefined}
      continue
    }
    if (onlyWhole) {
      const said = [...all, ...timesIn(sentence)]
      const told = shareTold(said, concepts)
      const isNew = said.length >= 3 ? told < 0.35 : said.length === 2 && told === 0 && isDemanding(sentence)
      if (isSurplus(pairing, sentence) && isNew && !isLead(sentence) && !tellsClause(pairing, sentence))
        yield {kind: 'addition', stretch: whole(sentence), other: undefined}
      continue
    }
    const clauses = clausesOf(sentence.sentence)
    for (const clause of clauses) {
      if (
        clauses.some(
          (d) => d.subordinator === 'at' && d !== clause && d.start >= clause.start && d.end <= clause.end
        )
      )
        continue
      const contents = contentsIn(sentence, clause.contents, clause.start, clause.end)
      const told = shareTold(contents, concepts)
      const limit =
        clause.negation >= 0 && relativePronouns.has(clause.subordinator)
          ? 0.34
          : clause.hasException
            ? 0.26
            : 0.01
      if (contents.length < (clause.isMain ? 3 : 2) || told >= limit) continue
      yield {
        kind: kindOf(sentence, clause),
        stretch: {sentence: sentence.index, start: clause.start, end: clause.end},
        other
      }
    }
    yield* phrasesGone(sentence, concepts, other)
  }
}

/** »Det er der to grunde til:« only leads to what follows. */
function isLead({sentence}: KeptSentence): boolean {
  return sentence.tokens.at(-1)?.text === ':'
}

/** Whether no sentence of the other version is told by this one before all others, and none next to it is told in parts. */
function isSurplus({links, back}: Pairing, {index}: KeptSentence): boolean {
  return (links[index] ?? []).every((d) => back[d]?.[0] !== index)
}

/** A sentence that demands, advises or allows something: few words are enough for that to be new. */
function isDemanding({sentence}: KeptSentence): boolean {
  return clausesOf(sentence).some(({force, isMain}) => isMain && force !== 'none')
}

/** Whether a sentence tells what else a clause of the other version would be missing: it was split off from there. */
function tellsClause(pairing: Pairing, {index, concepts}: KeptSentence): boolean {
  const linked = pairing.links[index] ?? []
  return (linked.length > 0 ? linked : (pairing.links[index - 1] ?? [])).some((place) => {
    const split = pairing.other.sentences[place]
    if (!split) return false
    const others = (pairing.back[place] ?? []).filter((d) => d !== index)
    const told = conceptsOfAll(others.flatMap((d) => pairing.own.sentences[d] ?? []))
    return clausesOf(split.sentence).some(
      ({contents, isMain}) =>
        !isMain && contents.length > 1 && shareTold(contents, told) < 0.5 && shareTold(contents, concepts) > 0
    )
  })
}

const joint = /^(?:og|eller|samt|,)$/

const sender = rootOf('kommune')

/** What limits a sentence in few words and has left no trace: `uden rimelig grund`, `for så vidt angår retlige spørgsmål`. */
function* phrasesGone(
  sentence: KeptSentence,
  concepts: ReadonlySet<string>,
  other: KeptStretch | undefined
): Generator<Gone> {
  const {tokens, grammar} = sentence.sentence
  for (const {index, lower} of tokens) {
    const isWithout =
      lower === 'uden' && !tokens.slice(index + 1, index + 4).some((d) => /^(?:for|ophold)$/.test(d.lower))
    const isGround = grounds.test(tokens[index + 1]?.lower ?? '') && conditionPrepositions.has(lower)
    const isLimit = /^(?:angår|vedrørende|angående)$/.test(lower) && tokens[index - 1]?.lower === 'vidt'
    if (!isWithout && !isLimit && !isGround) continue
    let end = index + 1
    while (
      end < tokens.length &&
      end < index + 7 &&
      !/^[,.;:)]$/.test(tokens[end]?.lower ?? '') &&
      !endOfPart.has(tokens[end]?.lower ?? '')
    ) {
      const word = tokens[end++]
      if (word?.upos === 'NOUN' && !word.lower.endsWith('s')) break
    }
    const contents = sentence.contents.filter(
      ({at, concepts: own}) => at > index && at < end && !own.includes(sender)
    )
    if (contents.length > 0 && shareTold(contents, concepts) < (isLimit ? 0.5 : 0.01))
      yield {
        kind: isLimit ? 'scope' : 'condition',
        stretch: {sentence: sentence.index, start: index, end},
        other
      }
  }
  const {tree} = grammar.syntax
  for (const [position, content] of sentence.contents.entries()) {
    const {at} = content
    const isMember =
      tokens[at]?.text.endsWith('-') ||
      (tree.relation(at) === 'conj' &&
        tokens.slice(Math.max(0, at - 2), at).some((d) => joint.test(d.lower))) ||
      (joint.test(tokens[at + 1]?.lower ?? '') &&
        tree.dependents(at).some((d) => tree.relation(d) === 'coord'))
    if (
      !isMember ||
      !/^(?:NOUN|PROPN|X)$/.test(tokens[at]?.upos ?? '') ||
      isMemberTold(content, sentence, concepts)
    )
      continue
    const neighbours = [sentence.contents[position - 1], sentence.contents[position + 1]]
    if (!neighbours.some((d) => d && isTold(d, concepts))) continue
    yield {kind: 'condition', stretch: {sentence: sentence.index, start: at, end: at + 1}, other}
  }
}

/** A member of a list is told by itself or its last part: `kontaktperson` by a person, not by `ring`. */
function isMemberTold(content: Content, {sentence}: KeptSentence, concepts: ReadonlySet<string>): boolean {
  const token = sentence.tokens[content.at]
  const lemma = token?.lemma.toLowerCase().replace(/-$/, '') ?? ''
  const {lexicon} = sentence.letter.danish
  const parts = splitCompound(lexicon, lemma)
  const head = parts?.at(-1)
  if (head === undefined || lemma.length < 9) return isTold(content, concepts)
  const first = parts?.[0]?.replace(/(?<=..)s$/, '') ?? lemma
  return (
    concepts.has(rootOf(first)) ||
    [lemma, head].some((d) => wordConcepts(d, lexicon).some((key) => concepts.has(key)))
  )
}

/** Times that may go unsaid where others tell them, but that a new sentence adds. */
function timesIn({facts}: KeptSentence): Array<Content> {
  return facts.flatMap(({class: name, weak, start, key}) =>
    name === 'duration' && weak ? [{at: start, concepts: [key]}] : []
  )
}

/** Facts are told like words. */
function contentsIn(
  {facts}: KeptSentence,
  contents: ReadonlyArray<Content>,
  start: number,
  end: number
): Array<Content> {
  const own = facts.filter((d) => d.start >= start && d.end <= end && !d.weak)
  const isFact = (at: number) => own.some((d) => d.start <= at && at < d.end && d.class !== 'name')
  return [
    ...contents.filter(({at}) => !isFact(at)),
    ...own.map(({start: at, key}) => ({at, concepts: [key]}))
  ]
}

function withFacts(sentences: ReadonlyArray<KeptSentence>): ReadonlySet<string> {
  const all = new Set(conceptsOfAll(sentences))
  for (const {facts} of sentences) for (const {key} of facts) all.add(key)
  return all
}

function kindOf({sentence, facts}: KeptSentence, clause: KeptClause | undefined): FoundChange['kind'] {
  const [start, end] = clause ? [clause.start, clause.end] : [0, sentence.tokens.length]
  const words = sentence.tokens.slice(start, end)
  if (words.some((d) => /^(?:ret|klage.*|påklage.*|vælge)$/.test(d.lower))) return 'right-lost'
  if (facts.some((d) => d.kind === 'deadline' && d.start >= start && d.end <= end)) return 'deadline'
  return words.some((d) => d.lower === 'kan') && !clause?.hasException ? 'right-lost' : 'condition'
}

function whole({index, sentence}: KeptSentence): KeptStretch {
  return {sentence: index, start: 0, end: sentence.tokens.length}
}
