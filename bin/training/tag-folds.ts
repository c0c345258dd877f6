import {Tagger} from '../../src/danish/tagger/tagger.ts'
import {readTag, type TagInfo} from '../../src/danish/tagger/tagset.ts'
import type {WordClasses} from '../../src/danish/tagger/word-analysis.ts'
import {buildTagger, taggerOptions} from './build-tagger.ts'
import type {TreeSentence} from './parser-corpus.ts'

/** Sentences of a treebank with tags from taggers that have not seen them. */
export interface TaggedFolds {
  readonly tags: ReadonlyArray<TagInfo>
  /** For each sentence, its words' places in `tags`. */
  readonly tagged: ReadonlyArray<Int16Array>
}

const folds = 8
/** Neighbouring sentences come from one text: they stay together. */
const blockSize = 50

/** Tag each sentence with a tagger trained on the others: the parser must learn from tags as wrong as it will get. */
export function tagFolds(sentences: ReadonlyArray<TreeSentence>, lexicon: WordClasses): TaggedFolds {
  const tags: Array<TagInfo> = []
  const numbers = new Map<string, number>()
  const tagged: Array<Int16Array> = []
  const foldOf = (index: number) => Math.floor(index / blockSize) % folds

  for (let fold = 0; fold < folds; fold++) {
    const others = sentences.filter((d) => foldOf(d.index) !== fold)
    const treebank = others.map(({words, upos, feats}) => ({
      forms: words,
      tags: upos.map((d, i) => `${d}|${feats[i]}`),
      lemmas: []
    }))
    // Smaller than the tagger that ships, and wrong a little more often, as that is on letters.
    const options = {...taggerOptions, sixteenths: 8, seeds: [1, 2], judge: false}
    const bytes = buildTagger(treebank, lexicon, options)
    const tagger = new Tagger(bytes, lexicon)
    const shared = tagger.tags.map(({upos, feats}) => {
      const name = `${upos}|${feats}`
      const known = numbers.get(name) ?? tags.length
      if (known === tags.length) tags.push(readTag(name))
      numbers.set(name, known)
      return known
    })
    for (const {index, words} of sentences)
      if (foldOf(index) === fold) tagged[index] = tagger.tag(words).map((tag) => shared[tag] ?? 0)
  }
  return {tags, tagged}
}
