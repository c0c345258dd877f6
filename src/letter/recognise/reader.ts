import type {Audience} from '../../types.ts'
import type {Letter} from '../model/letter.ts'
import {recogniseAudience} from './recognise-audience.ts'

const readers = new WeakMap<Letter, Audience>()

/** Say who reads a letter: what was given by flag or frontmatter goes before what its words tell. */
export function assumeReader(letter: Letter, audience: Audience): void {
  readers.set(letter, audience)
}

/** Who reads a letter; a citizen unless something else was said or is recognised. */
export function audienceOf(letter: Letter): Audience {
  let reader = readers.get(letter)
  if (reader === undefined) {
    reader = recogniseAudience(letter)?.value ?? 'borger'
    readers.set(letter, reader)
  }
  return reader
}
