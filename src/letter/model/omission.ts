import {TokenKind} from '../../danish/tokens/token-list.ts'
import type {Omission, Sentence} from './sentence.ts'

/**
 * Why a sentence is left out of the counts; undefined when it is prose.
 *
 * LIX measures running text. Headings, address lines and list items that are mere fragments have few words and no
 * full stop: counted as sentences they would make any letter look easy.
 */
export function omissionOf(sentence: Sentence): Omission | undefined {
  const {part} = sentence.unit
  if (part === 'foreign') return 'fragment'
  if (part !== 'body' && part !== 'list-item' && part !== 'table' && part !== 'note') return part
  if (sentence.words === 0) return 'fragment'
  if (sentence.tokens.every((token) => token.kind === TokenKind.field || !token.isWord)) return 'fields'
  if (isLeftover(sentence)) return 'leftover'
  if (part === 'body') return
  // A full-sentence item or cell ends as sentences do; web pages set no full stop after items.
  const isWhole =
    sentence.words >= 3 && (endsSentence(sentence) || (part === 'list-item' && isClause(sentence)))
  return isWhole ? undefined : part === 'note' ? 'note' : 'fragment'
}

/** A note that the writer forgot: `TODO: ret datoen`. */
function isLeftover(sentence: Sentence): boolean {
  return /^(?:TODO|FIXME|XXX|NB!?:? husk at|OBS: ret)\b/.test(sentence.tokens[0]?.text ?? '')
}

/** Whether an item says what somebody does, or tells to do it: `Træer må ikke dække skiltene`, `Klip hækken`. */
function isClause({grammar, tokens}: Sentence): boolean {
  const {clauses, mainClause} = grammar.syntax
  const clause = clauses[mainClause]
  if (!clause || tokens.at(-1)?.text === ',') return false
  const first = tokens.find((token) => token.isWord)
  if (clause.isImperative) return clause.finiteVerb === first?.index
  return clause.subject !== undefined && clause.subject.start < clause.finiteVerb && clause.coordinator < 0
}

function endsSentence(sentence: Sentence): boolean {
  const {tokens} = sentence
  for (let index = tokens.length - 1; index >= 0; index--) {
    const token = tokens[index]
    if (!token) break
    if (/^[.!?:…]+$/.test(token.text)) return true
    if (token.kind === TokenKind.abbreviation && index === tokens.length - 1) return true
    if (token.isWord) return false
  }
  return false
}
