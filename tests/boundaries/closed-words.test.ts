import {readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import ts from 'typescript'
import {expect, it} from 'vitest'
import * as conjunctions from '../../src/danish/words/conjunctions.ts'
import * as determiners from '../../src/danish/words/determiners.ts'
import * as auxiliaries from '../../src/danish/words/modals-and-auxiliaries.ts'
import * as times from '../../src/danish/words/months-and-times.ts'
import * as negations from '../../src/danish/words/negations.ts'
import * as prepositions from '../../src/danish/words/prepositions.ts'
import * as pronouns from '../../src/danish/words/pronouns.ts'

const root = fileURLToPath(new URL('../../src/', import.meta.url))

/** All words of a class, in small letters. */
function wordsIn(file: Readonly<Record<string, unknown>>): ReadonlySet<string> {
  const words = Object.values(file).flatMap((value) => (value instanceof Set ? [...value] : []))
  return new Set(words.map((word) => String(word).toLowerCase()))
}

const classes = {
  months: new Set([...times.months, ...times.shortMonths, ...times.weekdays]),
  negations: wordsIn(negations),
  auxiliaries: wordsIn(auxiliaries),
  pronouns: wordsIn(pronouns),
  determiners: wordsIn(determiners),
  prepositions: wordsIn(prepositions),
  conjunctions: wordsIn(conjunctions)
}
const all = new Set(Object.values(classes).flatMap((words) => [...words]))

/**
 * Whether a list is one of closed word classes: of their words alone, with at least two of the same class, or mostly of
 * one class, whatever stands among them.
 */
function isClosedList(list: ReadonlyArray<string>): boolean {
  const words = list.map((word) => word.toLowerCase())
  const most = Math.max(
    ...Object.values(classes).map((members) => words.filter((d) => members.has(d)).length)
  )
  if (words.every((word) => all.has(word))) return most > 1
  return most >= 4 && most / words.length >= 0.6
}

/** The alternatives of an expression, those of each group by themselves: `^(?:og|men)$` has `og` and `men`. */
function alternations(expression: string): Array<ReadonlyArray<string>> {
  const open: Array<Array<string>> = [['']]
  const found: Array<ReadonlyArray<string>> = []
  for (const part of expression.match(/\\.|\(\?(?:[:=!]|<[=!]|<\w+>)|[\s\S]/g) ?? []) {
    const level = open.at(-1) ?? ['']
    if (part.startsWith('(')) open.push([''])
    else if (part === ')' && open.length > 1) {
      found.push(open.pop() ?? [])
      // What a group may be is no plain word of the level around it.
      const outer = open.at(-1)
      if (outer) outer[outer.length - 1] += '()'
    } else if (part === '|') level.push('')
    else if (part !== '^' && part !== '$') level[level.length - 1] += part
  }
  return [...found, ...open].filter((list) => list.length > 1)
}

/** Every list of words in a source file: alternations, arrays and words with blanks between them. */
function listsIn(name: string, text: string): Array<string> {
  const found: Array<string> = []
  const add = (list: ReadonlyArray<string>) => {
    if (isClosedList(list)) found.push(list.join(' '))
  }
  const visit = (node: ts.Node): void => {
    // A type says which words there are, not which were meant.
    if (ts.isTypeNode(node)) return
    if (ts.isRegularExpressionLiteral(node))
      for (const list of alternations(node.text.slice(1, node.text.lastIndexOf('/')))) add(list)
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
      if (node.text.includes('|')) for (const list of alternations(node.text)) add(list)
      const words = node.text.trim().split(/\s+/)
      // Three words in a row may be one preposition: `ved siden af`.
      if (words.length > 3) add(words)
    }
    if (ts.isArrayLiteralExpression(node)) {
      const texts = node.elements.filter(ts.isStringLiteral).map((element) => element.text)
      if (texts.length > 2 && texts.length === node.elements.length) add(texts)
    }
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true))
  return found
}

/** Whose order or paradigm is data of its own. */
const apart: Readonly<Record<string, string>> = {
  'danish/parser/words.ts': 'classes by number, which the trained model was taught',
  'formats/eml/without-quotes.ts': 'whole lines that programs write under mails',
  'danish/lexicon/inflect-pronoun.ts': 'paradigms: a form by its case, gender and number'
}

const files = readdirSync(root, {recursive: true, encoding: 'utf8'}).filter(
  (name) =>
    name.endsWith('.ts') &&
    !name.endsWith('generated.ts') &&
    !name.startsWith('danish/words/') &&
    !/(?:^|[/-])texts?(?:\/|\.ts$)/.test(name) &&
    apart[name] === undefined
)

it.each(files)('%s lists no closed word class of its own', (name) => {
  expect(listsIn(name, readFileSync(`${root}${name}`, 'utf8'))).toEqual([])
})

it.each([
  'const a = /^(?:og|eller)$/',
  'const a = /(?:^|\\s)(og|men)\\b/i',
  'const a = new RegExp(`^(?:januar|februar)s?$`)',
  "const a = new RegExp('x(?:ikke|aldrig)' + b)",
  "const a = new Set(['mig', 'dig', 'os'])",
  "const a = 'kan skal må bør'.split(' ')",
  'const a = `(?:hvis|når)`'
])('is found out in: %s', (text) => {
  expect(listsIn('a.ts', text)).toHaveLength(1)
})

it.each(['const a = /^(?:og|hest)$/', "const a = ['hus', 'og', 'have']", "type A = 'de' | 'den'"])(
  'is not seen in: %s',
  (text) => {
    expect(listsIn('a.ts', text)).toEqual([])
  }
)
