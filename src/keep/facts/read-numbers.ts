import {TokenKind} from '../../danish/tokens/token-list.ts'
import {rangeJoints} from '../../danish/words/conjunctions.ts'
import {ceilings, ceilingTails, floors, floorTails, turnable} from '../../danish/words/meaning-words.ts'
import {valuesOfNumerals, valuesOfOrdinals} from '../../danish/words/numerals.ts'
import type {Token} from '../../letter/model/token.ts'
import {timeUnits} from '../../letter/reading/time-units.ts'
import {dayInFigures, monthOf} from '../../letter/sentences/named-day.ts'
import type {Fact} from './fact.ts'

type Tokens = ReadonlyArray<Token>

/** Find numbers, dates, times, amounts and lengths of time; `taken` marks tokens that belong to something else. */
export function readNumbers(tokens: Tokens, taken: ReadonlySet<number>): Array<Fact> {
  const facts: Array<Fact> = []
  for (let at = 0; at < tokens.length; ) {
    const found = taken.has(at) ? undefined : readAt(tokens, at)
    for (const fact of found ?? []) facts.push(fact)
    at = Math.max(at + 1, found?.at(-1)?.end ?? 0)
  }
  return facts
}

function readAt(tokens: Tokens, at: number): Array<Fact> | undefined {
  return clockAt(tokens, at) ?? dateAt(tokens, at) ?? countAt(tokens, at)
}

function clockAt(tokens: Tokens, at: number): Array<Fact> | undefined {
  const facts: Array<Fact> = []
  const add = (text: string, index: number) => {
    for (const part of text.replace(/\.$/, '').split(/[-–]/)) {
      const match = /^(\d{1,2})(?:[.:](\d\d))?$/.exec(part)
      if (match)
        facts.push({
          kind: 'number',
          class: 'clock',
          key: `clock:${Number(match[1])}:${match[2] ?? '00'}`,
          start: at,
          end: index + 1
        })
    }
  }
  if (!/^(?:kl\.?|klokken)$/.test(tokens[at]?.lower ?? '')) return
  let index = at + 1
  while (index < tokens.length) {
    const {text = '', lower = ''} = tokens[index] ?? {}
    if (/^\d{1,2}(?:[.:]\d\d)?(?:[-–]\d{1,2}(?:[.:]\d\d)?)?\.?$/.test(text)) add(text, index)
    else if (
      !/^(?:til|og|[-–]|kl\.?|klokken)$/.test(lower) ||
      !/^(?:kl\.?|\d)/.test(tokens[index + 1]?.lower ?? '')
    )
      break
    index++
  }
  return facts.length > 0 ? facts.map((d) => ({...d, start: at, end: index})) : undefined
}

function dateAt(tokens: Tokens, at: number): Array<Fact> | undefined {
  const {text = '', lower = ''} = tokens[at] ?? {}
  const bound = boundBefore(tokens, at)
  const figures = dayInFigures(text)
  if (figures && (figures.year > 0 || text.includes('/')))
    return [date(figures.day, figures.month, at, at + 1, bound)]
  // »4.-15. maj 2026«, »10. marts og 7. april«, »18. marts«
  const days = /^(\d{1,2})(?:\.?[-–](\d{1,2}))?\.?$/.exec(text)
  if (days) {
    const month = monthOf(tokens[at + 1]?.lower ?? '')
    if (month === 0) {
      const kind = tokens[at]?.kind
      if (kind !== TokenKind.ordinal || /^hvert?$/.test(tokens[at - 1]?.lower ?? '')) return
      // »den 1. i måneden«, »den 3. og den 5. maj«
      for (let next = at + 1; next < Math.min(tokens.length, at + 6); next++) {
        const later = monthOf(tokens[next]?.lower ?? '')
        if (later > 0 && /^(?:og|til|[-–]|den|\d.*)$/.test(tokens[at + 1]?.lower ?? ''))
          return [date(Number(days[1]), later, at, at + 1, bound)]
      }
      return [{kind: 'date', class: 'date', key: `day:${days[1]}`, start: at, end: at + 1, bound}]
    }
    const end = /^(?:19|20)\d\d$/.test(tokens[at + 2]?.text ?? '') ? at + 3 : at + 2
    const facts = [date(Number(days[1]), month, at, end, bound)]
    if (days[2] !== undefined) facts.push(date(Number(days[2]), month, at, end, undefined))
    return withYear(facts, tokens, end)
  }
  const month = lower.length > 3 ? monthOf(lower) : 0
  if (month > 0) {
    const end = /^(?:19|20)\d\d$/.test(tokens[at + 1]?.text ?? '') ? at + 2 : at + 1
    return [
      {
        kind: 'date',
        class: 'date',
        key: `month:${month}`,
        start: at,
        end,
        bound,
        ...(severalMonths(tokens) ? {weak: true} : {})
      }
    ]
  }
  return
}

/** »januar, februar og marts« may be told as three months or as a span of dates. */
function severalMonths(tokens: Tokens): boolean {
  return tokens.filter((d) => d.lower.length > 3 && monthOf(d.lower) > 0).length > 1
}

function withYear(facts: ReadonlyArray<Fact>, tokens: Tokens, end: number): Array<Fact> {
  const year = tokens[end - 1]?.text ?? ''
  return /^(?:19|20)\d\d$/.test(year)
    ? [...facts, {kind: 'date', class: 'date', key: `year:${year}`, start: end - 1, end, weak: true}]
    : [...facts]
}

function date(day: number, month: number, start: number, end: number, bound: Fact['bound']): Fact {
  return {kind: 'date', class: 'date', key: `date:${day}.${month}`, start, end, bound}
}

/** The values that a token says: `45.000`, `7.320,00`, `6-17`, `tre`, `tredje`. */
function valuesOf({text, lower, kind, upos}: Token): ReadonlyArray<string> {
  const word = valuesOfNumerals.get(lower) ?? valuesOfOrdinals.get(lower)
  if (word !== undefined) return lower === 'to' && upos === 'PART' ? [] : [String(word)]
  if (kind !== TokenKind.number && kind !== TokenKind.ordinal && !/^\d/.test(text)) return []
  const parts = text.replace(/[.,]$/, '').replace(/,-$/, '').split(/[-–]/)
  return parts.filter((d) => /\d/.test(d)).map(worthOf)
}

function worthOf(text: string): string {
  const plain = text.replace(/^[^\d]+|[^\d]+$/g, '')
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$|^\d+,\d+$/.test(plain))
    return String(Number(plain.replace(/\./g, '').replace(',', '.')))
  return /^\d+$/.test(plain) ? String(Number(plain)) : plain
}

function countAt(tokens: Tokens, at: number): Array<Fact> | undefined {
  const token = tokens[at]
  // »hver 14. dag« says how often, not how many.
  if (!token || /^hvert?$/.test(tokens[at - 1]?.lower ?? '')) return
  const article = /^(?:en|et|én|ét)$/.test(token.lower)
  const values = article ? ['1'] : valuesOf(token)
  if (values.length === 0) return
  const isMoneyBefore = /^(?:kr\.?|dkk|kroner|€|euro)$/.test(tokens[at - 1]?.lower ?? '')
  let next = at + 1
  // »kr. 500,-«
  while (/^[,-]+$/.test(tokens[next]?.text ?? '') && tokens[next]?.spaced === false && isMoneyBefore) next++
  // »5 ugentlige besøg«, »tre hele måneder«
  let unitAt = tokens[next]?.upos === 'ADJ' && timeUnits.has(unitOf(tokens[next + 1])) ? next + 1 : next
  // »mellem 6 og 17 år«: what is counted stands once
  if (
    rangeJoints.has(tokens[next]?.lower ?? '') &&
    tokens[next + 1] &&
    valuesOf(tokens[next + 1] as Token).length > 0
  )
    unitAt = next + 2
  const isShared = unitAt === next + 2 && rangeJoints.has(tokens[next]?.lower ?? '')
  const unit = tokens[unitAt]
  const time = timeUnits.get(unitOf(unit))
  if (article && (!time || /^(?:om|per|pr\.)$/.test(tokens[at - 1]?.lower ?? ''))) return
  // »97 15 timer« are two numbers
  const bound = boundBefore(tokens, at) ?? boundAfter(tokens, unitAt)
  const isMoney = isMoneyBefore || /^(?:kr\.?|kroner|kr|dkk|€|euro)$/.test(unit?.lower ?? '')
  const isPercent = /^(?:%|pct\.?|procent|procents)$/.test(unit?.lower ?? '')
  const year = /^(?:19|20)\d\d$/.test(token.text)
  const own = values.map((value): Fact => {
    const start = isMoneyBefore ? at - 1 : at
    if (isMoney)
      return {
        kind: 'amount',
        class: 'amount',
        key: `kr:${value}`,
        start,
        end: isMoneyBefore ? next : isShared ? next : unitAt + 1,
        bound
      }
    if (isPercent)
      return {
        kind: 'amount',
        class: 'percent',
        key: `%:${value}`,
        start,
        end: isShared ? next : unitAt + 1,
        bound,
        step: stepBefore(tokens, at)
      }
    if (time) {
      const [size, name] = time
      const isLead = /^(?:før|forinden|inden|forud|tidligere)$/.test(tokens[unitAt + 1]?.lower ?? '')
      const isDeadline = /^(?:inden|senest|tidligst|for)$/.test(nearBefore(tokens, at)) || isLead
      return {
        kind: isDeadline ? 'deadline' : 'number',
        class: 'duration',
        key: `time:${Number(value) * size}${name}`,
        start,
        end: isShared ? next : unitAt + 1,
        // »mindst 14 dage før« and »senest 14 dage før« ask for the same.
        bound: isLead ? undefined : bound,
        ...(article ? {weak: true} : {})
      }
    }
    if (year) return {kind: 'date', class: 'date', key: `year:${value}`, start, end: at + 1, weak: true}
    return {kind: 'number', class: 'number', key: `n:${value}`, start, end: at + 1, bound}
  })
  return own
}

function unitOf(token: Token | undefined): string {
  if (!token || !/\p{L}/u.test(token.text)) return ''
  const {lower} = token
  const plain = lower === 'års' || lower === 'åre' ? 'år' : lower
  for (const form of [
    plain,
    plain.replace(/s$/, ''),
    plain.replace(/(?:ers|er|es|e|en|et|ene|erne)$/, ''),
    plain.replace(/r$/, '')
  ])
    if (timeUnits.has(form)) return form
  if (/^timer?s?$/.test(plain)) return 'time'
  if (/^(?:md\.?|mdr\.?|måneder?s?)$/.test(plain)) return 'måned'
  return /^minut(?:ter)?s?$/.test(plain) ? 'minut' : ''
}

function nearBefore(tokens: Tokens, at: number): string {
  for (let index = at - 1; index >= Math.max(0, at - 4); index--) {
    const {lower = '', upos = ''} = tokens[index] ?? {}
    if (floors.has(lower) || ceilings.has(lower)) return lower
    if (
      // »højst være 50«
      !(upos === 'AUX' || upos === 'VERB') &&
      !/^(?:end|for|de|den|i|på|en|et|på|kr\.?|til|med|cirka|ca\.|\p{L}+dag|næste|seneste|alder(?:en)?|af)$/u.test(
        lower
      )
    )
      return ''
  }
  return ''
}

function boundBefore(tokens: Tokens, at: number): Fact['bound'] {
  const word = nearBefore(tokens, at)
  if (word === '') return
  const index = tokens.slice(0, at).findLastIndex((d) => d.lower === word)
  const isNot =
    turnable.has(word) && (tokens[index - 1]?.lower === 'ikke' || tokens[index - 2]?.lower === 'ikke')
  const least = floors.has(word)
  return least === isNot ? 'most' : 'least'
}

function boundAfter(tokens: Tokens, unitAt: number): Fact['bound'] {
  for (let at = unitAt; at < Math.min(tokens.length - 1, unitAt + 4); at++) {
    if (tokens[at]?.lower !== 'eller') continue
    const next = tokens[at + 1]?.lower ?? ''
    return floorTails.has(next) ? 'least' : ceilingTails.has(next) ? 'most' : undefined
  }
  return
}

function stepBefore(tokens: Tokens, at: number): Fact['step'] {
  const before = tokens[at - 1]?.lower
  return before === 'til'
    ? 'to'
    : before === 'med' || /^(?:lavere|mindre|højere|mere)$/.test(tokens[at + 2]?.lower ?? '')
      ? 'by'
      : undefined
}
