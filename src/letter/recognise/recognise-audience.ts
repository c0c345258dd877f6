import type {Block} from '../../formats/document.ts'
import {latin} from '../../text/latin.ts'
import type {Audience} from '../../types.ts'
import type {Letter} from '../model/letter.ts'
import type {Sentence} from '../model/sentence.ts'
import {recognition} from './generated.ts'
import {type Recognised, recognise} from './recognise.ts'
import type {Clue} from './recognition.ts'

/** What must speak for another reader than a citizen. */
const least = 3

/** Recognise who reads a letter, by its address and what it says; undefined when nothing tells. */
export function recogniseAudience(letter: Letter): Recognised<Audience> | undefined {
  const senders = new Set(letter.sentences.filter(isSender).map(({unit}) => unit.block))
  const audience = recognise(letter, recognition.audiences, (sentence, clue) =>
    weightOf(sentence, clue, senders)
  )
  return audience && audience.weight >= least ? audience : undefined
}

function weightOf(sentence: Sentence, clue: Clue, senders: ReadonlySet<Block>): number {
  const {part} = sentence.unit
  if (part === 'signature' || part === 'closing') return 0
  if (part !== 'letterhead' && part !== 'greeting') return clue.in === 'address' ? 0 : 1
  if (part === 'letterhead' && senders.has(sentence.unit.block)) return isReader(sentence) ? 2 : 0
  return 2
}

/** A line of the sender or of the case, whose block is theirs: `Nørreby Kommune`, `Sagsbehandler: Mia Holst`. */
function isSender({text, unit}: Sentence): boolean {
  if (unit.part !== 'letterhead') return false
  return /\bkommune\b/i.test(text) || labelled.test(text)
}

/** A line about the reader among those of the sender: `CVR-nr.: 98 76 54 32`. */
function isReader({text}: Sentence): boolean {
  return /^(?:cpr|cvr|til\b|att\b|p-n)/i.test(text)
}

const labelled = new RegExp(String.raw`^(?!til\b|att\b)[${latin}.\- ]+:`, 'i')
