import type {DependencyParser} from '../../src/danish/parser/dependency-parser.ts'
import type {TreeSentence} from './parser-corpus.ts'
import type {TaggedFolds} from './tag-folds.ts'

/** Counts of a comparison between trees, punctuation left out; add them up over folds. */
export interface ParserCounts {
  words: number
  heads: number
  labelled: number
  sentences: number
  roots: number
  subject: Matches
  verbChain: Matches
}

interface Matches {
  both: number
  parsed: number
  gold: number
}

/** Counts before anything is compared. */
export function noCounts(): ParserCounts {
  const none = () => ({both: 0, parsed: 0, gold: 0})
  return {words: 0, heads: 0, labelled: 0, sentences: 0, roots: 0, subject: none(), verbChain: none()}
}

/** Parse the sentences and add what is right to the counts. */
export function compareTrees(
  parser: DependencyParser,
  trees: ReadonlyArray<TreeSentence>,
  {tagged}: TaggedFolds,
  counts: ParserCounts
): void {
  for (const {words, upos, head, relation, index} of trees) {
    const tree = parser.parse(words, tagged[index] ?? new Int16Array(words.length))
    counts.sentences++
    for (let i = 0; i < words.length; i++) {
      if (upos[i] === 'PUNCT') continue
      const found = tree.head[i] ?? -1
      const hit = (found === -1 ? words.length : found) === head[i]
      const label = tree.relations[tree.relation[i] ?? 0] ?? ''
      const gold = relation[i] ?? ''
      counts.words++
      if (hit) counts.heads++
      if (hit && label === gold) counts.labelled++
      if (hit && gold === 'ROOT') counts.roots++
      match(counts.subject, /^(subj|expl)$/, hit, label, gold)
      match(counts.verbChain, /^vobj$/, hit, label, gold)
    }
  }
}

function match(matches: Matches, wanted: RegExp, hit: boolean, label: string, gold: string): void {
  const isParsed = wanted.test(label)
  const isGold = wanted.test(gold)
  if (isParsed) matches.parsed++
  if (isGold) matches.gold++
  if (hit && isParsed && isGold) matches.both++
}

/** The counts as percentages, in one line. */
export function formatCounts(counts: ParserCounts): string {
  const share = (a: number, b: number) => ((100 * a) / Math.max(1, b)).toFixed(2)
  const f1 = ({both, parsed, gold}: Matches) =>
    `${share(2 * both, parsed + gold)} (P ${share(both, parsed)} R ${share(both, gold)}, n ${gold})`
  return [
    `UAS ${share(counts.heads, counts.words)}`,
    `LAS ${share(counts.labelled, counts.words)}`,
    `root ${share(counts.roots, counts.sentences)}`,
    `subject F1 ${f1(counts.subject)}`,
    `verb chain F1 ${f1(counts.verbChain)}`
  ].join(', ')
}
