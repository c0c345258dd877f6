import {execFile} from 'node:child_process'
import path from 'node:path'
import {promisify} from 'node:util'
import type {UiLanguage} from '../../types.ts'
import {UsageError} from '../shell/usage-error.ts'

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

interface ChangedTexts {
  readonly noGit: string
  readonly noRepository: string
  readonly noCommit: string
  readonly noBase: (base: string) => string
  readonly nothing: (base: string | true) => string
}

/** What is said of `--changed`, by language. */
export const changedTexts: Readonly<Record<UiLanguage, ChangedTexts>> = {
  da: {
    noGit: '--changed: Git er ikke installeret. Installér git, eller undlad --changed.',
    noRepository: '--changed: Mappen hører ikke til et git-arkiv. Undlad --changed.',
    noCommit: '--changed: Arkivet har endnu intet commit. Undlad --changed.',
    noBase: (base) =>
      `--changed: »${base}« er ikke en gren eller et commit her. Hent den først, eller skriv stierne før --changed.`,
    nothing: (base) => `Ingen af brevene er ændret siden ${base === true ? 'sidste commit' : base}.`
  },
  en: {
    noGit: '--changed: git is not installed. Install it, or leave --changed out.',
    noRepository: '--changed: the folder is in no git repository. Leave --changed out.',
    noCommit: '--changed: the repository has no commit yet. Leave --changed out.',
    noBase: (base) =>
      `--changed: no branch or commit “${base}” here. Fetch it, or write the paths before --changed.`,
    nothing: (base) => `None of the letters changed since ${base === true ? 'the last commit' : base}.`
  }
}
