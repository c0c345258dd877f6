import type {ReadProblem} from '../formats/read-problem.ts'
import type {UiLanguage} from '../types.ts'

/** Words of the page, in one language. */
export interface OfflineTexts {
  /** Words that stand on the page from the beginning, by the name that its markup has for them. */
  readonly fixed: Readonly<Record<FixedText, string>>
  readonly opened: (name: string) => string
  readonly reading: string
  readonly score: (lix: number, errors: number, warnings: number) => string
  readonly moved: (from: number, to: number) => string
  readonly clean: string
  readonly advice: (count: number) => string
  readonly whole: string
  readonly use: string
  readonly useFor: (spot: string) => string
  readonly show: (spot: string) => string
  readonly used: (count: number) => string
  readonly gone: string
  readonly write: string
  readonly same: string
  readonly strangers: string
  readonly differs: (count: number) => string
  readonly lost: string
  readonly saved: (name: string) => string
  readonly picture: string
  readonly several: string
  readonly slow: string
  readonly failed: (what: string) => string
  readonly unreadable: (problem: Pick<ReadProblem, 'code' | 'detail' | 'detailEn'>) => string
}

type FixedText =
  | 'title'
  | 'private'
  | 'letter'
  | 'open'
  | 'clear'
  | 'hint'
  | 'type'
  | 'audience'
  | 'recognised'
  | 'withAdvice'
  | 'undo'
  | 'free'
  | 'locked'
  | 'result'
  | 'main'
  | 'told'
  | 'sentences'
  | 'compare'
  | 'compareHint'
  | 'original'
  | 'save'
  | 'saveText'
  | 'saveTracked'
  | 'saveComments'
  | 'saveReport'
  | 'print'
  | 'language'
  | 'noScript'

/** Words of the page, by language. */
export const offlineTexts: Readonly<Record<UiLanguage, OfflineTexts>> = {
  da: {
    fixed: {
      title: 'klarbrev: tjek et brev',
      private: 'Brevet bliver i din browser. Siden henter og sender ingenting.',
      letter: 'Brevet',
      open: 'Åbn fil …',
      clear: 'Ryd',
      hint: 'Sæt brevet ind her, skriv, eller træk en fil hen på siden (Word, OpenDocument, mail, html, md eller txt).',
      type: 'Brevtype',
      audience: 'Læser',
      recognised: 'genkend selv',
      withAdvice: 'Vis også råd',
      undo: 'Fortryd seneste',
      free: 'Ret teksten frit',
      locked:
        'Teksten er læst fra filen. Brug forslagene, eller ret teksten frit (så kan den kun hentes som tekst).',
      result: 'Resultat',
      main: 'Det vigtigste',
      told: 'Det får læseren at vide',
      sentences: 'Sætning for sætning, de sværeste først',
      compare: 'Siger brevet det samme som før?',
      compareHint:
        'Brevet sammenholdes med den tekst, du begyndte med. Du kan sætte en anden gammel udgave ind.',
      original: 'Den gamle udgave',
      save: 'Hent',
      saveText: 'Tekst',
      saveTracked: 'Word med sporede ændringer',
      saveComments: 'Word med kommentarer',
      saveReport: 'Rapport (JSON)',
      print: 'Udskriv',
      language: 'English',
      noScript: 'Siden kan først tjekke breve, når browseren må køre JavaScript.'
    },
    opened: (name) => `${name} er åbnet.`,
    reading: 'Læser brevet …',
    score: (lix, errors, warnings) =>
      `LIX ${lix}${errors > 0 ? `, ${errors} fejl` : ''}${warnings > 0 ? `, ${warnings} ${warnings === 1 ? 'advarsel' : 'advarsler'}` : ''}`,
    moved: (from, to) => (from === to ? '' : `LIX var ${from} og er nu ${to}.`),
    clean: 'Der er intet at bemærke.',
    advice: (count) => `${count} råd er ikke vist.`,
    whole: 'Hele brevet',
    use: 'Brug sætningen',
    useFor: (spot) => `Brug sætningen (${spot})`,
    show: (spot) => `Vis ${spot} i brevet`,
    used: (count) => (count === 1 ? 'Én ny sætning er brugt.' : `${count} nye sætninger er brugt.`),
    gone: 'Sætningen er ændret siden, så den kan ikke fortrydes. Ret den i teksten.',
    write: 'Skriv:',
    same: 'Den nye udgave siger det samme som den gamle.',
    strangers: 'De to udgaver har næsten intet til fælles. Er det det samme brev?',
    differs: (count) =>
      count === 1
        ? 'Ét sted siger udgaverne ikke det samme:'
        : `${count} steder siger udgaverne ikke det samme:`,
    lost: '(står der ikke)',
    saved: (name) => `${name} er hentet.`,
    picture: 'Et billede kan ikke læses. Sæt brevets tekst ind, eller åbn filen med brevet.',
    several: 'Åbn ét brev ad gangen.',
    slow: 'Brevet kunne ikke læses færdigt på et halvt minut. Del det op i flere breve.',
    failed: (what) => `Der er en fejl i klarbrev: ${what}. Prøv et andet brev, eller hent siden igen.`,
    unreadable({code, detail}) {
      switch (code) {
        case 'binary':
          return 'Filen er ikke tekst og kan ikke læses. Gem brevet som .docx, .odt eller .txt.'
        case 'empty':
          return 'Filen er tom. Skriv brevet i den, eller vælg en anden fil.'
        case 'too-large':
          return 'Filen er større end 20 MB. Del den op i flere breve.'
        case 'old-document':
          return 'Formatet kan ikke læses. Åbn dokumentet, og gem det som .docx.'
        case 'frontmatter':
          return `Oplysningerne mellem stregerne (---) øverst er ikke gyldig YAML: ${detail}. Ret dem, eller slet dem.`
        default:
          return detail ?? 'Filen kan ikke læses. Gem brevet på ny, og prøv igen.'
      }
    }
  },
  en: {
    fixed: {
      title: 'klarbrev: check a letter',
      private: 'The letter stays in your browser. The page fetches and sends nothing.',
      letter: 'The letter',
      open: 'Open file …',
      clear: 'Clear',
      hint: 'Paste the letter here, write, or drag a file onto the page (Word, OpenDocument, mail, html, md or txt).',
      type: 'Type of letter',
      audience: 'Reader',
      recognised: 'recognise',
      withAdvice: 'Show advice, too',
      undo: 'Undo the last one',
      free: 'Edit the text freely',
      locked:
        'The text is read from the file. Use the suggestions, or edit it freely (then it can be saved as text only).',
      result: 'Result',
      main: 'The main things',
      told: 'What the reader learns',
      sentences: 'Sentence by sentence, the hardest first',
      compare: 'Does the letter say the same as before?',
      compareHint:
        'The letter is compared with the text that you began with. You can paste another old version.',
      original: 'The old version',
      save: 'Save',
      saveText: 'Text',
      saveTracked: 'Word with tracked changes',
      saveComments: 'Word with comments',
      saveReport: 'Report (JSON)',
      print: 'Print',
      language: 'Dansk',
      noScript: 'The page can check letters only where the browser may run JavaScript.'
    },
    opened: (name) => `${name} is open.`,
    reading: 'Reading the letter …',
    score: (lix, errors, warnings) =>
      `LIX ${lix}${errors > 0 ? `, ${errors} ${errors === 1 ? 'error' : 'errors'}` : ''}${warnings > 0 ? `, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}` : ''}`,
    moved: (from, to) => (from === to ? '' : `LIX was ${from} and is now ${to}.`),
    clean: 'There is nothing to remark.',
    advice: (count) => `${count} advice not shown.`,
    whole: 'The whole letter',
    use: 'Use the sentence',
    useFor: (spot) => `Use the sentence (${spot})`,
    show: (spot) => `Show ${spot} in the letter`,
    used: (count) => (count === 1 ? 'One new sentence is used.' : `${count} new sentences are used.`),
    gone: 'The sentence was changed since, so it cannot be undone. Change it in the text.',
    write: 'Write:',
    same: 'The new version says the same as the old one.',
    strangers: 'The two versions have next to nothing in common. Is it the same letter?',
    differs: (count) =>
      count === 1
        ? 'In one place the versions do not say the same:'
        : `In ${count} places the versions do not say the same:`,
    lost: '(does not stand there)',
    saved: (name) => `${name} is saved.`,
    picture: 'A picture cannot be read. Paste the text of the letter, or open its file.',
    several: 'Open one letter at a time.',
    slow: 'The letter could not be read within half a minute. Divide it into several letters.',
    failed: (what) => `There is an error in klarbrev: ${what}. Try another letter, or open the page anew.`,
    unreadable({code, detailEn, detail}) {
      switch (code) {
        case 'binary':
          return 'The file is no text and cannot be read. Save the letter as .docx, .odt or .txt.'
        case 'empty':
          return 'The file is empty. Write the letter in it, or choose another file.'
        case 'too-large':
          return 'The file is larger than 20 MB. Divide it into several letters.'
        case 'old-document':
          return 'The format cannot be read. Open the document, and save it as .docx.'
        case 'frontmatter':
          return `What stands between the lines (---) at the top is no valid YAML: ${detailEn}. Mend it, or delete it.`
        default:
          return detailEn ?? detail ?? 'The file cannot be read. Save the letter anew, and try again.'
      }
    }
  }
}
