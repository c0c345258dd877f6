import type {ResolvedConfig} from '../config/resolve-config.ts'
import type {Projection} from '../rewrite/project-lix.ts'
import type {UiLanguage} from '../rules/ui-language.ts'
import type {LetterReport} from '../types.ts'
import {loadDanish} from './danish-data.ts'
import {letterCheckers, uiLanguageFor} from './letter-checker.ts'
import type {LetterOptions} from './letter-options.ts'
import {type Letters, openLetters} from './open-letters.ts'
import type {CommandContext} from './program.ts'
import {readerOf} from './read-letter.ts'
import type {Shard} from './shard.ts'

/** The letters checked, and what went wrong with others. */
export interface CheckedLetters extends Pick<Letters, 'problems' | 'missing' | 'unreadable' | 'rules'> {
  readonly letters: ReadonlyArray<LetterReport>
  /** Text of each letter, by path. */
  readonly texts: ReadonlyMap<string, string>
  /** LIX with suggestions applied, by path; empty unless asked for. */
  readonly projections: ReadonlyMap<string, Projection>
  /** What the configuration says of each letter, by path. */
  readonly configs: ReadonlyMap<string, ResolvedConfig>
  /** Which part of a run it was; undefined where it was the whole. */
  readonly shard?: Shard | undefined
  /** Language of what is said of the run: the user's word, else what the first letter's configuration says. */
  readonly uiLanguage: UiLanguage
}

/** Read and check the letters that the arguments name. Bad input to one never costs the report on the others. */
export async function checkLetters(
  paths: ReadonlyArray<string>,
  options: LetterOptions,
  context: CommandContext,
  {project = false}: {readonly project?: boolean} = {}
): Promise<CheckedLetters> {
  const opened = await openLetters(paths, options, context)
  const checkerFor = letterCheckers(opened, options, context)
  const cache = options.cache
    ? (await import('./cache/letter-cache.ts')).openCache(options, context)
    : undefined
  const letters: Array<LetterReport> = []
  const texts = new Map<string, string>()
  const configs = new Map<string, ResolvedConfig>()
  const projections = new Map<string, Projection>()
  const {projectLix} = project ? await import('../rewrite/project-lix.ts') : {}

  for (const letter of opened.letters) {
    const {path, document, config} = letter
    texts.set(path, document.text)
    configs.set(path, config)
    const cached = cache?.get(letter)
    if (cached && (!project || cached.projection !== undefined)) {
      letters.push(cached.report)
      if (cached.projection) projections.set(path, cached.projection)
      continue
    }
    const check = await checkerFor(letter)
    const report = check(document)
    letters.push(report)
    // What English is measured by is not at hand here.
    const projection =
      projectLix && report.language === 'da'
        ? projectLix(document, report.findings, loadDanish(), await readerOf(document.format))
        : undefined
    if (projection) projections.set(path, projection)
    cache?.set(letter, {report, projection: project ? (projection ?? null) : undefined})
  }
  const {problems, missing, unreadable, rules} = opened
  const uiLanguage = uiLanguageFor(opened.letters[0]?.config, context)
  const {shard} = options
  return {letters, texts, projections, configs, uiLanguage, problems, missing, unreadable, rules, shard}
}
