import type {Counts, Score} from '../../types.ts'
import type {Letter} from '../model/letter.ts'
import type {Sentence} from '../model/sentence.ts'
import {lix, lixBand} from './lix.ts'
import {countClasses, nominalRatio} from './nominal-ratio.ts'
import {ovix} from './ovix.ts'
import {countVoices, passiveShare} from './passive-share.ts'
import {readingMinutes} from './reading-minutes.ts'
import {rix} from './rix.ts'

/** Measure how hard the prose of a letter is to read. Numbers only; what they mean is for rules to say. */
export function scoreLetter({counts, prose}: Letter): Score {
  const words: Array<string> = []
  let [nominal, verbal, verbs, passives] = [0, 0, 0, 0]
  for (const sentence of prose) {
    const facts = sentence.once(measure)
    for (const word of facts.words) words.push(word)
    nominal += facts.classes.nominal
    verbal += facts.classes.verbal
    verbs += facts.voices.verbs
    passives += facts.voices.passives
  }
  return {
    ...scoreCounts(counts, words),
    nominalRatio: round(nominalRatio({nominal, verbal}), 2),
    passiveShare: round(passiveShare({verbs, passives}), 1)
  }
}

/** What a sentence adds to the measures, wherever it stands. */
function measure(sentence: Sentence) {
  const {tokens, grammar} = sentence
  const words = tokens.filter((token) => token.isWord).map((token) => token.lower)
  return {words, classes: countClasses(grammar.tagInfos), voices: countVoices(sentence)}
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
