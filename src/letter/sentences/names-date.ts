import {TokenKind} from '../../danish/tokens/token-list.ts'
import {imaginedModals} from '../../danish/words/modals-and-auxiliaries.ts'
import {limitsOfTime} from '../../danish/words/prepositions.ts'
import type {Sentence} from '../model/sentence.ts'
import type {Token} from '../model/token.ts'
import {dayInFigures, monthOf} from './named-day.ts'

/** Whether the sentence names the day: `den 3. maj`, `3/5`, `12-03-2026`, or a field that will. */
export function namesDate(sentence: Sentence): boolean {
  const {tokens} = sentence
  return tokens.some(({kind, text, lower, index}, at) => {
    if (kind === TokenKind.field) return isDateField(tokens, at)
    if (isOfDocument(sentence, at)) return false
    const day = dayInFigures(text)
    if (day) return day.year > 0 || !isClock(tokens, at)
    if (!/^\d{1,2}\.?$/.test(text)) return false
    return (
      monthOf(tokens[index + 1]?.lower ?? '') > 0 ||
      (kind === TokenKind.ordinal && /^den|d\.$/.test(tokens[at - 1]?.lower ?? '') && lower !== '1.')
    )
  })
}

/** A merge field that will hold a day, by its name or by the word before it; `{{Modtager}}` will not. */
function isDateField(tokens: ReadonlyArray<Token>, at: number): boolean {
  return (
    /dat|frist|dag|udløb|senest/i.test(tokens[at]?.text ?? '') ||
    limitsOfTime.has(tokens[at - 1]?.lower ?? '') ||
    /^(?:den|d\.|på)$/.test(tokens[at - 1]?.lower ?? '')
  )
}

/** `Deres brev af 3. marts`, `ansøgningen, som du sendte den 3. marts`: the day of something that was. */
function isOfDocument({tokens, grammar}: Sentence, at: number): boolean {
  let before = at - 1
  while (/^(?:den|d\.)$/.test(tokens[before]?.lower ?? '')) before--
  const word = tokens[before]
  if (word?.lower === 'af' && /^(?:NOUN|PROPN)$/.test(tokens[before - 1]?.upos ?? '')) return true
  if (/^(?:dateret|modtaget|sendt)$/.test(word?.lower ?? '')) return true
  const {clauses, clauseOf} = grammar.syntax
  const {finiteVerb = -1} = clauses[clauseOf[at] ?? -1] ?? {}
  return (
    finiteVerb >= 0 &&
    grammar.tagOf(finiteVerb).tense === 'Past' &&
    !imaginedModals.has(tokens[finiteVerb]?.lower ?? '')
  )
}

function isClock(tokens: ReadonlyArray<Token>, at: number): boolean {
  return /^(?:kl\.?|klokken|mellem|og|til)$/.test(tokens[at - 1]?.lower ?? '')
}
