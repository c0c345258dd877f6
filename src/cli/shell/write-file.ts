import {
  closeSync,
  constants,
  openSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync
} from 'node:fs'
import {hostname} from 'node:os'
import path from 'node:path'
import {makeFolder} from './make-folder.ts'

/** A file that is written piece by piece, and is there when it is whole. */
export interface AtomicFile {
  /** Write on; an error of the system, such as that of a full disk, has the file's name as `path`. */
  readonly write: (data: string | Uint8Array) => void
  /** Give the file its name. */
  readonly commit: () => void
  /** Leave the file as it was; after `commit` nothing happens. */
  readonly discard: () => void
}

/** Write a file whole or not at all; `check` throws at the last moment at which it may still stay as it is. */
export function writeFileAtomically(
  file: string,
  data: string | Uint8Array,
  check: () => void = () => {}
): void {
  const begun = beginFile(file)
  try {
    begun.write(data)
    check()
    begun.commit()
  } finally {
    begun.discard()
  }
}

/**
 * Begin a file: a neighbour, which `commit` renames. The file keeps its permissions, and a link goes on pointing to it.
 * What is no file, such as `/dev/null` or a named pipe, is written to as it is.
 */
export function beginFile(file: string): AtomicFile {
  makeFolder(path.dirname(file))
  const stats = statSync(file, {throwIfNoEntry: false})
  const isSpecial = stats !== undefined && !stats.isFile()
  const target = stats && !isSpecial ? realpathSync(file) : file
  const neighbour = isSpecial
    ? file
    : path.join(
        path.dirname(target),
        `.${path.basename(target)}.${machine()}-${process.pid}-${crypto.randomUUID()}.tmp`
      )
  if (!isSpecial) removeLeftovers(path.dirname(target))
  let descriptor: number | undefined = isSpecial
    ? openSpecial(file, stats.isFIFO())
    : openSync(neighbour, 'wx', stats?.mode)
  let isWaiting = !isSpecial
  const close = () => {
    if (descriptor !== undefined) closeSync(descriptor)
    descriptor = undefined
  }
  return {
    write(data) {
      const bytes = typeof data === 'string' ? Buffer.from(data) : data
      try {
        for (let at = 0; at < bytes.length; ) at += writeSync(descriptor ?? -1, bytes, at)
      } catch (error) {
        // What goes wrong on an open file comes without its name, and who reads of a full disk asks where.
        throw error instanceof Error ? Object.assign(error, {path: file}) : error
      }
    },
    commit() {
      close()
      if (isWaiting) renameSync(neighbour, target)
      isWaiting = false
    },
    discard() {
      close()
      if (isWaiting) rmSync(neighbour, {force: true})
      isWaiting = false
    }
  }
}

/** How often, and for how long each time in milliseconds, a pipe is tried that nobody reads yet. */
const pipeTries = {count: 8, pause: 100}

/**
 * Open what is no file. A pipe that nobody reads would keep the process, deaf to Ctrl-C, until somebody does; a reader
 * that is about to start gets the time to.
 */
function openSpecial(file: string, isPipe: boolean): number {
  if (!isPipe) return openSync(file, 'w')
  for (let tried = 1; ; tried++) {
    try {
      const probe = openSync(file, constants.O_WRONLY | constants.O_NONBLOCK)
      // The probe stays until the pipe is open for writing that waits: its reader must not see an end in between.
      const descriptor = openSync(file, 'w')
      closeSync(probe)
      return descriptor
    } catch (error) {
      const isUnread = error instanceof Error && 'code' in error && error.code === 'ENXIO'
      if (!isUnread || tried === pipeTries.count) throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pipeTries.pause)
    }
  }
}

/** Folders in which this process has looked for what others left. */
const tidied = new Set<string>()

/** This machine in the name of a file: on a shared drive, another one may be writing. */
function machine(): string {
  return hostname()
    .replace(/[^A-Za-z0-9]/g, '')
    .slice(0, 16)
}

/** Remove the neighbours that runs of this machine began in a folder and were killed before they could end. */
function removeLeftovers(folder: string): void {
  if (tidied.has(folder)) return
  tidied.add(folder)
  const leftover = /^\..+\.([A-Za-z0-9]*)-(\d+)-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.tmp$/
  try {
    for (const name of readdirSync(folder)) {
      const [, owner, id] = leftover.exec(name) ?? []
      if (owner === machine() && !isRunning(Number(id))) rmSync(path.join(folder, name), {force: true})
    }
  } catch {
    // Who may not look or remove there still may write.
  }
}

/** Whether a process runs; one of somebody else's does, too. */
function isRunning(id: number): boolean {
  try {
    process.kill(id, 0)
    return true
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH')
  }
}
