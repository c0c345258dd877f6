import type {ConfigProblem} from '../../config/check-config.ts'
import {listOf} from '../../text/list-of.ts'
import type {UiLanguage} from '../../types.ts'

/** What is said of configuration. */
export interface ConfigTexts {
  readonly unreadable: (file: string, detail: string) => string
  /** Why a configuration in JavaScript cannot be read: it waits for what never comes. */
  readonly unsettled: string
  /** Why a configuration cannot be read: it is a pipe, a device, or far too long. */
  readonly noConfigFile: string
  readonly syntax: (file: string, line: number | undefined, detail: string) => string
  readonly missing: (file: string) => string
  readonly unknownParent: (name: string, file: string) => string
  readonly circular: (file: string) => string
  readonly problem: (file: string, line: number | undefined, problem: ConfigProblem, near?: string) => string
  readonly ignored: (file: string) => string
  readonly allIgnored: (argument: string) => string
  /** Said where no configuration holds. */
  readonly none: string
  readonly exists: (file: string) => string
  readonly made: string
  readonly question: Readonly<Record<'audience' | 'failOn', string>>
  readonly notAChoice: (answer: string, near?: string) => string
  /** The file that `init` writes. */
  readonly initial: (answers: Readonly<Record<'audience' | 'failOn', string>>) => string
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

const or: Readonly<Record<UiLanguage, string>> = {da: 'eller', en: 'or'}

/** What would do, in words. */
function choices(allowed: ReadonlyArray<string>, language: UiLanguage): string {
  const names = [...new Set(allowed.map((d) => types[language][d] ?? d))]
  return listOf(names, or[language])
}

/** Texts on configuration, by language. */
export const configTexts: Readonly<Record<UiLanguage, ConfigTexts>> = {
  da: {
    unreadable: (file, detail) => `${file}: Konfigurationen kan ikke læses (${detail}).`,
    unsettled: 'den bliver aldrig færdig',
    noConfigFile: 'den er ikke en almindelig fil, eller den er for stor',
    syntax: (file, line, detail) =>
      `${at(file, line)}: Konfigurationen er ikke gyldig YAML eller JSON: ${detail}.`,
    missing: (file) => `${file}: Konfigurationen findes ikke. Kontrollér stien.`,
    unknownParent: (name, file) =>
      `${file}: extends: »${name}« findes ikke. Skriv stien til en fil, eller installér pakken.`,
    circular: (file) => `${file}: Konfigurationen bygger på sig selv. Ret extends.`,
    problem(file, line, {path, problem, found, allowed}, near) {
      const hint = near ? ` Mente du »${near}«?` : ''
      if (problem === 'unknown-rule') {
        return `${at(file, line)}: Reglen »${found}« findes ikke.${hint} Se \`klarbrev regler\`.`
      }
      if (problem === 'unknown-key') {
        const place = [...path.slice(0, -1), found].join('.')
        const list =
          allowed.length > 0 ? ` Nøglerne er ${choices(allowed, 'da').replace(/ eller /, ' og ')}.` : ''
        return `${at(file, line)}: Nøglen »${place}« findes ikke.${hint}${near ? '' : list}`
      }
      const place = path.join('.')
      // Whatever file is named, its text is not for the error.
      if (place === '') return `${at(file, line)}: Filen er ikke en konfiguration. Skriv nøgler og værdier.`
      const wanted = allowed.length > 0 ? ` Skriv ${choices(allowed, 'da')}.` : ''
      return `${at(file, line)}: ${place}: »${found}« kan ikke bruges.${hint}${wanted}`
    },
    ignored: (file) =>
      `${file}: Filen er sprunget over, fordi den er undtaget. Brug --no-ignore for at tjekke den.`,
    allIgnored: (argument) => `${argument}: Alle breve her er undtaget. Brug --no-ignore for at tjekke dem.`,
    none: 'Der er ingen konfiguration. Lav en med `klarbrev init`.',
    exists: (file) => `${file}: Filen findes allerede. Ret den, eller slet den først.`,
    made: 'klarbrev.yml er lavet. Prøv den med `klarbrev .`.',
    question: {audience: 'Hvem skriver I mest til?', failOn: 'Hvad skal få et tjek til at fejle?'},
    notAChoice: (answer, near) => `»${answer}« kan ikke bruges.${near ? ` Mente du »${near}«?` : ''}`,
    initial: ({audience, failOn}) => `# Konfiguration af klarbrev. Alle nøgler: klarbrev config schema

# Hvem brevene er til: borger, erhverv, forening eller fagperson.
audience: ${audience}

# Et tjek fejler ved fund fra dette niveau: error, warning eller info.
failOn: ${failOn}

# Regler kan sættes til error, warning, info eller off. Se dem med: klarbrev regler
# rules:
#   passive: info
#   long-sentence: {level: warning, warn: 22}

# Filer, der ikke skal tjekkes; mønstre som i .gitignore.
# ignore:
#   - gamle-breve/

# Andre indstillinger for nogle af brevene.
# overrides:
#   - files: 'erhverv/**'
#     audience: erhverv
`
  },
  en: {
    unreadable: (file, detail) => `${file}: the configuration cannot be read (${detail}).`,
    unsettled: 'it never comes to an end',
    noConfigFile: 'it is no ordinary file, or too large',
    syntax: (file, line, detail) =>
      `${at(file, line)}: the configuration is not valid YAML or JSON: ${detail}.`,
    missing: (file) => `${file}: no such configuration. Check the path.`,
    unknownParent: (name, file) =>
      `${file}: extends: no “${name}”. Write the path of a file or install the package.`,
    circular: (file) => `${file}: the configuration extends itself. Mend extends.`,
    problem(file, line, {path, problem, found, allowed}, near) {
      const hint = near ? ` Did you mean “${near}”?` : ''
      if (problem === 'unknown-rule') {
        return `${at(file, line)}: unknown rule “${found}”.${hint} See \`klarbrev rules\`.`
      }
      if (problem === 'unknown-key') {
        const place = [...path.slice(0, -1), found].join('.')
        const list =
          allowed.length > 0 ? ` The keys are ${choices(allowed, 'en').replace(/ or /, ' and ')}.` : ''
        return `${at(file, line)}: unknown key “${place}”.${hint}${near ? '' : list}`
      }
      const place = path.join('.')
      if (place === '') return `${at(file, line)}: this is no configuration. Write keys and values.`
      const wanted = allowed.length > 0 ? ` Write ${choices(allowed, 'en')}.` : ''
      return `${at(file, line)}: ${place}: cannot use “${found}”.${hint}${wanted}`
    },
    ignored: (file) => `${file}: skipped, because it is ignored. Use --no-ignore to check it.`,
    allIgnored: (argument) => `${argument}: all letters here are ignored. Use --no-ignore to check them.`,
    none: 'There is no configuration. Make one with `klarbrev init`.',
    exists: (file) => `${file}: exists already. Edit it, or remove it first.`,
    made: 'klarbrev.yml is made. Try it with `klarbrev .`.',
    question: {audience: 'Whom do you mostly write to?', failOn: 'What is to fail a check?'},
    notAChoice: (answer, near) => `Cannot use “${answer}”.${near ? ` Did you mean “${near}”?` : ''}`,
    initial: ({audience, failOn}) => `# Configuration of klarbrev. All keys: klarbrev config schema

# Who the letters are for: borger, erhverv, forening or fagperson.
audience: ${audience}

# A check fails on findings from this level: error, warning or info.
failOn: ${failOn}

# Rules may be set to error, warning, info or off. List them with: klarbrev rules
# rules:
#   passive: info
#   long-sentence: {level: warning, warn: 22}

# Files to leave out; patterns as in .gitignore.
# ignore:
#   - old-letters/

# Other settings for some of the letters.
# overrides:
#   - files: 'erhverv/**'
#     audience: erhverv
`
  }
}
