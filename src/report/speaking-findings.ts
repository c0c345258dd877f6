import type {Finding, LetterReport, Severity} from '../types.ts'

const weight: Readonly<Record<Severity, number>> = {info: 0, warning: 1, error: 2}

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
    heaviest.set(within, weight[severity] > weight[before] ? severity : before)
  }
  const speaking = findings.flatMap((finding, index): Array<Finding> => {
    if (finding.within !== undefined) return []
    const other = heaviest.get(index)
    return [other && weight[other] > weight[finding.severity] ? {...finding, severity: other} : finding]
  })
  return {...letter, findings: speaking}
}
