import {readFileSync} from 'node:fs'
import {pathToFileURL} from 'node:url'
import {isMap, isScalar, LineCounter, type Node, parseDocument} from 'yaml'
import type {UiLanguage} from '../rules/ui-language.ts'
import {configTexts} from './config-texts.ts'
import {UsageError} from './usage-error.ts'
import {yamlProblemInDanish} from './yaml-problem.ts'

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
      const module: {default?: unknown} = await import(pathToFileURL(file).href)
      return {value: module.default, lineOf: () => undefined}
    } catch (error) {
      throw new UsageError(texts.unreadable(shown, error instanceof Error ? error.message : String(error)))
    }
  }

  let text: string
  try {
    text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '')
  } catch (error) {
    throw new UsageError(texts.unreadable(shown, (error as NodeJS.ErrnoException).code ?? String(error)))
  }
  // JSON is YAML, too; read as such, its mistakes have lines.
  const lines = new LineCounter()
  const document = parseDocument(text, {lineCounter: lines})
  const [problem] = document.errors
  if (problem) {
    const line = problem.linePos?.[0].line
    const message = problem.message.split('\n')[0]?.replace(/ at line.*/, '') ?? ''
    throw new UsageError(
      texts.syntax(shown, line, language === 'da' ? yamlProblemInDanish(problem.code, message) : message)
    )
  }
  const lineOf = (path: ReadonlyArray<string | number>) => {
    const key = path.at(-1)
    const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents
    const pair = isMap(parent) ? parent.items.find(({key: d}) => isScalar(d) && d.value === key) : undefined
    const node = (pair?.key ?? document.getIn(path, true)) as Node | undefined
    return node?.range ? lines.linePos(node.range[0]).line : undefined
  }
  return {value: document.toJS(), lineOf}
}
