import {Option} from 'commander'
import type {UiLanguage} from '../../types.ts'

/** `--rules DIR`: where a municipality's own rules are. */
export function houseRulesOption(language: UiLanguage): Option {
  const help =
    language === 'da' ? 'mappe med jeres egne regler; kan gentages' : 'folder of house rules; may be repeated'
  return new Option('--rules <dir>', help).argParser(collect)
}

/** `--config PATH`. */
export function configOption(language: UiLanguage): Option {
  return new Option(
    '-c, --config <path>',
    language === 'da' ? 'brug denne konfiguration' : 'use this configuration'
  )
}

/** `--no-config`. */
export function noConfigOption(language: UiLanguage): Option {
  return new Option('--no-config', language === 'da' ? 'læs ingen konfiguration' : 'read no configuration')
}

/** Take an option that may be repeated. Commander's own lists would swallow the paths after them. */
export function collect(value: string, earlier: ReadonlyArray<string> = []): Array<string> {
  return [...earlier, value]
}
