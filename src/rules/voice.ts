/** What a rule has to say over others where they find the same words. Made from `voices.yml`, highest say first. */
export interface Voice {
  readonly rule: string
  /** Rules that are silent where this one speaks; each stands further down. */
  readonly for: ReadonlyArray<string>
  /** Whether it speaks even where another one offers words and it does not. */
  readonly always: boolean
}
