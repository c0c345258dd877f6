import {severityBurden, severityWeight} from '../../text/severity-weight.ts'
import type {Finding, LetterReport, Place} from '../../types.ts'

/** A sentence, or what is no part of one, with what is shown of it. */
export interface SentenceBlock {
  readonly place: Place
  readonly findings: ReadonlyArray<Finding>
  readonly rewrite?: string | undefined
  readonly weight: number
}

/** Puts an error before all that is only hard to read. */
export const errorWeight = 1000

/** Rules of what stands above the headlines; what makes it high is told sentence by sentence. */
export const shownAbove: ReadonlySet<string> = new Set(['lix'])

/** Messages that say what to do where a sentence has no rewrite. */
const mostMessages = 2

/** What is found in a letter by its sentences, in no certain order: each finding once. */
export function blocksOf(
  letter: LetterReport,
  shown: ReadonlySet<Finding>,
  wholeRules: ReadonlySet<string> | undefined
): Array<SentenceBlock> {
  const inSentences = new Set<Finding>()
  const blocks: Array<SentenceBlock> = []
  for (const {place, findings, rewrite, weight} of letter.sentences ?? []) {
    const own = findings
      .flatMap((index) => letter.findings[index] ?? [])
      .filter((d) => shown.has(d) && !wholeRules?.has(d.ruleId))
    for (const finding of own) inSentences.add(finding)
    if (own.length === 0) continue
    blocks.push({place, findings: own, rewrite: rewrite?.text, weight: weight + errorsOf(own)})
  }
  for (const finding of letter.findings) {
    if (!shown.has(finding) || inSentences.has(finding)) continue
    const {place, severity} = finding
    blocks.push({place, findings: [finding], weight: severityBurden[severity] + errorsOf([finding])})
  }
  return blocks
}

/** Whether findings are about all of the letter: they lie at chance places. */
export function isAboutAll(
  findings: ReadonlyArray<Finding>,
  wholeRules: ReadonlySet<string> | undefined
): boolean {
  return findings.every((d) => wholeRules?.has(d.ruleId))
}

/** The blocks with what is about all of the letter in one, as heavy as its heaviest. */
export function joinWhole(
  blocks: ReadonlyArray<SentenceBlock>,
  wholeRules: ReadonlySet<string> | undefined
): Array<SentenceBlock> {
  const isWhole = ({findings}: SentenceBlock) => isAboutAll(findings, wholeRules)
  const whole = blocks.filter(isWhole)
  const [first] = whole
  if (first === undefined || whole.length === 1) return [...blocks]
  return [
    ...blocks.filter((d) => !isWhole(d)),
    {
      place: first.place,
      findings: whole.flatMap((d) => d.findings),
      weight: Math.max(...whole.map((d) => d.weight))
    }
  ]
}

function errorsOf(findings: ReadonlyArray<Finding>): number {
  return findings.some((d) => d.severity === 'error') ? errorWeight : 0
}

/** What to do, by the heaviest findings of different rules. */
export function toDo(findings: ReadonlyArray<Finding>): Array<string> {
  const messages = new Map<string, string>()
  for (const {ruleId, message} of findings.toSorted(
    (a, b) => severityWeight[b.severity] - severityWeight[a.severity]
  )) {
    if (messages.size < mostMessages && !messages.has(ruleId)) messages.set(ruleId, message)
  }
  return [...messages.values()]
}
