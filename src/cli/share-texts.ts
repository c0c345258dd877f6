import type {Finding, LetterReport} from '../types.ts'

/**
 * Prepare to keep many reports: texts that findings have in common are kept once.
 *
 * What a rule says stands in each of its findings, and comes from another thread as a text of its own each time.
 */
export function makeTextSharing(): (letter: LetterReport) => LetterReport {
  const known = new Map<string, string>()
  const share = <Text extends string>(text: Text): Text => {
    const first = known.get(text)
    // The same text is of the same type.
    if (first !== undefined) return first as Text
    known.set(text, text)
    return text
  }
  const shared = <Own extends Finding>(finding: Own): Own => ({
    ...finding,
    ruleId: share(finding.ruleId),
    severity: share(finding.severity),
    why: share(finding.why),
    url: share(finding.url)
  })
  return (letter) => ({
    ...letter,
    findings: letter.findings.map(shared),
    suppressed: letter.suppressed.map(shared)
  })
}
