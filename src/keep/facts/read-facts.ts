import {TokenKind} from '../../danish/tokens/token-list.ts'
import {eachForms} from '../../danish/words/determiners.ts'
import {soonWords} from '../../danish/words/meaning-words.ts'
import {weekdayStems} from '../../danish/words/months-and-times.ts'
import {valuesOfOrdinals} from '../../danish/words/numerals.ts'
import {oneOf} from '../../danish/words/one-of.ts'
import {capitalAddress} from '../../danish/words/pronouns.ts'
import type {Sentence} from '../../letter/model/sentence.ts'
import type {Token} from '../../letter/model/token.ts'
import type {Fact} from './fact.ts'
import {readNumbers} from './read-numbers.ts'

/** All facts of a sentence, in its order; worked out once for letters that share the sentence. */
export function factsOf(sentence: Sentence): ReadonlyArray<Fact> {
  return sentence.once(readFacts)
}

function readFacts(sentence: Sentence): ReadonlyArray<Fact> {
  const {tokens} = sentence
  const taken = new Set<number>()
  const own = [...fieldsOf(tokens), ...contactsOf(tokens), ...lawsOf(tokens)]
  for (const {start, end} of own) for (let at = start; at < end; at++) taken.add(at)
  const numbers = readNumbers(tokens, taken)
  const facts = [
    ...own,
    ...numbers,
    ...weekdaysOf(tokens),
    ...ratesOf(tokens),
    ...soonOf(tokens),
    ...namesOf(sentence, taken)
  ]
  return facts.sort((a, b) => a.start - b.start)
}

/** `{{felt}}`, `«Felt»` and, where the format does not know it for one, `[Felt]`. */
function fieldsOf(tokens: ReadonlyArray<Token>): Array<Fact> {
  const facts: Array<Fact> = []
  for (const [at, {kind, text}] of tokens.entries()) {
    if (kind === TokenKind.field) {
      facts.push({kind: 'merge-field', class: 'field', key: `field:${nameOf(text)}`, start: at, end: at + 1})
    } else if (text === '[') {
      const end = tokens.slice(at, at + 10).findIndex((d) => d.text === ']')
      if (end < 2) continue
      const inner = tokens.slice(at + 1, at + end).map((d) => d.lower)
      facts.push({
        kind: 'merge-field',
        class: 'field',
        key: `field:${inner.join(' ')}`,
        start: at,
        end: at + end + 1
      })
    }
  }
  return facts
}

function nameOf(field: string): string {
  return field
    .replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, '')
    .replace(/\s+/g, ' ')
    .toLowerCase()
}

/** Addresses of the net, and the eight digits of a telephone number. */
function contactsOf(tokens: ReadonlyArray<Token>): Array<Fact> {
  const facts: Array<Fact> = []
  for (let at = 0; at < tokens.length; at++) {
    const {kind = 0, text = '', lower = ''} = tokens[at] ?? {}
    if (kind === TokenKind.url || kind === TokenKind.email) {
      const key = lower
        .replace(/^https?:\/\//, '')
        .replace(/^www\./, '')
        .replace(/[./]+$/, '')
      facts.push({kind: 'contact', class: 'contact', key: `net:${key}`, start: at, end: at + 1})
      continue
    }
    if (!/^\+?\d{2,8}$/.test(text)) continue
    let digits = text
    let end = at + 1
    while (digits.replace('+45', '').length < 8 && /^\d{2,4}$/.test(tokens[end]?.text ?? ''))
      digits += tokens[end++]?.text
    if (digits.replace(/^\+45/, '').length !== 8) continue
    facts.push({kind: 'contact', class: 'contact', key: `tel:${digits.replace(/^\+45/, '')}`, start: at, end})
    at = end - 1
  }
  return facts
}

const lawWord =
  /(?:lov|loven|lovens|love|lovs|forordningen|forordningens|forordning|bekendtgørelsen|bekendtgørelsens|bekendtgørelse)$/

/** The names of laws, and the paragraphs that are referred to: `§ 66, stk. 2`. */
function lawsOf(tokens: ReadonlyArray<Token>): Array<Fact> {
  const facts: Array<Fact> = []
  for (let at = 0; at < tokens.length; at++) {
    const {text = '', lower = ''} = tokens[at] ?? {}
    if (lawWord.test(lower) && lower.length > 7) {
      const name = lower
        .replace(/s$/, '')
        .replace(/en$/, '')
        .replace(/^lov-?$/, '')
      facts.push({kind: 'law-reference', class: 'law', key: `law:${name}`, start: at, end: at + 1})
    }
    const sign = /^§{1,2}$/.test(text)
      ? '§'
      : /^(?:artikel|art\.|kapitel|stk\.|litra|bilag|lokalplan)$/.test(lower)
        ? lower
        : ''
    if (sign === '') continue
    let end = at + 1
    for (let index = end; index < Math.min(tokens.length, at + 8); index++) {
      const part = tokens[index]?.text ?? ''
      const isNumber =
        /^\d+(?:[.-]\d+)?\.?$/.test(part) &&
        (index === at + 1 || /^(?:og|,|[-–]|eller)$/.test(tokens[index - 1]?.lower ?? ''))
      const isLetter = sign === 'litra' && index === at + 1 && /^\p{L}\)?$/u.test(part)
      if (isNumber || isLetter) {
        const letter =
          sign === '§' && /^[a-hj-z]$/.test(tokens[index + 1]?.text ?? '') ? tokens[index + 1]?.text : ''
        for (const one of part.replace(/\.$/, '').split('-'))
          facts.push({
            kind: 'law-reference',
            class: 'paragraph',
            key: `${sign}${one}${letter ?? ''}`,
            start: at,
            end: index + (letter ? 2 : 1)
          })
        end = index + (letter ? 2 : 1)
        if (letter) index++
      } else if (
        sign !== '§' ||
        !/^(?:og|[-–]|eller|,)$/.test(tokens[index]?.lower ?? '') ||
        !/^\d/.test(tokens[index + 1]?.text ?? '')
      )
        break
    }
    at = end - 1
  }
  return facts
}

const weekdays = new Map<string, string>()
for (const stem of weekdayStems)
  for (const end of ['dag', 'dage', 'dagen', 'dagene', 'dags']) weekdays.set(stem + end, stem)

function weekdaysOf(tokens: ReadonlyArray<Token>): Array<Fact> {
  const facts: Array<Fact> = []
  for (const [at, {lower}] of tokens.entries()) {
    const day = weekdays.get(lower)
    if (day !== undefined)
      facts.push({kind: 'date', class: 'weekday', key: `weekday:${day}`, start: at, end: at + 1})
  }
  return facts
}

/** `uden ugrundet ophold` */
function isWithoutDelay(tokens: ReadonlyArray<Token>, at: number): boolean {
  return tokens[at]?.lower === 'uden' && tokens.slice(at + 1, at + 4).some((d) => d.lower === 'ophold')
}

function soonOf(tokens: ReadonlyArray<Token>): Array<Fact> {
  const at = tokens.findIndex((d, index) => soonWords.has(d.lower) || isWithoutDelay(tokens, index))
  return at < 0 ? [] : [{kind: 'deadline', class: 'soon', key: 'soon', start: at, end: at + 1}]
}

const rateOf =
  /^(?:(?<dag>dag(?:en|lig.*)?|døgnet)|(?<uge>uge(?:n|ntlig.*)?)|(?<måned>måned(?:en|lig.*)?|md\.)|(?<kvartal>kvartal(?:et|svis)?)|(?<år>år(?:et|lig.*)?|kalenderår(?:et)?)|(?<time>timen?)|(?<gang>gang)|(?<person>person|deltager|medlem|barn))$/

/** What something is counted by: `månedligt`, `pr. uge`, `hver uge`, `om året`. */
function ratesOf(tokens: ReadonlyArray<Token>): Array<Fact> {
  const facts: Array<Fact> = []
  for (const [at, {lower}] of tokens.entries()) {
    const groups = rateOf.exec(lower)?.groups
    const unit = groups && Object.keys(groups).find((d) => groups[d] !== undefined)
    if (unit === undefined) continue
    const before = tokens[at - 1]?.lower ?? ''
    const nth = eachForms.has(tokens[at - 2]?.lower ?? '') ? nthOf(before) : undefined
    if (nth !== undefined) {
      const key = unit === 'dag' && nth % 7 === 0 ? `rate:uge/${nth / 7}` : `rate:${unit}/${nth}`
      facts.push({
        kind: 'number',
        class: 'rate',
        key: key.replace('/1', ''),
        start: at - 2,
        end: at + 1,
        weak: true
      })
      continue
    }
    const isOwn = /(?:lig|ligt|lige|svis)$/.test(lower)
    if (!isOwn && !/^(?:om|pr\.|per|hver|hvert|i)$/.test(before)) continue
    if (before === 'i' && !/^(?:timen)$/.test(lower)) continue
    facts.push({
      kind: 'number',
      class: 'rate',
      key: `rate:${unit}`,
      start: isOwn ? at : at - 1,
      end: at + 1,
      weak: true
    })
  }
  return facts
}

/** `anden` in `hver anden uge`, `14.` in `hver 14. dag`. */
function nthOf(word: string): number | undefined {
  if (word === 'anden' || word === 'andet') return 2
  return valuesOfOrdinals.get(word) ?? (/^\d+\.$/.test(word) ? Number.parseInt(word, 10) : undefined)
}

const polite = new RegExp(`^(?:${oneOf(capitalAddress)}|Vi|Kære|Hr\\.?|Fru)$`)

/** Words with a capital inside a sentence. At its beginning only a word that is no other word is a name. */
function namesOf({tokens, letter}: Sentence, taken: ReadonlySet<number>): Array<Fact> {
  const facts: Array<Fact> = []
  const isShouted = tokens.every((d) => d.text === d.text.toUpperCase())
  if (isShouted) return facts
  for (const [at, {text, lower, kind}] of tokens.entries()) {
    if (kind !== TokenKind.word || taken.has(at) || !/^\p{Lu}[\p{L}\d.-]+$/u.test(text) || polite.test(text))
      continue
    const opens = at === 0 || /^[.:!?»"”(•-]$/.test(tokens[at - 1]?.text ?? '')
    if (opens && letter.danish.lexicon.classes(lower) !== 0) continue
    facts.push({kind: 'name', class: 'name', key: `name:${lower.replace(/s$/, '')}`, start: at, end: at + 1})
  }
  return facts
}
