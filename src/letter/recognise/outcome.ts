import type {Letter} from '../model/letter.ts'
import {actsOf} from './acts.ts'
import type {Evidence} from './asked-and-given.ts'
import type {Act} from './recognition.ts'

/**
 * Where a letter gives less than was asked, or takes: what must have its reasons and a way to complain.
 *
 * A full yes is a yes: what the reader must do or may not do with what is granted are its conditions.
 *
 * @param wanted of the acts `refusal`, `burden` and `partial` those that are asked for
 */
export function adverseActs(letter: Letter, wanted: ReadonlyArray<Act>): Array<Evidence> {
  const acts = actsOf(letter, ...wanted)
  const [grant] = actsOf(letter, 'grant')
  if (!grant || acts.length === 0) return acts
  const conditions = new Set(actsOf(letter, 'burden').map(keyOf))
  const isFirst = acts.every((act) => isBefore(grant, act))
  return isFirst ? acts.filter((act) => !conditions.has(keyOf(act)) && !isRule(act)) : acts
}

function isBefore(a: Evidence, b: Evidence): boolean {
  return a.sentence.index < b.sentence.index || (a.sentence === b.sentence && a.first < b.first)
}

/** `Du må ikke holde på fortovet`: how to use what is granted. */
function isRule({sentence, first}: Evidence): boolean {
  return sentence.tokens[first]?.lower === 'må'
}

function keyOf({sentence, first}: Evidence): string {
  return `${sentence.index} ${first}`
}
