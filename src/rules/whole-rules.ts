import {headlineForms} from './generated.ts'

/** Rules whose findings are about the letter, wherever they are put. */
export const wholeRules: ReadonlySet<string> = new Set(
  headlineForms.flatMap((form) => (form.whole ? form.rules : []))
)
