import {addressOf} from '../../letter/recognise/address.ts'
import {familiarise} from '../../rewrite/words/familiarise.ts'
import type {Kind} from '../check.ts'

/** Options of a `formal-address` rule: none. */
export type FormalAddressOptions = Readonly<Record<string, never>>

/** Find `De`, `Dem` and `Deres` to the reader, one finding a word; each suggests the whole sentence with `du`. */
export const formalAddress: Kind<FormalAddressOptions> = () => (letter) => {
  const {polite, several} = addressOf(letter)
  return polite.map((token) => {
    const suggestions = familiarise(
      token.sentence,
      polite.filter((other) => other.sentence === token.sentence),
      several
    )
    return {start: token.start, end: token.end, suggestions}
  })
}
