import type {ConlluSentence} from '../../src/danish/parser/conllu.ts'

/** A sentence as the trainers want it: forms, tags (`NOUN|Definite=Ind|…`) and lemmas side by side. */
export interface TrainingSentence {
  readonly forms: ReadonlyArray<string>
  readonly tags: ReadonlyArray<string>
  /** A lemma per form; empty for sentences that teach no lemmas. */
  readonly lemmas: ReadonlyArray<string>
}

/** Take from a treebank sentence what the trainers want. */
export function toTrainingSentence({words}: ConlluSentence): TrainingSentence {
  return {
    forms: words.map((d) => d.form),
    tags: words.map((d) => `${d.upos}|${d.feats}`),
    lemmas: words.map((d) => d.lemma)
  }
}
