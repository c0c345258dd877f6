import type {Sentence} from '../analyse/sentence.ts'
import type {Span} from '../danish/phrases.ts'

/** Verbs whose `af` mostly names a source, a material or a reason. */
const sources: ReadonlySet<string> = new Set(
  'opkræve opkræves trække fratrække beregne udlede udtage se fremgå lave fremstille købe tage modtage lære'.split(
    ' '
  )
)

const doers =
  /(?:kommune|forvaltning|nævn|råd|udvalg|styrelse|ret|politi|skole|ministeri|afdeling|enhed|cent(?:er|re)|team|service|selskab|virksomhed|forening|bank|laboratori|firma|klub|bestyrelse|kontor|myndighed|organisation|institution|hospital|sygehus|klinik|institut|bureau|register|børnehave|hjem|hjemmepleje|sygepleje|borgmester|læge|ejer|er|ør|ant|ist|ent|mand|chef|leder|part|person|folk|datter|søn|mor|far|søster|bror|kone|nabo|elev|barn|børn|borger|gæst|kunde|pårørende|familie|ægtefælle|forælder|forældre|dommer|værge|fond|forsyning|beredskab|skat|a\/s|aps|tilsyn|domstol|region|stat)(?:en|et|n|t|er|r|e|ne|erne|rne|ene|ne)?$/

const nonDoers =
  /(?:hensyn|grund|grunde|årsag|årsager|mangel|frygt|nød|vanvare|beløb|beløbet|løn|lønnen|indkomst|indkomsten|ydelse|ydelsen|pulje|puljen|formue|lomme|takst|taksten|brev|brevet|skema|skemaet|afgørelsen|træ|sten|beton|metal|plast|papir|loven|regnskabet|måned|måneden|år|året|dato|dag|betydning|vigtighed|art|karakter|værdi|størrelse)$/

/**
 * Find the `af` phrase that names who does what a passive tells; `start` is the place of `af`.
 *
 * Straight after the verb any doer counts; after a noun, to which `af` may belong, only a person or a body does.
 */
export function agentOfPassive(sentence: Sentence, verb: number, lemma: string): Span | undefined {
  const {tokens, grammar} = sentence
  const {tree, clauseOf} = grammar.syntax
  const own = clauseOf[verb]
  for (let at = verb + 1; at < Math.min(tokens.length, verb + 25); at++) {
    const token = tokens[at]
    if (!token || /^[,;:()]$/.test(token.text)) return
    if (token.lower !== 'af' || token.upos !== 'ADP') continue
    if (clauseOf[at] !== own && at !== verb + 1) continue
    const isBeside = !hasNounBetween(sentence, verb, at)
    const above = tree.head(at)
    if (!isBeside && /^(?:NOUN|PROPN|PRON|ADJ|NUM|DET)$/.test(tree.upos(above))) continue
    const span = agentAt(sentence, at)
    if (!span) continue
    const head = headNoun(sentence, span)
    const isDoer = head.isName || doers.test(head.word)
    if (nonDoers.test(head.word) && !head.isName) continue
    if ((sources.has(lemma) || !isBeside) && !isDoer) continue
    return span
  }
  return
}

function hasNounBetween({grammar}: Sentence, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++)
    if (/^(?:NOUN|PROPN|PRON|NUM)$/.test(grammar.tagOf(at).upos)) return true
  return false
}

/** The words from `af` to the end of its noun phrase. */
function agentAt(sentence: Sentence, af: number): Span | undefined {
  const {tokens, grammar} = sentence
  const {tree} = grammar.syntax
  const first = tokens[af + 1]
  if (!first) return
  const complement = tree.dependents(af).find((d) => tree.relation(d) === 'nobj' && d > af)
  const top = complement ?? af + 1
  if (!/^(?:NOUN|PROPN|PRON|DET|ADJ|NUM|X|VERB)$/.test(tree.upos(top))) return
  // `af den 3. maj`, `af 2025`: a date.
  if (/^\d/.test(first.text) || /^\d+\.?$/.test(tokens[af + 2]?.text ?? '')) return
  let end = Math.max(tree.phrase(top).end, af + 2)
  end = beforeTime(sentence, af + 2, end)
  return {start: af, end}
}

const timeNoun =
  /^(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|uge|ugen|år|året|måned|måneden|dag|dagen|går|morgen|aften|sommer|sommeren|vinter|vinteren|foråret|efteråret|nat|natten|kl\.|klokken|løbet|forbindelse|weekenden|\d.*)$/

/** A phrase of time after the noun does not belong to it: `af medarbejderen | i maj`. */
function beforeTime({tokens, grammar}: Sentence, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    const {upos} = grammar.tagOf(at)
    if (upos === 'ADP' && timeAfter(tokens.slice(at + 1, at + 4).map((d) => d.lower))) return at
    if (/^(?:kl\.?|klokken|ikke|den|hver|hvert|næste|sidste)$/.test(tokens[at]?.lower ?? '')) {
      const before = grammar.tagOf(at - 1).upos
      if (before === 'NOUN' || before === 'PROPN') return at
    }
  }
  return end
}

function timeAfter(words: ReadonlyArray<string>): boolean {
  const [first = '', second = ''] = words
  if (timeNoun.test(first)) return true
  return (
    /^(?:den|det|de|en|et|næste|hele|samme|denne|dette|to|tre|slutningen|begyndelsen)$/.test(first) &&
    timeNoun.test(second)
  )
}

interface Head {
  readonly word: string
  readonly isName: boolean
}

/** The noun that names the doer: the first that is no genitive. */
function headNoun({tokens, grammar}: Sentence, {start, end}: Span): Head {
  for (let at = start + 1; at < end; at++) {
    const token = tokens[at]
    const {upos, case: kase} = grammar.tagOf(at)
    if (!token) break
    if (token.isOpaque || upos === 'PROPN') return {word: token.lower, isName: true}
    if (upos === 'NOUN' && kase !== 'Gen') return {word: token.lower, isName: /^\p{Lu}/u.test(token.text)}
    if (upos === 'PRON' && kase === 'Acc') return {word: token.lower, isName: true}
  }
  const only = tokens[start + 1]
  return {
    word: only?.lower ?? '',
    isName: /^(?:os|mig|dig|jer|dem|ham|hende|alle|andre|nogen)$/.test(only?.lower ?? '')
  }
}
