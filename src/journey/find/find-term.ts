import {possessivesOfReader} from '../../danish/words/pronouns.ts'
import type {Sentence} from '../../letter/model/sentence.ts'
import {areKindred, type Finder, type MatterLetter, type Misfit, type Shown} from '../matter/matter-letter.ts'
import {type Paper, papersOf} from './papers.ts'

/** Two or more names for one thing. */
export const findTerm: Finder = (letters) => [...applied(letters), ...handedIn(letters)]

/** What the reader has applied for: `ansøgning om økonomisk friplads`, `søgt om nedsat forældrebetaling`. */
function applied(letters: ReadonlyArray<MatterLetter>): ReadonlyArray<Misfit> {
  const named = letters.flatMap((from) => from.body.flatMap((sentence) => appliedFor(from, sentence)))
  const [first] = named
  if (!first) return []
  const others = named.filter(({noun}) => !named.every((other) => areKindred(other.noun, noun)))
  const names = [...new Set(named.map(({text}) => text))]
  return others.length === 0 || names.length < 2 ? [] : [{names, shown: named.map(({shown}) => shown)}]
}

interface Named {
  readonly noun: string
  readonly text: string
  readonly shown: Shown
}

function appliedFor(from: MatterLetter, sentence: Sentence): ReadonlyArray<Named> {
  const {tokens} = sentence
  return tokens.flatMap(({lower, index}) => {
    const before = tokens
      .slice(Math.max(0, index - 3), index)
      .some(({lemma}) => lemma === 'søge' || lemma === 'ansøgning')
    if (lower !== 'om' || !before) return []
    let end = index + 1
    while (end < tokens.length && end < index + 5 && /^(?:ADJ|NOUN|PROPN)$/.test(tokens[end]?.upos ?? ''))
      end++
    const noun = tokens[end - 1]
    if (noun?.upos !== 'NOUN') return []
    const words = tokens.slice(index + 1, end)
    return [
      {
        noun: noun.lemma.toLowerCase(),
        text: words.map(({text}) => text).join(' '),
        shown: {from, sentence, first: index + 1, end}
      }
    ]
  })
}

/** What the reader is to hand in goes by another name when it has come or is missed. */
function handedIn(letters: ReadonlyArray<MatterLetter>): ReadonlyArray<Misfit> {
  const seen: Array<Paper> = []
  const misfits: Array<Misfit> = []
  for (const from of letters) {
    const papers = papersOf(from)
    for (const paper of papers) {
      if (!paper.isKnown || !isPossessed(paper) || seen.some(({noun}) => areKindred(noun, paper.noun)))
        continue
      // Asked for before, and not called so in this letter: the last of them is what is meant.
      const meant = seen
        .filter((other) => !other.isKnown && !papers.some(({noun}) => noun === other.noun))
        .at(-1)
      if (!meant || misfits.some(({names}) => names.includes(paper.noun))) continue
      const same = letters
        .flatMap((other) => papersOf(other))
        .filter(({noun}) => noun === meant.noun || noun === paper.noun)
      misfits.push({names: [meant.noun, paper.noun], shown: same.map(({shown}) => shown)})
    }
    seen.push(...papers)
  }
  return misfits
}

/** `jeres afslutningserklæring`: it is the reader's. */
function isPossessed({shown: {sentence, first}}: Paper): boolean {
  return possessivesOfReader.has(sentence.tokens[first - 1]?.lower ?? '')
}
