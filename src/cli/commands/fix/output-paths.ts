import {statSync} from 'node:fs'
import path from 'node:path'
import type {UiLanguage} from '../../../types.ts'
import {UsageError} from '../../shell/usage-error.ts'
import {fixTexts} from './fix-texts.ts'

/**
 * Decide where fixed letters go with `--out`: a file for a single letter, else a folder, in which letters stand as
 * they do below the current folder.
 *
 * @throws {UsageError} when a folder is needed and a file stands there, or two letters would meet.
 */
export function outputPaths(
  letters: ReadonlyArray<string>,
  out: string,
  cwd: string,
  language: UiLanguage
): Map<string, string> {
  // What could not be read is told of by itself.
  if (letters.length === 0) return new Map()
  const texts = fixTexts[language]
  const stats = statSync(path.resolve(cwd, out), {throwIfNoEntry: false})
  const isFolder = stats ? stats.isDirectory() : letters.length > 1 || /[/\\]$/.test(out)
  const [only] = letters
  if (!isFolder && letters.length === 1 && only !== undefined) return new Map([[only, out]])
  if (!isFolder) throw new UsageError(texts.outIsFile(out))

  const targets = new Map<string, string>()
  const used = new Set<string>()
  for (const letter of letters) {
    const inside = path.relative(cwd, path.resolve(cwd, letter))
    const target = path.join(
      out,
      inside.startsWith('..') || path.isAbsolute(inside) ? path.basename(letter) : inside
    )
    if (used.has(target)) throw new UsageError(texts.sameTarget(target))
    used.add(target)
    targets.set(letter, target)
  }
  return targets
}
