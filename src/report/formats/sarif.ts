import type {Rule} from '../../rules/rule.ts'
import {type BrokenLimit, type Report, type Severity, severities, type UiLanguage} from '../../types.ts'
import {indentJson} from '../indent-json.ts'
import {gathered} from '../report-format.ts'
import {reportTexts} from '../texts.ts'
import {resultOf, sarifLevels, uriOf} from './sarif-result.ts'

/** The most results that GitHub takes from a run. */
const limit = 25_000

/** Where the place of a rule in the list goes. Within a text of JSON, its quotation marks would be escaped. */
const unplaced = '"ruleIndex": -1'

/** Where the results go in the log. */
const noResults = '"results": []'

interface Part {
  readonly results: ReadonlyArray<{
    readonly severity: Severity
    readonly ruleId: string
    readonly json: string
  }>
  readonly errors: ReadonlyArray<string>
}

/**
 * The report as SARIF 2.1.0, for code scanning.
 *
 * Suppressed findings are left out: GitHub shows them as open.
 * Source: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export const sarif = gathered<Part>({
  part(letter, {language, textOf}) {
    const text = textOf(letter)
    return {
      results: letter.findings.map((finding) => ({
        severity: finding.severity,
        ruleId: finding.ruleId,
        json: indentJson(resultOf(letter, finding, text, language), 8)
      })),
      errors: letter.errors.map((d) => `${letter.path}: ${d.message}`)
    }
  },
  gather(hold) {
    const kept = severities.map((severity) => ({
      severity,
      results: hold(),
      ruleIds: [] as string[]
    }))
    const errors: Array<string> = []
    return {
      add(part) {
        for (const {severity, results, ruleIds} of kept) {
          for (const result of part.results) {
            if (result.severity !== severity || ruleIds.length === limit) continue
            results.add(result.json)
            ruleIds.push(result.ruleId)
          }
        }
        errors.push(...part.errors)
      },
      *end({tool}, {language, rules, problems, limits = []}) {
        const ruleIds = kept.flatMap((d) => d.ruleIds).slice(0, limit)
        const used = [...new Set(ruleIds)].sort()
        const indices = new Map(used.map((id, index) => [id, index]))
        const said = {
          rules: used.map((id) =>
            ruleOf(
              id,
              rules.find((d) => d.id === id),
              language
            )
          ),
          errors: [...problems, ...errors],
          limits
        }
        const [start, end] = frameOf(tool, said, language).split(noResults)
        yield `${start}"results": [`
        let count = 0
        for (const {results} of kept) {
          for (const json of results.read()) {
            const ruleId = ruleIds[count]
            if (ruleId === undefined) break
            yield `${count === 0 ? '' : ','}\n        ${json.replace(unplaced, `"ruleIndex": ${indices.get(ruleId)}`)}`
            count++
          }
        }
        yield `${count === 0 ? '' : '\n      '}]${end}`
      }
    }
  }
})

/** What the log says besides its results. */
interface Said {
  readonly rules: ReadonlyArray<object>
  readonly errors: ReadonlyArray<string>
  readonly limits: ReadonlyArray<BrokenLimit>
}

/** The log but for its results. */
function frameOf(tool: Report['tool'], {rules, errors, limits}: Said, language: UiLanguage): string {
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {name: tool.name, version: tool.version, semanticVersion: tool.version, language, rules}
        },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: errors.length === 0,
            toolExecutionNotifications: [
              ...errors.map((text) => ({level: 'error', message: {text}})),
              ...limits.map(notificationOf)
            ]
          }
        ],
        results: []
      }
    ]
  }
  return `${JSON.stringify(log, undefined, 2)}\n`
}

/** A broken limit: no result at a place in a letter, but why the run failed. */
function notificationOf({kind, path, message}: BrokenLimit) {
  return {
    level: 'error',
    descriptor: {id: kind},
    message: {text: message},
    ...(path === undefined ? {} : {locations: [{physicalLocation: {artifactLocation: {uri: uriOf(path)}}}]})
  }
}

function ruleOf(id: string, rule: Rule | undefined, language: UiLanguage) {
  if (!rule) return {id, shortDescription: {text: id}}
  const {title, why} = rule[language]
  const sources = rule.sources.map((d) => `- [${d.title}](${d.url})`).join('\n')
  const [source] = rule.sources
  return {
    id,
    name: id,
    shortDescription: {text: title},
    fullDescription: {text: why},
    help: {text: why, markdown: `${why}\n\n**${reportTexts[language].readMore}**\n\n${sources}\n`},
    ...(source ? {helpUri: source.url} : {}),
    defaultConfiguration: {level: sarifLevels[rule.severity], enabled: rule.severity !== 'off'},
    properties: {tags: ['plain-language', rule.language]}
  }
}
