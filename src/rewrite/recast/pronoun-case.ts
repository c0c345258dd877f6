import {lightObjects, pronounCases} from '../../danish/words/pronouns.ts'

/** Form of a personal pronoun as object: `du` → `dig`; undefined for other words. */
export function objectForm(pronoun: string): string | undefined {
  return pronounCases.find(([subject]) => subject === pronoun)?.[1]
}

/** Form of a personal pronoun as subject: `dig` → `du`; undefined for other words. */
export function subjectForm(pronoun: string): string | undefined {
  return pronounCases.find(([, object]) => object === pronoun)?.[0]
}

/** Whether an object is so light that it stands before `ikke`: `Vi behandler den ikke`. */
export function isLightObject(word: string): boolean {
  return lightObjects.has(word)
}
