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
