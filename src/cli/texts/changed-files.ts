import type {UiLanguage} from '../../types.ts'

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
