import type {Directive, LetterDocument} from '../../formats/document.ts'
import {lineMap} from '../../text/line-map.ts'
import {nearest} from '../../text/nearest.ts'
import type {Finding, Suppressed, UiLanguage} from '../../types.ts'
import type {Rule} from '../rule.ts'
import type {ActiveRule, RuleSetting} from '../select-rules.ts'
import {stampFinding} from '../stamp-finding.ts'
import {directiveSpan, type SuppressedSpan} from './directive-span.ts'
import {type ParsedDirective, parseDirective} from './parse-directive.ts'

/** What is needed to judge the comments to klarbrev in a letter. */
export interface DirectiveContext {
  readonly document: LetterDocument
  /** All rules there are. */
  readonly rules: ReadonlyArray<Rule>
  /** Ids of the rules that were run: a comment on another one may be of use in another run. */
  readonly active: ReadonlySet<string>
  readonly settings?: Readonly<Record<string, RuleSetting>>
  readonly only?: ReadonlySet<string>
  readonly uiLanguage: UiLanguage
  /** Today as `2027-01-01`; without it nothing expires. */
  readonly today?: string
}

/** A comment that allows findings of one rule in one place. */
interface Allowance {
  readonly rule: string
  readonly span: SuppressedSpan
  readonly parsed: ParsedDirective
  readonly directive: Directive
  used: boolean
}

/**
 * Set the findings aside that comments in the letter allow, and report comments that do nothing.
 *
 * A comment must name its rules and give a reason; one that does not allows nothing.
 */
export function applyDirectives(
  findings: ReadonlyArray<Finding>,
  context: DirectiveContext
): {readonly findings: ReadonlyArray<Finding>; readonly suppressed: ReadonlyArray<Suppressed>} {
  const {document} = context
  if (!document.directives?.length) return {findings, suppressed: []}
  const remarks = makeRemarks(context)
  const allowances = readAllowances(document.directives, context, remarks)
  const kept: Array<Finding> = []
  const suppressed: Array<Suppressed> = []

  for (const finding of findings) {
    const covering = allowances.filter((d) => d.rule === finding.ruleId && covers(d.span, finding))
    for (const allowance of covering) allowance.used = true
    const reason = covering[0]?.parsed.reason
    if (reason === undefined) kept.push(finding)
    else suppressed.push({...finding, reason})
  }
  for (const {rule, used, directive} of allowances) {
    if (!used && context.active.has(rule)) remarks.add('unused-suppression', directive, undefined, {rule})
  }
  const sorted = remarks.findings.length === 0 ? kept : [...kept, ...remarks.findings].sort(byStart)
  return {findings: sorted, suppressed}
}

function readAllowances(
  directives: ReadonlyArray<Directive>,
  {document, rules, today}: DirectiveContext,
  remarks: Remarks
): Array<Allowance> {
  const known = new Set(rules.map((rule) => rule.id))
  const allowances: Array<Allowance> = []

  for (const [index, directive] of directives.entries()) {
    const parsed = parseDirective(directive)
    const invalid = (message: string | undefined, values = {}) =>
      remarks.add('invalid-suppression', directive, message, values)
    if (!parsed.verb) {
      invalid('verb', {verb: directive.text.split(/\s/)[0] ?? ''})
      continue
    }
    if (parsed.verb === 'ignore-end') {
      if (!directives.slice(0, index).some((d) => parseDirective(d).verb === 'ignore-start')) invalid('end')
      continue
    }
    for (const word of parsed.strange) invalid('strange', {word})
    const span = directiveSpan(index, directives, document)
    if (parsed.reason === '') invalid(undefined)
    else if (parsed.rules.length === 0) invalid('no-rule')
    else if (!span) invalid('open')
    if (parsed.reason === '' || !span) continue

    for (const rule of parsed.rules) {
      if (!known.has(rule)) {
        const near = nearest(rule, known)
        invalid(near ? 'unknown-near' : 'unknown', {rule, ...(near ? {near} : {})})
      } else if (parsed.until && today !== undefined && parsed.until < today) {
        remarks.add('unused-suppression', directive, 'expired', {rule, until: parsed.until})
      } else {
        allowances.push({rule, span, parsed, directive, used: false})
      }
    }
  }
  return allowances
}

function covers({floor, start, end}: SuppressedSpan, {place}: Finding): boolean {
  return place.start.offset >= floor && place.start.offset < end && place.end.offset > start
}

interface Remarks {
  readonly findings: Array<Finding>
  readonly add: (
    ruleId: string,
    at: Directive,
    message: string | undefined,
    values: Readonly<Record<string, string>>
  ) => void
}

/** Findings on the comments themselves, by rules that are data like all others. */
function makeRemarks({document, rules, settings = {}, only, uiLanguage}: DirectiveContext): Remarks {
  const findings: Array<Finding> = []
  const lines = lineMap(document.text)
  return {
    findings,
    add(ruleId, {start, end}, message, values) {
      const rule = rules.find((d) => d.id === ruleId)
      const severity = settings[ruleId]?.level ?? rule?.severity ?? 'off'
      if (!rule || severity === 'off' || (only && !only.has(ruleId))) return
      const active: ActiveRule = {rule, severity, options: rule.options}
      const match = {start, end, values, ...(message ? {message} : {})}
      findings.push(stampFinding(match, active, document, lines, uiLanguage))
    }
  }
}

function byStart(a: Finding, b: Finding): number {
  return a.place.start.offset - b.place.start.offset
}
