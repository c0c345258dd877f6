import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'

const source = fileURLToPath(new URL('../../src/', import.meta.url))

/** An import of one file of `src/` by another; names are relative to `src/`. */
export interface Import {
  readonly from: string
  readonly to: string
  /** Whether it is of types alone, which are gone when the code runs. */
  readonly types: boolean
}

/** All files of `src/` that are code. */
export const sourceFiles: ReadonlyArray<string> = readdirSync(source, {recursive: true, encoding: 'utf8'})
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.split(path.sep).join('/'))
  .sort()

const statement = /^(?:import|export)( type)?\s[^'"`;]*?from '(\.[^']+)'|\bimport\('(\.[^']+)'\)/gm

/** All imports between files of `src/`, those in the midst of code as well. */
export const imports: ReadonlyArray<Import> = sourceFiles.flatMap((from) =>
  Array.from(readFileSync(source + from, 'utf8').matchAll(statement), ([, type, named, called]) => ({
    from,
    to: path.posix.join(path.posix.dirname(from), named ?? called ?? ''),
    types: type !== undefined
  }))
)

/** The circles in which files import one another; each as the sorted names of its files. */
export function circles(edges: ReadonlyArray<Import>): Array<Array<string>> {
  const next = new Map<string, Array<string>>()
  for (const {from, to} of edges) next.set(from, [...(next.get(from) ?? []), to])
  const reach = (start: string) => {
    const seen = new Set<string>()
    const open = [start]
    for (let file = open.pop(); file !== undefined; file = open.pop()) {
      for (const other of next.get(file) ?? []) if (!seen.has(other) && seen.add(other)) open.push(other)
    }
    return seen
  }
  const reached = new Map([...next.keys()].map((file) => [file, reach(file)]))
  const found = new Map<string, Array<string>>()
  for (const [file, seen] of reached) {
    if (!seen.has(file)) continue
    const circle = [...seen].filter((other) => reached.get(other)?.has(file)).sort()
    found.set(circle.join(' '), circle)
  }
  return [...found.values()]
}
