import type {Sentence} from '../../letter/model/sentence.ts'

/**
 * Words after which `herom` and its like mean the matter spoken of, not a thing with a gender: `besked om det`.
 */
const matters: ReadonlySet<string> = new Set(
  (
    'besked oplysning orientering underretning meddelelse information viden aftale beslutning afgørelse enighed krav ønske ' +
    'regel bestemmelse tilladelse samtykke ret mulighed behov forudsætning dokumentation ansvar grund årsag anledning ' +
    'bede anmode orientere underrette informere oplyse enig uenig tvivl tvivle høre vide minde bevis begrundelse svare ' +
    'ansøge søge aftale opmærksom forklaring redegøre redegørelse betingelse hensyn'
  ).split(' ')
)

/** Whether `det` can stand for what `herom` points back to: the matter, and no thing that would be `den` or `dem`. */
export function pointsToMatter({tokens}: Sentence, index: number): boolean {
  const before = tokens[index - 1]
  return before !== undefined && matters.has(before.lemma)
}

/**
 * Whether `dem` can stand for what `heraf` points back to: of the nouns before, but for the one that it describes and
 * those behind a preposition, the nearest is of many. `dispensationen eller en kopi heraf` is a copy of one.
 */
export function pointsToMany({tokens, grammar}: Sentence, index: number): boolean {
  for (let at = index - 2; at >= 0; at--) {
    const {upos, number, case: kase} = grammar.tagOf(at)
    if (upos !== 'NOUN' || kase === 'Gen' || tokens[at - 1]?.upos === 'ADP') continue
    return number === 'Plur'
  }
  return false
}
