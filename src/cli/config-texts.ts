import type {ConfigProblem} from '../config/check-config.ts'
import type {UiLanguage} from '../rules/ui-language.ts'

/** What is said of configuration. */
export interface ConfigTexts {
  readonly unreadable: (file: string, detail: string) => string
  readonly syntax: (file: string, line: number | undefined, detail: string) => string
  readonly missing: (file: string) => string
  readonly unknownParent: (name: string, file: string) => string
  readonly circular: (file: string) => string
  readonly problem: (file: string, line: number | undefined, problem: ConfigProblem, near?: string) => string
  readonly ignored: (file: string) => string
  readonly allIgnored: (argument: string) => string
}

/** `klarbrev.yml:3` as editors and terminals know it. */
function at(file: string, line: number | undefined): string {
  return line === undefined ? file : `${file}:${line}`
}

const types: Readonly<Record<UiLanguage, Readonly<Record<string, string>>>> = {
  da: {
    array: 'en liste',
    object: 'nøgler og værdier',
    record: 'nøgler og værdier',
    string: 'en tekst',
    int: 'et helt tal',
    number: 'et helt tal',
    boolean: 'true eller false'
  },
  en: {
    array: 'a list',
    object: 'keys and values',
    record: 'keys and values',
    string: 'a text',
    int: 'a whole number',
    number: 'a whole number',
    boolean: 'true or false'
  }
}

/** What would do, in words. */
function choices(allowed: ReadonlyArray<string>, language: UiLanguage): string {
  const names = [...new Set(allowed.map((d) => types[language][d] ?? d))]
  const last = names.pop() ?? ''
  return names.length > 0 ? `${names.join(', ')} ${language === 'da' ? 'eller' : 'or'} ${last}` : last
}

/** Texts on configuration, by language. */
export const configTexts: Readonly<Record<UiLanguage, ConfigTexts>> = {
  da: {
    unreadable: (file, detail) => `${file}: Konfigurationen kan ikke læses (${detail}).`,
    syntax: (file, line, detail) =>
      `${at(file, line)}: Konfigurationen er ikke gyldig YAML eller JSON: ${detail}`,
    missing: (file) => `${file}: Konfigurationen findes ikke. Kontrollér stien.`,
    unknownParent: (name, file) =>
      `${file}: extends: »${name}« findes ikke. Skriv stien til en fil, eller installér pakken.`,
    circular: (file) => `${file}: Konfigurationen bygger på sig selv. Ret extends.`,
    problem(file, line, {path, problem, found, allowed}, near) {
      const hint = near ? ` Mente du »${near}«?` : ''
      if (problem === 'unknown-rule') {
        return `${at(file, line)}: Reglen »${found}« findes ikke.${hint} Se \`klarbrev regler\`.`
      }
      const place = path.join('.')
      if (problem === 'unknown-key') {
        const list =
          allowed.length > 0 ? ` Nøglerne er ${choices(allowed, 'da').replace(/ eller /, ' og ')}.` : ''
        return `${at(file, line)}: Nøglen »${place}« findes ikke.${hint}${near ? '' : list}`
      }
      const wanted = allowed.length > 0 ? ` Skriv ${choices(allowed, 'da')}.` : ''
      return `${at(file, line)}: ${place}: »${found}« kan ikke bruges.${hint}${wanted}`
    },
    ignored: (file) =>
      `${file}: Filen er sprunget over, fordi den er undtaget. Brug --no-ignore for at tjekke den.`,
    allIgnored: (argument) => `${argument}: Alle breve her er undtaget. Brug --no-ignore for at tjekke dem.`
  },
  en: {
    unreadable: (file, detail) => `${file}: the configuration cannot be read (${detail}).`,
    syntax: (file, line, detail) =>
      `${at(file, line)}: the configuration is not valid YAML or JSON: ${detail}`,
    missing: (file) => `${file}: no such configuration. Check the path.`,
    unknownParent: (name, file) =>
      `${file}: extends: no “${name}”. Write the path of a file or install the package.`,
    circular: (file) => `${file}: the configuration extends itself. Mend extends.`,
    problem(file, line, {path, problem, found, allowed}, near) {
      const hint = near ? ` Did you mean “${near}”?` : ''
      if (problem === 'unknown-rule') {
        return `${at(file, line)}: unknown rule “${found}”.${hint} See \`klarbrev rules\`.`
      }
      const place = path.join('.')
      if (problem === 'unknown-key') {
        const list =
          allowed.length > 0 ? ` The keys are ${choices(allowed, 'en').replace(/ or /, ' and ')}.` : ''
        return `${at(file, line)}: unknown key “${place}”.${hint}${near ? '' : list}`
      }
      const wanted = allowed.length > 0 ? ` Write ${choices(allowed, 'en')}.` : ''
      return `${at(file, line)}: ${place}: cannot use “${found}”.${hint}${wanted}`
    },
    ignored: (file) => `${file}: skipped, because it is ignored. Use --no-ignore to check it.`,
    allIgnored: (argument) => `${argument}: all letters here are ignored. Use --no-ignore to check them.`
  }
}
