import {headingOf} from './heading-of.ts'
import type {Letter} from './letter.ts'
import type {Sentence} from './sentence.ts'

/**
 * Whether a letter asks neighbours about another's matter, so that `ansøger` and `ejer` are not its reader: by its
 * heading (`Naboorientering om …`), or because it says so (`Som ejer af naboejendommen kan du …`).
 */
export function isToNeighbours(letter: Letter): boolean {
  const title = headingOf(letter)
  const isTitled = title?.tokens.some(({lower}) => /^nabo(?:orientering|høring|partshøring)/.test(lower))
  return isTitled === true || letter.sentences.some((sentence) => sentence.once(addressesNeighbour))
}

function addressesNeighbour({tokens}: Sentence): boolean {
  return tokens.some(
    ({lower}, at) => lower === 'som' && tokens.slice(at + 1, at + 4).some((d) => d.lower.startsWith('nabo'))
  )
}
