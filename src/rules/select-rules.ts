import type {Audience, Language, LetterType, Severity} from '../types.ts'
import {profiles} from './generated.ts'
import {adjustLevel, adjustmentsFor} from './profile.ts'
import type {Level, Rule} from './rule.ts'

/** How a run changes a rule: a level, or options, or both. */
export interface RuleSetting {
  readonly level?: Level
  readonly options?: Readonly<Record<string, unknown>>
}

/** A rule that is on, with its severity and options for this letter. */
export interface ActiveRule {
  readonly rule: Rule
  readonly severity: Severity
  readonly options: Readonly<Record<string, unknown>>
}

/** What decides which rules are on. */
export interface Selection {
  readonly rules: ReadonlyArray<Rule>
  /** Language of the letter; rules for the other are silent. */
  readonly language: Language
  readonly audience: Audience
  readonly type: LetterType
  /** What the configuration and flags say, by rule id. */
  readonly settings?: Readonly<Record<string, RuleSetting>>
  /** Only these rules. */
  readonly only?: ReadonlySet<string>
}

/** Choose the rules for a letter: the rule's own level, then its profile for reader and type, then the user's word. */
export function selectRules({
  rules,
  language,
  audience,
  type,
  settings = {},
  only
}: Selection): Array<ActiveRule> {
  const active: Array<ActiveRule> = []
  for (const rule of rules) {
    if (rule.language !== language || (only && !only.has(rule.id))) continue
    const layers = adjustmentsFor(profiles, rule.id, audience, type)
    let level: Level = rule.severity
    for (const layer of layers) level = adjustLevel(level, layer.level)
    const setting = settings[rule.id]
    level = setting?.level ?? level
    if (level === 'off') continue
    active.push({rule, severity: level, options: optionsOf(rule, [...layers, setting])})
  }
  return active
}

/** The same changes give the same object, so that a check is prepared once for all letters. */
const merged = new WeakMap<Rule, Map<string, Readonly<Record<string, unknown>>>>()

function optionsOf(
  rule: Rule,
  layers: ReadonlyArray<{readonly options?: Readonly<Record<string, unknown>>} | undefined>
): Readonly<Record<string, unknown>> {
  const changes = layers.flatMap((layer) => (layer?.options ? [layer.options] : []))
  if (changes.length === 0) return rule.options
  const key = JSON.stringify(changes)
  let ofRule = merged.get(rule)
  if (!ofRule) merged.set(rule, (ofRule = new Map()))
  let options = ofRule.get(key)
  if (!options) ofRule.set(key, (options = Object.assign({}, rule.options, ...changes)))
  return options as Readonly<Record<string, unknown>>
}
