import type {LetterDocument} from '../formats/document.ts'
import type {LineMap} from '../text/line-map.ts'
import {severityWeight} from '../text/severity-weight.ts'
import type {Finding, Match, Severity, UiLanguage} from '../types.ts'
import {fillMessage} from './fill-message.ts'
import type {ActiveRule} from './select-rules.ts'

/** Make a finding of a match: the one place where rule, message, text and place come together. */
export function stampFinding(
  match: Match,
  {rule, severity}: ActiveRule,
  document: LetterDocument,
  lines: LineMap,
  language: UiLanguage
): Finding {
  const {start, end, values = {}, suggestions = []} = match
  const actual = document.text.slice(start, end)
  const text = rule[language]
  const template = (match.message && text.messages?.[match.message]) || text.message
  return {
    ruleId: rule.id,
    severity: lighter(match.severity, severity),
    message: fillMessage(template, {actual, expected: expectedOf(match), values}, language),
    why: text.why,
    actual,
    place: {start: lines.pointAt(start), end: lines.pointAt(end), ...document.locate?.(start)},
    values,
    url: rule.sources[0]?.url ?? '',
    suggestions
  }
}

/** Alternatives for a message: at most three, each once. */
function expectedOf({suggestions = []}: Match): Array<string> {
  return [...new Set(suggestions.map((suggestion) => suggestion.text))].slice(0, 3)
}

/** A match may be lighter than its rule, never heavier: whoever sets a rule to `info` means all of it. */
function lighter(own: Severity | undefined, rule: Severity): Severity {
  return own !== undefined && severityWeight[own] < severityWeight[rule] ? own : rule
}
