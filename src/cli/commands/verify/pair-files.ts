import path from 'node:path'
import {listFolder} from '../../letters/list-letters.ts'
import {UsageError} from '../../shell/usage-error.ts'
import type {VerifyTexts} from './texts.ts'
import type {Unmatched} from './verified.ts'

/** An old version with the new one; paths as they are shown. */
export interface FilePair {
  readonly before: string
  readonly after: string
}

/**
 * Pair the letters of two folders by their path within, the ending left out where no other file has the same.
 *
 * @throws {UsageError} when a folder has no letter, or names are not clear.
 */
export async function pairFolders(
  before: string,
  after: string,
  cwd: string,
  texts: VerifyTexts
): Promise<Unmatched & {readonly pairs: ReadonlyArray<FilePair>}> {
  const [old, young] = [await lettersIn(before, cwd, texts), await lettersIn(after, cwd, texts)]
  const byStem = new Map<string, Array<string>>()
  for (const name of young) byStem.set(stemOf(name), [...(byStem.get(stemOf(name)) ?? []), name])
  const left = new Set(young)
  const pairs: Array<FilePair> = []
  const onlyBefore: Array<string> = []
  // Files of the same name are pairs, whatever others there are.
  const same = new Set(old.filter((name) => left.delete(name)))
  for (const name of old) {
    if (same.has(name)) {
      pairs.push({before: join(before, name), after: join(after, name)})
      continue
    }
    const candidates = (byStem.get(stemOf(name)) ?? []).filter((d) => left.has(d))
    if (candidates.length > 1) throw new UsageError(texts.several(join(after, stemOf(name))))
    const [other] = candidates
    if (other === undefined) onlyBefore.push(join(before, name))
    else {
      left.delete(other)
      pairs.push({before: join(before, name), after: join(after, other)})
    }
  }
  return {pairs, onlyBefore, onlyAfter: [...left].map((d) => join(after, d))}
}

async function lettersIn(folder: string, cwd: string, texts: VerifyTexts): Promise<ReadonlyArray<string>> {
  const root = path.resolve(cwd, folder)
  const {files} = await listFolder(root)
  if (files.length === 0) throw new UsageError(texts.emptyFolder(folder))
  return files.map((file) => path.relative(root, file).split(path.sep).join('/'))
}

function join(folder: string, name: string): string {
  return path.posix.join(folder.split(path.sep).join('/'), name)
}

function stemOf(name: string): string {
  return name
    .replace(/\.[^./]+$/, '')
    .normalize('NFC')
    .toLowerCase()
}
