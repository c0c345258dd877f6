import type {Diagnostic, DiagnosticRelatedInformation, DiagnosticSeverity} from 'vscode-languageserver'
import type {Finding, LetterReport, Severity} from '../../../types.ts'
import type {EditedText} from './edited-text.ts'

/** Severities of the protocol. */
const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {error: 1, warning: 2, info: 3}

/** All findings as diagnostics, in the order of the report; what another finding speaks for is told beside that, too. */
export function diagnosticsOf({findings}: LetterReport, text: EditedText, uri: string): Array<Diagnostic> {
  const beside = new Map<number, Array<DiagnosticRelatedInformation>>()
  for (const finding of findings) {
    if (finding.within === undefined) continue
    const known = beside.get(finding.within) ?? []
    beside.set(finding.within, [
      ...known,
      {location: {uri, range: rangeOf(finding, text)}, message: finding.message}
    ])
  }
  return findings.map((finding, index) => {
    const related = beside.get(index)
    return {
      range: rangeOf(finding, text),
      severity: severities[finding.severity],
      code: finding.ruleId,
      source: 'klarbrev',
      message: finding.message,
      ...(related ? {relatedInformation: related} : {})
    }
  })
}

function rangeOf({place}: Finding, text: EditedText) {
  return text.rangeOf(place.start.offset, place.end.offset)
}
