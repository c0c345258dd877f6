import type {Check, Kind} from './check.ts'
import {lawReference} from './law-reference.ts'
import {lixLimit} from './lix-limit.ts'
import {paragraphLength} from './paragraph-length.ts'
import {personalData} from './personal-data.ts'
import {placeholder} from './placeholder.ts'
import {repeatedWord} from './repeated-word.ts'
import {sentenceLength} from './sentence-length.ts'
import {wordLength} from './word-length.ts'
import {words} from './words.ts'
import type {Danish} from '../danish/danish.ts'

/** A kind whose options were validated when the rule was built or loaded. */
type AnyKind = (options: Readonly<Record<string, unknown>>, danish: Danish) => Check

/** All kinds of check, by the name that rules use. */
export const kinds: Readonly<Record<string, AnyKind>> = {
  'law-reference': of(lawReference),
  lix: of(lixLimit),
  'paragraph-length': of(paragraphLength),
  'personal-data': of(personalData),
  placeholder: of(placeholder),
  'repeated-word': of(repeatedWord),
  'sentence-length': of(sentenceLength),
  'word-length': of(wordLength),
  words: of(words)
}

/** Options reach a kind through its schema (rules/schema.ts), which is where their type is checked. */
function of<Options>(kind: Kind<Options>): AnyKind {
  return kind as unknown as AnyKind
}
