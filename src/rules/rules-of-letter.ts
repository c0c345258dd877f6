import {rules} from './generated.ts'

/** Rules that speak of the whole letter; the sentence that they point at may be another the next time. */
export const rulesOfLetter: ReadonlySet<string> = new Set(
  rules.filter(({kind}) => /^(?:lix|opening|closing|required-content)$/.test(kind)).map(({id}) => id)
)
