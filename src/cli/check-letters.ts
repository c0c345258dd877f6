import {isClearlyDanish} from '../analyse/is-clearly-danish.ts'
import {checkDocument} from '../check-letter.ts'
import type {English} from '../english/english.ts'
import type {LetterDocument} from '../formats/document.ts'
import {rules} from '../rules/generated.ts'
import type {LetterReport} from '../types.ts'
import {loadDanish} from './danish-data.ts'
import {type LetterOptions, ruleSettings} from './letter-options.ts'
import {type Letters, openLetters} from './open-letters.ts'
import type {CommandContext} from './program.ts'

/** The letters checked, and what went wrong with others. */
export interface CheckedLetters extends Pick<Letters, 'problems' | 'missing' | 'unreadable'> {
  readonly letters: ReadonlyArray<LetterReport>
  /** Text of each letter, by path. */
  readonly texts: ReadonlyMap<string, string>
}

/** Read and check the letters that the arguments name. Bad input to one never costs the report on the others. */
export async function checkLetters(
  paths: ReadonlyArray<string>,
  options: LetterOptions,
  context: CommandContext
): Promise<CheckedLetters> {
  const {settings, only} = ruleSettings(options, context.language)
  const opened = await openLetters(paths, options, context)
  const letters: Array<LetterReport> = []
  const texts = new Map<string, string>()

  for (const {path, document} of opened.letters) {
    const english = await englishFor(document, options)
    texts.set(path, document.text)
    letters.push(
      checkDocument(document, {
        path,
        rules,
        settings,
        uiLanguage: context.language,
        danish: loadDanish(),
        ...(only ? {only} : {}),
        ...(english ? {english} : {}),
        ...(options.language ? {language: options.language} : {}),
        ...(options.audience ? {audience: options.audience} : {}),
        ...(options.type ? {type: options.type} : {})
      })
    )
  }
  const {problems, missing, unreadable} = opened
  return {letters, texts, problems, missing, unreadable}
}

/** The English engine, loaded only for letters that may be English. */
async function englishFor(document: LetterDocument, {language}: LetterOptions): Promise<English | undefined> {
  if (language === 'da') return
  const marked = language ?? document.meta.lang ?? document.meta.language
  const named = typeof marked === 'string' && /^en\b/i.test(marked)
  if (!named && isClearlyDanish(document.blocks.map((block) => block.content.text).join('\n'))) return
  return (await import('../english/check-english.ts')).english
}
