import {readFileSync, statSync} from 'node:fs'
import {pathToFileURL} from 'node:url'
import {isMap, isScalar, LineCounter, type Node, parseDocument} from 'yaml'
import {yamlProblem} from '../../formats/text/yaml-problem.ts'
import type {UiLanguage} from '../../types.ts'
import {isFile} from '../shell/is-file.ts'
import {UsageError} from '../shell/usage-error.ts'
import {configTexts} from '../texts/config.ts'

/** A configuration file's content, and where in the file its keys stand. */
export interface ConfigSource {
  readonly value: unknown
  /** 1-based line of a key, where the file's form knows lines. */
  readonly lineOf: (path: ReadonlyArray<string | number>) => number | undefined
}

/**
 * Read a configuration in YAML, JSON or JavaScript.
 *
 * @throws {UsageError} when it cannot be read.
 */
export async function readConfig(file: string, shown: string, language: UiLanguage): Promise<ConfigSource> {
  const texts = configTexts[language]
  if (/\.m?js$/.test(file)) {
    try {
      const module: {default?: unknown} = await settled(import(pathToFileURL(file).href), texts.unsettled)
      return {value: await settled(module.default, texts.unsettled), lineOf: () => undefined}
    } catch (error) {
      throw new UsageError(texts.unreadable(shown, error instanceof Error ? error.message : String(error)))
    }
  }

  let text: string
  try {
    // A pipe or a device may never end, and no configuration is that long.
    const {size} = statSync(file)
    if (!isFile(file) || size > sizeLimit) throw new UsageError(texts.unreadable(shown, texts.noConfigFile))
    text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '')
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw new UsageError(texts.unreadable(shown, (error as NodeJS.ErrnoException).code ?? String(error)))
  }
  // JSON is YAML, too; read as such, its mistakes have lines.
  const lines = new LineCounter()
  const document = parseDocument(text, {lineCounter: lines})
  const [problem] = document.errors
  if (problem) {
    const line = problem.linePos?.[0].line
    const message = problem.message.split('\n')[0]?.replace(/ at line.*/, '') ?? ''
    throw new UsageError(texts.syntax(shown, line, yamlProblem(problem.code, message, language)))
  }
  const lineOf = (path: ReadonlyArray<string | number>) => {
    const key = path.at(-1)
    const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents
    const pair = isMap(parent) ? parent.items.find(({key: d}) => isScalar(d) && d.value === key) : undefined
    const node = (pair?.key ?? document.getIn(path, true)) as Node | undefined
    return node?.range ? lines.linePos(node.range[0]).line : undefined
  }
  try {
    return {value: document.toJS({maxAliasCount: 100}), lineOf}
  } catch (error) {
    // Aliases of aliases would fill the memory.
    const message = error instanceof Error ? error.message : String(error)
    const said = yamlProblem('RESOURCE_EXHAUSTION', message, language)
    throw new UsageError(texts.syntax(shown, undefined, said))
  }
}

/** Longest configuration that is read, in bytes. */
const sizeLimit = 1_000_000

/** Wait for a promise, but not when nothing is left that could settle it. */
function settled<Value>(value: Value | Promise<Value>, message: string): Promise<Value> {
  return new Promise((resolve, reject) => {
    const onIdle = () => reject(new Error(message))
    process.once('beforeExit', onIdle)
    Promise.resolve(value)
      .then(resolve, reject)
      .finally(() => process.removeListener('beforeExit', onIdle))
  })
}
