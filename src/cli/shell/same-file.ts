import {statSync} from 'node:fs'
import path from 'node:path'

/** Whether two paths lead to one file, also by links and by names that differ in case only. */
export function isSameFile(one: string, other: string): boolean {
  if (path.resolve(one) === path.resolve(other)) return true
  const [a, b] = [one, other].map(identityOf)
  return a !== undefined && b !== undefined && a.dev === b.dev && a.ino === b.ino
}

function identityOf(file: string) {
  try {
    return statSync(file, {throwIfNoEntry: false, bigint: true})
  } catch {
    // Who may not look there writes nothing there.
    return undefined
  }
}
