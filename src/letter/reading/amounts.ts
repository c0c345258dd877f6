import {TokenKind} from '../../danish/tokens/token-list.ts'
import type {Sentence} from '../model/sentence.ts'
import type {Token} from '../model/token.ts'
import type {Stretch} from './stretch.ts'

/** A sum of money; `value` is the last of a range. */
export interface Amount extends Stretch {
  readonly value: number
  readonly unit: string
}

const units: ReadonlyMap<string, string> = new Map([
  ['kr', 'kr.'],
  ['kr.', 'kr.'],
  ['kroner', 'kr.'],
  ['krone', 'kr.'],
  ['dkk', 'kr.'],
  ['øre', 'øre'],
  ['euro', 'euro'],
  ['eur', 'euro'],
  ['€', 'euro']
])
const scales: ReadonlyMap<string, number> = new Map([
  ['mio', 1e6],
  ['mio.', 1e6],
  ['million', 1e6],
  ['millioner', 1e6],
  ['mia', 1e9],
  ['mia.', 1e9],
  ['milliard', 1e9],
  ['milliarder', 1e9],
  ['t.', 1e3]
])

/** The sums of money in a sentence: `1.250 kr.`, `kr. 500,-`, `20.000-30.000 kr.`; of `20 og 30 kr.` both. */
export function amountsIn({tokens}: Sentence): ReadonlyArray<Amount> {
  const found: Array<Amount> = []
  for (let at = 0; at < tokens.length; at++) {
    const amount = amountBefore(tokens, at) ?? amountAfter(tokens, at)
    if (!amount) continue
    const other = firstOfTwo(tokens, amount)
    if (other && !found.some(({end}) => end > other.first)) found.push(other)
    found.push(amount)
    at = amount.end - 1
  }
  return found
}

/** The number stands first: `1.250 kr.`, `2 mio. kr.`, `500,-`. */
function amountBefore(tokens: ReadonlyArray<Token>, at: number): Amount | undefined {
  if (!isFigure(tokens[at])) return
  const scale = scales.get(tokens[at + 1]?.lower ?? '')
  const unitAt = at + (scale === undefined ? 1 : 2)
  const unit = units.get(tokens[unitAt]?.lower ?? '')
  // `kr. 500 kr.` never stands; `kr. 500` belongs to the word before it.
  if (unit === undefined) return dashed(tokens, at)
  return {first: at, end: unitAt + 1, value: worthOf(tokens[at]) * (scale ?? 1), unit}
}

/** `500,-` */
function dashed(tokens: ReadonlyArray<Token>, at: number): Amount | undefined {
  const own = /^\d[\d.]*,[-–]+$/.test(tokens[at]?.text ?? '')
  const end = own ? at + 1 : dashEnd(tokens, at + 1)
  return end > 0 && units.get(tokens[at - 1]?.lower ?? '') === undefined
    ? {first: at, end, value: worthOf(tokens[at]), unit: 'kr.'}
    : undefined
}

/** Where `,-` ends that begins at a token; 0 when none does. */
function dashEnd(tokens: ReadonlyArray<Token>, at: number): number {
  const [comma, dash] = [tokens[at], tokens[at + 1]]
  if (comma?.text === ',-' && !comma.spaced) return at + 1
  return comma?.text === ',' && !comma.spaced && /^[-–]+$/.test(dash?.text ?? '') && !dash?.spaced
    ? at + 2
    : 0
}

/** The unit stands first: `kr. 500,-`. */
function amountAfter(tokens: ReadonlyArray<Token>, at: number): Amount | undefined {
  const unit = units.get(tokens[at]?.lower ?? '')
  if (unit === undefined || !isFigure(tokens[at + 1])) return
  return {first: at, end: dashEnd(tokens, at + 2) || at + 2, value: worthOf(tokens[at + 1]), unit}
}

/** `20.000` in `20.000 og 30.000 kr.` */
function firstOfTwo(tokens: ReadonlyArray<Token>, {first, unit}: Amount): Amount | undefined {
  const joins = /^(?:og|til|eller|[-–])$/.test(tokens[first - 1]?.lower ?? '')
  const token = tokens[first - 2]
  if (!joins || !token || !isFigure(token) || /^(?:19|20)\d\d$/.test(token.text)) return
  return {first: first - 2, end: first - 1, value: worthOf(token), unit}
}

function isFigure(token: Token | undefined): boolean {
  return token?.kind === TokenKind.number && /^\d[\d.,\u00A0-]*[\d–-]*$|^\d/.test(token.text)
}

/** `1.250,50` is 1250.5; of `20.000-30.000` the last. */
function worthOf(token: Token | undefined): number {
  const last = (token?.text ?? '').split(/[-–]/).filter(Boolean).at(-1) ?? ''
  return Number.parseFloat(last.replaceAll('.', '').replace(/\s/g, '').replace(',', '.')) || 0
}
