import {existsSync, mkdirSync} from 'node:fs'
import path from 'node:path'

/** Make a folder and those above it. Node.js by itself tries for ever where there can be none, as in `/proc`. */
export function makeFolder(folder: string): void {
  if (existsSync(folder)) return
  makeFolder(path.dirname(folder))
  try {
    mkdirSync(folder)
  } catch (error) {
    // Another run may have made it meanwhile.
    if (!existsSync(folder)) throw error
  }
}
