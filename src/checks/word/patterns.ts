import type {Sentence} from '../../letter/model/sentence.ts'
import {isBorrowed} from '../../letter/sentences/borrowed-words.ts'
import {type Pattern, readPattern} from '../../letter/wording/pattern.ts'
import {PatternIndex, type PatternMatch} from '../../letter/wording/pattern-index.ts'
import {searchedSentences} from '../../letter/wording/phrase-scope.ts'
import type {Level, Match} from '../../types.ts'
import {kind, type Prepare} from '../kind.ts'
import {type ClauseFrame, meetsFrame} from './clause-frames.ts'

/** Something that can be said in several ways, by patterns of words. */
export interface PatternEntry {
  /** Patterns of which any is a finding; see `readPattern`. */
  readonly find: string | ReadonlyArray<string>
  /** Patterns that silence the finding when they stand in the same sentence. */
  readonly unless?: string | ReadonlyArray<string>
  readonly message?: string
  readonly severity?: Level
  /** What to write instead; the sentence around it is for a person to change. */
  readonly use?: ReadonlyArray<string>
  readonly note?: string
}

const check: Prepare<'patterns'> = ({span = 'match', patterns: entries, frames = []}, {lexicon}) => {
  const active = entries.filter(({severity}) => severity !== 'off')
  const framed = new PatternIndex(
    frames.map((frame) => [readPattern(`<${frame.verbs.join('|')}>`), frame] as const),
    lexicon
  )
  const wanted = new PatternIndex(rows(active, 'find'), lexicon)
  const silencing = new PatternIndex(rows(active, 'unless'), lexicon)

  return (letter) =>
    searchedSentences(letter).flatMap((sentence) => {
      const found = wanted.find(sentence).filter(({first}) => !isBorrowed(sentence, first))
      const inFrames = () => framed.find(sentence).filter((match) => isFramed(match, sentence))
      if (found.length === 0)
        return inFrames()
          .slice(0, 1)
          .map((match) => toMatch(match, sentence, span))
      const silenced = new Set(silencing.find(sentence).map(({owner}) => owner))
      const kept = keepLongest(found.filter(({owner}) => !silenced.has(owner)))
      if (kept.length === 0)
        return inFrames()
          .slice(0, 1)
          .map((match) => toMatch(match, sentence, span))
      return (span === 'sentence' ? kept.slice(0, 1) : kept).map((match) => toMatch(match, sentence, span))
    })
}

/** Find wording by patterns of forms, lemmas and parts of speech. */
export const patterns = kind({scope: 'unit', check})

function isFramed({owner, first}: PatternMatch<ClauseFrame>, sentence: Sentence): boolean {
  return !isBorrowed(sentence, first) && meetsFrame(owner, sentence, first)
}

function rows(
  entries: ReadonlyArray<PatternEntry>,
  field: 'find' | 'unless'
): Array<readonly [Pattern, PatternEntry]> {
  return entries.flatMap((entry) =>
    [entry[field] ?? []].flat().map((source) => [readPattern(source), entry] as const)
  )
}

/** Of patterns that overlap, the longest; of equals, the one that the rule has first. */
function keepLongest(matches: ReadonlyArray<PatternMatch<PatternEntry>>): Array<PatternMatch<PatternEntry>> {
  const kept: Array<PatternMatch<PatternEntry>> = []
  for (const match of matches.toSorted((a, b) => b.end - b.first - (a.end - a.first))) {
    if (kept.every(({first, end}) => match.first >= end || match.end <= first)) kept.push(match)
  }
  return kept.sort((a, b) => a.first - b.first)
}

function toMatch(
  {owner, first, end}: PatternMatch<PatternEntry | ClauseFrame>,
  sentence: Sentence,
  span: 'match' | 'sentence'
): Match {
  const {message, severity} = owner
  const {use = [], note} = 'find' in owner ? owner : {}
  const whole = span === 'sentence'
  const start = whole ? sentence.start : (sentence.tokens[first]?.start ?? sentence.start)
  return {
    start,
    end: whole ? sentence.end : (sentence.tokens[end - 1]?.end ?? sentence.end),
    suggestions: use.filter((text) => text !== '').map((text) => ({text, edits: [], safe: false})),
    ...(note && {values: {note}}),
    ...(severity && severity !== 'off' && {severity}),
    ...(message && {message})
  }
}
