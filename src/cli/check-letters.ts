import type {Given} from '../analyse/assume.ts'
import {isClearlyDanish} from '../analyse/is-clearly-danish.ts'
import {checkDocument} from '../check-letter.ts'
import {mergeSetting, type ResolvedConfig} from '../config/resolve-config.ts'
import type {English} from '../english/english.ts'
import type {LetterDocument} from '../formats/document.ts'
import type {RuleSetting} from '../rules/select-rules.ts'
import type {UiLanguage} from '../rules/ui-language.ts'
import type {LetterReport} from '../types.ts'
import {isUiLanguageGiven} from './choose-ui-language.ts'
import {loadDanish} from './danish-data.ts'
import {type LetterOptions, ruleSettings} from './letter-options.ts'
import {type Letters, openLetters} from './open-letters.ts'
import type {CommandContext} from './program.ts'

/** The letters checked, and what went wrong with others. */
export interface CheckedLetters extends Pick<Letters, 'problems' | 'missing' | 'unreadable' | 'rules'> {
  readonly letters: ReadonlyArray<LetterReport>
  /** Text of each letter, by path. */
  readonly texts: ReadonlyMap<string, string>
  /** What the configuration says of each letter, by path. */
  readonly configs: ReadonlyMap<string, ResolvedConfig>
  /** Language of what is said of the run: the user's word, else what the first letter's configuration says. */
  readonly uiLanguage: UiLanguage
}

/** Read and check the letters that the arguments name. Bad input to one never costs the report on the others. */
export async function checkLetters(
  paths: ReadonlyArray<string>,
  options: LetterOptions,
  context: CommandContext
): Promise<CheckedLetters> {
  const opened = await openLetters(paths, options, context)
  const {settings, only} = ruleSettings(options, context.language, new Set(opened.rules.map((d) => d.id)))
  const letters: Array<LetterReport> = []
  const texts = new Map<string, string>()
  const configs = new Map<string, ResolvedConfig>()
  const today = localDate(new Date())
  const isGiven = isUiLanguageGiven(context.shell)
  const uiLanguageFor = (config?: ResolvedConfig) =>
    (isGiven ? undefined : config?.uiLanguage) ?? context.language

  for (const {path, document, config, rules} of opened.letters) {
    const given = {...givenBy(config), ...givenBy(options)}
    const english = await englishFor(document, given)
    texts.set(path, document.text)
    configs.set(path, config)
    letters.push(
      checkDocument(document, {
        path,
        rules,
        settings: withFlags(config.rules, settings),
        uiLanguage: uiLanguageFor(config),
        danish: loadDanish(),
        ...(only ? {only} : {}),
        ...(english ? {english} : {}),
        ...(options.inlineConfig === false ? {inlineConfig: false} : {}),
        today,
        ...given
      })
    )
  }
  const {problems, missing, unreadable, rules} = opened
  const uiLanguage = uiLanguageFor(opened.letters[0]?.config)
  return {letters, texts, configs, uiLanguage, problems, missing, unreadable, rules}
}

/** A day where the user is, as `2027-01-01`. */
function localDate(date: Date): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}

/** What is said of a letter beforehand. */
function givenBy({language, audience, type}: Pick<LetterOptions, keyof Given>): Given {
  return {...(language ? {language} : {}), ...(audience ? {audience} : {}), ...(type ? {type} : {})}
}

/** A flag beats the configuration; options that only the latter names stay. */
function withFlags(
  config: ResolvedConfig['rules'],
  flags: Readonly<Record<string, RuleSetting>>
): Readonly<Record<string, RuleSetting>> {
  const merged = {...config}
  for (const [id, setting] of Object.entries(flags)) merged[id] = mergeSetting(config[id], setting)
  return merged
}

/** The English engine, loaded only for letters that may be English. */
async function englishFor(document: LetterDocument, {language}: Given): Promise<English | undefined> {
  if (language === 'da') return
  const marked = language ?? document.meta.lang ?? document.meta.language
  const named = typeof marked === 'string' && /^en\b/i.test(marked)
  if (!named && isClearlyDanish(document.blocks.map((block) => block.content.text).join('\n'))) return
  return (await import('../english/check-english.ts')).english
}
