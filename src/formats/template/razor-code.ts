import {balancedEnd, nameAt, stringEnd} from './razor-expression.ts'
import type {ConditionStep, TemplateTag} from './template-tag.ts'

/** What reads the markup around and inside code. */
export interface MarkupScanner {
  readonly text: string
  readonly push: (tag: TemplateTag) => void
  /** Read markup up to an offset, or one element; gives where it stopped. */
  readonly markup: (from: number, to: number, oneElement: boolean) => number
  /** End of a tag in brackets that begins at an offset, or -1. */
  readonly bracketEnd: (at: number) => number
}

/** Code inside of markup inside of code, and so on; nobody nests deeper. */
const DEEPEST = 100

/**
 * Reads the statements of Razor, and of Blade and Angular, which look like them.
 *
 * ```
 * @if (Model.Afslag) {          code, up to markup or a closing brace
 *   <p>Du får afslag.</p>       markup, up to the end of the element
 * } else {
 *   @: Du får ja.               markup, up to the end of the line
 * }
 * ```
 */
export class RazorCode {
  readonly #scanner: MarkupScanner
  #depth = 0

  constructor(scanner: MarkupScanner) {
    this.#scanner = scanner
  }

  /** Read the statement that begins at an at-sign; gives its end, with all its blocks, or -1 when there is none. */
  read(at: number): number {
    const {text, push} = this.#scanner
    if (text.startsWith('@*', at)) {
      const end = text.indexOf('*@', at + 2)
      if (end < 0) return -1
      push({start: at, end: end + 2, kind: 'comment'})
      return end + 2
    }
    if (/[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ')) return -1
    const head = headOf(text, at)
    if (!head) return this.#line(at)
    const {end, step, opens} = head
    push({start: at, end, kind: 'statement', ...(step ? {step} : {})})
    return opens ? this.#block(end) : end
  }

  /** `@model Indkaldelse`, `@using System.Linq`: a line of its own. */
  #line(at: number): number {
    const {text, push} = this.#scanner
    const [line] = /^[^\n]*/.exec(text.slice(at, at + 500)) ?? ['']
    const isLine =
      /^@(?:model|using|inject|page|inherits|namespace|addTagHelper|removeTagHelper|attribute|layout|implements|typeparam)\b/.test(
        line
      ) && !/\S/.test(text.slice(text.lastIndexOf('\n', at - 1) + 1, at))
    if (!isLine) return -1
    push({start: at, end: at + line.trimEnd().length, kind: 'statement'})
    return at + line.length
  }

  /** Read code from behind its opening brace up to behind its closing one. */
  #block(start: number): number {
    const {text, push} = this.#scanner
    let chunk = start
    let at = start
    this.#depth++
    while (at < text.length) {
      const character = text[at] ?? ''
      if (character === '}') {
        this.#code(chunk, at)
        const next = continuation(text, at)
        push({start: at, end: next?.end ?? at + 1, kind: 'statement', step: next?.step ?? CLOSE})
        at = next?.end ?? at + 1
        chunk = at
        if (next) continue
        break
      }
      if (character === '{' && this.#scanner.bracketEnd(at) < 0) {
        push({start: chunk, end: at + 1, kind: 'statement', step: stepOf(text.slice(chunk, at))})
        at = this.#depth < DEEPEST ? this.#block(at + 1) : at + 1
        chunk = at
      } else if (this.#isMarkup(at, chunk)) {
        this.#code(chunk, at)
        at = this.#markup(at)
        chunk = at
      } else {
        at = this.#skip(at)
      }
    }
    if (at >= text.length) this.#code(chunk, at)
    this.#depth--
    return at
  }

  /** Markup begins at `@:`, and at a tag that follows a whole statement: `List<string>` is a type. */
  #isMarkup(at: number, chunk: number): boolean {
    const {text} = this.#scanner
    if (text.startsWith('@:', at)) return true
    return (
      /^<[A-Za-z]/.test(text.slice(at, at + 2)) &&
      /(?:^|[{};:>])\s*$/.test(text.slice(Math.max(chunk, at - 200), at))
    )
  }

  #markup(at: number): number {
    const {text, push, markup} = this.#scanner
    if (text[at] === '<') return markup(at, text.length, true)
    push({start: at, end: at + 2, kind: 'statement'})
    const line = text.indexOf('\n', at)
    return markup(at + 2, line < 0 ? text.length : line, false)
  }

  /** Pass what may hold braces that are none. */
  #skip(at: number): number {
    const {text, bracketEnd} = this.#scanner
    const two = text.slice(at, at + 2)
    if (text[at] === '"' || text[at] === "'") return stringEnd(text, at)
    if (two === '//' && text[at - 1] !== ':') return endOf(text, '\n', at)
    if (two === '/*') return endOf(text, '*/', at)
    if (two === '@*') return endOf(text, '*@', at)
    return Math.max(bracketEnd(at), at + 1)
  }

  /** Code, unless it reads as the words of a letter, which engines without tags in their blocks allow. */
  #code(start: number, end: number): void {
    const {text, push, markup} = this.#scanner
    const code = text.slice(start, end)
    if (code.trim() === '') return
    if (readsAsProse(code)) markup(start, end, false)
    else push({start, end, kind: 'statement'})
  }
}

const CLOSE: ConditionStep = {kind: 'close', condition: ''}

function endOf(text: string, mark: string, from: number): number {
  const end = text.indexOf(mark, from + 2)
  return end < 0 ? text.length : end + mark.length
}

/** No statement of C# is words alone, without a mark at their end. */
function readsAsProse(code: string): boolean {
  return (
    /\p{L}/u.test(code) &&
    !/;\s*$|[=<>]|\{(?!\{)|\w\(|^\s*(?:case\b.*:|default:|break$|return\b)/u.test(
      code.replaceAll(/\{\{.*?\}\}|@[\w.()]+/g, '')
    )
  )
}

interface Head {
  readonly end: number
  readonly step?: ConditionStep
  /** Whether a block of code follows. */
  readonly opens: boolean
}

const WORDS =
  /@(if|else\s+if|else|for|foreach|while|do|switch|case|default|using|lock|try|section|functions|code|helper|defer|empty|await\s+foreach|unless|isset|elseif|end[a-z]+|forelse|break|php|push|extends|csrf)\b/y

/** The head of a statement, such as `@if (Model.Afslag) {`. */
function headOf(text: string, at: number): Head | undefined {
  if (text[at + 1] === '{') return {end: at + 2, step: {kind: 'loop', condition: ''}, opens: true}
  WORDS.lastIndex = at
  const [, word = ''] = WORDS.exec(text) ?? []
  if (word === '') return
  let end = at + 1 + word.length
  const blank = blankEnd(text, end)
  if (text[blank] === '(') {
    end = balancedEnd(text, blank)
    if (end < 0) return
  } else if (word === 'section' || word === 'helper') {
    end = Math.max(end, nameAt(text, blank))
  }
  const condition = text.slice(at + 1, end).replaceAll(/\s+/g, ' ')
  const brace = blankEnd(text, end)
  if (text[brace] === '{' && text[brace + 1] !== '{')
    return {end: brace + 1, step: stepOf(condition), opens: true}
  return bladeHead(word, condition, end)
}

/** Blade ends its blocks by words: `@endif`. */
function bladeHead(word: string, condition: string, end: number): Head | undefined {
  const isOpen = /^(?:if|unless|isset)$/.test(word)
  const isLoop = /^(?:for|foreach|forelse|while)$/.test(word)
  if ((isOpen || isLoop) && !condition.endsWith(')')) return
  if (isOpen) return {end, step: {kind: 'open', condition}, opens: false}
  if (isLoop) return {end, step: {kind: 'loop', condition}, opens: false}
  if (/^else/.test(word)) return {end, step: elseStep(condition), opens: false}
  if (/^end(?:if|unless|isset|for|foreach|forelse|while)$/.test(word)) return {end, step: CLOSE, opens: false}
  return /^(?:end[a-z]+|case|default|break|push|php|extends|section|csrf)$/.test(word)
    ? {end, opens: false}
    : undefined
}

function elseStep(condition: string): ConditionStep {
  return {kind: 'else', condition: condition === 'else' ? '' : condition.replace(/^else\s*(?=if)/, '')}
}

function stepOf(head: string): ConditionStep {
  const condition = /(?:^|[\s;}])(if\b[^;]*)$/.exec(head)?.[1]
  return condition === undefined ? {kind: 'loop', condition: ''} : {kind: 'open', condition: condition.trim()}
}

/** `} else {`, `} else if (Model.Delvis) {`, `} catch (Exception) {`. */
function continuation(text: string, at: number): {end: number; step: ConditionStep} | undefined {
  const [whole, word = ''] =
    /^\}\s*@?(else\s+if|else|catch|finally|empty)\b\s*/.exec(text.slice(at, at + 200)) ?? []
  if (whole === undefined) return
  const open = at + whole.length
  const end = text[open] === '(' ? balancedEnd(text, open) : open
  const brace = blankEnd(text, end)
  if (end < 0 || text[brace] !== '{') return
  return {end: brace + 1, step: elseStep(`${word} ${text.slice(open, end)}`.trim())}
}

function blankEnd(text: string, from: number): number {
  let at = from
  while (/\s/.test(text[at] ?? '')) at++
  return at
}
