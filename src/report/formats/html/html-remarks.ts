import {severityWeight} from '../../../text/severity-weight.ts'
import type {Finding, LetterReport, Severity} from '../../../types.ts'
import {escapeXml} from '../../escape-xml.ts'
import {placeText} from '../../place-text.ts'
import type {ReportContext} from '../../report-context.ts'
import {reportTexts} from '../../texts.ts'
import {blocksOf, type SentenceBlock, shownAbove} from '../sentence-blocks.ts'
import {htmlTexts} from './html-texts.ts'

/** A sentence of the letter with what is said of it. */
export interface Remark {
  readonly number: number
  /** Item of a list. */
  readonly html: string
  readonly findings: ReadonlyArray<Finding>
  /** Whether nothing in it weighs more than advice. */
  readonly isAdvice: boolean
}

/**
 * What is said of each sentence of a letter, in the letter's order; what is only advice comes last.
 *
 * @param id id of the letter: remark 3 is `id-3`, and its mark in the text `id-3-t`
 */
export function remarksOf(letter: LetterReport, id: string, context: ReportContext): Array<Remark> {
  const {language, rules, view} = context
  const titles = new Map(rules.map((rule) => [rule.id, rule[language].title]))
  const shown = new Set(letter.findings.filter((d) => !shownAbove.has(d.ruleId)))
  return blocksOf(letter, shown, context.wholeRules)
    .toSorted(
      (a, b) =>
        Number(isAdvice(a)) - Number(isAdvice(b)) ||
        a.place.start.offset - b.place.start.offset ||
        b.weight - a.weight
    )
    .map((block, index) => {
      const number = index + 1
      const isMarked = context.textOf(letter) !== undefined
      return {
        number,
        html: item(block, {id: `${id}-${number}`, number, isMarked, titleOf}),
        findings: block.findings,
        isAdvice: isAdvice(block)
      }
    })

  function titleOf(ruleId: string): string {
    const title = escapeXml(titles.get(ruleId) ?? ruleId)
    return view?.ids ? `${title} <code>${escapeXml(ruleId)}</code>` : title
  }

  function item(
    {place, findings, rewrite}: SentenceBlock,
    {id: own, number, isMarked, titleOf: title}: ItemContext
  ): string {
    const spot = escapeXml(placeText(place, reportTexts[language]))
    const where = isMarked ? `<a href="#${own}-t" class="spot">${spot}</a>` : spot
    const worst = heaviest(findings)
    const byWeight = findings.toSorted((a, b) => severityWeight[b.severity] - severityWeight[a.severity])
    const told = byWeight.map(
      (d) =>
        `<li class="${d.severity}"><b>${title(d.ruleId)}</b> ${escapeXml(d.message)}${insteadOf(d, rewrite)}</li>`
    )
    return `<li id="${own}" class="${worst}" value="${number}"><p>${where} <span class="level">${reportTexts[language].severity[worst]}</span></p>
<ul class="told">${told.join('')}</ul>
${rewrite === undefined ? '' : newSentence(rewrite, own, number)}</li>`
  }

  /** What a finding can be replaced by, where the sentence as a whole has no other. */
  function insteadOf({suggestions}: Finding, rewrite: string | undefined): string {
    if (rewrite !== undefined || suggestions.length === 0) return ''
    const texts = suggestions.slice(0, 3).map((d) => d.text || reportTexts[language].leaveOut)
    return `<ul class="better">${texts.map((text) => `<li>${escapeXml(text)}</li>`).join('')}</ul>`
  }

  function newSentence(rewrite: string, own: string, number: number): string {
    const texts = htmlTexts[language]
    return `<div class="new"><p id="${own}-n">${escapeXml(rewrite)}</p><button type="button" data-copy="${own}-n" data-done="${texts.copied}" aria-label="${texts.copyOf(number)}">${texts.copy}</button></div>
`
  }
}

interface ItemContext {
  readonly id: string
  readonly number: number
  /** Whether the letter's text stands on the page, with a mark to lead to. */
  readonly isMarked: boolean
  readonly titleOf: (ruleId: string) => string
}

function isAdvice({findings}: SentenceBlock): boolean {
  return heaviest(findings) === 'info'
}

function heaviest(findings: ReadonlyArray<Finding>): Severity {
  return findings.reduce<Severity>(
    (worst, {severity}) => (severityWeight[severity] > severityWeight[worst] ? severity : worst),
    'info'
  )
}
