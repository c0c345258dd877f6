/** A mark of a template engine in a letter; offsets of the source. */
export interface TemplateTag {
  readonly start: number
  readonly end: number
  /** A comment and a statement print nothing; a field prints a word. */
  readonly kind: 'comment' | 'field' | 'statement'
  readonly step?: ConditionStep
}

/** What a statement does to the conditions that are open. */
export interface ConditionStep {
  /** `loop` opens what `close` ends, as a condition does, but leaves no choice. */
  readonly kind: 'open' | 'else' | 'close' | 'loop'
  /** The condition as the template writes it, such as `if gebyr > 0`; empty for a plain `else`. */
  readonly condition: string
}

/** Lengths beyond which an opening mark is no tag but text. */
const LONGEST = {expression: 1000, code: 20_000} as const

/** How the mark of an engine begins and ends, and what stands in it. */
interface Family {
  readonly open: string
  readonly close: string
  readonly longest: number
  readonly read: (inner: string) => Pick<TemplateTag, 'kind' | 'step'> | undefined
}

const COMMENT = {kind: 'comment'} as const
const FIELD = {kind: 'field'} as const

/** Longer openings first: `{{!--` is a comment in which `}}` may stand. */
const FAMILIES: ReadonlyArray<Family> = [
  {open: '{{!--', close: '--}}', longest: LONGEST.code, read: () => COMMENT},
  {open: '{{~!--', close: '--', longest: LONGEST.code, read: () => COMMENT},
  {open: '{{--', close: '--}}', longest: LONGEST.code, read: () => COMMENT},
  {open: '{{!', close: '}}', longest: LONGEST.code, read: () => COMMENT},
  {open: '{{{{', close: '}}}}', longest: LONGEST.expression, read: () => ({kind: 'statement'})},
  {open: '{{{', close: '}}}', longest: LONGEST.expression, read: oneExpression(() => FIELD)},
  {open: '{{', close: '}}', longest: LONGEST.expression, read: oneExpression(readMustache)},
  {open: '{!!', close: '!!}', longest: LONGEST.expression, read: () => FIELD},
  {open: '{#', close: '#}', longest: LONGEST.code, read: () => COMMENT},
  {open: '{%', close: '%}', longest: LONGEST.code, read: readJinja},
  {open: '<%--', close: '--%>', longest: LONGEST.code, read: () => COMMENT},
  {open: '<%#', close: '%>', longest: LONGEST.code, read: readHash},
  {open: '<%', close: '%>', longest: LONGEST.code, read: readCode},
  {open: '<#--', close: '-->', longest: LONGEST.code, read: () => COMMENT},
  {open: '<#', close: '>', longest: LONGEST.expression, read: readDirective},
  {open: '</#', close: '>', longest: LONGEST.expression, read: () => statement('close')},
  {open: '<?xml', close: '?>', longest: LONGEST.expression, read: () => COMMENT},
  {open: '<?php', close: '?>', longest: LONGEST.code, read: readCode},
  {open: '<?', close: '?>', longest: LONGEST.code, read: readCode},
  {open: '#{', close: '}', longest: LONGEST.expression, read: oneExpression(() => FIELD)},
  {open: '[[${', close: '}]]', longest: LONGEST.expression, read: () => FIELD},
  {open: '[(${', close: '})]', longest: LONGEST.expression, read: () => FIELD}
]

/** Finds the marks that engines put in brackets of their own: Handlebars, Jinja, Liquid, ERB, PHP and their kin. */
export class BracketTags {
  readonly #text: string
  /** Where each closing mark was found last, and from where on; it is not looked for again up to there. */
  readonly #found = new Map<string, {readonly from: number; readonly end: number}>()

  constructor(text: string) {
    this.#text = text
  }

  /** The tag that begins at an offset. */
  at(start: number): TemplateTag | undefined {
    for (const {open, close, longest, read} of FAMILIES) {
      if (!this.#text.startsWith(open, start)) continue
      const end = this.#endOf(close, start + open.length)
      if (end < 0 || end - start > longest) continue
      const inner = this.#text.slice(start + open.length, end)
      const found = read(inner)
      if (!found) continue
      const after = end + close.length
      return {start, end: this.#commentEnd(open, inner, after), ...found}
    }
    return
  }

  #endOf(close: string, from: number): number {
    const known = this.#found.get(close)
    if (known && known.from <= from && (known.end < 0 || from <= known.end)) return known.end
    const end = this.#text.indexOf(close, from)
    this.#found.set(close, {from, end})
    return end
  }

  /** `{% comment %}` goes on to `{% endcomment %}`, and `{{~!--` to the end of its bracket. */
  #commentEnd(open: string, inner: string, after: number): number {
    if (open === '{{~!--') return Math.max(after, this.#endOf('}}', after) + 2)
    const word = open === '{%' && /^[-+~]?\s*(comment)\b/.exec(inner)?.[1]
    if (!word) return after
    const rest = /\{%[-+~]?\s*endcomment\s*[-+~]?%\}/g
    rest.lastIndex = after
    return rest.exec(this.#text) ? rest.lastIndex : after
  }
}

function statement(kind: ConditionStep['kind'], condition = ''): Pick<TemplateTag, 'kind' | 'step'> {
  return {kind: 'statement', step: {kind, condition: condition.replaceAll(/\s+/g, ' ').trim()}}
}

/** Braces in a bracket mean that an earlier one was never closed. */
function oneExpression(read: Family['read']): Family['read'] {
  return (inner) => (/\{\{|\n\s*\n/.test(inner) ? undefined : read(inner))
}

/** Handlebars, Mustache, and Go, whose `{{if}}` has no `#`. */
function readMustache(inner: string): Pick<TemplateTag, 'kind' | 'step'> {
  const code = inner.replaceAll(/^[~\-\s]+|[~\-\s]+$/g, '')
  const opening = /^([#^])\s*>?\*?\s*(.*)$/s.exec(code)
  if (code === '^' || /^else\b/.test(code)) return statement('else', code.replace(/^(?:\^|else)\s*/, ''))
  if (code.startsWith('/') || code === 'end') return statement('close')
  if (opening) {
    const [, mark, words = ''] = opening
    if (/^(?:each|with|list|let)\b/.test(words)) return statement('loop')
    return statement('open', mark === '^' ? `unless ${words}` : words)
  }
  if (/^if\b/.test(code)) return statement('open', code)
  if (/^(?:range|with|block|define)\b/.test(code)) return statement('loop')
  return FIELD
}

/** Tags of Jinja, Twig, Liquid and Django that print something. */
const PRINTING =
  /^(?:include|render|yield|trans|translate|url|cycle|increment|decrement|now|section|snippet)\b/

function readJinja(inner: string): Pick<TemplateTag, 'kind' | 'step'> {
  const code = inner.replaceAll(/^[-+~\s]+|[-+~\s]+$/g, '')
  if (/^comment\b/.test(code)) return COMMENT
  if (PRINTING.test(code)) return FIELD
  if (/^(?:if|unless|ifchanged|case)\b/.test(code)) return statement('open', code)
  if (/^(?:elif|elsif|elseif|when)\b/.test(code)) return statement('else', code)
  if (/^else\b/.test(code)) return statement('else')
  if (/^end(?:if|unless|ifchanged|case|for|tablerow)\b/.test(code)) return statement('close')
  if (/^(?:for|tablerow)\b/.test(code)) return statement('loop')
  return {kind: 'statement'}
}

/** A comment of ERB, or data that ASP.NET prints. */
function readHash(inner: string): Pick<TemplateTag, 'kind' | 'step'> {
  return /\b(?:Eval|Bind|Item)\b/.test(inner) ? FIELD : COMMENT
}

/** ERB, EJS, JSP, ASP and PHP. */
function readCode(inner: string): Pick<TemplateTag, 'kind' | 'step'> {
  const code = inner.replaceAll(/^[-_@!\s]+|[-_\s]+$/g, '')
  if (/^[=:]/.test(inner) || /^(?:echo|print|yield|render)\b/.test(code)) return FIELD
  // `<%- if afslag -%>` is a statement of ERB, `<%- navn %>` prints in EJS.
  return inner.startsWith('-') && !STATEMENT.test(code) ? FIELD : readStatement(code)
}

const STATEMENT =
  /^(?:if|unless|else|elsif|elseif|end\w*|case|when|for|foreach|while|\}|\w[\w.]* do\b|.*\.each\b)/

function readStatement(code: string): Pick<TemplateTag, 'kind' | 'step'> {
  if (/^\}?\s*(?:else\s*if|elsif|elseif|elif|when)\b/.test(code)) {
    return statement('else', code.replace(/^\}\s*/, '').replace(/[\s{:]+$/, ''))
  }
  if (/^\}?\s*else\b/.test(code)) return statement('else')
  if (/^(?:end|endif|endunless|endfor|endforeach|endwhile)\b|^\}/.test(code)) return statement('close')
  if (/^(?:if|unless)\b/.test(code) && !/\}$|;$|\bend$/.test(code)) {
    return statement('open', code.replace(/[\s{:]+$/, ''))
  }
  if (/^(?:for|foreach|while)\b.*[{:]$|\bdo\s*(?:\|[^|]*\|)?$|\{$/s.test(code)) return statement('loop')
  return {kind: 'statement'}
}

/** FreeMarker: `<#if afslag>`, `<#else>`, `<#list linjer as linje>`. */
function readDirective(inner: string): Pick<TemplateTag, 'kind' | 'step'> | undefined {
  if (/^(?:else|elseif)\b/.test(inner)) {
    return statement('else', inner.replace(/^else\s*\/?$/, '').replace(/\/$/, ''))
  }
  if (/^if\b/.test(inner)) return statement('open', inner)
  if (/^(?:list|items|macro|function|switch)\b/.test(inner)) return statement('loop')
  return /^[a-z]\w*/.test(inner) ? {kind: 'statement'} : undefined
}
