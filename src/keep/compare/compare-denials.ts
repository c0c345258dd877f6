import {conditionAndResult, conditionOrTime} from '../../danish/words/conjunctions.ts'
import {wholes} from '../../danish/words/determiners.ts'
import {denyingStems, exceptions, onlyWords, turningStems} from '../../danish/words/meaning-words.ts'
import {denials as denyingWords} from '../../danish/words/negations.ts'
import {oneOf} from '../../danish/words/one-of.ts'
import {endsOfVerbPhrase} from '../../danish/words/prepositions.ts'
import type {FoundChange, KeptStretch} from '../change.ts'
import {clausesOf, type KeptClause} from '../clauses.ts'
import type {KeptSentence} from '../version.ts'
import {twinOf} from './compare-clauses.ts'
import {around, conceptsOfAll, isTelling, type Pairing, shareTold, toldBy} from './pairing.ts'

/** A change seen from one of the versions. */
interface Difference {
  readonly kind: FoundChange['kind']
  readonly own: KeptStretch
  readonly other: KeptStretch | undefined
}

/** Compare what is denied, and what is limited: `ikke`, `kun`, `alle`, `delvis`, `medmindre`, `bør`. */
export function compareDenials(forth: Pairing, back: Pairing): Array<FoundChange> {
  const changes: Array<FoundChange> = []
  for (const [pairing, isForth] of [
    [forth, true],
    [back, false]
  ] as const) {
    for (const sentence of pairing.own.sentences) {
      if (pairing.same.has(sentence.index) || !isTelling(sentence)) continue
      const told = toldBy(pairing, sentence.index)
      if (told.length === 0) continue
      for (const {kind, own, other} of [
        ...denials(sentence, told, around(pairing, sentence.index, 1)),
        ...limits(
          sentence,
          told,
          ownTellers(pairing, sentence, told),
          around(pairing, sentence.index, 1),
          isForth
        )
      ])
        changes.push(isForth ? {kind, before: own, after: other} : {kind, before: other, after: own})
    }
  }
  return changes
}

/** Of the sentences that tell one, the best and those that tell no other as well. */
function ownTellers(
  {back}: Pairing,
  {index}: KeptSentence,
  told: ReadonlyArray<KeptSentence>
): ReadonlyArray<KeptSentence> {
  return told.filter((d, place) => place === 0 || back[d.index]?.[0] === index)
}

/** What one version denies and the other does not. */
function* denials(
  sentence: KeptSentence,
  told: ReadonlyArray<KeptSentence>,
  near: ReadonlyArray<KeptSentence>
): Generator<Difference> {
  for (const clause of clausesOf(sentence.sentence)) {
    if (clause.negation < 0 || sentence.sentence.tokens[clause.negation]?.lower === 'uden') continue
    const own = {sentence: sentence.index, start: clause.start, end: clause.end}
    const twin = twinOf(sentence, clause, told, false)
    const isLonger = sentence.sentence.tokens[clause.negation + 1]?.lower === 'længere'
    if (twin && twin.share >= 0.66 && !isLonger) {
      const {clause: other} = twin
      const isDemand =
        other.force === 'must' && /^(?:hvis|såfremt|)$/.test(clause.subordinator) && !clause.isMain
      const least = twin.share < 0.9 ? 0.3 : 0.5
      const isElsewhere = near.some((d) => deniesSome(d, twin.clause, clause, sentence, least))
      if (
        !isDemand &&
        !isElsewhere &&
        !isDenied(twin.sentence, other) &&
        !isDeniedAround(twin.sentence, other)
      )
        yield {
          kind: 'negation',
          own,
          other: {sentence: twin.sentence.index, start: other.start, end: other.end}
        }
      continue
    }
    const turning = turningIn(sentence)
    if (near.some((d) => hasDenial(d, 0, d.sentence.tokens.length, turning))) continue
    const first = told[0]
    if (first) yield {kind: 'negation', own, other: whole(first)}
  }
}

/** Whether another clause denies some of what a clause says. */
function deniesSome(
  near: KeptSentence,
  twin: KeptClause,
  own: KeptClause,
  {contents}: KeptSentence,
  least: number
): boolean {
  const mine = contents.filter(({at}) => at >= own.start && at < own.end)
  return clausesOf(near.sentence).some(
    (d) =>
      d !== twin &&
      d.negation >= 0 &&
      shareTold(mine, new Set(d.contents.flatMap((c) => c.concepts))) >= least
  )
}

/** Whether a clause denies what it tells; what clauses within it deny is not it, but for those that begin with it. */
function isDenied(sentence: KeptSentence, clause: KeptClause): boolean {
  return clause.negation >= 0 || hasDenial(sentence, clause.start, clause.end)
}

/** »Det er ikke rigtigt, at …«, »Kun hvis …«: what stands above a clause may deny it. */
function isDeniedAround(sentence: KeptSentence, clause: KeptClause): boolean {
  return clausesOf(sentence.sentence).some(
    (d) =>
      d !== clause &&
      clause.subordinator === 'at' &&
      !clause.isMain &&
      d.start <= clause.start &&
      d.end >= clause.end &&
      (d.negation >= 0 || /^(?:kun|først)$/.test(sentence.sentence.tokens[clause.start - 1]?.lower ?? ''))
  )
}

/** What may turn the other version about: words that stand in a sentence anyway cannot. */
function turningIn({sentence: {tokens}}: KeptSentence): ReadonlyArray<string> {
  return turningStems.filter((stem) => !tokens.some((d) => d.lower.startsWith(stem)))
}

function hasDenial(
  {sentence}: KeptSentence,
  start: number,
  end: number,
  turning: ReadonlyArray<string> = []
): boolean {
  return sentence.tokens.slice(start, end).some(({lower, upos}) => {
    if (denyingWords.has(lower) || denyingStems.some((stem) => lower.startsWith(stem))) return true
    const isOpposite =
      upos === 'ADJ' &&
      /^u\p{L}{4,}/u.test(lower) &&
      sentence.letter.danish.lexicon.ownClasses(lower.slice(1)) !== 0
    return isOpposite || turning.some((stem) => lower.startsWith(stem))
  })
}

interface Limit {
  readonly kind: FoundChange['kind']
  /** What limits. */
  readonly words: RegExp
  /** What may say the same in other words. */
  readonly also: RegExp
  /** Whether the new version may put it in, where it makes clear what was meant. */
  readonly mayBeAdded: boolean
  /** Whether only the sentence that tells the own one counts, and the one behind it. */
  readonly isClose: boolean
}

const limitKinds: ReadonlyArray<Limit> = [
  {
    kind: 'scope',
    words: new RegExp(`^${oneOf(onlyWords)}$`),
    also: /^(?:kun|alene|udelukkende|ikke|ingen|først|forud.*|beting.*|medmindre|andre|begræns.*|nødvendig.*|forbehold.*|bare|blot|uden|højst|særlig.*)$/,
    mayBeAdded: false,
    isClose: false
  },
  {
    kind: 'modality',
    words: /^(?:forventes|forventer|forventeligt|påregnes|formentlig|normalt|sædvanligvis|udgangspunkt)$/,
    also: /^(?:forvent.*|regne.*|tro|tror|cirka|ca\.|omkring|normal.*|plejer|udgangspunkt|sædvanlig.*|formentlig|nok|måske|håber|plan.*|agter|typisk|som|tit|vil)$/,
    mayBeAdded: true,
    isClose: true
  },
  {
    kind: 'scope',
    words: /^(?:vidt|videst)$/,
    also: /^(?:mulig.*|kan|kunne|prøver|forsøger|vidt|når|gælder|om|men|over)$/,
    mayBeAdded: true,
    isClose: true
  },
  {
    kind: 'condition',
    words: /^indtil$/,
    also: new RegExp(
      `^(?:${oneOf([...endsOfVerbPhrase, ...conditionAndResult])}|indtil|først|mens|op|frem)$`
    ),
    mayBeAdded: true,
    isClose: true
  },
  {
    kind: 'deadline',
    words: /^senest$/,
    also: /^(?:senest|inden|før|forinden|forud|frist.*|tidligst|straks|hurtigst)$/,
    mayBeAdded: false,
    isClose: true
  },
  {
    kind: 'scope',
    words: new RegExp(`^${oneOf(wholes)}$`),
    also: /^(?:alle|samtlige|enhver|ethvert|hver|hvert|hele|helt|alt|begge|ingen|altid|man|ikke|resten|uanset|(?:man|tirs|ons|tors|fre|lør|søn)dagen)$/,
    mayBeAdded: true,
    isClose: false
  },
  {
    kind: 'scope',
    words: /^(?:delvis|delvist|delvise)$/,
    also: /^(?:delvis.*|del|dele|noget|nogle|kun|resten|men|begrænset|halv.*)$/,
    mayBeAdded: true,
    isClose: false
  },
  {
    kind: 'modality',
    words: /^(?:bør|burde|anbefales|anbefaler)$/,
    also: /^(?:bør|burde|anbefal.*|gerne|råde.*|opfordr.*|helst|fordel|godt|god|tilråd.*|foreslå.*|venligst)$/,
    mayBeAdded: false,
    isClose: true
  },
  {
    kind: 'condition',
    words: /^(?:medmindre|undtagen|undtagelse)$/,
    also: /^(?:medmindre|undtag.*|dog|bortset|nær|men|udover|fraregnet|ellers|alligevel|kun|selvom|ud|først|mindre)$/,
    mayBeAdded: false,
    isClose: true
  }
]

/** Words that limit, and that the other version has not, nor any that would do. */
function* limits(
  sentence: KeptSentence,
  told: ReadonlyArray<KeptSentence>,
  owned: ReadonlyArray<KeptSentence>,
  near: ReadonlyArray<KeptSentence>,
  isForth: boolean
): Generator<Difference> {
  const first = told[0]
  for (const {kind, words, also, mayBeAdded, isClose} of limitKinds) {
    if (mayBeAdded && !isForth) continue
    const token = sentence.sentence.tokens.find(
      (d, index, all) => words.test(d.lower) && (d.lower !== 'vidt' || all[index + 1]?.lower === 'muligt')
    )
    if (!token) continue
    const places = isClose
      ? near.filter(
          (d) =>
            d.index === first?.index ||
            d.index === (first?.index ?? 0) + 1 ||
            (told.includes(d) && Math.abs(d.index - (first?.index ?? 0)) < 2)
        )
      : owned
    if (kind === 'scope' && token.lower === 'kun' && isDemanded(sentence, places)) continue
    if (places.some((d) => d.sentence.tokens.some(({lower}) => also.test(lower)))) continue
    const clause = clausesOf(sentence.sentence).findLast((d) => d.start <= token.index && token.index < d.end)
    if (exceptions.has(token.lower) && clause && isConditionOf(sentence, clause, told)) continue
    yield {
      kind,
      own: {
        sentence: sentence.index,
        start: token.index,
        end: Math.max(token.index + 1, Math.min(clause?.end ?? 0, token.index + 10))
      },
      other: first && whole(first)
    }
  }
}

/** »Du må kun, hvis …« says what »Du skal …« does. */
function isDemanded({sentence}: KeptSentence, places: ReadonlyArray<KeptSentence>): boolean {
  return (
    sentence.tokens.some((d) => conditionOrTime.has(d.lower)) &&
    places.some((d) => d.sentence.tokens.some(({lower}) => /^(?:skal|krav|kræves|pligt)$/.test(lower)))
  )
}

/** »…, hvis ikke …« says what `medmindre` does. */
function isConditionOf(
  sentence: KeptSentence,
  clause: KeptClause,
  told: ReadonlyArray<KeptSentence>
): boolean {
  const contents = sentence.contents.filter(({at}) => at >= clause.start && at < clause.end)
  return told.some(
    (d) =>
      d.sentence.tokens.some(({lower}) => conditionAndResult.has(lower)) &&
      hasDenial(d, 0, d.sentence.tokens.length) &&
      shareTold(contents, conceptsOfAll([d])) >= (contents.length > 2 ? 0.5 : 0.6) &&
      contents.length > 1
  )
}

function whole({index, sentence}: KeptSentence): KeptStretch {
  return {sentence: index, start: 0, end: sentence.tokens.length}
}
