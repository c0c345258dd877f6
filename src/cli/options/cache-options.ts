import type {Command} from 'commander'
import type {UiLanguage} from '../../types.ts'
import {optionTexts} from '../texts/options.ts'

/** Add `--cache` and where it lies. */
export function addCacheOptions(command: Command, language: UiLanguage): void {
  const help = optionTexts[language]
  command.option('--cache', help.cache).option('--cache-location <dir>', help.cacheFolder)
}
