import {findCpr} from '../../text/cpr.ts'
import {maskCpr} from '../../text/mask-cpr.ts'
import {kind, type Prepare} from '../kind.ts'

const check: Prepare<'personal-data'> =
  () =>
  ({text}) =>
    findCpr(text).map(({start, end, secret}) => ({
      start,
      end: secret,
      suggestions: [
        {text: maskCpr(text.slice(start, end)), edits: [{start: secret, end, text: 'XXXX'}], safe: false}
      ]
    }))

/**
 * Find full CPR numbers.
 *
 * The finding points at the date of birth only, so that no report ever repeats the number; the edit masks the rest.
 */
export const personalData = kind({scope: 'letter', mayChange: 'amounts', check})
