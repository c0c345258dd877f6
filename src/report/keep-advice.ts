import type {SentenceAdvice} from '../types.ts'

/** The advice on sentences where only some findings are shown: `kept` tells which, in their order. */
export function keepAdvice(
  sentences: ReadonlyArray<SentenceAdvice>,
  kept: ReadonlyArray<boolean>
): Array<SentenceAdvice> {
  let shown = 0
  const places = kept.map((isKept) => (isKept ? shown++ : -1))
  return sentences.flatMap((sentence) => {
    const findings = sentence.findings.map((index) => places[index] ?? -1).filter((place) => place >= 0)
    return findings.length === 0 ? [] : [{...sentence, findings}]
  })
}
