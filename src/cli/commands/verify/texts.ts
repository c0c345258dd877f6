import type {UiLanguage} from '../../../types.ts'

/** What `klarbrev verify` says. */
export interface VerifyTexts {
  readonly description: string
  readonly before: string
  readonly after: string
  readonly format: string
  readonly output: string
  readonly stdin: string
  readonly stdinFilename: string
  readonly accepted: string
  readonly accept: string
  readonly help: string
  readonly old: string
  readonly young: string
  readonly kept: string
  readonly changed: (count: number) => string
  readonly acceptedCount: (count: number) => string
  readonly because: (reason: string) => string
  readonly nothing: string
  readonly title: string
  readonly score: (before: number, after: number) => string
  readonly unrelated: (before: string, after: string) => string
  readonly same: string
  readonly foreign: (path: string) => string
  readonly noAfter: string
  readonly twoInputs: string
  readonly mixed: string
  readonly missing: (path: string) => string
  readonly emptyFolder: (path: string) => string
  readonly noReason: string
  readonly onlyOld: (path: string) => string
  readonly onlyNew: (path: string) => string
  readonly several: (path: string) => string
  readonly broken: (file: string) => string
  readonly noted: (file: string, count: number) => string
  readonly unmatched: (count: number) => string
  readonly footer: string
}

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

/** Texts of `klarbrev verify`, by language. */
export const verifyTexts: Readonly<Record<UiLanguage, VerifyTexts>> = {
  da: {
    description: 'siger en ny udgave af et brev det samme som den gamle?',
    before: 'den gamle udgave, eller en mappe med gamle udgaver',
    after: 'den nye udgave, eller en mappe med nye udgaver',
    format: 'svarets form',
    output: 'skriv svaret i en fil',
    stdin: 'læs den nye udgave fra stdin',
    stdinFilename: 'navnet på udgaven fra stdin (bestemmer formatet)',
    accepted: 'filen med ændringer, der er godkendt',
    accept: 'godkend de ændringer, der er nu, og skriv hvorfor',
    help: `
Udgaverne må have hver sit format. Sætninger må være delt, byttet om og sagt på en anden måde.
Det, der tæller, er tal, datoer, frister, beløb, navne, hvem der gør noget, »ikke«, skal/kan/bør,
betingelser, undtagelser, rettigheder, lovhenvisninger, kontaktoplysninger og flettefelter.
Mapper sammenholdes fil for fil efter navn; endelsen må være en anden.

Eksempler:
  klarbrev sammenhold gammelt.docx nyt.docx
  klarbrev sammenhold gammelt.docx --stdin < nyt.txt
  klarbrev sammenhold gamle/ nye/ -f html -o sammenhold.html
  klarbrev sammenhold gammelt.md nyt.md --accept "Fristen er ændret efter aftale"`,
    old: 'FØR',
    young: 'EFTER',
    kept: 'Den nye udgave siger det samme som den gamle.',
    changed: (count) =>
      `På ${plural(count, 'sted', 'steder')} siger den nye udgave ikke det samme som den gamle.`,
    acceptedCount: (count) => `${plural(count, 'ændring', 'ændringer')} er godkendt på forhånd.`,
    because: (reason) => `Godkendt: ${reason}`,
    nothing: '(står der ikke)',
    title: 'Siger den nye udgave det samme?',
    score: (before, after) => `LIX: ${before} før, ${after} efter`,
    unrelated: (before, after) =>
      `${before} og ${after} har næsten intet til fælles. Er det to udgaver af det samme brev?`,
    same: 'De to udgaver er ens, ord for ord.',
    foreign: (path) => `${path}: Brevet er ikke på dansk. Kun danske breve kan sammenholdes.`,
    noAfter: 'Skriv også den nye udgave: klarbrev sammenhold GAMMEL NY, eller brug --stdin.',
    twoInputs: 'Den nye udgave kan ikke både være en fil og komme fra stdin. Vælg én af dem.',
    mixed: 'En mappe kan kun sammenholdes med en mappe, og et brev kun med et brev.',
    missing: (path) => `${path}: Filen findes ikke.`,
    emptyFolder: (path) => `${path}: Der er ingen breve i mappen.`,
    noReason: '--accept skal have en grund, så andre kan se hvorfor.',
    onlyOld: (path) => `${path}: Der er ingen ny udgave.`,
    onlyNew: (path) => `${path}: Der er ingen gammel udgave.`,
    several: (path) => `${path}: Flere breve i mappen har dette navn. Giv dem hver sit.`,
    broken: (file) => `${file}: Filen er ikke en liste over godkendte ændringer. Ret den, eller slet den.`,
    noted: (file, count) => `${file}: ${plural(count, 'ændring', 'ændringer')} er noteret som godkendt.`,
    unmatched: (count) => `${plural(count, 'brev', 'breve')} findes kun i den ene mappe.`,
    footer: 'Lavet af klarbrev. Et menneske afgør, om en ændring er en fejl.'
  },
  en: {
    description: 'does a new version of a letter say the same as the old one?',
    before: 'the old version, or a folder of old versions',
    after: 'the new version, or a folder of new versions',
    format: 'form of the answer',
    output: 'write the answer into a file',
    stdin: 'read the new version from stdin',
    stdinFilename: 'name of the version on stdin (decides its format)',
    accepted: 'the file of changes that were accepted',
    accept: 'accept the changes there are now, and say why',
    help: `
The versions may be of different formats. Sentences may be split, moved and said in other words.
What counts is numbers, dates, deadlines, amounts, names, who acts, negations, must/may/should,
conditions, exceptions, rights, references to laws, contact and merge fields.
Folders are compared file by file, by name; the ending may differ.

Examples:
  klarbrev verify old.docx new.docx
  klarbrev verify old.docx --stdin < new.txt
  klarbrev verify old/ new/ -f html -o verify.html
  klarbrev verify old.md new.md --accept "The deadline was changed by agreement"`,
    old: 'BEFORE',
    young: 'AFTER',
    kept: 'The new version says the same as the old one.',
    changed: (count) =>
      `In ${plural(count, 'place', 'places')} the new version does not say the same as the old one.`,
    acceptedCount: (count) => `${plural(count, 'change was', 'changes were')} accepted before.`,
    because: (reason) => `Accepted: ${reason}`,
    nothing: '(not there)',
    title: 'Does the new version say the same?',
    score: (before, after) => `LIX: ${before} before, ${after} after`,
    unrelated: (before, after) =>
      `${before} and ${after} have hardly anything in common. Are they two versions of the same letter?`,
    same: 'The two versions are the same, word by word.',
    foreign: (path) => `${path}: the letter is not in Danish. Only Danish letters can be verified.`,
    noAfter: 'Name the new version, too: klarbrev verify OLD NEW, or use --stdin.',
    twoInputs: 'The new version cannot be a file and come from stdin. Choose one of them.',
    mixed: 'A folder can be compared with a folder only, and a letter with a letter.',
    missing: (path) => `${path}: no such file.`,
    emptyFolder: (path) => `${path}: there are no letters in the folder.`,
    noReason: '--accept needs a reason, so that others can see why.',
    onlyOld: (path) => `${path}: there is no new version.`,
    onlyNew: (path) => `${path}: there is no old version.`,
    several: (path) => `${path}: several letters in the folder have this name. Give each its own.`,
    broken: (file) => `${file}: this is no list of accepted changes. Mend it, or remove it.`,
    noted: (file, count) => `${file}: ${plural(count, 'change', 'changes')} noted as accepted.`,
    unmatched: (count) => `${plural(count, 'letter is', 'letters are')} in one of the folders only.`,
    footer: 'Made by klarbrev. It takes a person to tell whether a change is a mistake.'
  }
}
