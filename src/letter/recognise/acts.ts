import type {Letter} from '../model/letter.ts'
import type {Evidence} from './asked-and-given.ts'
import {evidenceOf} from './evidence.ts'
import type {Act} from './recognition.ts'

/** Where a letter does something, in reading order. */
export function actsOf(letter: Letter, ...wanted: ReadonlyArray<Act>): Array<Evidence> {
  const {acts} = evidenceOf(letter)
  return wanted
    .flatMap((act) => acts.get(act) ?? [])
    .sort((a, b) => a.sentence.index - b.sentence.index || a.first - b.first)
}

/** Whether a letter does any of some things. */
export function does(letter: Letter, ...wanted: ReadonlyArray<Act>): boolean {
  const {acts} = evidenceOf(letter)
  return wanted.some((act) => acts.has(act))
}
