import {type MeasuredLetter, type Measures, measureLetters} from './measure-letters.ts'

/** Letters that share a folder or type, measured together. */
export interface LetterGroup extends Measures {
  readonly name: string
}

/** Measure letters by a name that each has, the hardest group first. */
export function groupLetters<Letter extends MeasuredLetter>(
  letters: ReadonlyArray<Letter>,
  nameOf: (letter: Letter) => string
): Array<LetterGroup> {
  const groups = new Map<string, Array<Letter>>()
  for (const letter of letters) {
    const name = nameOf(letter)
    const members = groups.get(name)
    if (members) members.push(letter)
    else groups.set(name, [letter])
  }
  return [...groups]
    .map(([name, members]) => ({name, ...measureLetters(members)}))
    .sort((a, b) => b.medianLix - a.medianLix || (a.name < b.name ? -1 : 1))
}
