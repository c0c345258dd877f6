import type {Letter} from '../letter/model/letter.ts'
import type {Sentence} from '../letter/model/sentence.ts'
import {type Concepts, conceptsOf, wordConcepts} from './concepts.ts'
import type {Fact} from './facts/fact.ts'
import {factsOf} from './facts/read-facts.ts'

/** A word that carries meaning, by its place among the tokens of its sentence. */
export interface Content {
  readonly at: number
  readonly concepts: Concepts
}

/** A sentence of one version, read for comparing. */
export interface KeptSentence {
  /** Its place in the version. */
  readonly index: number
  readonly sentence: Sentence
  readonly contents: ReadonlyArray<Content>
  /** All that its words stand for. */
  readonly concepts: ReadonlySet<string>
  readonly facts: ReadonlyArray<Fact>
  /** The sentence in small letters with single blanks: the same for what reads the same. */
  readonly form: string
}

/** One of the two versions of a letter. */
export interface Version {
  readonly sentences: ReadonlyArray<KeptSentence>
}

/** Read a letter as one of two versions. */
export function readVersion(letter: Letter): Version {
  return {sentences: letter.sentences.map(keptSentence)}
}

/** Read a sentence by itself for comparing. */
export function keptSentence(sentence: Sentence, index: number): KeptSentence {
  const contents = sentence.once(contentsOf)
  return {
    index,
    sentence,
    contents,
    concepts: sentence.once(conceptsIn),
    facts: factsOf(sentence),
    form: sentence.text.replace(/\s+/g, ' ').trim()
  }
}

function contentsOf(sentence: Sentence): ReadonlyArray<Content> {
  const contents: Array<Content> = []
  const particles = particlesOf(sentence)
  for (const token of sentence.tokens) {
    const particle = particles.get(token.index)
    const concepts =
      particle === undefined
        ? conceptsOf(token)
        : [
            ...conceptsOf(token),
            ...wordConcepts(particle + token.lemma.toLowerCase(), sentence.letter.danish.lexicon)
          ]
    if (concepts.length > 0) contents.push({at: token.index, concepts})
  }
  return contents
}

/** The particles of verbs, by the verb's place: `sige … op` is what `opsige` says. */
function particlesOf({tokens, grammar}: Sentence): ReadonlyMap<number, string> {
  const found = new Map<number, string>()
  for (const {mainVerb, particle} of grammar.syntax.clauses) {
    const word = tokens[particle]?.lower
    if (word !== undefined) found.set(mainVerb, word)
  }
  return found
}

function conceptsIn(sentence: Sentence): ReadonlySet<string> {
  return new Set(contentsOf(sentence).flatMap(({concepts}) => concepts))
}
