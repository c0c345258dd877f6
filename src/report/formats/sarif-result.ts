import type {Finding, LetterReport, UiLanguage} from '../../types.ts'
import {findingFingerprint} from '../finding-fingerprint.ts'
import {hasLines, placeText} from '../place-text.ts'
import {reportTexts} from '../texts.ts'

/** What SARIF calls severities. */
export const sarifLevels = {error: 'error', warning: 'warning', info: 'note', off: 'none'} as const

/**
 * A finding as a result of SARIF.
 *
 * @param text the letter, or undefined when it is not at hand
 */
export function resultOf(
  letter: LetterReport,
  finding: Finding,
  text: string | undefined,
  language: UiLanguage
): object {
  const uri = uriOf(letter.path)
  const {place, suggestions, actual} = finding
  const isText = hasLines(letter.format)
  const fixes = suggestions.filter((d) => d.edits.length > 0)
  const region = {
    startLine: place.start.line,
    startColumn: place.start.column,
    endLine: place.end.line,
    endColumn: place.end.column,
    charOffset: place.start.offset,
    charLength: place.end.offset - place.start.offset,
    snippet: {text: actual}
  }
  return {
    ruleId: finding.ruleId,
    level: sarifLevels[finding.severity],
    message: {text: finding.message},
    locations: [
      {
        // Offsets in a document of Word are about its text, not the file.
        physicalLocation: {artifactLocation: {uri}, ...(isText ? {region} : {})},
        ...(isText
          ? {}
          : {logicalLocations: [{name: placeText(place, reportTexts[language]), kind: 'element'}]})
      }
    ],
    ...(isText && fixes.length > 0
      ? {
          fixes: fixes.map(({text, edits}) => ({
            description: {text},
            artifactChanges: [
              {
                artifactLocation: {uri},
                replacements: edits.map((edit) => ({
                  deletedRegion: {charOffset: edit.start, charLength: edit.end - edit.start},
                  insertedContent: {text: edit.text}
                }))
              }
            ]
          }))
        }
      : {}),
    ruleIndex: -1,
    partialFingerprints: {'klarbrev/v1': findingFingerprint(finding, text)}
  }
}

/** A path as a URI reference: relative ones stay so, so that the same letter is the same on every machine. */
export function uriOf(path: string): string {
  const encoded = path.split('/').map(encodeURIComponent).join('/')
  if (path.startsWith('/')) return `file://${encoded}`
  return /^[a-z]:\//i.test(path) ? `file:///${path.slice(0, 2)}${encoded.slice(4)}` : encoded
}
