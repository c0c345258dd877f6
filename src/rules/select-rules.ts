import type {Audience, Language, LetterType, Level, Severity} from '../types.ts'
import {profiles} from './generated.ts'
import {type Adjustment, adjustLevel, adjustmentsFor} from './profile.ts'
import type {Rule} from './rule.ts'

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
    const layers = layersOf(rule.id, audience, type)
    let level: Level = rule.severity
    for (const layer of layers) level = adjustLevel(level, layer.level)
    const setting = settings[rule.id]
    level = setting?.level ?? level
    if (level === 'off') continue
    active.push({rule, severity: level, options: optionsOf(rule, layers, setting)})
  }
  return active
}

const layers = new Map<string, ReadonlyArray<Adjustment>>()

/** What the profiles change of a rule, read once for each reader and type. */
function layersOf(id: string, audience: Audience, type: LetterType): ReadonlyArray<Adjustment> {
  const key = `${id} ${audience} ${type}`
  let found = layers.get(key)
  if (!found) {
    found = adjustmentsFor(profiles, id, audience, type)
    layers.set(key, found)
  }
  return found
}

/** The same changes give the same object, so that a check is prepared once for all letters. */
const merged = new WeakMap<Rule, Map<string, Readonly<Record<string, unknown>>>>()

function optionsOf(
  rule: Rule,
  layers: ReadonlyArray<Adjustment>,
  setting: RuleSetting | undefined
): Readonly<Record<string, unknown>> {
  if (!setting?.options && layers.every((layer) => !layer.options)) return rule.options
  const changes = [...layers, setting].flatMap((layer) => (layer?.options ? [layer.options] : []))
  const key = JSON.stringify(changes)
  let ofRule = merged.get(rule)
  if (!ofRule) {
    ofRule = new Map()
    merged.set(rule, ofRule)
  }
  let options = ofRule.get(key)
  if (!options) {
    options = Object.assign({}, rule.options, ...changes) as Readonly<Record<string, unknown>>
    ofRule.set(key, options)
  }
  return options
}
