/**
 * Find the end of the Razor expression that begins at an at-sign, or -1 when it is no expression.
 *
 * ```
 * Hej @Model.Navn. Du skal betale @(pris * 2) kr. til @Html.Raw(konto)!
 *     ^---------^                 ^---------^         ^-------------^
 * ```
 *
 * `navn@kommune.example` is an address: the sign stands inside a word.
 */
export function razorExpressionEnd(text: string, at: number): number {
  if (/[\p{L}\p{N}_.%+\-/]/u.test(text[at - 1] ?? ' ')) return -1
  if (text[at + 1] === '(') return balancedEnd(text, at + 1)
  const name = nameAt(text, /^await\s/.test(text.slice(at + 1, at + 7)) ? at + 7 : at + 1)
  if (name < 0) return -1
  let end = name
  for (;;) {
    const member = memberEnd(text, end)
    if (member < 0) return end
    end = member
  }
}

const NAME = /[\p{L}_][\p{L}\p{N}_]*/uy
const MEMBER = /(?:\?|!)?\.(?=[\p{L}_])/uy
const TYPES = /<[\w.,? ]{1,80}>(?=\()/y

/** End of the name that begins at an offset, or -1. */
export function nameAt(text: string, at: number): number {
  NAME.lastIndex = at
  return NAME.test(text) ? NAME.lastIndex : -1
}

/** End of a member, call or index that goes on with an expression, or -1. */
function memberEnd(text: string, at: number): number {
  MEMBER.lastIndex = at
  if (MEMBER.test(text)) return nameAt(text, MEMBER.lastIndex)
  TYPES.lastIndex = at
  if (TYPES.test(text)) return balancedEnd(text, TYPES.lastIndex)
  const next = text[at]
  return next === '(' || next === '[' ? balancedEnd(text, at) : -1
}

/** No expression of a letter is longer. */
const LONGEST = 2000

/** End of what a bracket holds, brackets and strings in it included; -1 when it does not close. */
export function balancedEnd(text: string, at: number): number {
  let depth = 0
  const last = Math.min(text.length, at + LONGEST)
  for (let index = at; index < last; index++) {
    const character = text[index]
    if (character === '"' || character === "'") index = stringEnd(text, index) - 1
    else if (character === '(' || character === '[' || character === '{') depth++
    else if (character === ')' || character === ']' || character === '}') {
      depth--
      if (depth === 0) return index + 1
    }
  }
  return -1
}

/** End of a string of C#; one that does not close on its line is an apostrophe. */
export function stringEnd(text: string, at: number): number {
  const quote = text[at]
  for (let index = at + 1; index < text.length; index++) {
    const character = text[index]
    if (character === '\\') index++
    else if (character === quote) return index + 1
    else if (character === '\n') break
  }
  return at + 1
}
