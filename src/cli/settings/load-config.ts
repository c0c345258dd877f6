import {createRequire} from 'node:module'
import path from 'node:path'
import type {ConfigProblem} from '../../config/check-config.ts'
import type {Config} from '../../config/config-schema.ts'
import {type ConfigLayer, noConfig, type ResolvedConfig, resolveConfig} from '../../config/resolve-config.ts'
import type {Rule} from '../../rules/rule.ts'
import {nearest} from '../../text/nearest.ts'
import type {CommandContext} from '../shell/command-context.ts'
import {isFile} from '../shell/is-file.ts'
import {UsageError} from '../shell/usage-error.ts'
import {configTexts} from '../texts/config.ts'
import type {ConfigSource} from './read-config.ts'

/** Names of a configuration file, in the order they are looked for in a folder. */
export const configNames = [
  'klarbrev.yml',
  'klarbrev.yaml',
  'klarbrev.json',
  'klarbrev.config.js',
  'klarbrev.config.mjs'
] as const

/** Options that say where configuration comes from: `--config PATH`, or false for `--no-config`. */
export interface ConfigOptions {
  readonly config?: string | boolean
}

/** Finds the configuration of letters; what it has read is kept for the run. */
export interface ConfigLoader {
  /** What the configuration says of a file; the file need not exist. */
  readonly resolve: (file: string) => Promise<ResolvedConfig>
}

/** The rules that a configuration may set: klarbrev's own and those of its house rules. */
export type RulesOf = (houseRules: ResolvedConfig['houseRules']) => Promise<ReadonlyArray<Rule>>

/** Make a loader: with `--config` or `KLARBREV_CONFIG` one file serves all letters, else each letter's folders are asked. */
export function makeConfigLoader(
  {config}: ConfigOptions,
  {shell, language}: Pick<CommandContext, 'shell' | 'language'>,
  rulesOf: RulesOf
): ConfigLoader {
  const named =
    typeof config === 'string'
      ? config
      : config === false
        ? undefined
        : shell.env.KLARBREV_CONFIG || undefined
  if (config === false) return {resolve: async () => noConfig}
  const texts = configTexts[language]
  const cwd = shell.cwd()
  const folders = new Map<string, Promise<ReadonlyArray<ConfigLayer>>>()
  const sources = new WeakMap<Config, ConfigSource>()
  const show = (file: string) => shownPath(file, cwd)

  const fixed = named === undefined ? undefined : path.resolve(cwd, named)
  if (fixed !== undefined && !isFile(fixed)) throw new UsageError(texts.missing(named ?? fixed))

  /** Layers for a folder, weakest first: those of the folders above it, then its own. */
  function layersOf(folder: string): Promise<ReadonlyArray<ConfigLayer>> {
    let layers = folders.get(folder)
    if (!layers) {
      layers = collectLayers(folder)
      folders.set(folder, layers)
    }
    return layers
  }

  async function collectLayers(folder: string): Promise<ReadonlyArray<ConfigLayer>> {
    const parent = path.dirname(folder)
    const file = configNames.map((name) => path.join(folder, name)).find(isFile)
    if (!file) return parent === folder ? [] : layersOf(parent)
    const own = await readLayers(file, folder, [])
    const isRoot = own.at(-1)?.config.root === true || parent === folder
    return withRulesChecked(isRoot ? [] : await layersOf(parent), own)
  }

  /** Rules are known when all layers are: a file may set house rules that another one brings. */
  async function withRulesChecked(
    above: ReadonlyArray<ConfigLayer>,
    own: ReadonlyArray<ConfigLayer>
  ): Promise<ReadonlyArray<ConfigLayer>> {
    const layers = [...above, ...own]
    if (!own.some(({config}) => config.rules ?? config.overrides)) return layers
    const {checkRuleSettings} = await import('../../config/check-config.ts')
    const rules = await rulesOf(resolveConfig(layers, '').houseRules)
    for (const {config, file} of own) refuse(checkRuleSettings(config, rules), file, sources.get(config))
    return layers
  }

  function refuse(
    problems: ReadonlyArray<ConfigProblem>,
    file: string,
    source: ConfigSource | undefined
  ): void {
    if (problems.length === 0) return
    const lines = problems.map((problem) => {
      const near = nearest(problem.found, problem.allowed)
      return texts.problem(show(file), source?.lineOf(problem.path), problem, near)
    })
    throw new UsageError(lines.join('\n'))
  }

  /** A file with what it extends before it. */
  async function readLayers(
    file: string,
    folder: string,
    chain: ReadonlyArray<string>
  ): Promise<Array<ConfigLayer>> {
    if (chain.includes(file)) throw new UsageError(texts.circular(show(file)))
    const config = await readChecked(file)
    const layers: Array<ConfigLayer> = []
    for (const name of [config.extends ?? []].flat()) {
      const parent = findParent(name, file)
      if (!parent) throw new UsageError(texts.unknownParent(name, show(file)))
      layers.push(...(await readLayers(parent, folder, [...chain, file])))
    }
    return [...layers, {file, folder: slashes(folder), config}]
  }

  async function readChecked(file: string): Promise<Config> {
    // Loaded only now: a run without configuration needs no parser and no schema.
    const [{checkConfig}, {readConfig}] = await Promise.all([
      import('../../config/check-config.ts'),
      import('./read-config.ts')
    ])
    const source = await readConfig(file, show(file), language)
    const checked = checkConfig(source.value)
    if ('problems' in checked) {
      refuse(checked.problems, file, source)
      return {}
    }
    sources.set(checked.config, source)
    return checked.config
  }

  let fixedLayers: Promise<ReadonlyArray<ConfigLayer>> | undefined
  return {
    async resolve(file) {
      const absolute = path.resolve(cwd, file)
      if (fixed === undefined) return resolveConfig(await layersOf(path.dirname(absolute)), slashes(absolute))
      // Patterns of a file that is named are about where the user stands, as the paths beside it are.
      fixedLayers ??= readLayers(fixed, cwd, []).then((own) => withRulesChecked([], own))
      return resolveConfig(await fixedLayers, slashes(absolute))
    }
  }
}

/** What `extends` names: a path beside the file, or a package that the file's folder can see. */
function findParent(name: string, file: string): string | undefined {
  if (/^\.{0,2}[\\/]/.test(name) || path.isAbsolute(name) || /\.(?:ya?ml|json|m?js)$/.test(name)) {
    const beside = path.resolve(path.dirname(file), name)
    if (isFile(beside)) return beside
  }
  const {resolve} = createRequire(file)
  for (const candidate of [name, ...configNames.map((d) => `${name}/${d}`)]) {
    try {
      return resolve(candidate)
    } catch {
      // The next name may do.
    }
  }
  return undefined
}

function slashes(file: string): string {
  return file.split(path.sep).join('/')
}

/** A path as the user would write it from where they stand. */
export function shownPath(file: string, cwd: string): string {
  const relative = path.relative(cwd, file)
  return slashes(relative === '' ? file : relative)
}
