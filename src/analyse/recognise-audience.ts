import {recognition} from '../rules/generated.ts'
import type {Audience} from '../types.ts'
import type {Letter} from './letter.ts'
import {type Recognised, recognise} from './recognise.ts'
import type {Clue} from './recognition.ts'
import type {Sentence} from './sentence.ts'

/** What must speak for another reader than a citizen. */
const least = 3

/** Recognise who reads a letter, by its address and what it says; undefined when nothing tells. */
export function recogniseAudience(letter: Letter): Recognised<Audience> | undefined {
  const audience = recognise(letter, recognition.audiences, weightOf)
  return audience && audience.weight >= least ? audience : undefined
}

function weightOf(sentence: Sentence, clue: Clue): number {
  const {part} = sentence.unit
  if (part === 'signature' || part === 'closing') return 0
  if (part !== 'letterhead' && part !== 'greeting') return clue.in === 'address' ? 0 : 1
  return isSender(sentence) ? 0 : 2
}

/** Lines of the sender and of the case: `Nørreby Kommune`, `Sagsbehandler: Mia Holst`. */
function isSender({text}: Sentence): boolean {
  return /\bkommune\b/i.test(text) || /^(?!til\b|att\b|cvr|cpr)[\p{L}.\- ]+:/iu.test(text)
}
