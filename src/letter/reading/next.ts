import type {Clause} from '../../danish/syntax/sentence-syntax.ts'
import {authorityVerbs, readerVerbs, statingVerbs} from '../../danish/words/case-verbs.ts'
import {promisingModals} from '../../danish/words/reading-words.ts'
import type {Letter} from '../model/letter.ts'
import type {Sentence} from '../model/sentence.ts'
import type {PlacedNamedTime} from './asks.ts'
import {isBodyText} from './body-text.ts'
import {reachOf} from './clause-reach.ts'
import {demandsIn} from './demands.ts'
import {partyOf} from './parties.ts'
import type {PlacedStretch, Stretch} from './stretch.ts'
import {timesIn} from './times.ts'

/** What somebody but the reader will do. */
export interface Promise extends PlacedStretch {
  readonly who: 'vi' | 'anden'
  readonly when: PlacedNamedTime | undefined
}

/** What the sender or another authority will do, as the letter promises it. */
export function promisesOf({sentences}: Letter): Array<Promise> {
  const promises: Array<Promise> = []
  for (const sentence of sentences) {
    if (!isBodyText(sentence) || sentence.unit.part === 'heading' || sentence.unit.part === 'table') continue
    for (const {first, end, who} of sentence.once(promisesIn)) {
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
  if (isVerbFirst && tokens[end]?.text === ',' && conjunct < 0) return
  if (grammar.tagOf(finiteVerb).tense === 'Past' || clause.negations.length > 0) return
  const finite = tokens[finiteVerb]?.lower ?? ''
  const action = tokens[mainVerb]?.lemma ?? ''
  const subject = clause.subject ?? clause.sharedSubject
  if (/^(?:har|havde|kan|bør|bedes)$/.test(finite)) return
  const party = subject ? partyOf(sentence, subject) : 'thing'
  const isFuture = finite === 'vil' || finite === 'skal' || finite === 'må'
  if (party === 'reader') return befalls(sentence, clause, finite, action) ? 'vi' : undefined
  if (party === 'sender' || party === 'body' || party === 'other body') {
    if (
      passive === 'være' ||
      (mainVerb === finiteVerb && isStatement(sentence, clause, action)) ||
      (isFuture && !promisingModals.has(finite))
    )
      return
    if (isFuture && statingVerbs.has(action) && finite !== 'må') return
    if (finite === 'vil' && tokens[finiteVerb + 1]?.lower === 'gerne') return
    return party === 'other body' ? 'anden' : 'vi'
  }
  // »Sagen behandles i marts«, »Beløbet bliver udbetalt«
  if (passive === 's' || passive === 'blive') {
    if (passive === 's' && !isFuture && !authorityVerbs.has(action)) return
    if (
      /^(?:se|sige|forstå|finde|regne|anse|kalde|give|tage|opbevare|registrere|anvende|bruge|vurdere|forvente)$/.test(
        action
      ) &&
      passive === 's'
    )
      return
    if (readerVerbs.has(action) && finite === 'skal') return
    return 'vi'
  }
  return
}

/** `Du får svar`, `I modtager en regning`, `Du bliver kaldt ind`, `Du hører fra os`. */
function befalls(
  {tokens, grammar}: Sentence,
  {finiteVerb, mainVerb, passive, end, objects}: Clause,
  finite: string,
  action: string
): boolean {
  if (passive === 'blive' || (passive === 's' && finite === 'vil')) return true
  const rest = tokens.slice(finiteVerb + 1, end)
  if (action === 'høre') return rest.some(({lower}) => lower === 'os' || lower === 'mig')
  if (mainVerb !== finiteVerb && finite !== 'vil') return false
  return (
    /^(?:få|modtage)$/.test(action) &&
    objects.length > 0 &&
    rest.some(({index}) => grammar.tagOf(index).upos === 'NOUN') &&
    rest.some(({lower}) => sent.test(lower))
  )
}

const sent =
  /(?:brev|svar|besked|regning|faktura|kvittering|udkast|referat|kopi|rapport|afgørelse|sms|mail|opkrævning|pose|tilbud|indkaldelse|girokort|kort|penge)(?:en|et|n|t|erne|ne)?$/

/** `vi ser, at …` and `vi lægger vægt på` state something; `vi ser på sagen` is an act. */
function isStatement({tokens}: Sentence, {finiteVerb, end}: Clause, action: string): boolean {
  const rest = tokens.slice(finiteVerb + 1, end).map(({lower}) => lower)
  if (action === 'se') return !rest.includes('på')
  return statingVerbs.has(action) || (action === 'lægge' && (rest.includes('vægt') || rest.includes('grund')))
}
