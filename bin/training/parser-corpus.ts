/** A sentence with its tree in the treebank's own scheme. */
export interface TreeSentence {
  readonly words: ReadonlyArray<string>
  /** UPOS and FEATS of each word, as in the treebank. */
  readonly upos: ReadonlyArray<string>
  readonly feats: ReadonlyArray<string>
  /** Place of the head, `words.length` for the root. */
  readonly head: Int32Array
  readonly relation: ReadonlyArray<string>
  /** Place among all sentences of the file: folds are made of blocks of these. */
  readonly index: number
  readonly source: string
}

/** Read the sentences of a CoNLL-U file; those without a tree in the treebank's scheme get an empty `head`. */
export function readTrees(conllu: string): Array<TreeSentence> {
  const sentences: Array<TreeSentence> = []
  for (const block of conllu.split(/\n\s*\n/)) {
    const rows = block.split('\n').filter((line) => /^\d+\t/.test(line))
    if (rows.length === 0) continue
    const cells = rows.map((row) => row.split('\t'))
    const native = cells.map((row) => /CdtHead=(\d+)\|CdtRel=(\w+)/.exec(row[9] ?? ''))
    const hasTree = native.every((match) => match !== null)
    const upos = cells.map((row) => row[3] ?? '')
    const tree = hasTree
      ? singleRoot(
          native.map((m) => Number(m?.[1]) - 1),
          native.map((m) => m?.[2] ?? ''),
          upos
        )
      : null
    sentences.push({
      words: cells.map((row) => row[1] ?? ''),
      upos,
      feats: cells.map((row) => row[5] ?? ''),
      head: tree?.head ?? new Int32Array(0),
      relation: tree?.relation ?? [],
      index: sentences.length,
      source: /^# source = (.*)$/m.exec(block)?.[1] ?? ''
    })
  }
  return sentences
}

/**
 * Give a tree exactly one root.
 *
 * A conjunction that begins a clause (»Men du kan klage«) heads it in the treebank; here the verb does, so that
 * rules find the same tree with and without it. Further roots hang on the first as `list`.
 */
function singleRoot(
  head: ReadonlyArray<number>,
  relation: ReadonlyArray<string>,
  upos: ReadonlyArray<string>
) {
  const size = head.length
  const heads = [...head]
  const relations = [...relation]
  for (let i = 0; i < size; i++)
    if (upos[i] === 'CCONJ' && relations[i] !== 'coord') demote(heads, relations, i)

  const roots = heads.flatMap((h, i) => (h < 0 ? [i] : []))
  const root =
    roots.find((i) => upos[i] === 'VERB' || upos[i] === 'AUX') ??
    roots.find((i) => upos[i] !== 'PUNCT') ??
    roots[0] ??
    0
  return {
    head: Int32Array.from(heads, (h, i) => (i === root ? size : h < 0 ? root : h)),
    relation: relations.map((name, i) => {
      if (i === root) return 'ROOT'
      if (upos[i] === 'PUNCT') return 'pnct'
      return (heads[i] ?? -1) < 0 ? 'list' : name
    })
  }
}

/** Let the first conjunct after a conjunction take its place, and the conjunction hang on it. */
function demote(heads: Array<number>, relations: Array<string>, conjunction: number): void {
  const conjunct = heads.findIndex((h, i) => h === conjunction && i > conjunction && relations[i] === 'conj')
  if (conjunct === -1) return
  const governor = heads[conjunction] ?? -1
  const name = relations[conjunction] ?? ''
  for (let i = 0; i < heads.length; i++) if (heads[i] === conjunction) heads[i] = conjunct
  heads[conjunct] = governor
  relations[conjunct] = name
  heads[conjunction] = conjunct
  relations[conjunction] = 'coord'
}
