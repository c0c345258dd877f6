import {type Dirent, readdir} from 'node:fs'
import path from 'node:path'
import {isSupported, supportedGlob} from '../../formats/file-formats.ts'
import {isFile} from '../shell/is-file.ts'

/** Reads a folder, as Node.js does in the form with a callback. */
export type ReadFolder = (
  folder: string,
  how: {readonly withFileTypes: true},
  done: (error: NodeJS.ErrnoException | null, entries: Array<Dirent>) => void
) => void

/** Letters that a folder or glob comes to. */
export interface Listed {
  /** Absolute paths, sorted. */
  readonly files: ReadonlyArray<string>
  /** Folders that could not be read, with the code of the error: nobody knows what is in them. */
  readonly unread: ReadonlyArray<{readonly folder: string; readonly code: string}>
}

/** List the letters in a folder and those below it. A link to a folder may lead back above, so none is followed. */
export async function listFolder(folder: string, readFolder: ReadFolder = readdir): Promise<Listed> {
  return list(supportedGlob, {cwd: folder, caseSensitiveMatch: false, followSymbolicLinks: false}, readFolder)
}

/** List the letters that a glob matches. */
export async function expandGlob(pattern: string, cwd: string): Promise<Listed> {
  const {files, unread} = await list(pattern.replaceAll('\\', '/'), {cwd}, readdir)
  return {files: files.filter(isSupported), unread}
}

async function list(
  pattern: string,
  options: {
    readonly cwd: string
    readonly caseSensitiveMatch?: boolean
    readonly followSymbolicLinks?: boolean
  },
  readFolder: ReadFolder
): Promise<Listed> {
  const {glob} = await import('tinyglobby')
  const unread: Array<Listed['unread'][number]> = []
  const watched: ReadFolder = (folder, how, done) =>
    readFolder(folder, how, (error, entries) => {
      // What is gone holds no letter.
      if (error && error.code !== 'ENOENT') unread.push({folder, code: error.code ?? ''})
      done(
        error,
        error ? entries : entries.map((entry) => (isLinkToFile(folder, entry) ? asFile(entry) : entry))
      )
    })
  const files = await glob(pattern, {
    ...options,
    absolute: true,
    ignore: ['**/node_modules/**', '**/~$*'],
    // Of all forms of this function, tinyglobby uses the one above; what it cannot read it passes over in silence.
    fs: {readdir: watched as typeof readdir}
  })
  return {files: files.sort(), unread}
}

function isLinkToFile(folder: string, entry: Dirent): boolean {
  return entry.isSymbolicLink() && isFile(path.join(folder, entry.name))
}

/** A letter that stands elsewhere is a letter here, too. */
function asFile(entry: Dirent): Dirent {
  return Object.assign(Object.create(entry), {isFile: () => true, isSymbolicLink: () => false})
}
