import type {Language, Level} from '../types.ts'

/** Where a rule rests. */
export interface Source {
  readonly title: string
  readonly url: string
}

/** What a reader sees of a rule, in one language. */
export interface RuleText {
  readonly title: string
  /** Says what stands in the letter and what to do; `{actual}`, `{expected}` and names of values are filled in. */
  readonly message: string
  /** Further messages, picked by the check. */
  readonly messages?: Readonly<Record<string, string>>
  readonly why: string
}

/** A rule: data that names a kind of check. */
export interface Rule {
  readonly id: string
  /** Which check runs it; see `checks/kinds.ts`. */
  readonly kind: string
  /** Language of the letters that the rule is for. */
  readonly language: Language
  readonly severity: Level
  readonly da: RuleText
  readonly en: RuleText
  readonly sources: ReadonlyArray<Source>
  readonly options: Readonly<Record<string, unknown>>
  readonly examples: ReadonlyArray<{readonly before: string; readonly after?: string}>
  readonly clean: ReadonlyArray<string>
}
