import type {Sentence} from '../../letter/model/sentence.ts'
import type {Token} from '../../letter/model/token.ts'
import {isBorrowed} from '../../letter/sentences/borrowed-words.ts'
import {changedText, editsOf} from '../../rewrite/recast/changes.ts'
import type {Match} from '../../types.ts'
import {kind, type Prepare} from '../kind.ts'

const check: Prepare<'amounts'> = ({currencies, kroner, scales}) => {
  const words: Words = {currencies: new Set(currencies), kroner: new Set(kroner), scales: new Set(scales)}
  return ({sentences}) => sentences.filter(isText).flatMap((sentence) => amountsIn(sentence, words))
}

/** Find amounts that are not written as they are said: `kr. 516,00`, `DKK 500`, `1.250,-`. */
export const amounts = kind({scope: 'unit', mayChange: 'amounts', check})

/** The words around amounts, in small letters. */
interface Words {
  readonly kroner: ReadonlySet<string>
  /** Kroner and the other currencies. */
  readonly currencies: ReadonlySet<string>
  /** `mio.`, `mia.` */
  readonly scales: ReadonlySet<string>
}

/** Tables and contact lines set their amounts below each other. */
function isText({unit: {part}}: Sentence): boolean {
  return part === 'body' || part === 'list-item' || part === 'note'
}

/** A whole number or one with øre, maybe from one to another: `1.250,-`, `500-1.000`. */
const figure = /^\d[\d.]*(?:,(?:\d{1,2}|[-–]))?(?:[-–]\d[\d.]*(?:,\d{1,2})?)?$/
/** What says that there are no øre. */
const noOere = /,(?:00|[-–])$/

function amountsIn(sentence: Sentence, words: Words): Array<Match> {
  const matches: Array<Match> = []
  const {tokens} = sentence
  const isAligned = tokens.some(({text}) => /,\d\d$/.test(text) && !noOere.test(text))
  for (const token of tokens) {
    const {index, text} = token
    if (!figure.test(text) || isBorrowed(sentence, index)) continue
    const before = unitBefore(token, words)
    if (before) {
      const scale = words.scales.has(tokens[index + 1]?.lower ?? '') ? tokens[index + 1] : undefined
      matches.push(matchOf(sentence, before, scale ?? token, token, scale, isAligned))
      continue
    }
    const isDash = /,[-–]$/.test(text)
    if (!isDash && (isAligned || !/,00$/.test(text))) continue
    const next = tokens[index + 1]
    const unit = next && words.kroner.has(next.lower) ? next : undefined
    if (unit || isDash) matches.push(matchOf(sentence, token, unit ?? token, token, undefined, false))
  }
  return matches
}

/** `kr.` that belongs to the figure after it, and not to one before or behind: `500 kr. 20 børn`, `kr. 500 kr.`. */
function unitBefore({sentence: {tokens}, index}: Token, words: Words): Token | undefined {
  const unit = tokens[index - 1]
  if (!unit || !words.kroner.has(unit.lower)) return
  const previous = tokens[index - 2]
  if (previous && (/^\d/.test(previous.text) || words.scales.has(previous.lower))) return
  const next = tokens[index + 1]
  return next && (words.currencies.has(next.lower) || next.text === '%') ? undefined : unit
}

/** The amount from one token to another, and how it is said. */
function matchOf(
  sentence: Sentence,
  first: Token,
  last: Token,
  figureToken: Token,
  scale: Token | undefined,
  keepsOere: boolean
): Match {
  const {tokens} = sentence
  const number = keepsOere ? figureToken.text.replace(/,[-–]$/, '') : figureToken.text.replace(noOere, '')
  const said = `${number}${scale ? ` ${scale.text}` : ''} kr.`
  const after = tokens[last.index + 1]
  // The dot of `kr.` ends the sentence, too.
  const to = after && after.index === tokens.length - 1 && after.text === '.' ? after.to : last.to
  const change = {from: first.from, to, text: said}
  const edits = editsOf(sentence, [change])
  const text = changedText(sentence, [change])
  return {
    start: first.start,
    end: last.end,
    values: {said},
    suggestions: edits.length > 0 ? [{text, edits, safe: first.lower !== 'dkk'}] : []
  }
}
