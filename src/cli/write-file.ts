import {mkdirSync, renameSync, rmSync, statSync, writeFileSync} from 'node:fs'
import path from 'node:path'

/**
 * Write a file whole or not at all: into a neighbour first, then renamed. The file keeps its permissions.
 */
export function writeFileAtomically(file: string, data: string | Uint8Array): void {
  const folder = path.dirname(file)
  mkdirSync(folder, {recursive: true})
  const mode = statSync(file, {throwIfNoEntry: false})?.mode
  const neighbour = path.join(folder, `.${path.basename(file)}.${crypto.randomUUID()}.tmp`)
  try {
    writeFileSync(neighbour, data, mode === undefined ? {flag: 'wx'} : {flag: 'wx', mode})
    renameSync(neighbour, file)
  } catch (error) {
    rmSync(neighbour, {force: true})
    throw error
  }
}
