import type {UiLanguage} from '../../types.ts'

/** Examples of commands that have no more to say of themselves, by name; those of the whole program by none. */
export const helpExamples: Readonly<Record<UiLanguage, Readonly<Record<string, string>>>> = {
  da: {
    '': `Eksempler:
  klarbrev brev.docx                         tjek ét brev
  klarbrev ret brev.md --write               skriv de sikre rettelser i filen
  klarbrev forklar passive                   læs om en regel
  klarbrev breve/ --fail-on warning          tjek en mappe i CI
  klarbrev gennemgang breve/ -o side.html    se på én side, hvad der hjælper mest

Hver kommando har sin egen hjælp: klarbrev help check`,
    score: `Eksempler:
  klarbrev score brev.md                 LIX og andre mål
  klarbrev score brev.md --explain       hvordan LIX er blevet til, sætning for sætning
  klarbrev score breve/ --max-lix 44     slutkode 1, hvis et brev er svært`,
    explain: `Eksempel:
  klarbrev forklar passive`,
    rules: `Eksempler:
  klarbrev regler
  klarbrev regler --schema > regel.schema.json    hjælp til at skrive jeres egne regler`,
    parse: `Eksempler:
  klarbrev parse brev.docx -f text      teksten, som den er læst
  klarbrev parse brev.md -f conllu      ord, opslagsform og ordklasse`,
    config: `Eksempler:
  klarbrev config print breve/afslag.md
  klarbrev config schema > klarbrev.schema.json`,
    'config print': `Eksempel:
  klarbrev config print breve/afslag.md`,
    'config schema': `Eksempel:
  klarbrev config schema > klarbrev.schema.json`,
    test: `Eksempel:
  klarbrev test regler/    afprøv reglerne i en mappe`,
    init: `Eksempler:
  klarbrev init          spørg, og lav filen
  klarbrev init --yes    lav filen uden at spørge
  klarbrev init --journey sager/friplads    lav en journey.yml af sagens breve`,
    baseline: `Eksempel:
  klarbrev baseline create breve/                               notér, hvad der findes nu
  klarbrev breve/ --baseline klarbrev-baseline.json --fail-on warning
  klarbrev baseline update                                      tag væk, hvad der er rettet`,
    'baseline create': `Eksempel:
  klarbrev baseline create breve/`,
    'baseline update': `Eksempel:
  klarbrev baseline update`,
    'baseline prune': `Eksempel:
  klarbrev baseline prune`
  },
  en: {
    '': `Examples:
  klarbrev letter.docx                    check one letter
  klarbrev fix letter.md --write          write the safe edits into the file
  klarbrev explain passive                read about a rule
  klarbrev letters/ --fail-on warning     check a folder in CI
  klarbrev audit letters/ -o page.html    see on one page what helps most

Each command has help of its own: klarbrev help check`,
    score: `Examples:
  klarbrev score letter.md               LIX and other measures
  klarbrev score letter.md --explain     how the LIX came about, sentence by sentence
  klarbrev score letters/ --max-lix 44   exit code 1 if a letter is hard`,
    explain: `Example:
  klarbrev explain passive`,
    rules: `Examples:
  klarbrev rules
  klarbrev rules --schema > rule.schema.json    help with writing rules of your own`,
    parse: `Examples:
  klarbrev parse letter.docx -f text    the text as it was read
  klarbrev parse letter.md -f conllu    words, lemmas and word classes`,
    config: `Examples:
  klarbrev config print letters/refusal.md
  klarbrev config schema > klarbrev.schema.json`,
    'config print': `Example:
  klarbrev config print letters/refusal.md`,
    'config schema': `Example:
  klarbrev config schema > klarbrev.schema.json`,
    test: `Example:
  klarbrev test rules/    try the rules in a folder`,
    init: `Examples:
  klarbrev init          ask, and make the file
  klarbrev init --yes    make the file without asking`,
    baseline: `Example:
  klarbrev baseline create letters/                              note what is found now
  klarbrev letters/ --baseline klarbrev-baseline.json --fail-on warning
  klarbrev baseline update                                       take out what is mended`,
    'baseline create': `Example:
  klarbrev baseline create letters/`,
    'baseline update': `Example:
  klarbrev baseline update`,
    'baseline prune': `Example:
  klarbrev baseline prune`
  }
}
