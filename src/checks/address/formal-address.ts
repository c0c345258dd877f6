import {addressOf} from '../../letter/recognise/address.ts'
import {familiarise} from '../../rewrite/words/familiarise.ts'
import {kind, type Prepare} from '../kind.ts'

const check: Prepare<'formal-address'> = () => (letter) => {
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

/** Find `De`, `Dem` and `Deres` to the reader, one finding a word; each suggests the whole sentence with `du`. */
export const formalAddress = kind({scope: 'address', check})
