import {severityWeight} from '../text/severity-weight.ts'
import type {Finding, LetterReport, Severity} from '../types.ts'
import {keepAdvice} from './keep-advice.ts'

/**
 * A report on a letter as a person is to read it: one finding a phrase, those that it speaks for left out.
 *
 * Whoever speaks for a heavier finding weighs as much: what is shown accounts for how the run ends.
 */
export function speakingFindings(letter: LetterReport): LetterReport {
  const {findings} = letter
  if (findings.every(({within}) => within === undefined)) return letter
  const heaviest = new Map<number, Severity>()
  for (const {within, severity} of findings) {
    if (within === undefined) continue
    const before = heaviest.get(within) ?? 'info'
    heaviest.set(within, severityWeight[severity] > severityWeight[before] ? severity : before)
  }
  const speaking = findings.flatMap((finding, index): Array<Finding> => {
    if (finding.within !== undefined) return []
    const other = heaviest.get(index)
    return [
      other && severityWeight[other] > severityWeight[finding.severity]
        ? {...finding, severity: other}
        : finding
    ]
  })
  const kept = findings.map(({within}) => within === undefined)
  return {
    ...letter,
    findings: speaking,
    ...(letter.sentences ? {sentences: keepAdvice(letter.sentences, kept)} : {})
  }
}
