import type {Audience, LetterType, Level} from '../types.ts'

/** What a profile changes of a rule. */
export interface Adjustment {
  /** A level, or `lighter`: one level down. */
  readonly level?: Level | 'lighter'
  readonly options?: Readonly<Record<string, unknown>>
}

/** Changes for readers and types of letter; for all where it names none. Made from `rules/profiles.yml`. */
export interface Profile {
  readonly audience?: ReadonlyArray<Audience>
  readonly type?: ReadonlyArray<LetterType>
  readonly rules: Readonly<Record<string, Adjustment>>
}

/** What the profiles change of a rule for a reader and a type of letter, in the order in which they apply. */
export function adjustmentsFor(
  profiles: ReadonlyArray<Profile>,
  ruleId: string,
  audience: Audience,
  type: LetterType
): Array<Adjustment> {
  const adjustments: Array<Adjustment> = []
  for (const profile of profiles) {
    if (profile.audience && !profile.audience.includes(audience)) continue
    if (profile.type && !profile.type.includes(type)) continue
    const adjustment = profile.rules[ruleId]
    if (adjustment) adjustments.push(adjustment)
  }
  return adjustments
}

const lower: Readonly<Record<Level, Level>> = {error: 'warning', warning: 'info', info: 'off', off: 'off'}

/** The level of a rule after a change. */
export function adjustLevel(level: Level, change: Adjustment['level']): Level {
  return change === 'lighter' ? lower[level] : (change ?? level)
}
