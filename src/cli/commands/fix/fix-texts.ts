import type {Format, UiLanguage} from '../../../types.ts'

const da: FixTexts = {
  description: 'ret breve: vis eller skriv de sikre forslag',
  paths: 'filer, mapper eller mønstre; - læser fra stdin',
  options: {
    dryRun: 'vis ændringerne uden at skrive noget (det sker, når du ikke vælger andet)',
    write: 'skriv ændringerne i filerne',
    out: 'skriv de rettede breve her: en fil, eller en mappe til flere breve',
    all: 'brug det første forslag til hvert fund, også når det ikke er sikkert',
    interactive: 'gå forslagene igennem ét for ét',
    plain: 'skriv i Word-dokumenter uden sporede ændringer',
    diff: 'vis ændringerne som en diff, som patch kan læse',
    failOn: 'slutkode 1, hvis der er fund tilbage fra dette niveau (error)',
    color: 'brug farver',
    noColor: 'brug ikke farver'
  },
  help: '\nEksempler:\n  klarbrev ret brev.md                   vis, hvad de sikre forslag ændrer\n  klarbrev ret brev.md --write           skriv ændringerne i brevet\n  klarbrev ret breve/ --out rettet/      skriv de rettede breve i en anden mappe\n  klarbrev ret brev.md --rule officialese   kun forslag fra én regel\n  klarbrev ret brev.md -i                gå forslagene igennem ét for ét',
  dryRunAndWrite: '--dry-run kan ikke bruges sammen med --write eller --out. Vælg én af dem.',
  writeAndOut: '--write retter filerne selv, og --out skriver et andet sted. Vælg én af dem.',
  interactiveAndAll: '--interactive og --all kan ikke bruges sammen. Vælg én af dem.',
  outIsFile: (name) => `${name} er en fil. Skriv navnet på en mappe, når der er flere breve.`,
  sameTarget: (name) => `Flere af brevene ville blive skrevet i ${name}. Ret dem hver for sig.`,
  cannotWriteBack(name, format) {
    switch (format) {
      case 'pdf':
        return `${name}: klarbrev kan ikke skrive i en PDF. Ret det dokument, den er lavet af.`
      case 'eml':
        return `${name}: klarbrev kan ikke skrive i en e-mail. Kopiér teksten til en .txt- eller .html-fil, og ret den.`
      case 'odt':
        return `${name}: klarbrev kan ikke skrive i .odt. Gem brevet som .docx, og ret det.`
      default:
        return `${name}: klarbrev kan ikke skrive i .${format}. Gem brevet som .docx, .md eller .txt, og ret det.`
    }
  },
  notOnStdin: (name) => `${name}: Et Word-dokument kan ikke rettes fra stdin. Skriv filens navn.`,
  savedMeanwhile: (name) =>
    `${name}: Filen er blevet gemt, efter at klarbrev læste den. Intet er skrevet. Prøv igen.`,
  notReversible: (name) =>
    `${name}: Filens tegn kan ikke skrives tilbage uden tab. Gem den som UTF-8, og prøv igen.`,
  notInEncoding: (name, character) =>
    `${name}: »${character}« findes ikke i filens tegnsæt (Windows-1252). Gem filen som UTF-8, og prøv igen. Intet er skrevet.`,
  nothing: 'intet at rette',
  fixes: (count) => `${count} ${count === 1 ? 'rettelse' : 'rettelser'}`,
  written: (name) => `skrevet i ${name}`,
  allApplied:
    'Alle forslag, som klarbrev kan skrive selv, er brugt, også de usikre. Læs brevet igennem, før du sender det.',
  notWritten: 'Intet er skrevet. Brug --write for at skrive ændringerne i filerne.',
  left: (count) => `${count} fund tilbage`,
  next: (count, name) =>
    `${count} fund skal du selv tage stilling til. Gå dem igennem: klarbrev ret -i "${name}"`,
  projection: (before, after) => `Bruger du alle forslagene, falder LIX fra ${before} til ${after}.`
}

const en: FixTexts = {
  description: 'fix letters: show or write the safe suggestions',
  paths: 'files, folders or globs; - reads stdin',
  options: {
    dryRun: 'show the changes and write nothing (the default)',
    write: 'write the changes to the files',
    out: 'write the fixed letters here: a file, or a folder for several letters',
    all: 'use the first suggestion for every finding, safe or not',
    interactive: 'walk through the suggestions one by one',
    plain: 'write Word documents without tracked changes',
    diff: 'show the changes as a diff that patch reads',
    failOn: 'exit code 1 if findings from this level are left (error)',
    color: 'use colours',
    noColor: 'use no colours'
  },
  help: '\nExamples:\n  klarbrev fix letter.md                   show what the safe suggestions change\n  klarbrev fix letter.md --write           write the changes to the letter\n  klarbrev fix letters/ --out fixed/       write the fixed letters to another folder\n  klarbrev fix letter.md --rule officialese   suggestions of one rule only\n  klarbrev fix letter.md -i                walk through the suggestions one by one',
  dryRunAndWrite: '--dry-run cannot be used with --write or --out. Choose one.',
  writeAndOut: '--write changes the files themselves, --out writes elsewhere. Choose one.',
  interactiveAndAll: '--interactive and --all cannot be used together. Choose one.',
  outIsFile: (name) => `${name} is a file. Name a folder when there are several letters.`,
  sameTarget: (name) => `Several letters would be written to ${name}. Fix them one by one.`,
  cannotWriteBack(name, format) {
    switch (format) {
      case 'pdf':
        return `${name}: klarbrev cannot write a PDF. Fix the document it was made from.`
      case 'eml':
        return `${name}: klarbrev cannot write an e-mail. Copy the text to a .txt or .html file and fix that.`
      case 'odt':
        return `${name}: klarbrev cannot write .odt. Save the letter as .docx and fix that.`
      default:
        return `${name}: klarbrev cannot write .${format}. Save the letter as .docx, .md or .txt and fix that.`
    }
  },
  notOnStdin: (name) => `${name}: a Word document cannot be fixed from stdin. Name the file.`,
  savedMeanwhile: (name) =>
    `${name}: the file was saved after klarbrev read it. Nothing is written. Try again.`,
  notReversible: (name) =>
    `${name}: the file's characters cannot be written back without loss. Save it as UTF-8 and try again.`,
  notInEncoding: (name, character) =>
    `${name}: the file's encoding (Windows-1252) has no “${character}”. Save the file as UTF-8 and try again. Nothing is written.`,
  nothing: 'nothing to fix',
  fixes: (count) => `${count} ${count === 1 ? 'fix' : 'fixes'}`,
  written: (name) => `written to ${name}`,
  allApplied:
    'All suggestions that klarbrev can write itself were used, safe or not. Read the letter through before you send it.',
  notWritten: 'Nothing is written. Use --write to write the changes to the files.',
  left: (count) => `${count} ${count === 1 ? 'finding' : 'findings'} left`,
  next: (count, name) =>
    `${count} ${count === 1 ? 'finding needs' : 'findings need'} your judgement. Walk through them: klarbrev fix -i "${name}"`,
  projection: (before, after) => `With all suggestions LIX falls from ${before} to ${after}.`
}

/** What `klarbrev fix` says, by language. */
export const fixTexts: Readonly<Record<UiLanguage, FixTexts>> = {da, en}

/** Sentences of `klarbrev fix`. */
export interface FixTexts {
  readonly description: string
  readonly paths: string
  readonly options: Readonly<
    Record<
      'dryRun' | 'write' | 'out' | 'all' | 'interactive' | 'plain' | 'diff' | 'failOn' | 'color' | 'noColor',
      string
    >
  >
  readonly help: string
  readonly dryRunAndWrite: string
  readonly writeAndOut: string
  readonly interactiveAndAll: string
  readonly outIsFile: (name: string) => string
  readonly sameTarget: (name: string) => string
  readonly cannotWriteBack: (name: string, format: Format) => string
  readonly notOnStdin: (name: string) => string
  readonly savedMeanwhile: (name: string) => string
  readonly notReversible: (name: string) => string
  readonly notInEncoding: (name: string, character: string) => string
  readonly nothing: string
  readonly fixes: (count: number) => string
  readonly written: (name: string) => string
  readonly allApplied: string
  readonly notWritten: string
  readonly left: (count: number) => string
  /** What to type next for the findings that are left. */
  readonly next: (count: number, name: string) => string
  /** LIX as it is, and with all suggestions. */
  readonly projection: (before: number, after: number) => string
}
