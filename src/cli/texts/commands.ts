import type {UiLanguage} from '../../types.ts'

const da = {
  audit: {
    description: 'gennemgå mange breve, og vis på én side, hvad der hjælper mest',
    paths: 'mapper, filer eller mønstre',
    outputFile: 'filen med siden',
    xlsx: 'skriv også fundene som regneark',
    csv: 'skriv også fundene som CSV',
    json: 'skriv også rapporten som JSON; den kan sammenlignes med `klarbrev sammenlign`',
    title: 'sidens overskrift, f.eks. kommunens navn',
    goal: 'et mål, og hvor langt der er til det: »80 % under LIX 45«',
    exportRules: 'skriv de vendinger, der går igen, som en regel i en mappe med jeres egne regler',
    redact: 'udelad brevenes egne ord',
    more: '\nSiden åbnes i en browser og virker uden internet.\n\nEksempel:\n  klarbrev gennemgang breve/ -o gennemgang.html --json juni.json'
  },
  baseline: {
    description: 'notér de fund, der er i forvejen, så kun nye tæller',
    file: 'filen med kendte fund',
    maxLix: 'notér også de breve, der har højere LIX end dette (ellers som i konfigurationen)',
    create: 'lav filen af alt, hvad der findes nu',
    paths: 'filer, mapper eller mønstre',
    update: 'tag væk, hvad der er rettet; fejl ved nye fund',
    prune: 'tag væk, hvad der er rettet'
  },
  check: {
    description: 'tjek breve og vis, hvad du kan skrive i stedet',
    paths: 'filer, mapper eller mønstre; - læser fra stdin',
    watch: 'vis brevet igen, hver gang det bliver gemt, og hvad der er blevet bedre',
    annotate: 'skriv en kopi af Word-brevet med fundene som kommentarer',
    shard: 'tjek kun del i af n; saml delenes JSON-rapporter med `klarbrev merge`, som også bruger baseline',
    more: '\nEksempler:\n  klarbrev brev.md                     tjek ét brev\n  klarbrev breve/ --fail-on warning    tjek en mappe i CI\n  klarbrev breve/ --cache --jobs 4     tjek mange breve, næste gang kun de nye\n  klarbrev brev.md --rule passive=off  slå en regel fra\n  klarbrev brev.md -f json -o rapport.json'
  },
  compare: {
    description: 'sammenlign rapporter i JSON: hvad er blevet bedre, dårligere, nyt og væk',
    reports: 'to rapporter eller flere, den ældste først',
    format: 'svarets form',
    outputFile: 'filen med svaret (ellers standard output)',
    more: '\nBreve parres efter sti, under den fælles mappe eller efter navn og lighed, og fund efter regel og ord. Den sidste rapport sammenlignes med den første.\n\nEksempel:\n  klarbrev audit breve/ --json juni.json\n  klarbrev sammenlign januar.json juni.json'
  },
  completion: {
    description: 'skriv et script, der fuldfører kommandoer i din shell',
    shell: 'din shell',
    more: '\nEksempel:\n  klarbrev completion bash > ~/.local/share/bash-completion/completions/klarbrev'
  },
  config: {
    description: 'vis konfigurationen eller dens skema',
    print: 'vis, hvad der gælder for et brev, og hvorfra',
    letter: 'brevet',
    schema: 'vis JSON-skemaet for konfigurationsfiler'
  },
  explain: {
    description: 'forklar en regel: hvad den finder, hvorfor, og hvad du kan skrive i stedet',
    rule: 'reglens navn, f.eks. passive',
    headings: ['Hvorfor?', 'Eksempler', 'Kilder']
  },
  init: {
    description: 'lav en klarbrev.yml i denne mappe',
    journey: 'lav i stedet en journey.yml med brevene i en sags mappe',
    yes: 'spørg ikke; brug det sædvanlige'
  },
  merge: {
    description: 'saml JSON-rapporter fra flere kørsler til én rapport med én slutkode',
    reports: 'JSON-rapporter eller mapper med dem',
    more: '\nEksempel:\n  klarbrev breve/ --shard 1/2 -f json=dele/1.json --exit-zero\n  klarbrev breve/ --shard 2/2 -f json=dele/2.json --exit-zero\n  klarbrev merge dele -f html -o rapport.html --fail-on warning\n\nKør det fra samme mappe som delene. Baseline bruges først her, og den kræver, at brevene er til stede.\nMangler en del, eller kunne en del ikke læse alle sine breve, er slutkoden 3 (eller 2, hvis en fil mangler).'
  },
  parse: {
    description: 'vis sætninger, ord og ordklasser, som klarbrev læser dem',
    paths: 'filer, mapper eller mønstre',
    format: 'svarets form',
    inputFormat: 'filerne er CoNLL-U; behold deres ord og sætninger',
    showCpr: 'vis hele CPR-numre; ellers står der XXXX for de sidste fire cifre'
  },
  rules: {
    description: 'vis alle regler',
    format: 'listens form',
    schema: 'vis JSON-skemaet for regelfiler',
    rule: 'regel',
    level: 'niveau',
    title: 'titel',
    note: 'P: hvor mange af fundene der er rigtige. R: hvor mange af fejlene der bliver fundet. Målt på de mærkede breve.',
    more: 'Læs om en regel: klarbrev forklar REGEL'
  },
  score: {
    description: 'mål læsbarheden uden at tjekke sproget',
    paths: 'filer, mapper eller mønstre',
    format: 'svarets form',
    explain: 'vis hver sætnings ord og lange ord, og hvad der ikke er talt med',
    maxLix: 'slutkode 1, hvis et brev har højere LIX end dette'
  },
  stream: {
    description: 'tjek mange breve fra stdin: en linje JSON ind, en linje JSON ud',
    redact: 'udelad brevenes egne ord af rapporten',
    more: '\nInd: {"text": "…"} og eventuelt "id", "path", "format" (markdown, text, html), "audience", "type" og "language".\nUd: rapporten om brevet med dets id; {"id", "line", "errors"} for en linje, der ikke er et brev.\n\nEksempel:\n  klarbrev stream < breve.ndjson > rapporter.ndjson'
  },
  test: {
    description: 'afprøv jeres egne regler på deres eksempler',
    folders: 'mapper med regler (.yml)'
  }
}

const en: typeof da = {
  audit: {
    description: 'go through many letters and show on one page what helps most',
    paths: 'folders, files or globs',
    outputFile: 'file of the page',
    xlsx: 'write the findings as a workbook, too',
    csv: 'write the findings as CSV, too',
    json: 'write the report as JSON, too, for `klarbrev compare`',
    title: 'heading of the page, such as the name of the municipality',
    goal: 'a goal, and how far it is: “80% under LIX 45”',
    exportRules: 'write the wordings that return as a rule into a folder of house rules',
    redact: 'leave the words of the letters out',
    more: '\nThe page opens in a browser and works offline.\n\nExample:\n  klarbrev audit letters/ -o audit.html --json june.json'
  },
  baseline: {
    description: 'note the findings there are, so that only new ones count',
    file: 'the file of known findings',
    maxLix: 'note letters with a higher LIX than this, too (otherwise as the configuration says)',
    create: 'make the file of all that is found now',
    paths: 'files, folders or globs',
    update: 'take out what is mended; fail on new findings',
    prune: 'take out what is mended'
  },
  check: {
    description: 'check letters and show what to write instead',
    paths: 'files, folders or globs; - reads stdin',
    watch: 'show the letter again whenever it is saved, and what became better',
    annotate: 'write a copy of the Word letter with the findings as comments',
    shard:
      'check part i of n only; put their JSON reports together by `klarbrev merge`, which also applies the baseline',
    more: '\nExamples:\n  klarbrev letter.md                     check one letter\n  klarbrev letters/ --fail-on warning    check a folder in CI\n  klarbrev letters/ --cache --jobs 4     check many letters, next time only new ones\n  klarbrev letter.md --rule passive=off  turn a rule off\n  klarbrev letter.md -f json -o report.json'
  },
  compare: {
    description: 'compare JSON reports: what got better, worse, new and gone',
    reports: 'two reports or more, the oldest first',
    format: 'form of the answer',
    outputFile: 'the file of the answer (else standard output)',
    more: '\nLetters are matched by path, findings by rule and words. The last report is compared with the first.\n\nExample:\n  klarbrev audit letters/ --json june.json\n  klarbrev compare january.json june.json'
  },
  completion: {
    description: 'write a script that completes commands in your shell',
    shell: 'your shell',
    more: '\nExample:\n  klarbrev completion bash > ~/.local/share/bash-completion/completions/klarbrev'
  },
  config: {
    description: 'show the configuration or its schema',
    print: 'show what holds for a letter, and whence',
    letter: 'the letter',
    schema: 'show the JSON schema of configuration files'
  },
  explain: {
    description: 'explain a rule',
    rule: 'name of the rule, such as passive',
    headings: ['Why', 'Examples', 'Sources']
  },
  init: {
    description: 'make a klarbrev.yml in this folder',
    journey: 'make a journey.yml of the letters in the folder of a matter instead',
    yes: 'do not ask; use the defaults'
  },
  merge: {
    description: 'put JSON reports of several runs together as one, with one exit code',
    reports: 'JSON reports or folders of them',
    more: '\nExample:\n  klarbrev letters/ --shard 1/2 -f json=parts/1.json --exit-zero\n  klarbrev letters/ --shard 2/2 -f json=parts/2.json --exit-zero\n  klarbrev merge parts -f html -o report.html --fail-on warning\n\nRun it from the same folder as the parts. The baseline is applied here only, and needs the letters at hand.\nWhere a part is missing or could not read all of its letters, the exit code is 3 (or 2 if a file is missing).'
  },
  parse: {
    description: 'show sentences, words and tags as klarbrev reads them',
    paths: 'files, folders or globs',
    format: 'form of the answer',
    inputFormat: 'the files are CoNLL-U; keep their words and sentences',
    showCpr: 'show whole CPR numbers; otherwise XXXX stands for the last four digits'
  },
  rules: {
    description: 'list all rules',
    format: 'form of the list',
    schema: 'show the JSON schema of rule files',
    rule: 'rule',
    level: 'level',
    title: 'title',
    note: 'P: how many of the findings are right. R: how many of the faults are found. Measured on the labelled letters.',
    more: 'Read about a rule: klarbrev explain RULE'
  },
  score: {
    description: 'measure readability without checking the language',
    paths: 'files, folders or globs',
    format: 'form of the answer',
    explain: 'show each sentence with its words and long words, and what was left out',
    maxLix: 'exit code 1 if a letter has a higher LIX'
  },
  stream: {
    description: 'check many letters from stdin: a line of JSON in, a line of JSON out',
    redact: 'leave the words of the letters out of the report',
    more: '\nIn: {"text": "…"} and, where wanted, "id", "path", "format" (markdown, text, html), "audience", "type" and "language".\nOut: the report on the letter with its id; {"id", "line", "errors"} for a line that is no letter.\n\nExample:\n  klarbrev stream < letters.ndjson > reports.ndjson'
  },
  test: {
    description: 'test house rules on their own examples',
    folders: 'folders of rules (.yml)'
  }
}

/** Help on commands, their arguments and own options, by command and language. */
export const commandTexts: Readonly<Record<UiLanguage, typeof da>> = {da, en}
