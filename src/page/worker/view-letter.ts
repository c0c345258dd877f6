import {countSeverities} from '../../report/count-severities.ts'
import {markText} from '../../report/formats/html/mark-text.ts'
import {readingRows} from '../../report/formats/reading/reading-rows.ts'
import {
  blocksOf,
  isAboutAll,
  joinWhole,
  type SentenceBlock,
  shownAbove
} from '../../report/formats/sentence-blocks.ts'
import {letterHead} from '../../report/formats/text/letter-head.ts'
import {placeText} from '../../report/place-text.ts'
import type {ReportContext} from '../../report/report-context.ts'
import {speakingFindings} from '../../report/speaking-findings.ts'
import {reportTexts} from '../../report/texts.ts'
import {rules} from '../../rules/generated.ts'
import {wholeRules} from '../../rules/whole-rules.ts'
import {severityWeight} from '../../text/severity-weight.ts'
import type {Edit, Finding, LetterReport, Severity, UiLanguage} from '../../types.ts'
import type {BlockView, LetterView, ToldFinding} from '../messages.ts'

/** What pages show of a report on a letter. */
export function viewLetter(
  whole: LetterReport,
  text: string,
  {language, advice}: {readonly language: UiLanguage; readonly advice: boolean},
  projection: ReportContext['projectionOf']
): LetterView {
  const letter = speakingFindings(whole)
  const context = contextFor(language, text, projection)
  const isAll = advice || letter.language === 'en'
  const shown = new Set(
    letter.findings.filter((d) => isAll || (d.severity !== 'info' && !shownAbove.has(d.ruleId)))
  )
  const errors = new Set(letter.findings.flatMap((d) => (d.severity === 'error' ? d.ruleId : [])))
  const blocks = joinWhole(blocksOf(letter, shown, wholeRules), wholeRules)
    .sort((a, b) => b.weight - a.weight)
    .map((block) => blockView(block, letter, language))
  const marked = [...shown].filter(
    (d) => !wholeRules.has(d.ruleId) && d.place.end.offset > d.place.start.offset
  )
  const [, ...head] = letterHead(letter, context)
  return {
    text,
    format: letter.format,
    head: [...head.map((line) => line.trim()), ...letter.errors.map(({message}) => message)],
    lix: Math.round(letter.score.lix),
    counts: countSeverities(letter.findings),
    headlines: (letter.headlines ?? []).map(({message, ruleIds}) => ({
      text: message,
      isError: ruleIds.some((id) => errors.has(id))
    })),
    reading: readingRows(letter, language).map(({kind, label, items}) => ({
      label,
      isMissing: kind === 'missing',
      items: items.map((item) => item.text)
    })),
    blocks,
    marks: markText(text, [{number: 0, findings: marked}], 'm', () => '').replace(
      /<a class="ref"[^>]*>0<\/a>/g,
      ''
    )
  }
}

/** What reports know when nobody looks at a terminal. */
export function contextFor(
  language: UiLanguage,
  text: string,
  projectionOf?: ReportContext['projectionOf']
): ReportContext {
  const plain = (said: string) => said
  return {
    language,
    rules,
    problems: [],
    textOf: () => text,
    ...(projectionOf ? {projectionOf} : {}),
    paint: {error: plain, warning: plain, info: plain, strong: plain, faint: plain, good: plain},
    width: Number.POSITIVE_INFINITY,
    wholeRules
  }
}

function blockView(
  {place, findings, rewrite}: SentenceBlock,
  letter: LetterReport,
  language: UiLanguage
): BlockView {
  const byWeight = findings.toSorted((a, b) => severityWeight[b.severity] - severityWeight[a.severity])
  const isWhole = isAboutAll(findings, wholeRules)
  const advised = letter.sentences?.find((d) => d.place === place)?.rewrite
  const own = rewrite === undefined ? replacement(byWeight, language) : undefined
  const better = rewrite === undefined ? own : {text: rewrite, edits: advised?.edits ?? []}
  return {
    start: place.start.offset,
    end: place.end.offset,
    spot: isWhole ? undefined : placeText(place, reportTexts[language]),
    severity: byWeight[0]?.severity ?? ('info' satisfies Severity),
    told: toldOf(byWeight, language),
    ...(better ? {rewrite: better} : {})
  }
}

/** Each message once. */
function toldOf(findings: ReadonlyArray<Finding>, language: UiLanguage): Array<ToldFinding> {
  const told = new Map<string, ToldFinding>()
  for (const {severity, ruleId, message} of findings) {
    const title = rules.find((d) => d.id === ruleId)?.[language].title ?? ruleId
    if (!told.has(`${title}\n${message}`)) told.set(`${title}\n${message}`, {severity, title, message})
  }
  return [...told.values()]
}

/** What a finding outside the sentences is replaced by. */
function replacement(
  findings: ReadonlyArray<Finding>,
  language: UiLanguage
): {readonly text: string; readonly edits: ReadonlyArray<Edit>} | undefined {
  const [first] = findings.flatMap((d) => d.suggestions.slice(0, 1))
  if (!first) return
  return {text: first.text === '' ? reportTexts[language].leaveOut : first.text, edits: first.edits}
}
