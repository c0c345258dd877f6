import {requirementNouns} from '../../danish/words/case-words.ts'
import {backPointers, possessivesOfReader, writerSubjects} from '../../danish/words/pronouns.ts'
import type {AskForce} from '../../types.ts'
import type {Letter} from '../model/letter.ts'
import type {Sentence} from '../model/sentence.ts'
import {isBodyText} from './body-text.ts'
import {type Demand, demandsIn, demandsOfReader, infinitivesIn, requirementsIn} from './demands.ts'
import type {NamedTime} from './named-time.ts'
import type {PlacedStretch} from './stretch.ts'
import {timesIn} from './times.ts'

/** A time in a sentence of the letter. */
export interface PlacedNamedTime extends NamedTime {
  readonly sentence: Sentence
}

/** What the letter asks the reader to do. */
export interface Ask extends PlacedStretch {
  readonly action: string
  readonly force: AskForce
  readonly negated: boolean
  readonly condition: PlacedStretch | undefined
  deadline: PlacedNamedTime | undefined
}

/** How many sentences before it a sentence such as »Det skal du gøre senest …« may mean. */
const reach = 6

/** What a letter asks its reader to do, in its order; what a heading asks is left out where the text asks the same. */
export function asksOf(letter: Letter): Array<Ask> {
  const asks: Array<Ask> = []
  for (const sentence of letter.sentences) {
    if (!isBodyText(sentence)) continue
    const demands = sentence.once(demandsBy(sentence))
    const before = asks.at(-1)
    const isNear = before !== undefined && sentence.index - before.sentence.index <= reach
    const times = sentence.once(timesIn).filter(({kind}) => kind === 'limit')
    const [time] = times
    const open = isNear && time ? openAsks(asks, sentence) : []
    if (time && open.length > 0 && (isAboutBefore(sentence, demands) || isAboutThings(sentence, demands))) {
      for (const ask of open) ask.deadline = {...time, sentence}
      if (demands.length <= 1) continue
    }
    if (demands.length === 0 || isAboutBefore(sentence, demands)) continue
    for (const [index, demand] of demands.entries()) asks.push(askOf(sentence, demand, demands, index))
  }
  return asks.filter((ask) => {
    const same = ask.sentence.unit.part === 'heading' ? asks.find((other) => saysSame(other, ask)) : undefined
    if (same?.action === ask.action) same.deadline ??= ask.deadline
    return same === undefined
  })
}

/** The last asks without a deadline: those of one sentence, or of the items of one list. */
function openAsks(asks: ReadonlyArray<Ask>, {index}: Sentence): ReadonlyArray<Ask> {
  const last = asks.at(-1)
  if (!last || last.deadline) return []
  const isListed = last.sentence.unit.part === 'list-item' && index - last.sentence.index <= 1
  return asks.filter(
    ({sentence, deadline, force}) =>
      deadline === undefined &&
      (force !== 'kan') === (last.force !== 'kan') &&
      (sentence === last.sentence ||
        (isListed && sentence.unit.part === 'list-item' && last.sentence.index - sentence.index <= listReach))
  )
}

/** How many items of a list one limit may be for. */
const listReach = 12

/** Which demands a sentence may make: an item of a list goes on from the words before the list. */
function demandsBy(sentence: Sentence): typeof demandsIn {
  if (sentence.unit.part !== 'list-item') return demandsIn
  const {sentences} = sentence.letter
  let at = sentence.index - 1
  while (at >= 0 && sentence.index - at <= listReach && sentences[at]?.unit.part === 'list-item') at--
  const lead = sentences[at]
  const words = lead?.tokens.filter(({isWord}) => isWord) ?? []
  const last = words.at(-1)
  // `I skal` before items that are infinitives.
  if (last?.lower === 'skal' && isReaderNamed(words)) return infinitivesIn
  if (last?.lower === 'du' || last?.text === 'I' || last?.text === 'De') return demandsOfReader
  const isOpen = last?.lower === 'at' || lead?.tokens.at(-1)?.text === ':'
  return isOpen && words.some(({lower}) => requirementNouns.test(lower)) ? requirementsIn : demandsIn
}

function isReaderNamed(words: Sentence['tokens']): boolean {
  return words.some(({lower, text}) => lower === 'du' || text === 'I' || text === 'De')
}

function saysSame(other: Ask, heading: Ask): boolean {
  if (other === heading || other.sentence.unit.part === 'heading') return false
  const distance = other.sentence.index - heading.sentence.index
  return other.action === heading.action || (distance > 0 && distance <= 2)
}

function askOf(sentence: Sentence, demand: Demand, all: ReadonlyArray<Demand>, index: number): Ask {
  const {verb, negated, condition} = demand
  const deadline = deadlineOf(sentence, demand, all, index)
  return {
    sentence,
    first: demand.first,
    end: demand.end,
    action: sentence.tokens[verb]?.lemma ?? '',
    force: demand.force,
    negated,
    condition: condition && {sentence, ...condition},
    deadline: deadline && {...deadline, sentence}
  }
}

/** The limit that stands with a demand: within its clause, before it, or at the end of a list of demands. */
function deadlineOf(
  sentence: Sentence,
  demand: Demand,
  all: ReadonlyArray<Demand>,
  index: number
): NamedTime | undefined {
  const limits = sentence
    .once(timesIn)
    .filter((time) => time.kind === 'limit' && !isIn(time, demand.condition))
  // Verbs joined under one modal share their limit.
  const next =
    all.slice(index + 1).find(({clause}) => clause !== demand.clause)?.first ?? sentence.tokens.length
  const before = index === 0 ? 0 : (all[index - 1]?.end ?? 0)
  return (
    limits.find(({first}) => first >= demand.first && first < next) ??
    limits.find(({first}) => first >= before && first < demand.first)
  )
}

function isIn(time: NamedTime, condition: Demand['condition']): boolean {
  return condition !== undefined && time.first >= condition.first && time.end <= condition.end
}

/** »Det skal du gøre senest …«, »Fristen er …«, »Vi skal have den senest …«: a limit for what was asked before. */
function isAboutBefore({tokens, grammar}: Sentence, demands: ReadonlyArray<Demand>): boolean {
  const [demand] = demands
  const first = tokens[0]?.lower ?? ''
  if (/^(?:fristen|svarfristen)$/.test(first)) return true
  if (demand && tokens[demand.verb]?.lemma === 'gøre') return tokens.some(({lower}) => lower === 'det')
  return (
    isWanted(tokens, demand) &&
    tokens.some(({lower, index}) => backPointers.has(lower) && grammar.tagOf(index).upos === 'PRON')
  )
}

/** `Vi skal have papirerne senest …`, `dit svar`: things that were asked for before. */
function isAboutThings({tokens, grammar}: Sentence, [demand]: ReadonlyArray<Demand>): boolean {
  if (!demand || !isWanted(tokens, demand)) return false
  return tokens
    .slice(demand.verb + 1, demand.verb + 4)
    .some(
      ({lower, index}) =>
        possessivesOfReader.has(lower) ||
        (grammar.tagOf(index).upos === 'NOUN' && grammar.tagOf(index).definite === 'Def')
    )
}

/** `Vi skal have …`: what the sender wants of the reader. */
function isWanted(tokens: Sentence['tokens'], demand: Demand | undefined): boolean {
  return (
    demand?.form === 'request' &&
    writerSubjects.has(tokens[demand.first - 1]?.lower ?? tokens[demand.first + 1]?.lower ?? '')
  )
}
