import {statSync} from 'node:fs'

/** Bytes of a file; 0 where it cannot be asked, since whoever reads it then says why. */
export function fileSize(file: string): number {
  try {
    return statSync(file, {throwIfNoEntry: false})?.size ?? 0
  } catch {
    return 0
  }
}
