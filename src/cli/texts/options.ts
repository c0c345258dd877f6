import type {UiLanguage} from '../../types.ts'

/** What help pages say of options that several commands have. */
export interface OptionTexts {
  readonly cache: string
  readonly cacheFolder: string
  readonly stdin: string
  readonly stdinName: string
  readonly ignore: string
  readonly changed: string
  readonly noIgnore: string
  readonly audience: string
  readonly type: string
  readonly template: string
  readonly language: string
  readonly rule: string
  readonly only: string
  readonly noInline: string
  readonly format: (names: string) => string
  readonly outputFile: string
  readonly minSeverity: string
  readonly quiet: string
  readonly info: string
  readonly all: string
  readonly order: string
  readonly ids: string
  readonly verbose: string
  readonly failOn: string
  readonly maxWarnings: string
  readonly maxLix: string
  readonly exitZero: string
  readonly baseline: string
  readonly noBaseline: string
  readonly redact: string
  readonly color: string
  readonly noColor: string
  readonly houseRules: string
  readonly config: string
  readonly noConfig: string
  readonly uiLanguage: string
  readonly jobs: string
}

/** Help on options, by language. */
export const optionTexts: Readonly<Record<UiLanguage, OptionTexts>> = {
  da: {
    cache: 'husk fundene til næste gang, så kun nye og ændrede breve læses igennem',
    cacheFolder: 'mappen til --cache (.klarbrev-cache)',
    stdin: 'læs brevet fra stdin',
    stdinName: 'navnet på brevet fra stdin (bestemmer formatet)',
    ignore: 'spring disse filer over (som i .gitignore); kan gentages',
    changed: 'kun breve, der er ændret siden en gren eller et commit (eller sidste commit)',
    noIgnore: 'tjek også filer, der er undtaget',
    audience: 'hvem brevet er til',
    type: 'hvad slags brev det er',
    template: 'brevene er skabeloner med felter',
    language: 'brevets sprog (ellers genkendes det)',
    rule: 'sæt en regel til error, warning, info eller off; kan gentages',
    only: 'kun disse regler, adskilt af komma',
    noInline: 'se bort fra undtagelser i brevene',
    format: (names) => `rapportens form: ${names}; med =fil skrives den i en fil; kan gentages`,
    outputFile: 'skriv rapporten i en fil',
    minSeverity: 'vis kun fund på dette niveau eller højere',
    quiet: 'vis kun fejl',
    info: 'vis også råd',
    all: 'vis alt, hvad der er fundet, også af flere breve',
    order: 'rækkefølgen på skærmen',
    ids: 'vis også reglernes engelske navne, som konfigurationen bruger',
    verbose: 'nævn også de breve, der ikke er noget at bemærke til',
    failOn: 'slutkode 1 ved fund fra dette niveau (error)',
    maxWarnings: 'slutkode 1 ved flere advarsler end dette',
    maxLix: 'slutkode 1, hvis et brev har højere LIX end dette',
    exitZero: 'slutkode 0 uanset fund',
    baseline: 'se bort fra de kendte fund i filen',
    noBaseline: 'vis også kendte fund',
    redact: 'udelad brevenes egne ord af rapporten',
    color: 'brug farver',
    noColor: 'brug ikke farver',
    houseRules: 'mappe med jeres egne regler; kan gentages',
    config: 'brug denne konfiguration',
    noConfig: 'læs ingen konfiguration',
    uiLanguage: 'sproget i alt, hvad klarbrev skriver',
    jobs: 'hvor mange breve der læses på samme tid: et tal, auto eller off (auto)'
  },
  en: {
    cache: 'keep the findings, so that only new and changed letters are checked next time',
    cacheFolder: 'the folder of --cache (.klarbrev-cache)',
    stdin: 'read the letter from stdin',
    stdinName: 'name of the letter on stdin (decides its format)',
    ignore: 'skip these files (as in .gitignore); may be repeated',
    changed: 'only letters changed since a branch or commit (or the last commit)',
    noIgnore: 'check ignored files, too',
    audience: 'who the letter is for',
    type: 'what kind of letter it is',
    template: 'the letters are templates with fields',
    language: 'language of the letter (else recognised)',
    rule: 'set a rule to error, warning, info or off; may be repeated',
    only: 'only these rules, separated by commas',
    noInline: 'disregard suppressions in the letters',
    format: (names) => `form of the report: ${names}; =file writes it to a file; may be repeated`,
    outputFile: 'write the report to a file',
    minSeverity: 'show findings from this level only',
    quiet: 'show errors only',
    info: 'show advice, too',
    all: 'show all that was found, of several letters, too',
    order: 'the order on the screen',
    ids: 'show the ids of rules, too, which the configuration takes',
    verbose: 'name the letters with nothing to remark, too',
    failOn: 'exit code 1 on findings from this level (error)',
    maxWarnings: 'exit code 1 on more warnings than this',
    maxLix: 'exit code 1 if a letter has a higher LIX',
    exitZero: 'exit code 0 whatever is found',
    baseline: 'disregard the known findings in the file',
    noBaseline: 'show known findings, too',
    redact: 'leave the words of the letters out of the report',
    color: 'use colours',
    noColor: 'use no colours',
    houseRules: 'folder of house rules; may be repeated',
    config: 'use this configuration',
    noConfig: 'read no configuration',
    uiLanguage: 'language of everything klarbrev writes',
    jobs: 'how many letters are read at the same time: a number, auto or off (auto)'
  }
}
