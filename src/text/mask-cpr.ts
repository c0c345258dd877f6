/** A digit, also as East Asian fonts write it. */
const digit = '[0-9\\uFF10-\\uFF19]'

/** What stands in a text without being seen: soft hyphens, joiners, marks of direction and of the order of bytes. */
const unseen = '\\u00AD\\u061C\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF'

/** Markup that may stand within a number without parting it. */
const markup = `<[^<>]{0,2000}>|&(?:shy|zwn?j|lrm|rlm|ZeroWidthSpace|#173|#8203|#x(?:AD|200B));|%C2%AD|%E2%80%8[B-F]`

/** Nothing to be seen. */
const nothing = `(?:[${unseen}]|${markup})*`

const dash = '[-\\u2010-\\u2015\\u2212\\uFE58\\uFE63\\uFF0D]'

/** An escape of a blank, dash or line end in links, pages, and texts within JSON. */
const escaped = '&#?\\w{1,10};|%[0-9A-Fa-f]{2}|\\\\(?:u[0-9A-Fa-f]{4}|[nrt])'

/** A blank on the same line. */
const blank = `(?:[ \\u00A0\\u2000-\\u200A\\u202F\\u3000]|&(?:nbsp|#160|#xA0|thinsp|ensp|emsp);|%20|%C2%A0|${nothing.slice(3, -2)})`

/**
 * What may part a date of six digits from the four others: marks, what cannot be seen, line ends with the marks that
 * begin lines in quotes and differences, tags, escapes. Marks of lists part where blanks follow: `010190, 9137`.
 */
const parting = `(?:[\\s*_./:()\\[\\]+>=~\\\\${unseen}]|${dash}|[,;|](?=\\s)|${escaped}|${markup}){0,40}`

/** Two digits of a day, a month or a year. */
const pair = `${digit}${nothing}${digit}`

/**
 * Ten digits that may be a CPR number, however they are written. Named `secret` are the last four.
 *
 * After a date with marks in it only a dash will do: `12.10.25 8999 Nørreby` is a place.
 */
const shapes = [
  // 010190-9137, also over lines; 010190 91 37
  `(?<plain>${pair}${nothing}${pair}${nothing}${pair})${parting}`,
  // 01 01 90 9137, 01 01 90 - 9137
  `(?<spaced>${pair}${blank}{0,4}${pair}${blank}{0,4}${pair})${blank}{0,4}${dash}?${blank}{0,4}`,
  // 01.01.1990-9137, 1/1-90-9137
  `(?<dated>${digit}${nothing}${digit}?${blank}?[./-]${blank}?${digit}${nothing}${digit}?${blank}?[./-]${blank}?(?:${pair}${nothing})?${pair})(?:${blank}{0,4}|%20)(?:${dash}|%2D|%E2%80%9[0-5]|&(?:[nm]dash|#82(?:0[89]|1[0-3])|#x201[0-5]|#45);)${blank}{0,4}`
].map((date, index) => {
  const secret = `${digit}${nothing}${digit}${index === 0 ? `(?:${nothing}|[ \\u00A0])` : `${nothing}[ \\u00A0]?`}${nothing}${digit}${nothing}${digit}`
  // A digit before belongs to the number, unless it is the end of an escape.
  return new RegExp(
    `(?=${digit})(?:(?<!${digit})|(?<=%[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\\\x[0-9A-Fa-f]{2}))${date}(?<secret>${secret})(?!${digit})`,
    'g'
  )
})

/** Whether the digits of a date, also without year, can be the birthday of a CPR number. */
function isBirthday(digits: string, isDated: boolean): boolean {
  const [day = 0, month = 0] = isDated
    ? digits.split(/\D+/).map(Number)
    : [Number(digits.slice(0, 2)), Number(digits.slice(2, 4))]
  // Of numbers given in place of one, such as to newcomers, days are 60 more.
  const isDay = (day >= 1 && day <= 31) || (day >= 61 && day <= 91)
  return isDay && month >= 1 && month <= 12
}

const junk = new RegExp(`${markup}|[${unseen}]`, 'g')

/** Digits as everyone writes them, without what cannot be seen. */
function plainDigits(text: string): string {
  return text
    .replace(junk, '')
    .replace(/[\uFF10-\uFF19]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xff10 + 48))
}

/** A run of letters and digits that is a fingerprint or other code, not written by a person. */
const code = /^[0-9a-f]*[a-f][0-9a-f]*$/

/** Whether digits stand in the middle of a fingerprint, as reports have them for machines. */
function isInCode(text: string, start: number, end: number): boolean {
  const before = /[0-9a-f]*$/.exec(text.slice(Math.max(0, start - 64), start))?.[0] ?? ''
  const after = /^[0-9a-f]*/.exec(text.slice(end, end + 64))?.[0] ?? ''
  return before.length + after.length >= 16 && code.test(before + after)
}

/** Pairs of digits with one blank between: six at least are more than a number has, `20 12 34 56 78 90`. */
const series = /[0-9]{2}(?:[ \u00A0][0-9]{2}){5,}(?![0-9])/y

/** Where a series of pairs ends that is too long for a CPR number; undefined where none begins. */
function endOfSeries(text: string, at: number): number | undefined {
  series.lastIndex = at
  return series.test(text) ? series.lastIndex : undefined
}

/** Where the last four digits of what may be a CPR number stand. */
interface Secret {
  readonly start: number
  readonly end: number
}

function* secretsIn(text: string): Generator<Secret> {
  for (const [index, shape] of shapes.entries()) {
    shape.lastIndex = 0
    for (let match = shape.exec(text); match; match = shape.exec(text)) {
      const [whole] = match
      const {plain, spaced, dated, secret = ''} = match.groups ?? {}
      const digits = plainDigits(plain ?? spaced ?? dated ?? '').replace(index === 2 ? /^\D+/ : /\D/g, '')
      const end = match.index + whole.length
      const afterSeries = spaced === undefined ? undefined : endOfSeries(text, match.index)
      if (afterSeries !== undefined) {
        shape.lastIndex = afterSeries
        continue
      }
      if (!isBirthday(digits, index === 2) || isInCode(text, match.index, end)) {
        // Another may begin within it.
        shape.lastIndex = match.index + 1
        continue
      }
      yield {start: end - secret.length, end}
    }
  }
}

/** Fewer digits than these hold no number. */
const tenDigits = new RegExp(`(?:${digit}[^]*?){9}${digit}`)

/**
 * Mask the last four digits of each CPR number; the text keeps its length.
 *
 * Masking errs on the safe side: digits that only may be a CPR number are masked, too.
 */
export function maskCpr(text: string): string {
  if (text.length < 10 || !tenDigits.test(text)) return text
  const secrets = [...secretsIn(text)].sort((a, b) => a.start - b.start)
  if (secrets.length === 0) return text
  const parts: Array<string> = []
  let at = 0
  for (const {start, end} of secrets) {
    if (end <= at) continue
    parts.push(text.slice(at, Math.max(at, start)), crossedOut(text.slice(Math.max(at, start), end)))
    at = end
  }
  return parts.join('') + text.slice(at)
}

const digitOrJunk = new RegExp(`(${markup})|${digit}`, 'g')

/** Digits as X, but not those of the markup between them. */
function crossedOut(secret: string): string {
  return secret.replace(digitOrJunk, (whole, tag: string | undefined) => (tag === undefined ? 'X' : whole))
}

/**
 * Mask what is said of a text: the numbers in it, and what is left of those in the text where it begins inside one.
 *
 * @param text what may hold whole numbers
 */
export function cprMasker(text: string): (said: string) => string {
  if (text.length < 10 || !tenDigits.test(text)) return maskCpr
  const tails = new Set<string>()
  for (const {start, end} of secretsIn(text)) {
    tails.add(plainDigits(text.slice(start, end)).replace(/\D/g, ''))
  }
  if (tails.size === 0) return maskCpr
  const tail = new RegExp(`(?<![0-9])(?:${[...tails].join('|')})(?![0-9])`, 'g')
  return (said) => maskCpr(said).replace(tail, 'XXXX')
}
