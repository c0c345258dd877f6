import type {Danish} from '../../danish/danish.ts'
import {RecentTexts} from '../../text/recent-texts.ts'
import {agreementFaults} from './agreement-faults.ts'
import {clauseFaults} from './clause-faults.ts'
import {type Fault, newFaults} from './fault.ts'
import {type ReadSentence, readAgain} from './read-again.ts'
import {rowFaults} from './row-faults.ts'
import {hasSameClauses} from './same-clauses.ts'

/** How many characters of judged text are remembered twice over. */
const remembered = 200_000

/** A text that was read, and what is wrong with it; each sort of fault is looked for when it is first asked for. */
interface Judged {
  readonly sentences: ReadonlyArray<ReadSentence>
  /** Of words that stand together. */
  words?: ReadonlyArray<Fault>
  /** Of clauses, for which the text is parsed. */
  clauses?: ReadonlyArray<Fault>
}

const judged = new WeakMap<Danish, RecentTexts<Judged>>()

/**
 * Read a sentence again after edits, and say what has become wrong with it: nothing where it is as good Danish as
 * before, as far as the engine sees.
 *
 * Only what is new counts. Letters hold sentences that the parser finds odd, and those may be edited, too.
 */
export function rereadFaults(before: string, after: string, danish: Danish): ReadonlyArray<Fault> {
  const [old, now] = [read(before, danish), read(after, danish)]
  if (promises(old.sentences, now.sentences)) return [{kind: 'promise', words: 'vi'}]
  const words = wordsOf(now)
  const faults = words.length === 0 ? [] : newFaults(wordsOf(old), words)
  if (faults.length > 0 || hasSameClauses(old.sentences, now.sentences)) return faults
  const clauses = clausesOf(now)
  return clauses.length === 0 ? [] : newFaults(clausesOf(old), clauses)
}

function read(text: string, danish: Danish): Judged {
  let known = judged.get(danish)
  if (!known) {
    known = new RecentTexts(remembered)
    judged.set(danish, known)
  }
  return known.get(text, () => ({sentences: readAgain(text, danish)}))
}

function wordsOf(text: Judged): ReadonlyArray<Fault> {
  text.words ??= text.sentences.flatMap((sentence) => [...rowFaults(sentence), ...agreementFaults(sentence)])
  return text.words
}

function clausesOf(text: Judged): ReadonlyArray<Fault> {
  text.clauses ??= text.sentences.flatMap(clauseFaults)
  return text.clauses
}

/** `Der skal gives tilladelse` → `Vi giver tilladelse`: a duty becomes a promise of the sender's. */
function promises(before: ReadonlyArray<ReadSentence>, after: ReadonlyArray<ReadSentence>): boolean {
  const has = (sentences: ReadonlyArray<ReadSentence>, row: RegExp) =>
    sentences.some(({forms}) => row.test(forms.join(' ')))
  // `Det skal meddeles, at …` only opens what is told.
  if (!has(before, /(?:^| )(?:der skal|skal der)(?: |$)/)) return false
  return (
    !has(after, /(?:^| )skal(?: |$)/) && has(after, /(?:^| )vi(?: |$)/) && !has(before, /(?:^| )vi(?: |$)/)
  )
}
