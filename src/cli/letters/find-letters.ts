import {lstatSync, statSync} from 'node:fs'
import path from 'node:path'
import type {IsIgnored} from './ignored-files.ts'
import {expandGlob, type Listed, listFolder} from './list-letters.ts'

/** What the paths on the command line came to. */
export interface FoundLetters {
  /** Files to read, each once, in the order of the arguments and sorted within each. */
  readonly files: ReadonlyArray<string>
  /** Arguments that name nothing. */
  readonly missing: ReadonlyArray<{
    readonly argument: string
    readonly problem: 'missing' | 'dangling' | 'empty' | 'unmatched' | 'all-ignored'
  }>
  /** Files named one by one that are left out. */
  readonly ignored: ReadonlyArray<string>
  /** Folders that could not be read, as paths like `files`, with the code of the error. */
  readonly unread: Listed['unread']
}

/** Find the letters that files, folders and globs name. The shell of Windows expands no globs, so they are ours. */
export async function findLetters(
  args: ReadonlyArray<string>,
  cwd: string,
  isIgnored: IsIgnored = async () => false
): Promise<FoundLetters> {
  const files = new Set<string>()
  const ignored: Array<string> = []
  const unread: Array<Listed['unread'][number]> = []
  const missing: Array<FoundLetters['missing'][number]> = []

  for (const argument of args) {
    const kind = kindOf(path.resolve(cwd, argument))
    const isGlob = /[*?[{]/.test(argument)
    if (kind === 'folder') {
      await addAll(argument, await listFolder(path.resolve(cwd, argument)), 'empty')
    } else if (kind === 'file' || (kind === 'closed' && !isGlob)) {
      const file = relative(path.resolve(cwd, argument), cwd)
      if (await isIgnored(file)) ignored.push(file)
      else files.add(file)
    } else if (isGlob) {
      await addAll(argument, await expandGlob(argument, cwd), 'unmatched')
    } else {
      missing.push({argument, problem: isLink(path.resolve(cwd, argument)) ? 'dangling' : 'missing'})
    }
  }
  return {files: [...files], missing, ignored, unread}

  /** An argument that comes to nothing is a mistake that must be heard. */
  async function addAll(
    argument: string,
    {files: found, unread: closed}: Listed,
    none: 'empty' | 'unmatched'
  ) {
    let kept = 0
    for (const file of found) {
      if (await isIgnored(file)) continue
      kept++
      files.add(relative(file, cwd))
    }
    for (const {folder, code} of closed)
      unread.push({folder: relative(folder.replace(/[\\/]$/, ''), cwd), code})
    // Where a folder could not be read, that is what there is to say.
    if (kept === 0 && closed.length === 0)
      missing.push({argument, problem: found.length === 0 ? none : 'all-ignored'})
  }
}

/** What stands at a path; `closed` where the user may not even look, which the reading of it will tell. */
function kindOf(file: string): 'folder' | 'file' | 'closed' | 'nothing' {
  try {
    const stats = statSync(file, {throwIfNoEntry: false})
    return stats ? (stats.isDirectory() ? 'folder' : 'file') : 'nothing'
  } catch {
    return 'closed'
  }
}

/** Whether a link stands at a path, wherever it points. */
function isLink(file: string): boolean {
  return lstatSync(file, {throwIfNoEntry: false})?.isSymbolicLink() === true
}

/** Paths are shown from where the user stands, with forward slashes on every system. */
function relative(file: string, cwd: string): string {
  const shown = path.relative(cwd, file)
  return (shown.startsWith('..') && path.isAbsolute(shown) ? file : shown || file).split(path.sep).join('/')
}
