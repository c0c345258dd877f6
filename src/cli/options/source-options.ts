import {Option} from 'commander'
import type {UiLanguage} from '../../types.ts'
import {optionTexts} from '../texts/options.ts'

/** `--rules DIR`: where a municipality's own rules are. */
export function houseRulesOption(language: UiLanguage): Option {
  return new Option('--rules <dir>', optionTexts[language].houseRules).argParser(collect)
}

/** `--config PATH`. */
export function configOption(language: UiLanguage): Option {
  return new Option('-c, --config <path>', optionTexts[language].config)
}

/** `--no-config`. */
export function noConfigOption(language: UiLanguage): Option {
  return new Option('--no-config', optionTexts[language].noConfig)
}

/** Take an option that may be repeated. Commander's own lists would swallow the paths after them. */
export function collect(value: string, earlier: ReadonlyArray<string> = []): Array<string> {
  return [...earlier, value]
}
