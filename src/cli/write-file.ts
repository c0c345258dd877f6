import {mkdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync} from 'node:fs'
import path from 'node:path'

/**
 * Write a file whole or not at all: into a neighbour first, then renamed. The file keeps its permissions, and a link
 * goes on pointing to it. What is no file, such as `/dev/null` or a named pipe, is written to as it is.
 */
export function writeFileAtomically(file: string, data: string | Uint8Array): void {
  const folder = path.dirname(file)
  mkdirSync(folder, {recursive: true})
  const stats = statSync(file, {throwIfNoEntry: false})
  if (stats && !stats.isFile()) {
    writeFileSync(file, data)
    return
  }
  const target = stats ? realpathSync(file) : file
  const neighbour = path.join(path.dirname(target), `.${path.basename(target)}.${crypto.randomUUID()}.tmp`)
  try {
    writeFileSync(neighbour, data, stats ? {flag: 'wx', mode: stats.mode} : {flag: 'wx'})
    renameSync(neighbour, target)
  } catch (error) {
    rmSync(neighbour, {force: true})
    throw error
  }
}
