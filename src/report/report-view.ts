/** How much of a letter a report shows to a person, and in which order. */
export interface ReportView {
  /** Also advice, which may be heeded (`--råd`). */
  readonly advice?: boolean
  /** All there is, however long it gets (`--alle`). */
  readonly all?: boolean
  /** The hardest sentence first, or finding by finding as they stand in the letter. */
  readonly order?: 'hardest' | 'line'
  /** Also the ids of rules, which options and configurations take. */
  readonly ids?: boolean
  /** Also letters where nothing is found. */
  readonly verbose?: boolean
}

/** The orders that `--order` takes. */
export const orders = ['hardest', 'line'] as const
