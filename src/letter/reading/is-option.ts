import {invitingVerbs} from '../../danish/words/case-words.ts'
import type {ReaderAsk} from '../../types.ts'

/** What the reader may do, or is invited to: `Du kan klage`, `Ring til os, hvis …`. */
export function isOption({force, action, deadline}: ReaderAsk): boolean {
  return force === 'kan' || (force === 'bedes' && deadline === null && invitingVerbs.has(action))
}
