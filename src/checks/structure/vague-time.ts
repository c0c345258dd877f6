import {coordinators} from '../../danish/words/conjunctions.ts'
import {plainArticles} from '../../danish/words/determiners.ts'
import {presentCopulas} from '../../danish/words/modals-and-auxiliaries.ts'
import {aimPrepositions} from '../../danish/words/prepositions.ts'
import {clauseSubjects, formalObjects} from '../../danish/words/pronouns.ts'
import type {Token} from '../../letter/model/token.ts'

/** A frame of vague time: a preposition, an article if any, an adjective and a noun of time. */
export interface TimeFrame {
  /** Prepositions, of one word or more: `inden for`. */
  readonly leads: ReadonlyArray<string>
  /** Adjectives that tell a time without telling when, as lemmas or forms: `kort`, `rimelig`, `nærmeste`. */
  readonly qualities: ReadonlyArray<string>
  /** `tid`, `fremtid`, `frist`, `tidspunkt`. */
  readonly nouns: ReadonlyArray<string>
}

/** Finds where a vague time that starts at a token ends, or undefined. */
export type VagueTimeSearch = (tokens: ReadonlyArray<Token>, index: number) => number | undefined

/** Words that grade an adjective and are no adverbs to the tagger: `alt for kort`, `mere passende`. */
const degrees = /^(?:alt|for|så|ikke|mere|mest|meget|ganske)$/

/**
 * Make the search for vague times:
 *
 * - by a frame: `inden for en overskuelig fremtid`, `i løbet af ganske kort tid`, `på et passende tidspunkt`
 * - by what can be done: `så hurtigt du kan`, `så snart det er muligt`
 * - by when there is time for it: `når vi får tid`, `når tiden tillader det`
 * - later in something: `senere på året`
 * - as fast as somebody thinks fit: `Send papirerne hurtigst.`
 */
export function vagueTimes(frames: ReadonlyArray<TimeFrame>): VagueTimeSearch {
  const byLead = new Map<string, Array<readonly [lead: ReadonlyArray<string>, frame: Frame]>>()
  for (const {leads, qualities, nouns} of frames) {
    const frame = {qualities: new Set(qualities), nouns: new Set(nouns)}
    for (const lead of leads.map((d) => d.split(' '))) {
      const [first = ''] = lead
      byLead.set(first, [...(byLead.get(first) ?? []), [lead, frame]])
    }
  }
  return (tokens, index) => {
    const word = tokens[index]?.lower ?? ''
    if (word === 'så') return soonEnd(tokens, index)
    if (word === 'når') return whenEnd(tokens, index)
    if (word === 'hurtigst') return fastestEnd(tokens, index)
    if (word === 'senere' || word === 'hen') return laterEnd(tokens, index)
    for (const [lead, frame] of byLead.get(word) ?? []) {
      const end = frameEnd(tokens, index, lead, frame)
      if (end !== undefined) return end
    }
    return
  }
}

interface Frame {
  readonly qualities: ReadonlySet<string>
  readonly nouns: ReadonlySet<string>
}

function frameEnd(
  tokens: ReadonlyArray<Token>,
  index: number,
  lead: ReadonlyArray<string>,
  {qualities, nouns}: Frame
): number | undefined {
  if (!lead.every((word, offset) => tokens[index + offset]?.lower === word)) return
  let at = index + lead.length
  if (plainArticles.has(tokens[at]?.lower ?? '')) at++
  for (let skipped = 0; skipped < 4 && isDegree(tokens[at], qualities); skipped++) at++
  const first = at
  while (at < first + 2 && isQuality(tokens[at], qualities)) at++
  return at > first && nouns.has(tokens[at]?.lower ?? '') ? at + 1 : undefined
}

function isDegree(token: Token | undefined, qualities: ReadonlySet<string>): boolean {
  if (!token || isQuality(token, qualities)) return false
  return degrees.test(token.lower) || token.upos === 'ADV'
}

function isQuality(token: Token | undefined, qualities: ReadonlySet<string>): boolean {
  return token !== undefined && (qualities.has(token.lower) || qualities.has(token.lemma))
}

/** `så hurtigt som muligt`, `så snart det er praktisk muligt`, `så tidligt, du kan`, `så snart vi får tid til det` */
function soonEnd(tokens: ReadonlyArray<Token>, index: number): number | undefined {
  if (!/^(?:hurtigt|hastigt|snart|tidligt|straks)$/.test(tokens[index + 1]?.lower ?? '')) return
  let at = index + 2
  if (tokens[at]?.text === ',') at++
  if (tokens[at]?.lower === 'som') at++
  if (tokens[at]?.lower === 'mulig' || tokens[at]?.lower === 'muligt') return at + 1
  return possibleEnd(tokens, at, clauseSubjects)
}

const sendersAndIt: ReadonlySet<string> = new Set(
  'jeg vi det kommunen forvaltningen afdelingen sagsbehandleren'.split(' ')
)

/** `når vi får tid`: the sender's time; when readers have it they know themselves. */
function whenEnd(tokens: ReadonlyArray<Token>, index: number): number | undefined {
  const next = tokens[index + 1]
  if (/^(?:tid|tiden|lejlighed|lejligheden|ressourcerne|forholdene)$/.test(next?.lower ?? '')) {
    if (/^(?:tillader|byder)$/.test(tokens[index + 2]?.lower ?? ''))
      return formalObjects.has(tokens[index + 3]?.lower ?? '') ? index + 4 : index + 3
    return
  }
  return possibleEnd(tokens, index + 1, sendersAndIt)
}

/** After a clause that says no more than that something can be done: `det er muligt`, `vi har tid til det`, `du kan`. */
function possibleEnd(
  tokens: ReadonlyArray<Token>,
  start: number,
  subjects: ReadonlySet<string>
): number | undefined {
  if (!subjects.has(tokens[start]?.lower ?? '')) return
  let at = start + 1
  // `når vi igen får tid`, `så snart det praktisk er muligt`
  for (let skipped = 0; skipped < 2 && tokens[at]?.upos === 'ADV'; skipped++) at++
  const verb = tokens[at]?.lower ?? ''
  const isCan = /^(?:kan|overkommer|magter|orker)$/.test(verb)
  if (isCan) return endsClause(tokens[at + 1]) ? at + 1 : undefined
  const hasTime = /^(?:har|får|finder)$/.test(verb)
  const isPossible = presentCopulas.has(verb)
  if (!hasTime && !isPossible) return
  at++
  for (let skipped = 0; skipped < 2 && tokens[at]?.upos === 'ADV'; skipped++) at++
  const what = tokens[at]?.lower ?? ''
  if (isPossible) return what === 'muligt' || what === 'belejligt' ? at + 1 : undefined
  if (!/^(?:tid|mulighed|lejlighed|overskud)$/.test(what)) return
  const isForIt =
    aimPrepositions.has(tokens[at + 1]?.lower ?? '') &&
    tokens[at + 2]?.lower === 'det' &&
    endsClause(tokens[at + 3])
  return isForIt ? at + 3 : at + 1
}

function endsClause(token: Token | undefined): boolean {
  return token === undefined || /^[.,;:!?)–]$/.test(token.text) || coordinators.has(token.lower)
}

/** `Send papirerne hurtigst.`: a request; `Hurtigst kommer du med toget` and `Hvem løber hurtigst?` compare. */
function fastestEnd(tokens: ReadonlyArray<Token>, index: number): number | undefined {
  if (!/^[.!]$/.test(tokens[index + 1]?.text ?? '')) return
  const {grammar} = tokens[index]?.sentence ?? {}
  const isRequest = tokens.some(
    ({index: at, lower}) =>
      at < index && (/^(?:bedes|bedt|skal|venligst)$/.test(lower) || grammar?.tagOf(at).mood === 'Imp')
  )
  return isRequest ? index + 1 : undefined
}

/** `senere på året`, `hen på foråret` */
function laterEnd(tokens: ReadonlyArray<Token>, index: number): number | undefined {
  const [, preposition, noun] = tokens.slice(index, index + 3).map(({lower}) => lower)
  const isPeriod =
    /^(?:året|måneden|ugen|sæsonen|sommeren|efteråret|vinteren|foråret|kvartalet|halvåret)$/.test(noun ?? '')
  return preposition === 'på' && isPeriod ? index + 3 : undefined
}
