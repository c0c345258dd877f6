import {addressOf} from '../../letter/recognise/address.ts'
import {kind, type Prepare} from '../kind.ts'

const check: Prepare<'mixed-address'> = () => (letter) => {
  const {polite, familiar} = addressOf(letter)
  // `I` and `jer` may be an association in a letter to its chairman; only du, dig and din mix.
  const du = familiar.filter(({lower}) => /^d(?:u|ig|in|it|ine)$/.test(lower))
  if (polite.length === 0 || du.length === 0) return []
  const [rare, common] = polite.length <= du.length ? [polite, du] : [du, polite]
  const [first] = rare
  const other = common[0]?.text ?? ''
  return first ? [{start: first.start, end: first.end, values: {other}}] : []
}

/** Find a letter that says both `De` and `du` to its reader; the finding is the first of the rarer. */
export const mixedAddress = kind({scope: 'letter', check})
