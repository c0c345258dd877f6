import type {Finder} from '../matter/matter-letter.ts'
import {findAskedTwice} from './asked-twice.ts'
import {findCountedFrom} from './counted-from.ts'
import {findRecalledDeadline} from './recalled-deadline.ts'

/** Two deadlines, or two lengths of time, for the same thing. */
export const findDeadline: Finder = (letters) => [
  ...findRecalledDeadline(letters),
  ...findAskedTwice(letters),
  ...findCountedFrom(letters)
]
