import {isGreeting} from '../parts/letter-line.ts'
import type {Letter} from './letter.ts'
import type {Sentence} from './sentence.ts'

/** The heading of the whole letter: the first that stands above its text, or the line above its greeting. */
export function headingOf({sentences, prose}: Letter): Sentence | undefined {
  const end = prose.find(({unit}) => unit.part !== 'note')?.index ?? sentences.length
  const headings = sentences.filter(({unit, index}) => index < end && unit.part === 'heading')
  // `TIL ALLE HUSSTANDE` on top says to whom, and not what.
  const heading = headings.find(({text}) => !isGreeting(text)) ?? headings[0]
  if (heading) return heading
  // In plain text a heading of many words looks like prose; it has no full stop, and the greeting follows.
  const greeting = sentences.findIndex(({unit}) => unit.part === 'greeting')
  const above = sentences[greeting - 1]
  return above?.unit.part === 'body' && !/[.!?:]$/.test(above.text) ? above : undefined
}
