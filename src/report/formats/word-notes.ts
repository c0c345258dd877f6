import {severityWeight} from '../../text/severity-weight.ts'
import type {Finding, LetterReport, Severity} from '../../types.ts'
import type {ReportContext} from '../report-context.ts'
import {reportTexts} from '../texts.ts'
import {htmlTexts} from './html/html-texts.ts'
import {blocksOf, shownAbove, toDo} from './sentence-blocks.ts'
import {letterHead} from './text/letter-head.ts'
import {screenTexts} from './text/screen-texts.ts'

/** A comment to put into a document: offsets into its text, and paragraphs set apart by line feeds. */
export interface WordNote {
  readonly start: number
  readonly end: number
  readonly text: string
}

/**
 * The comments on a letter: first one on the whole of it, then one a sentence, and one of its own for each error.
 *
 * Advice is left out unless it is asked for: a margin full of comments is one that nobody reads.
 *
 * @param letter as a person is to read it: one finding a phrase
 * @param heading where the comment on the whole letter stands
 */
export function wordNotes(
  letter: LetterReport,
  heading: Pick<WordNote, 'start' | 'end'>,
  context: ReportContext
): Array<WordNote> {
  const {language, rules, view = {}} = context
  const titles = new Map(rules.map((rule) => [rule.id, rule[language].title]))
  const names = reportTexts[language].severity
  const isAsked = view.advice || view.all || letter.language === 'en'
  const shown = letter.findings.filter((d) => isAsked || (d.severity !== 'info' && !shownAbove.has(d.ruleId)))
  const errors = shown.filter((d) => d.severity === 'error')
  const others = new Set(shown.filter((d) => d.severity !== 'error'))
  const notes = [
    ...errors.map((d) => ({...spanOf([d]), text: told([d], undefined)})),
    ...blocksOf(letter, others, context.wholeRules).map(({findings, rewrite}) => ({
      ...spanOf(findings),
      text: told(findings, rewrite)
    }))
  ]
  return [
    {...heading, text: wholeLetter(letter, context, shown.length < letter.findings.length)},
    ...notes.toSorted((a, b) => a.start - b.start || b.end - a.end)
  ]

  /** `Advarsel · Passiv, Kancelliord`, what to do, and the new sentence. */
  function told(findings: ReadonlyArray<Finding>, rewrite: string | undefined): string {
    const byWeight = findings.toSorted((a, b) => severityWeight[b.severity] - severityWeight[a.severity])
    const worst: Severity = byWeight[0]?.severity ?? 'info'
    const rulesFound = [...new Set(byWeight.map((d) => titles.get(d.ruleId) ?? d.ruleId))]
    const head = `${capital(names[worst])} · ${rulesFound.join(', ')}`
    const words = byWeight.length === 1 ? byWeight[0]?.suggestions[0]?.text : undefined
    const better = rewrite ?? words
    const {instead} = htmlTexts[language]
    return [
      head,
      ...toDo(byWeight),
      ...(better ? [`${instead} ${better.replace(/\s*\n\s*/g, ' ')}`] : [])
    ].join('\n')
  }
}

/** Score and headlines. */
function wholeLetter(letter: LetterReport, context: ReportContext, isPart: boolean): string {
  const {language} = context
  const plain = {...context, width: Number.POSITIVE_INFINITY}
  const [, ...head] = letterHead(letter, plain)
  const main = (letter.headlines ?? []).map(({message}, at) => `${at + 1}. ${message}`)
  const advice = letter.findings.filter((d) => d.severity === 'info').length
  return [
    ...head.map((line) => line.trim()),
    ...(main.length > 0 ? [`${screenTexts[language].headlines}:`, ...main] : []),
    ...(isPart && advice > 0 ? [screenTexts[language].notShown(0, advice)] : [])
  ].join('\n')
}

/** From the first words found to the last. */
function spanOf(findings: ReadonlyArray<Finding>): Pick<WordNote, 'start' | 'end'> {
  return {
    start: Math.min(...findings.map((d) => d.place.start.offset)),
    end: Math.max(...findings.map((d) => d.place.end.offset))
  }
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
