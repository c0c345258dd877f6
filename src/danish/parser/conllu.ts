/** One word of a CoNLL-U file; fields are named as in the format, `_` meaning nothing. */
export interface ConlluWord {
  readonly form: string
  readonly lemma: string
  readonly upos: string
  readonly xpos: string
  readonly feats: string
  readonly head: string
  readonly deprel: string
  readonly deps: string
  readonly misc: string
}

/** One sentence: its comment lines (with `#`) and its words. */
export interface ConlluSentence {
  readonly comments: ReadonlyArray<string>
  readonly words: ReadonlyArray<ConlluWord>
}

/**
 * Read CoNLL-U. Multiword ranges (`3-4`) and empty nodes (`5.1`) are left out:
 * the Danish treebank has none, and the rest of this library counts words.
 */
export function readConllu(text: string): Array<ConlluSentence> {
  const sentences: Array<ConlluSentence> = []

  for (const block of text.replace(/^\uFEFF/, '').split(/(?:\r?\n[ \t]*){2,}/)) {
    const lines = block.split(/\r?\n/)
    const comments = lines.filter((d) => d.startsWith('#'))
    const words = lines.filter((d) => /^\d+\t/.test(d)).map(readWord)
    if (words.length > 0) sentences.push({comments, words})
  }

  return sentences
}

/** Write CoNLL-U; what `readConllu` has read comes out the same, word for word. */
export function writeConllu(sentences: ReadonlyArray<ConlluSentence>): string {
  return sentences
    .map(({comments, words}) => `${[...comments, ...words.map(writeWord)].join('\n')}\n\n`)
    .join('')
}

function readWord(line: string): ConlluWord {
  const fields = line.split('\t')
  const at = (index: number) => fields[index] || '_'

  return {
    form: at(1),
    lemma: at(2),
    upos: at(3),
    xpos: at(4),
    feats: at(5),
    head: at(6),
    deprel: at(7),
    deps: at(8),
    misc: at(9)
  }
}

function writeWord(word: ConlluWord, index: number): string {
  const {form, lemma, upos, xpos, feats, head, deprel, deps, misc} = word
  return [index + 1, form, lemma, upos, xpos, feats, head, deprel, deps, misc].join('\t')
}
