import {definitePhraseOpeners, pluralDeterminers, singularDeterminers} from '../words/determiners.ts'
import type {Phrase, Span, SyntaxTree} from './syntax-tree.ts'

/** A preposition with what it governs. */
export interface PrepositionalPhrase extends Span {
  readonly preposition: number
  /** Place of the governed noun phrase in `SentenceSyntax.nounPhrases`, -1 when it governs something else. */
  readonly complement: number
}

/** A noun phrase. `start` and `end` leave out what is coordinated with it. */
export interface NounPhrase extends Phrase {
  /** Highest token in the tree: a determiner is above its noun there. */
  readonly top: number
  /** From the first word to the noun: without what follows the noun. */
  readonly core: Span
  /** Article, demonstrative, possessive or genitive, -1 for none. */
  readonly determiner: number
  /** Adjectives and participles before the noun, each with its own complements; `head` is the adjective. */
  readonly modifiers: ReadonlyArray<Phrase>
  /** Prepositional phrases that hang on the noun. */
  readonly prepositionalPhrases: ReadonlyArray<PrepositionalPhrase>
  /** Finite verbs of the relative clauses that hang on the noun. */
  readonly relativeClauses: ReadonlyArray<number>
  readonly number: 'Sing' | 'Plur' | undefined
  readonly isDefinite: boolean
}

const nominal = /^(NOUN|PROPN|PRON|X|NUM|SYM)$/

/** All noun phrases of a sentence, in the order of their first tokens. */
export function nounPhrasesOf(tree: SyntaxTree): Array<NounPhrase> {
  const tops: Array<number> = []
  const phraseAt = new Int32Array(tree.size).fill(-1)
  for (let token = 0; token < tree.size; token++) if (isTop(tree, token)) tops.push(token)
  const phrases = tops
    .map((top) => nounPhraseAt(tree, top))
    .sort((a, b) => a.start - b.start || b.end - a.end)
  phrases.forEach((phrase, i) => {
    phraseAt[phrase.top] = i
  })
  return phrases.map((phrase) => ({
    ...phrase,
    prepositionalPhrases: phrase.prepositionalPhrases.map((d) => ({
      ...d,
      complement: phraseAt[d.complement] ?? -1
    }))
  }))
}

/** Whether a token heads a noun phrase: it is nominal and no part of the phrase above it. */
function isTop(tree: SyntaxTree, token: number): boolean {
  const upos = tree.upos(token)
  const relation = tree.relation(token)
  const heads = nounBelow(tree, token) !== -1
  if (
    !nominal.test(upos) &&
    !(heads && /^(DET|ADJ)$/.test(upos)) &&
    !(upos === 'DET' && /^(subj|dobj|nobj|pred)$/.test(relation))
  )
    return false
  if (relation === 'mod' && upos !== 'NOUN' && upos !== 'PROPN' && !heads) return false
  if (/^(namef|namel|name|numm|title)$/.test(relation)) return false
  const above = tree.upos(tree.head(token))
  return !(/^(nobj|possd)$/.test(relation) && /^(DET|NUM|PRON|NOUN|PROPN|ADJ|X|SYM)$/.test(above))
}

/** The noun that a determiner, numeral or genitive has below it, -1 for none. */
function nounBelow(tree: SyntaxTree, token: number): number {
  for (const d of tree.dependents(token)) {
    const relation = tree.relation(d)
    if (relation === 'possd') return d
    if (relation === 'nobj' && (nominal.test(tree.upos(d)) || /^(DET|ADJ)$/.test(tree.upos(d)))) return d
  }
  return -1
}

/** The word that names the thing: from the determiner down to the first noun that is no genitive. */
function lexicalHead(tree: SyntaxTree, top: number): number {
  let head = top
  for (let steps = 0; steps < 8; steps++) {
    const isGenitive = tree.tag(head)?.case === 'Gen'
    if (/^(NOUN|PROPN)$/.test(tree.upos(head)) && !isGenitive) break
    const below = nounBelow(tree, head)
    if (below === -1) break
    head = below
  }
  return head
}

function nounPhraseAt(tree: SyntaxTree, top: number): NounPhrase {
  const head = lexicalHead(tree, top)
  const members = memberChain(tree, top, head)
  const whole = tree.phrase(top)
  const below = members.flatMap((d) => tree.dependents(d)).filter((d) => !members.includes(d))
  const coordinators = below.filter((d) => /^(coord|conj)$/.test(tree.relation(d)) && d > head)
  const end = Math.min(whole.end, ...coordinators)
  const {start, end: last} = tree.trim(whole.start, end)
  const determiner =
    top !== head && top < head ? top : (below.find((d) => d < head && tree.upos(d) === 'DET') ?? -1)
  const tag = tree.tag(head)
  return {
    start,
    end: Math.max(last, head + 1),
    head,
    top,
    core: {start: Math.min(start, head), end: head + 1},
    determiner,
    modifiers: below.filter((d) => d < head && d >= start && isModifier(tree, d)).map((d) => tree.phrase(d)),
    prepositionalPhrases: below
      .filter(
        (d) =>
          d > head &&
          d < end &&
          tree.upos(d) === 'ADP' &&
          /^(pobj|mod|modp|avobj|lobj|tobj)$/.test(tree.relation(d))
      )
      .map((d) => ({
        ...tree.trim(tree.phrase(d).start, tree.phrase(d).end),
        preposition: d,
        complement: complementOf(tree, d)
      })),
    relativeClauses: below.filter((d) => d > head && tree.relation(d) === 'rel'),
    number: numberOf(tree, head, determiner),
    isDefinite:
      tag?.definite === 'Def' ||
      tag?.upos === 'PROPN' ||
      (tag?.upos === 'PRON' && tag.case !== undefined) ||
      definitePhraseOpeners.has(tree.form(determiner)) ||
      (determiner !== -1 && tree.tag(determiner)?.case === 'Gen')
  }
}

function memberChain(tree: SyntaxTree, top: number, head: number): Array<number> {
  const members = [head]
  for (let at = head; at !== top && at >= 0 && members.length < 9; ) {
    at = tree.head(at)
    members.push(at)
  }
  return members
}

function isModifier(tree: SyntaxTree, token: number): boolean {
  const tag = tree.tag(token)
  return (
    tag?.upos === 'ADJ' ||
    tag?.verbForm === 'Part' ||
    (tag?.upos === 'VERB' && tree.relation(token) === 'mod')
  )
}

/** Top of what a preposition governs, -1 for none. */
function complementOf(tree: SyntaxTree, preposition: number): number {
  return tree.dependents(preposition).find((d) => tree.relation(d) === 'nobj') ?? -1
}

function numberOf(tree: SyntaxTree, head: number, determiner: number): 'Sing' | 'Plur' | undefined {
  const form = tree.form(determiner)
  if (pluralDeterminers.has(form)) return 'Plur'
  const {number} = tree.tag(head) ?? {}
  if (number === 'Sing' || number === 'Plur') return number
  return singularDeterminers.has(form) ? 'Sing' : undefined
}
