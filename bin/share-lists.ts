/** Puts lists that several rules need, each written once, in the place of their names: `=reader` in src/rules/doers.yml. */
import {readFileSync} from 'node:fs'
import {parse} from 'yaml'
import * as z from 'zod/mini'

/** Lists of words by their names. */
export type SharedLists = Readonly<Record<string, ReadonlyArray<string>>>

const schema = z.record(z.string(), z.array(z.string()))

/**
 * Read lists that rules share.
 *
 * @throws {Error} when the file is no table of lists.
 */
export function readSharedLists(file: URL): SharedLists {
  return schema.parse(parse(readFileSync(file, 'utf8')))
}

/**
 * Put shared lists into a rule as it stands in its file.
 *
 * @throws {Error} when a list has no such name, or a word stands beside a list that holds it.
 */
export function shareLists(value: unknown, lists: SharedLists): unknown {
  if (Array.isArray(value)) {
    const items = (value as ReadonlyArray<unknown>).flatMap(
      (item): ReadonlyArray<unknown> =>
        typeof item === 'string' && item.startsWith('=')
          ? listOf(item.slice(1), lists)
          : [shareLists(item, lists)]
    )
    const isShared = items.length > value.length
    const twice = isShared ? items.find((item, index) => items.indexOf(item) !== index) : undefined
    if (twice !== undefined) throw new Error(`${String(twice)} stands in a shared list already`)
    return items
  }
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shareLists(inner, lists)]))
}

function listOf(name: string, lists: SharedLists): ReadonlyArray<string> {
  const list = lists[name]
  if (!list) throw new Error(`No shared list is called ${name}`)
  return list
}
