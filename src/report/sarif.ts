import type {Rule} from '../rules/rule.ts'
import type {UiLanguage} from '../rules/ui-language.ts'
import type {Finding, LetterReport} from '../types.ts'
import {findingFingerprint} from './finding-fingerprint.ts'
import {hasLines, placeText} from './place-text.ts'
import type {Reporter} from './reporter.ts'
import {sortWorstFirst} from './sort-worst-first.ts'
import {reportTexts} from './texts.ts'

/** The most results that GitHub takes from a run. */
const limit = 25_000

const levels = {error: 'error', warning: 'warning', info: 'note', off: 'none'} as const

/**
 * The report as SARIF 2.1.0, for code scanning.
 *
 * Suppressed findings are left out: GitHub shows them as open.
 * Source: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export const sarif: Reporter = (report, {language, rules, textOf, problems}) => {
  const located = sortWorstFirst(report).slice(0, limit)
  const used = [...new Set(located.map(({finding}) => finding.ruleId))].sort()
  const indices = new Map(used.map((id, index) => [id, index]))
  const results = located.map(({letter, finding}) => ({
    ...resultOf(letter, finding, language),
    ruleIndex: indices.get(finding.ruleId) ?? -1,
    partialFingerprints: {'klarbrev/v1': findingFingerprint(finding, textOf(letter))}
  }))
  const errors = [
    ...problems,
    ...report.letters.flatMap((letter) => letter.errors.map((d) => `${letter.path}: ${d.message}`))
  ]
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: report.tool.name,
            version: report.tool.version,
            semanticVersion: report.tool.version,
            language,
            rules: used.map((id) =>
              ruleOf(
                id,
                rules.find((d) => d.id === id),
                language
              )
            )
          }
        },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: errors.length === 0,
            toolExecutionNotifications: errors.map((text) => ({level: 'error', message: {text}}))
          }
        ],
        results
      }
    ]
  }
  return `${JSON.stringify(log, undefined, 2)}\n`
}

function ruleOf(id: string, rule: Rule | undefined, language: UiLanguage) {
  if (!rule) return {id, shortDescription: {text: id}}
  const {title, why} = rule[language]
  const sources = rule.sources.map((d) => `- [${d.title}](${d.url})`).join('\n')
  const heading = language === 'da' ? 'Læs mere' : 'Read more'
  const [source] = rule.sources
  return {
    id,
    name: id,
    shortDescription: {text: title},
    fullDescription: {text: why},
    help: {text: why, markdown: `${why}\n\n**${heading}**\n\n${sources}\n`},
    ...(source ? {helpUri: source.url} : {}),
    defaultConfiguration: {level: levels[rule.severity], enabled: rule.severity !== 'off'},
    properties: {tags: ['plain-language', rule.language]}
  }
}

function resultOf(letter: LetterReport, finding: Finding, language: UiLanguage) {
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
    level: levels[finding.severity],
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
      : {})
  }
}

/** A path as a URI reference: relative ones stay so, so that the same letter is the same on every machine. */
function uriOf(path: string): string {
  const encoded = path.split('/').map(encodeURIComponent).join('/')
  if (path.startsWith('/')) return `file://${encoded}`
  return /^[a-z]:\//i.test(path) ? `file:///${path.slice(0, 2)}${encoded.slice(4)}` : encoded
}
