import {readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {expect, it} from 'vitest'

const root = fileURLToPath(new URL('../../src/', import.meta.url))

/** Names that two files share on purpose. */
const shared: Readonly<Record<string, string>> = {
  loadDanish: 'without the data the one stands in for the other',
  version: 'a module of the built package has it, too'
}

it('gives two things two names', () => {
  const files = readdirSync(root, {recursive: true, encoding: 'utf8'}).filter(
    (name) => name.endsWith('.ts') && !name.endsWith('generated.ts')
  )
  const places = new Map<string, Array<string>>()
  for (const file of files) {
    const text = readFileSync(`${root}${file}`, 'utf8')
    const declared = text.matchAll(
      /^export (?:abstract |async )*(?:interface|type|class|function\*?|const) (\w+)/gm
    )
    for (const name of new Set([...declared].map((d) => d[1] ?? ''))) {
      places.set(name, [...(places.get(name) ?? []), file])
    }
  }
  const twice = [...places].filter(([name, all]) => all.length > 1 && !Object.hasOwn(shared, name))
  expect(Object.fromEntries(twice)).toEqual({})
})
