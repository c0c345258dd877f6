import type {RuleSetting} from '../rules/select-rules.ts'
import type {Audience, Language, LetterType, Severity, UiLanguage} from '../types.ts'
import type {Config} from './config-schema.ts'
import {matchesGlob} from './glob.ts'

/** A configuration with where its patterns and paths start from. */
export interface ConfigLayer {
  /** The file, absolute. */
  readonly file: string
  /** Folder that `ignore` and `overrides` are about: that of the file which is found, also for what it extends. */
  readonly folder: string
  readonly config: Config
}

/** What the configuration says of one letter. */
export interface ResolvedConfig {
  readonly audience?: Audience
  /** Whether the letters are templates. */
  readonly template?: boolean
  readonly type?: LetterType
  readonly language?: Language
  readonly uiLanguage?: UiLanguage
  readonly rules: Readonly<Record<string, RuleSetting>>
  /** Folders of house rules as written, with the file that names them. */
  readonly houseRules: ReadonlyArray<PathReference>
  readonly failOn?: Severity
  readonly maxLix?: number
  /** How long the letter may take; without it, its size says. */
  readonly timeoutSeconds?: number
  /** A budget for all letters under the file that sets it. */
  readonly maxWarnings?: {readonly limit: number; readonly file: string}
  readonly ignore: ReadonlyArray<{readonly folder: string; readonly patterns: ReadonlyArray<string>}>
  readonly baseline?: PathReference
  readonly redact?: boolean
  /** The files it comes from, weakest first. */
  readonly files: ReadonlyArray<string>
}

/** A path as a configuration file writes it. */
export interface PathReference {
  readonly path: string
  readonly file: string
}

/** What holds without any configuration. */
export const noConfig: ResolvedConfig = {rules: {}, houseRules: [], ignore: [], files: []}

type OpenConfig = {-readonly [Key in keyof ResolvedConfig]: ResolvedConfig[Key]}

/**
 * Put the layers together for one letter: a later layer beats an earlier one, its overrides beat the layer itself.
 *
 * @param layers weakest first
 * @param path the letter, absolute, with forward slashes
 */
export function resolveConfig(layers: ReadonlyArray<ConfigLayer>, path: string): ResolvedConfig {
  if (layers.length === 0) return noConfig
  const resolved: OpenConfig = {...noConfig, files: [...new Set(layers.map((layer) => layer.file))]}
  for (const {config, file, folder} of layers) {
    mergeSettings(resolved, config)
    if (config.uiLanguage) resolved.uiLanguage = config.uiLanguage
    if (config.maxWarnings !== undefined) resolved.maxWarnings = {limit: config.maxWarnings, file}
    if (config.baseline !== undefined) resolved.baseline = {path: config.baseline, file}
    if (config.redact !== undefined) resolved.redact = config.redact
    if (config.houseRules) {
      resolved.houseRules = [...resolved.houseRules, ...config.houseRules.map((d) => ({path: d, file}))]
    }
    if (config.ignore) resolved.ignore = [...resolved.ignore, {folder, patterns: config.ignore}]

    const relative = within(path, folder)
    for (const {files, ...settings} of config.overrides ?? []) {
      if (relative === undefined) continue
      if ([files].flat().some((glob) => matchesGlob(relative, glob))) mergeSettings(resolved, settings)
    }
  }
  return resolved
}

/** A path relative to a folder, or undefined when it stands outside. */
export function within(path: string, folder: string): string | undefined {
  const start = folder.endsWith('/') ? folder : `${folder}/`
  return path.startsWith(start) ? path.slice(start.length) : undefined
}

function mergeSettings(
  draft: OpenConfig,
  settings: Pick<
    Config,
    'audience' | 'type' | 'language' | 'template' | 'rules' | 'failOn' | 'maxLix' | 'timeoutSeconds'
  >
): void {
  if (settings.audience) draft.audience = settings.audience
  if (settings.type) draft.type = settings.type
  if (settings.language) draft.language = settings.language
  if (settings.template !== undefined) draft.template = settings.template
  if (settings.failOn) draft.failOn = settings.failOn
  if (settings.maxLix !== undefined) draft.maxLix = settings.maxLix
  if (settings.timeoutSeconds !== undefined) draft.timeoutSeconds = settings.timeoutSeconds
  if (settings.rules) {
    const entries = Object.entries(settings.rules).map(
      ([id, setting]) => [id, mergeSetting(draft.rules[id], settingOf(setting))] as const
    )
    draft.rules = {...draft.rules, ...Object.fromEntries(entries)}
  }
}

/** A later setting wins; options that it does not name stay. */
export function mergeSetting(earlier: RuleSetting = {}, later: RuleSetting): RuleSetting {
  const options = later.options ? {...earlier.options, ...later.options} : earlier.options
  return {...earlier, ...later, ...(options ? {options} : {})}
}

/** `warning` or `{level: warning, words: 20}` as a setting. */
function settingOf(setting: NonNullable<Config['rules']>[string]): RuleSetting {
  if (typeof setting === 'string') return {level: setting}
  const {level, ...options} = setting
  return {...(level ? {level} : {}), ...(Object.keys(options).length > 0 ? {options} : {})}
}
