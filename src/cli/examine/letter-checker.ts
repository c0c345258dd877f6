import {checkDocument, type English} from '../../check-letter.ts'
import {mergeSetting, type ResolvedConfig} from '../../config/resolve-config.ts'
import type {LetterDocument} from '../../formats/document.ts'
import {isClearlyDanish} from '../../letter/model/is-clearly-danish.ts'
import type {Given} from '../../letter/recognise/assume.ts'
import type {Rule} from '../../rules/rule.ts'
import type {RuleSetting} from '../../rules/select-rules.ts'
import type {LetterReport, UiLanguage} from '../../types.ts'
import {loadDanish} from '../danish-data.ts'
import type {OpenedLetter} from '../letters/open-letters.ts'
import {type LetterOptions, ruleSettings} from '../options/letter-options.ts'
import {isUiLanguageGiven} from '../shell/choose-ui-language.ts'
import type {CommandContext} from '../shell/command-context.ts'

/** Checks a letter as it is now; the same letter may be checked again after each change. */
export type LetterChecker = (document: LetterDocument) => LetterReport

/**
 * Prepare the checks of letters by flags and configuration. What is said of one letter beats both.
 *
 * @throws {UsageError} when a flag names a rule or level that does not exist.
 */
export function letterCheckers(
  {rules: known}: {readonly rules: ReadonlyArray<Pick<Rule, 'id'>>},
  options: LetterOptions,
  context: CommandContext
): (letter: Omit<OpenedLetter, 'bounded'>, own?: Given) => Promise<LetterChecker> {
  const {settings, only} = ruleSettings(options, context.language, new Set(known.map((d) => d.id)))
  const today = localDate(new Date())

  return async ({path, document, config, rules}, own = {}) => {
    const given = {...givenBy(config), ...givenBy(options), ...own}
    const english = await englishFor(document, given)
    const checking = {
      path,
      rules,
      settings: withFlags(config.rules, settings),
      uiLanguage: uiLanguageFor(config, context),
      danish: loadDanish(),
      ...(only ? {only} : {}),
      ...(english ? {english} : {}),
      ...(options.inlineConfig === false ? {inlineConfig: false} : {}),
      today,
      ...given
    }
    return (changed) => checkDocument(changed, checking)
  }
}

/** Language of what is said of a letter: the user's word, else what its configuration says. */
export function uiLanguageFor(
  config: ResolvedConfig | undefined,
  {shell, language}: CommandContext
): UiLanguage {
  return (isUiLanguageGiven(shell) ? undefined : config?.uiLanguage) ?? language
}

/** A day where the user is, as `2027-01-01`. */
export function localDate(date: Date): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}

/** What is said of a letter beforehand. */
function givenBy({language, audience, type, template}: Pick<LetterOptions, keyof Given>): Given {
  return {
    ...(language ? {language} : {}),
    ...(audience ? {audience} : {}),
    ...(type ? {type} : {}),
    ...(template === undefined ? {} : {template})
  }
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
  return (await import('../../english/check-english.ts')).english
}
