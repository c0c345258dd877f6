import {readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import ts from 'typescript'
import {expect, it} from 'vitest'
import {audienceNames, idOfName, levelNames, typeNames} from '../../src/text/names.ts'

const root = fileURLToPath(new URL('../../src/', import.meta.url))
const files = readdirSync(root, {recursive: true, encoding: 'utf8'}).filter(
  (name) => name.endsWith('.ts') && !name.endsWith('generated.ts')
)

/** `da ? 'fund' : 'findings'`, `language === 'da' ? …`, over lines and with either language first. */
const choice = /(?:(?<![\w.'])(?:da|en|isDanish|isEnglish)|[!=]==\s*'(?:da|en)'\)?)\s*\?\s*[('"`[{]/

it.each(files)('%s keeps both languages of a text in one table', (name) => {
  const text = readFileSync(`${root}${name}`, 'utf8')
  // Which of the two languages a reader or a letter has is no text.
  const rest = text.replaceAll(/\?\s*'(?:da|en)'\s*:\s*'(?:da|en)'/g, '')
  expect(choice.exec(rest)?.[0]).toBeUndefined()
})

/** Where tables of texts and names stand. */
const textFile = /(?:^|[/-])texts?(?:\/|\.ts$)|^text\/names\.ts$/

/** Tables by language with words in both: `{da: 'fund', en: 'findings'}`, `{da: {…}, en: {…}}`. */
function tablesIn(text: string): Array<string> {
  const found: Array<string> = []
  const says = (node: ts.Node): boolean =>
    (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)
      ? /\p{L}/u.test(node.text) && node.text !== 'da' && node.text !== 'en'
      : false) ||
    (ts.forEachChild(node, (child) => says(child) || undefined) ?? false)
  const visit = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node)) {
      const own = node.properties.filter(ts.isPropertyAssignment)
      const values = ['da', 'en'].map((name) => own.find((d) => d.name.getText() === name)?.initializer)
      if (values.every((value) => value && says(value))) found.push(node.getText())
    }
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile('a.ts', text, ts.ScriptTarget.Latest, true))
  return found
}

it.each(files.filter((name) => !textFile.test(name)))('%s leaves what people read to texts', (name) => {
  expect(tablesIn(readFileSync(`${root}${name}`, 'utf8'))).toEqual([])
})

it('finds a table of texts wherever it stands', () => {
  expect(tablesIn("f({da: 'fund', en: 'findings'})")).toHaveLength(1)
  expect(tablesIn("const a = {en: {or: () => `or`}, da: {or: ['eller']}}")).toHaveLength(1)
  expect(tablesIn("const a = {da: titles('da'), en: titles('en')}; const b = {da: 1, en: 2}")).toEqual([])
})

it('finds a choice between languages wherever it stands', () => {
  expect("da ? 'fund' : 'findings'").toMatch(choice)
  expect("language === 'da'\n      ? (n) => n\n : ''").toMatch(choice)
  expect("(language === 'en') ? ['a'] : ['b']").toMatch(choice)
  expect("texts.da ?? 'x'").not.toMatch(choice)
})

it.each([
  ['Afgørelse', typeNames, 'afgoerelse'],
  ['afgoerelse', typeNames, 'afgoerelse'],
  ['Decision', typeNames, 'afgoerelse'],
  ['virksomheder', audienceNames, 'erhverv'],
  ['ADVARSEL', levelNames, 'warning'],
  ['råd', levelNames, 'info'],
  ['fra', levelNames, 'off']
] as const)('%s is the name of an id', (name, names, id) => {
  expect(idOfName<string>(name, names)).toBe(id)
})

it('knows no id by a name that is none', () => {
  expect(idOfName('brev', typeNames)).toBeUndefined()
})

it.each([typeNames, audienceNames, levelNames])('gives no name to two ids', (names) => {
  for (const list of [Object.values(names.da), Object.values(names.en)])
    expect(new Set(list).size).toBe(list.length)
})
