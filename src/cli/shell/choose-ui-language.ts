import type {UiLanguage} from '../../types.ts'
import type {Shell} from './terminal.ts'

/** The language of everything said, known before the arguments are parsed: errors in them are said in it, too. */
export function chooseUiLanguage(shell: Pick<Shell, 'argv' | 'env'>): UiLanguage {
  return given(shell) ?? 'da'
}

/** Whether the user said which language, so that a configuration is not asked. */
export function isUiLanguageGiven(shell: Pick<Shell, 'argv' | 'env'>): boolean {
  return given(shell) !== undefined
}

function given({argv, env}: Pick<Shell, 'argv' | 'env'>): UiLanguage | undefined {
  for (const [index, argument] of argv.entries()) {
    if (argument === '--') break
    if (argument === '--ui-language' && argv[index + 1] === 'en') return 'en'
    if (argument === '--ui-language' && argv[index + 1] === 'da') return 'da'
    if (argument === '--ui-language=en') return 'en'
    if (argument === '--ui-language=da') return 'da'
  }
  return env.KLARBREV_UI === 'en' || env.KLARBREV_UI === 'da' ? env.KLARBREV_UI : undefined
}
