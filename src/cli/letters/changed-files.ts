import {execFile} from 'node:child_process'
import path from 'node:path'
import {promisify} from 'node:util'
import type {UiLanguage} from '../../types.ts'
import {UsageError} from '../shell/usage-error.ts'
import {changedTexts} from '../texts/changed-files.ts'

const run = promisify(execFile)

/**
 * Ask git which files have changed: since the common ancestor with `base`, or since the last commit. Files that are new
 * to git count, deleted ones do not.
 *
 * @param base a branch or commit, or true for the last commit
 * @returns absolute paths
 * @throws {UsageError} when git cannot say.
 */
export async function changedFiles(
  base: string | true,
  cwd: string,
  language: UiLanguage
): Promise<ReadonlySet<string>> {
  const texts = changedTexts[language]
  const git = async (...args: ReadonlyArray<string>) => {
    // Hooks and pagers of a repository have no say in a question.
    const options = ['-c', 'core.fsmonitor=false', '--no-pager', ...args]
    const {stdout} = await run('git', options, {cwd, maxBuffer: 2 ** 28, encoding: 'utf8'})
    return stdout
  }

  let top: string
  try {
    top = path.resolve(cwd, (await git('rev-parse', '--show-cdup')).trim())
  } catch (error) {
    throw new UsageError(
      (error as NodeJS.ErrnoException).code === 'ENOENT' ? texts.noGit : texts.noRepository
    )
  }
  let commit: string
  try {
    const name = base === true ? 'HEAD' : base
    commit = (await git('rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`)).trim()
    if (base !== true) commit = (await git('merge-base', commit, 'HEAD')).trim()
  } catch {
    throw new UsageError(base === true ? texts.noCommit : texts.noBase(base))
  }
  const changed = await git(
    'diff',
    '--name-only',
    '-z',
    '--no-ext-diff',
    '--no-relative',
    '--diff-filter=d',
    commit
  )
  const fresh = await git('ls-files', '--others', '--exclude-standard', '-z', '--full-name', '--', top)
  return new Set(
    [...changed.split('\0'), ...fresh.split('\0')].filter((d) => d !== '').map((d) => path.join(top, d))
  )
}
