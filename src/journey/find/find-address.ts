import {addressOf} from '../../letter/recognise/address.ts'
import {type Finder, type MatterLetter, type Shown, whole} from '../matter/matter-letter.ts'

type Pronoun = 'du' | 'I' | 'De'

/** Sentences of each letter that are shown at most; the odd letter shows all of its own. */
const most = 4

/** The reader is De in one letter and du or I in the others. */
export const findAddress: Finder = (letters) => {
  const spoken = letters.flatMap((from) => {
    const {pronoun, polite, familiar} = addressOf(from.letter)
    const tokens = pronoun === 'De' ? polite : familiar
    return tokens.length > 0 ? [{from, pronoun, tokens}] : []
  })
  const usual = mostUsed(spoken.map(({pronoun}) => pronoun))
  if (!usual) return []
  const odd = spoken.filter(({pronoun}) => pronoun !== usual && isClash(pronoun, usual))
  // `De` in a letter that says `du`: a part of another letter that was pasted in.
  const inside =
    usual === 'De' ? [] : spoken.filter((spoke) => !odd.includes(spoke) && politeIn(spoke.from).length > 0)
  if (odd.length === 0 && inside.length === 0) return []
  const pronouns = new Set([...odd.map(({pronoun}) => pronoun), ...inside.map(() => 'De')])
  const shown = [
    ...spoken.flatMap((spoke) => sentencesOf(spoke).slice(0, odd.includes(spoke) ? undefined : most)),
    ...inside.flatMap(({from}) => sentencesOf({from, tokens: politeIn(from)}))
  ]
  return [
    {
      names: [usual, [...pronouns].join('/'), [...odd, ...inside].map(({from}) => from.name).join(', ')],
      shown
    }
  ]
}

function politeIn({letter}: MatterLetter): ReturnType<typeof addressOf>['polite'] {
  return addressOf(letter).polite
}

/** A letter may speak to one of several readers: `du` beside `I` is no fault, `De` beside either is. */
function isClash(one: Pronoun, other: Pronoun): boolean {
  return one === 'De' || other === 'De'
}

function mostUsed(pronouns: ReadonlyArray<Pronoun>): Pronoun | undefined {
  const counts = new Map<Pronoun, number>()
  for (const pronoun of pronouns) counts.set(pronoun, (counts.get(pronoun) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0]
}

function sentencesOf({
  from,
  tokens
}: {
  readonly from: MatterLetter
  readonly tokens: ReturnType<typeof addressOf>['familiar']
}): ReadonlyArray<Shown> {
  return [...new Set(tokens.map(({sentence}) => sentence))].map((sentence) =>
    whole(from, from.letter.sentences[sentence.index] ?? sentence)
  )
}
