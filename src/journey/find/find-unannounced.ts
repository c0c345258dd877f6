import {generalActs, generalNouns} from '../../danish/words/case-words.ts'
import {unmarkedReaders} from '../../danish/words/pronouns.ts'
import type {Sentence} from '../../letter/model/sentence.ts'
import {contentOf, type Finder, type MatterLetter, type Shown, whole} from '../matter/matter-letter.ts'
import {findRuledOut} from './ruled-out.ts'

/** Sentences of a letter, after its headings, that tell what it is for. */
const opening = 2

/** A letter comes although an earlier one said that none would come before something else. */
export const findUnannounced: Finder = (letters) => [...before(letters), ...findRuledOut(letters)]

const before: Finder = (letters) =>
  letters.flatMap((from) =>
    from.body.flatMap((sentence) => {
      const event = awaited(sentence)
      if (!event) return []
      const announced = announcedBy(from, sentence)
      const strange: Array<MatterLetter> = []
      for (const other of letters.slice(from.index + 1)) {
        const about = aboutOf(other)
        if (brings(other, event)) break
        if (![...about].some((word) => announced.has(word))) strange.push(other)
      }
      const [first] = strange
      if (!first) return []
      const names = [from.name, strange.map(({name}) => name).join(', ')]
      return [{names, shown: [whole(from, sentence), ...strange.flatMap(openingOf)]}]
    })
  )

/** `Du får ikke andre breve fra os, før afgørelsen kommer`: what must come first, in dictionary forms. */
function awaited(sentence: Sentence): ReadonlySet<string> | undefined {
  const {tokens, grammar} = sentence
  const [main] = grammar.syntax.clauses
  if (!main || main.negations.length === 0 || !isOnLetters(sentence)) return
  const before = tokens.find(({lower, index}) => lower === 'før' && index > main.finiteVerb)
  if (!before) return
  const words = contentOf({sentence, first: before.index + 1, end: tokens.length})
  // `før vi har fået den`: the sentence before says what.
  const previous = sentence.letter.sentences.slice(Math.max(0, sentence.index - 2), sentence.index)
  if (tokens.slice(before.index).some(({lower}) => /^de[nmt]?$/.test(lower)))
    for (const other of previous)
      for (const word of contentOf({sentence: other, first: 0, end: other.tokens.length})) words.add(word)
  return words
}

/** `får ikke andre breve`, `skriver vi ikke`, `hører du ikke fra os`. */
function isOnLetters({tokens}: Sentence): boolean {
  const lemmas = tokens.map(({lemma}) => lemma)
  return (
    lemmas.includes('brev') ||
    lemmas.includes('skrive') ||
    (lemmas.includes('høre') && lemmas.includes('fra'))
  )
}

/** What the letter says will come all the same: `Mangler der noget, skriver vi`, `I får en regning for gebyret`. */
function announcedBy({body, promises}: MatterLetter, except: Sentence): ReadonlySet<string> {
  const words = new Set<string>()
  const promising = new Set(promises.map((promise) => promise.sentence))
  for (const sentence of body) {
    if (sentence === except || !(promising.has(sentence) || isComing(sentence))) continue
    for (const word of contentOf({sentence, first: 0, end: sentence.tokens.length})) words.add(word)
  }
  return words
}

/** `I får en regning`: the reader, first in the sentence, gets something. */
function isComing({tokens: [first, second]}: Sentence): boolean {
  return second?.lemma === 'få' && (unmarkedReaders.has(first?.lower ?? '') || first?.text === 'I')
}

/** What a letter is about: the words of its title that are not every letter's. */
function aboutOf({headings: [title]}: MatterLetter): ReadonlySet<string> {
  const words = title ? contentOf({sentence: title, first: 0, end: title.tokens.length}) : new Set<string>()
  for (const word of words) if (generalNouns.has(word) || generalActs.has(word)) words.delete(word)
  return words
}

/** Whether a letter is, or speaks first of, what was awaited. */
function brings(letter: MatterLetter, event: ReadonlySet<string>): boolean {
  if (event.has('afgørelse') && letter.type === 'afgoerelse') return true
  const words = openingOf(letter).flatMap(({sentence}) => [
    ...contentOf({sentence, first: 0, end: sentence.tokens.length})
  ])
  return words.some((word) => word.length > 6 && !generalNouns.has(word) && event.has(word))
}

function openingOf(from: MatterLetter): ReadonlyArray<Shown> {
  const [title] = from.headings
  const text = from.body.filter(({unit}) => unit.part !== 'heading').slice(0, opening)
  return [...(title ? [title] : []), ...text].map((sentence) => whole(from, sentence))
}
