import {statSync} from 'node:fs'
import path from 'node:path'
import {isSupported, supportedGlob} from './file-formats.ts'
import type {IsIgnored} from './ignored-files.ts'

/** What the paths on the command line came to. */
export interface Found {
  /** Files to read, each once, in the order of the arguments and sorted within each. */
  readonly files: ReadonlyArray<string>
  /** Arguments that name nothing. */
  readonly missing: ReadonlyArray<{
    readonly argument: string
    readonly problem: 'missing' | 'empty' | 'unmatched' | 'all-ignored'
  }>
  /** Files named one by one that are left out. */
  readonly ignored: ReadonlyArray<string>
}

/** Find the letters that files, folders and globs name. The shell of Windows expands no globs, so they are ours. */
export async function findLetters(
  args: ReadonlyArray<string>,
  cwd: string,
  isIgnored: IsIgnored = async () => false
): Promise<Found> {
  const files = new Set<string>()
  const ignored: Array<string> = []
  const missing: Array<Found['missing'][number]> = []

  for (const argument of args) {
    const stats = statSync(path.resolve(cwd, argument), {throwIfNoEntry: false})
    if (stats?.isDirectory()) {
      await addAll(argument, await listFolder(path.resolve(cwd, argument)), 'empty')
    } else if (stats) {
      const file = relative(path.resolve(cwd, argument), cwd)
      if (await isIgnored(file)) ignored.push(file)
      else files.add(file)
    } else if (/[*?[{]/.test(argument)) {
      await addAll(argument, await expandGlob(argument, cwd), 'unmatched')
    } else {
      missing.push({argument, problem: 'missing'})
    }
  }
  return {files: [...files], missing, ignored}

  /** An argument that comes to nothing is a mistake that must be heard. */
  async function addAll(argument: string, found: ReadonlyArray<string>, none: 'empty' | 'unmatched') {
    let kept = 0
    for (const file of found) {
      if (await isIgnored(file)) continue
      kept++
      files.add(relative(file, cwd))
    }
    if (kept === 0) missing.push({argument, problem: found.length === 0 ? none : 'all-ignored'})
  }
}

async function listFolder(folder: string): Promise<Array<string>> {
  const {glob} = await import('tinyglobby')
  const found = await glob(supportedGlob, {
    cwd: folder,
    absolute: true,
    caseSensitiveMatch: false,
    // A link may lead back to a folder above it.
    followSymbolicLinks: false,
    ignore: ['**/node_modules/**', '**/~$*']
  })
  return found.sort()
}

async function expandGlob(pattern: string, cwd: string): Promise<Array<string>> {
  const {glob} = await import('tinyglobby')
  const found = await glob(pattern.replaceAll('\\', '/'), {
    cwd,
    absolute: true,
    ignore: ['**/node_modules/**']
  })
  return found.filter((file) => isSupported(file)).sort()
}

/** Paths are shown from where the user stands, with forward slashes on every system. */
function relative(file: string, cwd: string): string {
  const shown = path.relative(cwd, file)
  return (shown.startsWith('..') && path.isAbsolute(shown) ? file : shown || file).split(path.sep).join('/')
}
