import {findCpr, maskCpr} from '../../text/cpr.ts'
import type {Kind} from '../check.ts'

/** Options of a `personal-data` rule: none. */
export type PersonalDataOptions = Readonly<Record<string, never>>

/**
 * Find full CPR numbers.
 *
 * The finding points at the date of birth only, so that no report ever repeats the number; the edit masks the rest.
 */
export const personalData: Kind<PersonalDataOptions> =
  () =>
  ({text}) =>
    findCpr(text).map(({start, end, secret}) => ({
      start,
      end: secret,
      suggestions: [
        {text: maskCpr(text.slice(start, end)), edits: [{start: secret, end, text: 'XXXX'}], safe: false}
      ]
    }))
