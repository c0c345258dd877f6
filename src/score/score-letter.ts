import type {TagInfo} from '../danish/tagset.ts'
import type {Letter} from '../analyse/letter.ts'
import type {Counts, Score} from '../types.ts'
import {lix, lixBand} from './lix.ts'
import {nominalRatio} from './nominal-ratio.ts'
import {ovix} from './ovix.ts'
import {passiveShare} from './passive-share.ts'
import {readingMinutes} from './reading-minutes.ts'
import {rix} from './rix.ts'

/** Measure how hard the prose of a letter is to read. Numbers only; what they mean is for rules to say. */
export function scoreLetter({counts, prose}: Letter): Score {
  const words: Array<string> = []
  const tags: Array<TagInfo> = []
  for (const {tokens, grammar} of prose) {
    for (const token of tokens) if (token.isWord) words.push(token.lower)
    for (const tag of grammar.tagInfos) tags.push(tag)
  }
  return {
    ...scoreCounts(counts, words),
    nominalRatio: round(nominalRatio(tags), 2),
    passiveShare: round(passiveShare(prose), 1)
  }
}

/** The measures that need no grammar; those that do are 0. */
export function scoreCounts(counts: Counts, words: ReadonlyArray<string>): Score {
  const value = round(lix(counts), 1)
  return {
    lix: value,
    band: lixBand(value),
    rix: round(rix(counts), 2),
    ovix: round(ovix(words), 1),
    nominalRatio: 0,
    wordsPerSentence: round(counts.sentences === 0 ? 0 : counts.words / counts.sentences, 1),
    longWordShare: round(counts.words === 0 ? 0 : (100 * counts.longWords) / counts.words, 1),
    passiveShare: 0,
    readingMinutes: round(readingMinutes(counts.words), 1)
  }
}

function round(value: number, digits: number): number {
  const factor = 10 ** digits
  return Math.round(value * factor) / factor
}
