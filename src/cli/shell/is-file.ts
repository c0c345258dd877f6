import {statSync} from 'node:fs'

/** Whether a file stands at a path; also false where the user may not look. */
export function isFile(file: string): boolean {
  try {
    return statSync(file, {throwIfNoEntry: false})?.isFile() === true
  } catch {
    return false
  }
}
