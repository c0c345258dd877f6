import type {Check} from '../checks/check.ts'
import type {Kind} from '../checks/kind.ts'
import {kindsByName} from '../checks/kinds.ts'
import type {Danish} from '../danish/danish.ts'
import type {Letter} from '../letter/model/letter.ts'
import {guardSuggestions} from '../rewrite/guard/guard.ts'
import {lineMap} from '../text/line-map.ts'
import type {Edit, Finding, Match, UiLanguage} from '../types.ts'
import {rules} from './generated.ts'
import {perUnit} from './per-unit.ts'
import type {Rule, RuleText} from './rule.ts'
import type {ActiveRule} from './select-rules.ts'
import {stampFinding} from './stamp-finding.ts'

/** Run the rules on a letter and stamp what they find, sorted by place. */
export function runRules(
  letter: Letter,
  active: ReadonlyArray<ActiveRule>,
  language: UiLanguage
): Array<Finding> {
  const lines = lineMap(letter.text)
  const findings: Array<Finding> = []
  // All checks are prepared before the first is run: they share what they know of words.
  const checks = active.map((rule) => [rule, checkOf(rule, letter.danish, language)] as const)
  for (const [rule, check] of checks) {
    for (const match of check(letter)) {
      findings.push(stampFinding(match, rule, letter.document, lines, language))
    }
  }
  return sparingErrors(withoutDuplicates(findings.sort(byPlace)))
}

/** What is plainly wrong, such as a field left empty, is for a person to mend: no other rule edits a part of it. */
function sparingErrors(findings: Array<Finding>): Array<Finding> {
  const errors = findings.filter(({severity}) => severity === 'error')
  if (errors.length === 0) return findings
  let first = 0
  return findings.map((finding) => {
    const {suggestions, place} = finding
    // Both are sorted by where they begin: what ends before a finding ends before all that follow.
    while ((errors[first]?.place.end.offset ?? Number.POSITIVE_INFINITY) <= place.start.offset) first++
    if (finding.severity === 'error' || suggestions.length === 0) return finding
    const near: Array<Finding> = []
    for (let at = first; at < errors.length; at++) {
      const error = errors[at]
      if (!error || error.place.start.offset >= place.end.offset) break
      near.push(error)
    }
    if (near.length === 0) return finding
    const kept = suggestions.filter(({edits}) => !edits.some((edit) => near.some((d) => cuts(edit, d))))
    return kept.length === suggestions.length ? finding : {...finding, suggestions: kept}
  })
}

function cuts(edit: Edit, {place}: Finding): boolean {
  return edit.start < place.end.offset && edit.end > place.start.offset
}

/** Variants of a paragraph share most of their text: what they share is found once. */
function withoutDuplicates(sorted: ReadonlyArray<Finding>): Array<Finding> {
  return sorted.filter((finding, index) => {
    const before = sorted[index - 1]
    return before === undefined || byPlace(before, finding) !== 0 || before.message !== finding.message
  })
}

/** Checks are prepared once for an engine, a language and a rule's options, whatever the number of letters. */
const prepared = new WeakMap<Danish, Readonly<Record<UiLanguage, WeakMap<object, Check>>>>()

function checkOf({rule, options}: ActiveRule, danish: Danish, language: UiLanguage): Check {
  let ofEngine = prepared.get(danish)
  if (!ofEngine) {
    ofEngine = {da: new WeakMap(), en: new WeakMap()}
    prepared.set(danish, ofEngine)
  }
  let check = ofEngine[language].get(options)
  if (!check) {
    const kind = kindsByName.get(rule.kind)
    if (!kind) throw new Error(`Unknown kind \`${rule.kind}\` in rule \`${rule.id}\``)
    check = perUnit(guarded(kind.check(options, danish), kind.mayChange, rule, language), kind.scope)
    ofEngine[language].set(options, check)
  }
  return check
}

/** The rules of a house may say what the house and its places are called. */
const ownRules: ReadonlySet<string> = new Set(rules.map((rule) => rule.id))

/** Take the suggestions away that would change the facts. */
function guarded(
  check: Check,
  mayChange: Kind<unknown>['mayChange'],
  rule: Rule,
  language: UiLanguage
): Check {
  const allowed = mayChange ?? (ownRules.has(rule.id) ? undefined : 'names')
  return (letter) =>
    check(letter).flatMap((found) => {
      const match = guardSuggestions(found, letter, allowed)
      // A message that only says what to write instead says nothing when that would change the facts.
      return match !== found && isPointless(match, rule[language]) ? [] : [match]
    })
}

function isPointless({suggestions, message}: Match, text: RuleText): boolean {
  const template = (message && text.messages?.[message]) || text.message
  return suggestions?.length === 0 && template.includes('{expected}')
}

function byPlace(a: Finding, b: Finding): number {
  return (
    a.place.start.offset - b.place.start.offset ||
    b.place.end.offset - a.place.end.offset ||
    (a.ruleId < b.ruleId ? -1 : a.ruleId > b.ruleId ? 1 : 0)
  )
}
