import {isFieldName} from '../../danish/words/field-names.ts'
import {months} from '../../danish/words/months-and-times.ts'
import {oneOf} from '../../danish/words/one-of.ts'
import {findFields} from '../../text/find-fields.ts'
import type {Letter} from '../model/letter.ts'

const templates = new WeakMap<Letter, boolean>()

/**
 * Whether a text is yet to be filled in, so that a field in it is no mistake.
 *
 * Its frontmatter or the user says so (`template: true`), or its fields do: those of a merge, as `{{navn}}`, or one in
 * the greeting. A letter that greets somebody by name is finished, and one that bears a date.
 */
export function isTemplate(letter: Letter): boolean {
  let known = templates.get(letter)
  if (known === undefined) {
    known = read(letter)
    templates.set(letter, known)
  }
  return known
}

function read({document, units}: Letter): boolean {
  const {template} = document.meta
  if (template === true || template === 'true') return true
  if (template === false || template === 'false') return false
  const texts = units.map(({part, content}) => ({part, text: content.text}))
  if (texts.some(({text}) => hasMergeField(text))) return true
  const greeting = texts.find(({part}) => part === 'greeting')
  if (greeting) return hasBracket(greeting.text)
  return !texts.some(({text}) => fullDate.test(text))
}

const fullDate = new RegExp(String.raw`\d{1,2}\. ?${oneOf(months)} \d{4}`, 'i')

/** A field that a program fills in; `[NAVN]` may be one that a person was to. */
function hasMergeField(text: string): boolean {
  const fields = findFields(text)
  for (let index = 0; index < fields.length; index += 2) if (text[fields[index] ?? 0] !== '[') return true
  return false
}

function hasBracket(text: string): boolean {
  return [...text.matchAll(/\[([^[\]\n]{1,60})\]/g)].some(([, name = '']) => isFieldName(name))
}
