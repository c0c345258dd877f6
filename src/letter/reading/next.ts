import type {Clause} from '../../danish/syntax/sentence-syntax.ts'
import type {Phrase} from '../../danish/syntax/syntax-tree.ts'
import {
  authorityVerbs,
  concreteVerbs,
  generalPassives,
  occurringVerbs,
  openings,
  readerVerbs,
  speakingVerbs,
  statingVerbs
} from '../../danish/words/case-words.ts'
import {isPerson, isServed, isStaff} from '../../danish/words/doers.ts'
import {finiteHave, promisingModals} from '../../danish/words/modals-and-auxiliaries.ts'
import {familiarForms, possessivesOfReader, readerObjects, thirdPersons} from '../../danish/words/pronouns.ts'
import {followingWords} from '../../danish/words/sentence-adverbs.ts'
import type {Letter} from '../model/letter.ts'
import type {Sentence} from '../model/sentence.ts'
import type {PlacedNamedTime} from './asks.ts'
import {isBodyText} from './body-text.ts'
import {conditionOf, reachOf} from './clause-reach.ts'
import {demandsIn} from './demands.ts'
import {type Party, partyBeside, partyOf} from './parties.ts'
import type {PlacedStretch, Stretch} from './stretch.ts'
import {timesIn} from './times.ts'

/** What somebody but the reader will do. */
export interface Promise extends PlacedStretch {
  readonly who: 'vi' | 'anden'
  readonly when: PlacedNamedTime | undefined
}

/** What the sender or another authority will do, as the letter promises it. */
export function promisesOf({sentences}: Letter, outcome: PlacedStretch | undefined): Array<Promise> {
  const promises: Array<Promise> = []
  for (const sentence of sentences) {
    if (!isBodyText(sentence) || sentence.unit.part === 'heading' || sentence.unit.part === 'table') continue
    for (const {first, end, who} of sentence.once(promisesIn)) {
      // What was decided is no promise: `Vi betaler dit indskud`.
      if (outcome?.sentence === sentence && outcome.first < end && outcome.end > first) continue
      const when = sentence
        .once(timesIn)
        .find(
          (time) =>
            Math.abs(time.first - end) <= 2 || (time.first >= first && time.first < end) || time.end === first
        )
      promises.push({sentence, first, end, who, when: when && {...when, sentence}})
    }
  }
  return promises
}

type Found = Stretch & {readonly who: 'vi' | 'anden'}

function promisesIn(sentence: Sentence): ReadonlyArray<Found> {
  const {tokens, grammar} = sentence
  if (tokens.at(-1)?.text === '?') return []
  const demands = sentence.once(demandsIn)
  const found: Array<Found> = []
  for (const clause of grammar.syntax.clauses) {
    if (demands.some((demand) => demand.clause === clause)) continue
    const who = promiserOf(sentence, clause)
    if (!who) continue
    const reach = reachOf(sentence, clause)
    found.push({
      first: Math.min(
        reach.first,
        clause.subject && clause.subject.end <= reach.first && clause.subject.start >= clause.start
          ? clause.subject.start
          : reach.first
      ),
      end: reach.end,
      who
    })
  }
  return found
}

function promiserOf(sentence: Sentence, clause: Clause): 'vi' | 'anden' | undefined {
  const {tokens, grammar} = sentence
  const {kind, subordinator, finiteVerb, mainVerb, passive, isImperative, isVerbFirst, end, conjunct} = clause
  if (isImperative || (kind !== 'main' && (tokens[subordinator] ?? tokens[clause.start])?.lower !== 'så'))
    return
  // `For så vidt angår …` says what it is about.
  if (tokens[clause.start + 1]?.lower === 'vidt') return
  if (isVerbFirst && tokens[end]?.text === ',' && conjunct < 0) return
  if (grammar.tagOf(finiteVerb).tense === 'Past' || clause.negations.length > 0) return
  const finite = tokens[finiteVerb]?.lower ?? ''
  const action = tokens[mainVerb]?.lemma ?? ''
  if (finiteHave.has(finite) || /^(?:kan|bør|bedes)$/.test(finite) || isPerformed(sentence, clause)) return
  // `er blevet bevilget` has been done.
  if (finite === 'er' && mainVerb !== finiteVerb) return
  const subject = clause.subject ?? clause.sharedSubject
  const party = subject ? partyOf(sentence, subject) : partyBeside(sentence, finiteVerb)
  const isFuture = finite === 'vil' || finite === 'skal' || finite === 'må'
  if (isReaderAmong(sentence, subject, party))
    return befalls(sentence, clause, finite, action) ? 'vi' : undefined
  if (party === 'sender' || party === 'body' || party === 'other body') {
    if (passive === 'være' || (isFuture && !promisingModals.has(finite))) return
    if (mainVerb === finiteVerb && isStatement(sentence, clause, action)) return
    if (isFuture && (finite === 'må' ? statingVerbs : speakingVerbs).has(action)) return
    if (isFuture && isWish(sentence, finiteVerb)) return
    return party === 'other body' ? 'anden' : 'vi'
  }
  if (passive === 's' || passive === 'blive')
    return isDone(sentence, clause, finite, action) ? 'vi' : undefined
  if (isFuture || passive || !subject || statingVerbs.has(action)) return
  if (isHelper(sentence, subject) && (addressesReader(sentence, clause) || isAhead(sentence, clause)))
    return 'vi'
  if (clause.subjectIsExpletive || tokens[subject.head]?.lower === 'det') return
  return occurringVerbs.has(action) && isAhead(sentence, clause) ? 'vi' : undefined
}

/** Done by being said: `Sagen betragtes hermed som afsluttet`, `Det skal bemærkes, at …`. */
function isPerformed({tokens}: Sentence, {finiteVerb, mainVerb, end, passive}: Clause): boolean {
  if (passive && speakingVerbs.has(tokens[mainVerb]?.lemma ?? '')) return true
  const [before, ...after] = tokens.slice(Math.max(0, finiteVerb - 1), end).map(({lower}) => lower)
  if (before === 'der' && tokens[mainVerb]?.lemma === 'gøre') return true
  return after.some((word) => word === 'hermed' || word === 'herved') && passive !== undefined
}

/** `Vi vil gerne høre …`, `vil vi gerne sige`, `må vi først begynde`: a wish, or a hindrance. */
function isWish({tokens}: Sentence, finiteVerb: number): boolean {
  return tokens
    .slice(finiteVerb + 1, finiteVerb + 3)
    .some(({lower}) => lower === 'gerne' || (lower === 'først' && tokens[finiteVerb]?.lower === 'må'))
}

/** `Sagen behandles i marts`, `Beløbet bliver udbetalt`; what a law or a list does is no act. */
function isDone(sentence: Sentence, clause: Clause, finite: string, action: string): boolean {
  const {tokens} = sentence
  if (readerVerbs.has(action) && finite === 'skal') return false
  if (clause.passive === 'blive') return true
  if (finite !== 'vil' && tokens.slice(clause.finiteVerb, clause.end).some(({text}) => text === '§'))
    return false
  if (generalPassives.has(action)) return false
  return (
    authorityVerbs.has(action) || finite === 'vil' || (!readerVerbs.has(action) && isAhead(sentence, clause))
  )
}

/** The reader as the subject; `De ringer til dig` are others. */
function isReaderAmong({tokens}: Sentence, subject: Phrase | undefined, party: Party): boolean {
  if (party !== 'reader') return false
  return !(tokens[subject?.head ?? -1]?.text === 'De' && tokens.some(({lower}) => familiarForms.has(lower)))
}

/** Somebody who acts for the sender: `en ergoterapeut`, `kommunens rottebekæmper`, `de`; no neighbour and no child. */
function isHelper({tokens, grammar}: Sentence, {start, head, end}: Phrase): boolean {
  const {lower = ''} = tokens[head] ?? {}
  if (end === start + 1 && thirdPersons.has(lower)) return true
  // `en ergoterapeut` has its article for a head.
  const noun = tokens.slice(head, end).find(({index}) => grammar.tagOf(index).upos === 'NOUN')
  return (
    noun !== undefined &&
    isPerson(noun.lower) &&
    !isServed(noun.lower) &&
    (isStaff(noun.lower) ||
      !tokens
        .slice(start, noun.index)
        .some((word) => possessivesOfReader.has(word.lower) || word.text === 'Deres'))
  )
}

/** Whether a clause is about the reader: `viser dig`, `ringer til jer`. */
function addressesReader({tokens}: Sentence, {finiteVerb, end}: Clause): boolean {
  return tokens.slice(finiteVerb + 1, end).some(({lower, text}) => readerObjects.has(lower) || text === 'Dem')
}

/** Whether a clause tells of what is to come: with a time, on a condition or as what follows. */
function isAhead(sentence: Sentence, clause: Clause): boolean {
  const {tokens} = sentence
  if (conditionOf(sentence, clause)) return true
  if (tokens.slice(clause.start, clause.finiteVerb).some(({lower}) => followingWords.has(lower))) return true
  return sentence
    .once(timesIn)
    .some(({first}) => first >= clause.start && first < clause.end && !isRepeated(sentence, first))
}

function isRepeated({tokens}: Sentence, first: number): boolean {
  return /^hvert?$/.test(tokens[first]?.lower ?? '') || /^hvert?$/.test(tokens[first + 1]?.lower ?? '')
}

/** `Du får svar`, `I modtager en regning`, `Du bliver kaldt ind`, `Du hører fra os`. */
function befalls(sentence: Sentence, clause: Clause, finite: string, action: string): boolean {
  const {tokens, grammar} = sentence
  const {finiteVerb, mainVerb, passive, end, objects} = clause
  if (passive === 'blive' || (passive === 's' && finite === 'vil')) return true
  const rest = tokens.slice(finiteVerb + 1, end)
  if (action === 'høre') return rest.some(({lower}) => lower === 'os' || lower === 'mig')
  if (mainVerb !== finiteVerb && finite !== 'vil') return false
  if (!/^(?:få|modtage)$/.test(action) || objects.length === 0) return false
  const things = rest.filter(({index}) => grammar.tagOf(index).upos === 'NOUN')
  if (things.some(({lower}) => sent.test(lower))) return true
  return things.some(({lower}) => !openings.has(lower)) && (finite === 'vil' || isAhead(sentence, clause))
}

const sent =
  /(?:brev|svar|besked|regning|faktura|kvittering|udkast|referat|kopi|rapport|afgørelse|sms|mail|opkrævning|pose|tilbud|indkaldelse|girokort|kort|penge)(?:en|et|n|t|erne|ne)?$/

/** `vi ser, at …` and `vi lægger vægt på` state something; `vi ser på sagen` and `så finder vi en plads` are acts. */
function isStatement(sentence: Sentence, clause: Clause, action: string): boolean {
  const {tokens} = sentence
  const rest = tokens.slice(clause.finiteVerb + 1, clause.end).map(({lower}) => lower)
  if (action === 'se') return !rest.includes('på')
  if (action === 'lægge') return rest.includes('vægt') || rest.includes('grund')
  if (!statingVerbs.has(action)) return /^(?:få|modtage|høre)$/.test(action)
  return !(concreteVerbs.has(action) && clause.objects.length > 0 && isAhead(sentence, clause))
}
