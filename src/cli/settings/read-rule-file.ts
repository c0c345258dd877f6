import {isMap, isScalar, LineCounter, type Node, parseDocument} from 'yaml'
import type * as z from 'zod/mini'
import {optionSchemas} from '../../checks/options/options.ts'
import {decode, NotText} from '../../formats/text/decode.ts'
import {checkPlaceholders} from '../../rules/check-placeholders.ts'
import type {Rule} from '../../rules/rule.ts'
import {readRule, ruleFileSchema} from '../../rules/rule-schema.ts'
import {describeIssue, type HouseRuleTexts} from '../texts/house-rules.ts'

type Path = ReadonlyArray<string | number>

/** A house rule and where in its file its keys stand. */
export interface RuleFile {
  readonly rule: Rule
  /** The file as the user may name it. */
  readonly file: string
  /** 1-based line of a key. */
  readonly lineOf: (path: Path) => number
}

/** Read a rule file, or say everything that is wrong with it. */
export function readRuleFile(
  id: string,
  file: string,
  bytes: Uint8Array,
  texts: HouseRuleTexts
): RuleFile | ReadonlyArray<string> {
  const text = decodeRule(file, bytes, texts)
  if (typeof text !== 'string') return text
  const lines = new LineCounter()
  const document = parseDocument(text, {lineCounter: lines})
  const [problem] = document.errors
  if (problem) {
    const detail = problem.message.split('\n')[0]?.replace(/ at line.*/, '') ?? ''
    return [texts.syntax(`${file}:${problem.linePos?.[0].line ?? 1}`, detail)]
  }

  const lineOf = (path: Path): number => {
    // Of a key that is missing, its parent has the nearest line.
    for (let length = path.length; length > 0; length--) {
      const node = nodeAt(document, path.slice(0, length))
      if (node?.range) return lines.linePos(node.range[0]).line
    }
    return 1
  }
  let value: unknown
  try {
    value = document.toJS()
  } catch (error) {
    return [texts.syntax(`${file}:1`, error instanceof Error ? error.message : String(error))]
  }
  if (value === null || value === undefined) return [texts.empty(file)]

  const rule = readRule(id, value)
  if (!('id' in rule)) {
    return rule.flatMap(({path, issue}) => describeProblem({path, issue, value, file, lineOf}, texts))
  }
  const placeholders = checkPlaceholders(rule)
  if (placeholders.length > 0) {
    return placeholders.map((d) => texts.placeholder(`${file}:${lineOf(d.path)}`, d.placeholder, d.allowed))
  }
  return {rule, file, lineOf}
}

function decodeRule(file: string, bytes: Uint8Array, texts: HouseRuleTexts): string | ReadonlyArray<string> {
  try {
    const {text, encoding} = decode(bytes)
    if (encoding !== 'utf-8') return [texts.encoding(file, encoding)]
    return text.trim() === '' ? [texts.empty(file)] : text
  } catch (error) {
    if (error instanceof NotText) return [texts.encoding(file, 'binary')]
    throw error
  }
}

function nodeAt(document: ReturnType<typeof parseDocument>, path: Path): Node | undefined {
  const key = path.at(-1)
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents
  const pair = isMap(parent) ? parent.items.find(({key: d}) => isScalar(d) && d.value === key) : undefined
  // The document gives nodes when asked to keep them.
  return (pair?.key ?? document.getIn(path, true)) as Node | undefined
}

interface Described {
  readonly path: Path
  readonly issue: z.core.$ZodIssue
  readonly value: unknown
  readonly file: string
  readonly lineOf: (path: Path) => number
}

function describeProblem(
  {path, issue, value, file, lineOf}: Described,
  texts: HouseRuleTexts
): Array<string> {
  if (issue.code === 'invalid_union') {
    // What is wrong is inside the form that was meant: the one whose problem lies deepest.
    const [branch] = issue.errors.toSorted((a, b) => depthOf(b) - depthOf(a))
    const [first] = branch ?? []
    if (first) {
      const inner = first.path.map((d) => (typeof d === 'symbol' ? String(d) : d))
      return describeProblem({path: [...path, ...inner], issue: first, value, file, lineOf}, texts)
    }
  }
  const at = issue.code === 'unrecognized_keys' ? [...path, issue.keys[0] ?? ''] : path
  return [
    describeIssue(
      issue,
      {
        place: `${file}:${lineOf(at)}`,
        key: path.join('.'),
        value: valueAt(value, path),
        keys: keysAt(value, path)
      },
      texts
    )
  ]
}

function depthOf(issues: ReadonlyArray<z.core.$ZodIssue>): number {
  return Math.max(0, ...issues.map((issue) => issue.path.length))
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((at, key) => (at as Record<string | number, unknown> | undefined)?.[key], value)
}

/** The keys that an object at a place of a rule file may have. */
function keysAt(value: unknown, path: Path): Array<string> {
  const kind = String(valueAt(value, ['kind']))
  let schema: unknown = path[0] === 'options' ? optionSchemas[kind] : ruleFileSchema
  for (const key of path[0] === 'options' ? path.slice(1) : path) {
    const {def} = (schema ?? {}) as {readonly def?: Readonly<Record<string, unknown>>}
    const inner = unwrap(def)
    schema =
      typeof key === 'number' ? inner.element : (inner.shape as Record<string, unknown> | undefined)?.[key]
  }
  const {shape} = unwrap(((schema ?? {}) as {readonly def?: Readonly<Record<string, unknown>>}).def)
  return shape ? Object.keys(shape as object).filter((d) => d !== '$schema') : []
}

function unwrap(def: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> {
  const inner = def.innerType as {readonly def?: Readonly<Record<string, unknown>>} | undefined
  return inner?.def ? unwrap(inner.def) : def
}
