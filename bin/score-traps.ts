import {readFileSync} from 'node:fs'
import {checkLetter} from '../src/index.ts'
import {applyEdits} from '../src/text/apply-edits.ts'

/** A sentence that invites a wrong rewrite. */
export interface Trap {
  readonly text: string
  /** Why the rewrite would be wrong. */
  readonly why: string
  /** Words that no rewrite may bring into the sentence. */
  readonly never: ReadonlyArray<string>
}

/** A trap that was walked into, and what was offered. */
export interface Walked {
  readonly trap: Trap
  readonly ruleId: string
  readonly after: string
}

/** The traps of `fixtures/traps`. */
export function readTraps(): ReadonlyArray<Trap> {
  const file = new URL('../fixtures/traps/traps.json', import.meta.url)
  return JSON.parse(readFileSync(file, 'utf8')) as ReadonlyArray<Trap>
}

/** Find the traps that suggestions walk into, each once. */
export function scoreTraps(traps: ReadonlyArray<Trap>): ReadonlyArray<Walked> {
  return traps.flatMap((trap) => {
    const {findings, sentences = []} = checkLetter(trap.text, {format: 'text'})
    const offered = findings.flatMap(({ruleId, suggestions}) =>
      suggestions.map(({edits}) => ({ruleId, after: applyEdits(trap.text, edits)}))
    )
    for (const {rewrite} of sentences) {
      if (rewrite) offered.push({ruleId: 'rewrite', after: applyEdits(trap.text, rewrite.edits)})
    }
    const wrong = offered.find(({after}) =>
      trap.never.some((d) => after.includes(d) && !trap.text.includes(d))
    )
    return wrong ? [{trap, ...wrong}] : []
  })
}
