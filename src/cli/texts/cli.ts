import type {ReadProblem} from '../../formats/read-problem.ts'
import type {UiLanguage} from '../../types.ts'

/** A list of choices as the end of a sentence; `1/4, 2/4 …` has its full stop. */
function fullStop(list: string): string {
  return list.endsWith('…') ? list : `${list}.`
}

/** What the command line says, by language. */
export const cliTexts: Readonly<Record<UiLanguage, CliTexts>> = {
  da: {
    description:
      'Læser breve fra danske kommuner og viser, hvad der gør dem svære at læse, og hvad du kan skrive i stedet.\nAlt sker på din egen maskine: Brevet bliver ikke sendt nogen steder hen.',
    headings: {
      'Usage:': 'Sådan bruges det:',
      'Arguments:': 'Argumenter:',
      'Options:': 'Tilvalg:',
      'Global Options:': 'Fælles tilvalg:',
      'Commands:': 'Kommandoer:'
    },
    help: 'vis hjælp',
    helpCommand: 'vis hjælp til en kommando',
    version: 'vis versionen',
    singleFile: (version) => `${version} (én fil)`,
    missing: (name) => `${name}: Filen findes ikke. Kontrollér stien.`,
    dangling: (name) => `${name}: Linket peger på en fil, der ikke findes. Ret linket.`,
    emptyFolder: (name) =>
      `${name}: Mappen har ingen breve (.md, .txt, .html, .docx, .odt, .pdf, .eml og skabeloner).`,
    closedFolder: (name, code) =>
      isDenied(code)
        ? `${name}: Du har ikke adgang til mappen. Bed om læseadgang.`
        : `${name}: Mappen kan ikke læses (${code}). Kopiér den til din egen computer, og prøv igen.`,
    unmatched: (name) => `${name}: Mønsteret passer ikke på nogen breve.`,
    nothingGiven:
      'Skriv, hvilke filer eller mapper klarbrev skal læse, f.eks. `klarbrev brev.md`. Se `klarbrev --help`.',
    unknownOption: (name, near) =>
      `Tilvalget ${name} findes ikke.${near ? ` Mente du ${near}?` : ''} Se \`klarbrev --help\`.`,
    unknownCommand: (name, near) =>
      `Kommandoen ${name} findes ikke.${near ? ` Mente du ${near}?` : ''} Se \`klarbrev --help\`.`,
    unknownRule: (name, near) =>
      `Reglen ${name} findes ikke.${near ? ` Mente du ${near}?` : ''} Se \`klarbrev regler\`.`,
    unknownValue: (option, value, allowed, near) =>
      `${option}: »${value}« kan ikke bruges.${near ? ` Mente du ${near}?` : ''} Vælg ${fullStop(allowed)}`,
    missingValue: (option) => `${option} mangler en værdi. Se \`klarbrev --help\`.`,
    missingArgument: (name) => `Der mangler noget: ${name}. Se \`klarbrev --help\`.`,
    missingCommand: (name, commands) =>
      `Skriv også, hvad klarbrev ${name} skal gøre: ${commands.join(', ')}. Se \`klarbrev help ${name}\`.`,
    tooMany: 'Der er for mange argumenter. Se `klarbrev --help`.',
    readProblem(name, {code, detail}) {
      switch (code) {
        case 'binary':
          return `${name}: Filen er ikke tekst og kan ikke læses. Gem brevet som .docx, .md eller .txt.`
        case 'empty':
          return `${name}: Filen er tom. Skriv brevet i den, eller vælg en anden fil.`
        case 'too-large':
          return `${name}: Filen er større end 20 MB. Del den op i flere breve.`
        case 'denied':
          return `${name}: Du har ikke adgang til filen. Bed om læseadgang.`
        case 'no-file':
          return `${name}: Det er et rør eller en enhed og ikke en fil. Gem brevet i en fil, eller send det ind med -.`
        case 'changing':
          return `${name}: Filen bliver ændret, mens klarbrev læser den. Prøv igen, når den er gemt.`
        case 'frontmatter':
          return `${name}: Oplysningerne mellem stregerne (---) øverst er ikke gyldig YAML: ${detail}. Ret dem, eller slet dem.`
        case 'document':
          return `${name}: ${detail}`
        case 'old-document':
          return `${name}: Formatet kan ikke læses. Åbn dokumentet, og gem det som .docx.`
        case 'time':
          return `${name}: Brevet kunne ikke læses færdigt på ${detail} sekunder. Del det op i flere breve, eller giv det længere tid med timeoutSeconds i konfigurationen.`
        case 'memory':
          return `${name}: Brevet fylder for meget i hukommelsen til at blive læst. Del det op i flere breve.`
        case 'ended':
          return `${name}: Læsningen af brevet stoppede uventet. Prøv igen, eller gem brevet på ny.`
        default:
          return detail === 'ELOOP'
            ? `${name}: Linket fører i ring og ender ikke ved nogen fil. Ret linket.`
            : `${name}: Filen kan ikke læses (${detail}). Kopiér den til din egen computer, og prøv igen.`
      }
    },
    sameTarget: (file) =>
      file === undefined
        ? 'Kun én rapport kan skrives på skærmen. Skriv de andre i filer, f.eks. `-f json=rapport.json`.'
        : `${file}: Kun én rapport kan skrives i filen.`,
    targetIsLetter: (file) =>
      `${file}: Rapporten ville erstatte en fil, der skal læses. Skriv den i en anden fil.`,
    writeProblem(name, code) {
      if (isFull(code)) return `${name}: Der er ikke plads på disken. Gør plads, og prøv igen.`
      if (isDenied(code)) return `${name}: Du har ikke adgang til at skrive her. Vælg et andet sted.`
      if (code === 'EISDIR') return `${name}: Det er en mappe. Skriv navnet på en fil.`
      if (code === 'ENXIO')
        return `${name}: Ingen læser fra røret. Start det program, der skal læse, og prøv igen.`
      return `${name}: Filen kan ikke skrives (${code}).`
    },
    systemProblem: (name, code) =>
      isFull(code)
        ? `${name}: Der er ikke plads på disken. Gør plads, og prøv igen.`
        : isDenied(code)
          ? `${name}: Du har ikke adgang. Bed om adgang, og prøv igen.`
          : `${name}: Filen eller mappen kan ikke bruges (${code}).`,
    output: 'standard output',
    lixTooHigh: (lix, limit) => `LIX er ${lix}, og grænsen er ${limit}.`,
    tooManyWarnings: (count, limit) => `Der er ${count} advarsler, og grænsen er ${limit}.`,
    interrupted: 'Afbrudt. Rapporten er ikke færdig.',
    damagedData: (detail) => `klarbrevs sprogdata kan ikke læses (${detail}). Installér klarbrev igen.`,
    internal: 'Der er sket en fejl i klarbrev. Meld den gerne med teksten herunder, men uden brevets indhold.'
  },
  en: {
    description:
      'Reads letters of Danish municipalities and shows what makes them hard to read and what to write instead.\nEverything happens on your own machine: the letter is sent nowhere.',
    headings: {},
    help: 'show help',
    helpCommand: 'show help for a command',
    version: 'show the version',
    singleFile: (version) => `${version} (single file)`,
    missing: (name) => `${name}: no such file. Check the path.`,
    dangling: (name) => `${name}: the link points to a file that does not exist. Mend the link.`,
    emptyFolder: (name) =>
      `${name}: the folder holds no letters (.md, .txt, .html, .docx, .odt, .pdf, .eml and templates).`,
    closedFolder: (name, code) =>
      isDenied(code)
        ? `${name}: permission denied. Ask for read access to the folder.`
        : `${name}: the folder cannot be read (${code}). Copy it to your own computer and try again.`,
    unmatched: (name) => `${name}: the pattern matches no letters.`,
    nothingGiven: 'Name the files or folders to read, such as `klarbrev letter.md`. See `klarbrev --help`.',
    unknownOption: (name, near) =>
      `Unknown option ${name}.${near ? ` Did you mean ${near}?` : ''} See \`klarbrev --help\`.`,
    unknownCommand: (name, near) =>
      `Unknown command ${name}.${near ? ` Did you mean ${near}?` : ''} See \`klarbrev --help\`.`,
    unknownRule: (name, near) =>
      `Unknown rule ${name}.${near ? ` Did you mean ${near}?` : ''} See \`klarbrev rules\`.`,
    unknownValue: (option, value, allowed, near) =>
      `${option}: cannot use “${value}”.${near ? ` Did you mean ${near}?` : ''} Choose ${fullStop(allowed)}`,
    missingValue: (option) => `${option} needs a value. See \`klarbrev --help\`.`,
    missingArgument: (name) => `Missing: ${name}. See \`klarbrev --help\`.`,
    missingCommand: (name, commands) =>
      `Say also what klarbrev ${name} is to do: ${commands.join(', ')}. See \`klarbrev help ${name}\`.`,
    tooMany: 'Too many arguments. See `klarbrev --help`.',
    readProblem(name, {code, detail, detailEn}) {
      switch (code) {
        case 'binary':
          return `${name}: the file is not text and cannot be read. Save the letter as .docx, .md or .txt.`
        case 'empty':
          return `${name}: the file is empty. Write the letter in it, or choose another file.`
        case 'too-large':
          return `${name}: the file is larger than 20 MB. Split it into letters.`
        case 'denied':
          return `${name}: permission denied. Ask for read access.`
        case 'no-file':
          return `${name}: a pipe or a device, and no file. Save the letter in a file, or pipe it to -.`
        case 'changing':
          return `${name}: the file is changing while klarbrev reads it. Try again when it is saved.`
        case 'frontmatter':
          return `${name}: the lines between --- at the top are not valid YAML: ${detailEn ?? detail}. Mend or remove them.`
        case 'document':
          return `${name}: ${detailEn ?? detail}`
        case 'old-document':
          return `${name}: this format cannot be read. Open the document and save it as .docx.`
        case 'time':
          return `${name}: the letter could not be read within ${detail} seconds. Split it into letters, or give it more time with timeoutSeconds in the configuration.`
        case 'memory':
          return `${name}: the letter takes too much memory to be read. Split it into letters.`
        case 'ended':
          return `${name}: reading the letter ended unexpectedly. Try again, or save the letter anew.`
        default:
          return detail === 'ELOOP'
            ? `${name}: the link leads in a circle and never to a file. Mend the link.`
            : `${name}: the file cannot be read (${detail}). Copy it to your own computer and try again.`
      }
    },
    sameTarget: (file) =>
      file === undefined
        ? 'Only one report can go to the screen. Write the others to files, such as `-f json=report.json`.'
        : `${file}: only one report can go to the file.`,
    targetIsLetter: (file) =>
      `${file}: the report would replace a file that is to be read. Write it to another file.`,
    writeProblem(name, code) {
      if (isFull(code)) return `${name}: no space left on the disk. Make room and try again.`
      if (isDenied(code)) return `${name}: permission denied. Choose another place.`
      if (code === 'EISDIR') return `${name}: this is a folder. Name a file.`
      if (code === 'ENXIO')
        return `${name}: nobody reads from the pipe. Start the program that reads, and try again.`
      return `${name}: cannot be written (${code}).`
    },
    systemProblem: (name, code) =>
      isFull(code)
        ? `${name}: no space left on the disk. Make room and try again.`
        : isDenied(code)
          ? `${name}: permission denied. Ask for access and try again.`
          : `${name}: the file or folder cannot be used (${code}).`,
    output: 'standard output',
    lixTooHigh: (lix, limit) => `LIX is ${lix}, the limit ${limit}.`,
    tooManyWarnings: (count, limit) => `There are ${count} warnings, the limit is ${limit}.`,
    interrupted: 'Interrupted. The report is not finished.',
    damagedData: (detail) =>
      `The language data of klarbrev cannot be read (${detail}). Install klarbrev again.`,
    internal:
      'Something went wrong in klarbrev. Please report it with the text below, but without the letter.'
  }
}

/** Whether the code of an error says that the user may not. */
function isDenied(code: string): boolean {
  return code === 'EACCES' || code === 'EPERM' || code === 'EROFS'
}

/** Whether the code of an error says that there is no room. */
function isFull(code: string): boolean {
  return code === 'ENOSPC' || code === 'EDQUOT'
}

/** Sentences of the command line. */
export interface CliTexts {
  readonly description: string
  /** Titles of commander's help. */
  readonly headings: Readonly<Record<string, string>>
  readonly help: string
  readonly helpCommand: string
  readonly version: string
  /** The version of the single executable, which brings Node.js with it. */
  readonly singleFile: (version: string) => string
  readonly missing: (name: string) => string
  readonly dangling: (name: string) => string
  readonly emptyFolder: (name: string) => string
  /** A folder that could not be read, with the code of the error. */
  readonly closedFolder: (name: string, code: string) => string
  readonly unmatched: (name: string) => string
  readonly nothingGiven: string
  readonly unknownOption: (name: string, near: string | undefined) => string
  readonly unknownCommand: (name: string, near: string | undefined) => string
  readonly unknownRule: (name: string, near: string | undefined) => string
  readonly unknownValue: (option: string, value: string, allowed: string, near?: string) => string
  readonly missingValue: (option: string) => string
  readonly missingArgument: (name: string) => string
  readonly missingCommand: (name: string, commands: ReadonlyArray<string>) => string
  readonly tooMany: string
  readonly readProblem: (name: string, problem: ReadProblem) => string
  readonly sameTarget: (file: string | undefined) => string
  readonly targetIsLetter: (file: string) => string
  /** A file that cannot be written, with the code of the error. */
  readonly writeProblem: (name: string, code: string) => string
  /** A file or folder that the machine refuses, with the code of the error. */
  readonly systemProblem: (name: string, code: string) => string
  /** Standard output as the name of a place to write to. */
  readonly output: string
  readonly lixTooHigh: (lix: number, limit: number) => string
  readonly tooManyWarnings: (count: number, limit: number) => string
  readonly interrupted: string
  readonly damagedData: (detail: string) => string
  readonly internal: string
}
