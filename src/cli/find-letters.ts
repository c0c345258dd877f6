import {statSync} from 'node:fs'
import path from 'node:path'
import {isSupported, supportedGlob} from './file-formats.ts'

/** What the paths on the command line came to. */
export interface Found {
  /** Files to read, each once, in the order of the arguments and sorted within each. */
  readonly files: ReadonlyArray<string>
  /** Arguments that name nothing. */
  readonly missing: ReadonlyArray<{
    readonly argument: string
    readonly problem: 'missing' | 'empty' | 'unmatched'
  }>
}

/** Find the letters that files, folders and globs name. The shell of Windows expands no globs, so they are ours. */
export async function findLetters(args: ReadonlyArray<string>, cwd: string): Promise<Found> {
  const files = new Set<string>()
  const missing: Array<Found['missing'][number]> = []

  for (const argument of args) {
    const stats = statSync(path.resolve(cwd, argument), {throwIfNoEntry: false})
    if (stats?.isDirectory()) {
      const inside = await listFolder(path.resolve(cwd, argument))
      if (inside.length === 0) missing.push({argument, problem: 'empty'})
      for (const file of inside) files.add(relative(file, cwd))
    } else if (stats) {
      files.add(relative(path.resolve(cwd, argument), cwd))
    } else if (/[*?[{]/.test(argument)) {
      const matched = await expandGlob(argument, cwd)
      if (matched.length === 0) missing.push({argument, problem: 'unmatched'})
      for (const file of matched) files.add(relative(file, cwd))
    } else {
      missing.push({argument, problem: 'missing'})
    }
  }
  return {files: [...files], missing}
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
