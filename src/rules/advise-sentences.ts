import type {Letter} from '../letter/model/letter.ts'
import type {Sentence} from '../letter/model/sentence.ts'
import {readsWell} from '../rewrite/reread/reads-well.ts'
import {applyEdits} from '../text/apply-edits.ts'
import type {LineMap} from '../text/line-map.ts'
import {rankFindings} from '../text/rank-findings.ts'
import {severityBurden} from '../text/severity-weight.ts'
import type {Edit, Finding, SentenceAdvice, Suggestion} from '../types.ts'

/** Words in a sentence that is not yet long. */
const easyLength = 20

/**
 * Gather the advice on each sentence: its findings, and the sentence as it reads with the best of their suggestions
 * that go together.
 *
 * @param findings sorted by place
 * @returns in the order of the letter, sentences with findings only
 */
export function adviseSentences(
  letter: Letter,
  findings: ReadonlyArray<Finding>,
  lines: LineMap
): Array<SentenceAdvice> {
  const advice: Array<SentenceAdvice> = []
  let next = 0
  for (const sentence of letter.sentences) {
    while ((findings[next]?.place.start.offset ?? Number.POSITIVE_INFINITY) < sentence.start) next++
    const own: Array<number> = []
    for (; (findings[next]?.place.start.offset ?? Number.POSITIVE_INFINITY) < sentence.end; next++) {
      // What reaches beyond is about a paragraph or the letter.
      if ((findings[next]?.place.end.offset ?? 0) <= sentence.end) own.push(next)
    }
    if (own.length === 0) continue
    const found = own.flatMap((index) => findings[index] ?? [])
    advice.push({
      place: {
        start: lines.pointAt(sentence.start),
        end: lines.pointAt(sentence.end),
        ...letter.document.locate?.(sentence.start)
      },
      findings: own,
      rewrite: composed(letter, sentence, found),
      weight: weightOf(sentence, found)
    })
  }
  return advice
}

/** How hard a sentence is to read: its findings by severity, and a point for every two words beyond the easy ones. */
function weightOf({words}: Sentence, findings: ReadonlyArray<Finding>): number {
  const severities = findings.reduce((sum, {severity}) => sum + severityBurden[severity], 0)
  return severities + Math.max(0, Math.floor((words - easyLength) / 2))
}

/**
 * The sentence with suggestions applied together: the heaviest finding first, each kept only where the sentence still
 * reads as Danish with it. What the sentence states is kept by each alone, and so by all.
 */
function composed(
  letter: Letter,
  sentence: Sentence,
  findings: ReadonlyArray<Finding>
): SentenceAdvice['rewrite'] {
  let edits: ReadonlyArray<Edit> = []
  let safe = true
  const ranks = rankFindings(findings)
  const byRank = findings
    .map((finding, index) => ({finding, rank: ranks[index] ?? 0}))
    .sort((a, b) => b.rank - a.rank || reachOf(a.finding) - reachOf(b.finding))
  for (const {
    finding: {suggestions}
  } of byRank) {
    const suggestion = suggestions.find((d) => d.edits.length > 0 && isWithin(d, sentence))
    if (!suggestion || suggestion.edits.some((edit) => edits.some((d) => meets(d, edit)))) continue
    const together = [...edits, ...suggestion.edits].sort((a, b) => a.start - b.start)
    const around = near(together, suggestion)
    // Alone it has been read again already.
    if (around.length > suggestion.edits.length && !readsWell([sentence], around)) continue
    edits = together
    safe &&= suggestion.safe
  }
  if (edits.length === 0) return null
  const text = applyEdits(
    letter.text.slice(sentence.start, sentence.end),
    edits.map(({start, end, text: words}) => ({
      start: start - sentence.start,
      end: end - sentence.start,
      text: words
    }))
  )
  return {text: text.replace(/\s+/g, ' ').trim(), edits, safe}
}

/** Characters between edits that have nothing to do with each other, also in a sentence without end. */
const apart = 400

function near(edits: ReadonlyArray<Edit>, {edits: own}: Suggestion): ReadonlyArray<Edit> {
  const [from, to] = [(own[0]?.start ?? 0) - apart, (own.at(-1)?.end ?? 0) + apart]
  return edits.filter(({start, end}) => end >= from && start <= to)
}

function reachOf({place}: Finding): number {
  return place.end.offset - place.start.offset
}

function isWithin({edits}: Suggestion, {start, end}: Sentence): boolean {
  return (edits[0]?.start ?? -1) >= start && (edits.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= end
}

/** Edits that touch have no order between them. */
function meets(a: Edit, b: Edit): boolean {
  return a.start <= b.end && b.start <= a.end
}
