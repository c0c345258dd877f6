import {readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
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
