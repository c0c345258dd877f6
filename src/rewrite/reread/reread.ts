import type {Danish} from '../../danish/danish.ts'
import {RecentTexts} from '../../text/recent-texts.ts'
import {agreementFaults} from './agreement-faults.ts'
import {clauseFaults} from './clause-faults.ts'
import {type Fault, newFaults} from './fault.ts'
import {readAgain} from './read-again.ts'
import {rowFaults} from './row-faults.ts'

/** How many characters of judged text are remembered twice over. */
const remembered = 200_000

const judged = new WeakMap<Danish, RecentTexts<ReadonlyArray<Fault>>>()

/**
 * Read a sentence again after edits, and say what has become wrong with it: nothing where it is as good Danish as
 * before, as far as the engine sees.
 *
 * Only what is new counts. Letters hold sentences that the parser finds odd, and those may be edited, too.
 */
export function rereadFaults(before: string, after: string, danish: Danish): ReadonlyArray<Fault> {
  const faults = faultsIn(after, danish)
  return faults.length === 0 ? faults : newFaults(faultsIn(before, danish), faults)
}

function faultsIn(text: string, danish: Danish): ReadonlyArray<Fault> {
  let known = judged.get(danish)
  if (!known) {
    known = new RecentTexts(remembered)
    judged.set(danish, known)
  }
  return known.get(text, () =>
    readAgain(text, danish).flatMap((sentence) => [
      ...rowFaults(sentence),
      ...agreementFaults(sentence),
      ...clauseFaults(sentence)
    ])
  )
}
