import type {ReadSentence} from './read-again.ts'

/**
 * What is wrong with a sentence, as far as the engine sees.
 *
 * Faults that hold words (`agreement`: `den brev`) are told apart by them; of the others, which the parser sees in
 * many a good sentence, only the number counts.
 */
export interface Fault {
  readonly kind: string
  /** The words at fault in small letters, or empty where the parser alone says so. */
  readonly words: string
}

/** Finds faults of one sort in a sentence. */
export type Judge = (sentence: ReadSentence) => ReadonlyArray<Fault>

/** The faults of a rewrite that the sentence did not have: each by its words, the wordless by their number. */
export function newFaults(before: ReadonlyArray<Fault>, after: ReadonlyArray<Fault>): Array<Fault> {
  const rest = new Map<string, number>()
  for (const fault of before) rest.set(keyOf(fault), (rest.get(keyOf(fault)) ?? 0) + 1)
  return after.filter((fault) => {
    const left = rest.get(keyOf(fault)) ?? 0
    rest.set(keyOf(fault), left - 1)
    return left <= 0
  })
}

function keyOf({kind, words}: Fault): string {
  return `${kind}\n${words}`
}
