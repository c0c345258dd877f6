import type {Command} from 'commander'
import type {UiLanguage} from '../../types.ts'

/** Add `--cache` and where it lies. */
export function addCacheOptions(command: Command, language: UiLanguage): void {
  const da = language === 'da'
  command
    .option(
      '--cache',
      da
        ? 'husk fundene til næste gang, så kun nye og ændrede breve læses igennem'
        : 'keep the findings, so that only new and changed letters are checked next time'
    )
    .option(
      '--cache-location <dir>',
      da ? 'mappen til --cache (.klarbrev-cache)' : 'the folder of --cache (.klarbrev-cache)'
    )
}
