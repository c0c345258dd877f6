import {readFileSync} from 'node:fs'
import path from 'node:path'
import type {Ignore} from 'ignore'
import {within} from '../../config/resolve-config.ts'
import type {ConfigLoader} from '../settings/load-config.ts'
import {isFile} from '../shell/is-file.ts'

/** File with patterns of files to leave out, in the syntax of .gitignore. */
const ignoreFile = '.klarbrevignore'

/** Options that say which files are left out. */
export interface IgnoreOptions {
  /** False for `--no-ignore`. */
  readonly ignore?: boolean
  readonly ignorePattern?: ReadonlyArray<string>
}

/** Says whether a file is left out. */
export type IsIgnored = (file: string) => Promise<boolean>

/** Ask the configuration, the nearest `.klarbrevignore` above a file and `--ignore-pattern`. */
export function makeIgnored(options: IgnoreOptions, config: ConfigLoader, cwd: string): IsIgnored {
  if (options.ignore === false) return async () => false
  const compiled = new Map<string, Promise<Ignore>>()
  const files = new Map<string, string | undefined>()

  /** The ignore file that counts for a folder: its own, else the nearest above. */
  function fileFor(folder: string): string | undefined {
    if (files.has(folder)) return files.get(folder)
    const own = path.join(folder, ignoreFile)
    const parent = path.dirname(folder)
    const file = isFile(own) ? own : parent === folder ? undefined : fileFor(parent)
    files.set(folder, file)
    return file
  }

  async function matches(
    key: string,
    patterns: () => string,
    folder: string,
    file: string
  ): Promise<boolean> {
    let matcher = compiled.get(key)
    if (!matcher) {
      matcher = import('ignore').then(({default: ignore}) => ignore().add(patterns()))
      compiled.set(key, matcher)
    }
    const relative = within(slashes(file), slashes(folder))
    return relative !== undefined && (await matcher).ignores(relative)
  }

  const flags = options.ignorePattern ?? []
  return async (name) => {
    const file = path.resolve(cwd, name)
    if (flags.length > 0 && (await matches('--ignore-pattern', () => flags.join('\n'), cwd, file)))
      return true
    const own = fileFor(path.dirname(file))
    if (own && (await matches(own, () => readFileSync(own, 'utf8'), path.dirname(own), file))) return true
    for (const {folder, patterns} of (await config.resolve(file)).ignore) {
      const text = patterns.join('\n')
      if (await matches(`${folder}\n${text}`, () => text, folder, file)) return true
    }
    return false
  }
}

function slashes(file: string): string {
  return file.split(path.sep).join('/')
}
