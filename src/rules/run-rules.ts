import type {Letter} from '../analyse/letter.ts'
import type {Check} from '../checks/check.ts'
import {kinds} from '../checks/kinds.ts'
import type {Danish} from '../danish/danish.ts'
import {guardSuggestions} from '../rewrite/guard.ts'
import {lineMap} from '../text/line-map.ts'
import type {Finding, Match} from '../types.ts'
import type {ActiveRule} from './select-rules.ts'
import {stampFinding} from './stamp-finding.ts'
import type {UiLanguage} from './ui-language.ts'

/** Run the rules on a letter and stamp what they find, sorted by place. */
export function runRules(
  letter: Letter,
  rules: ReadonlyArray<ActiveRule>,
  language: UiLanguage
): Array<Finding> {
  const lines = lineMap(letter.text)
  const findings: Array<Finding> = []
  for (const rule of rules) {
    for (const found of checkOf(rule, letter.danish)(letter)) {
      const match = guardSuggestions(found, letter, rule.rule.id)
      // A message that only says what to write instead says nothing when that would change the facts.
      if (match !== found && isPointless(match, rule, language)) continue
      findings.push(stampFinding(match, rule, letter.document, lines, language))
    }
  }
  return findings.sort(byPlace)
}

function isPointless({suggestions, message}: Match, {rule}: ActiveRule, language: UiLanguage): boolean {
  const text = rule[language]
  const template = (message && text.messages?.[message]) || text.message
  return suggestions?.length === 0 && template.includes('{expected}')
}

/** Checks are prepared once for an engine and a rule's options, whatever the number of letters. */
const prepared = new WeakMap<Danish, WeakMap<object, Check>>()

function checkOf({rule, options}: ActiveRule, danish: Danish): Check {
  let ofEngine = prepared.get(danish)
  if (!ofEngine) prepared.set(danish, (ofEngine = new WeakMap()))
  let check = ofEngine.get(options)
  if (!check) {
    const kind = kinds[rule.kind]
    if (!kind) throw new Error(`Unknown kind \`${rule.kind}\` in rule \`${rule.id}\``)
    ofEngine.set(options, (check = kind(options, danish)))
  }
  return check
}

function byPlace(a: Finding, b: Finding): number {
  return (
    a.place.start.offset - b.place.start.offset ||
    b.place.end.offset - a.place.end.offset ||
    (a.ruleId < b.ruleId ? -1 : a.ruleId > b.ruleId ? 1 : 0)
  )
}
