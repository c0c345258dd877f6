import type {UiLanguage} from '../../types.ts'

/** What `--annotate` says, by language. */
export const annotateTexts = {
  da: {
    oneFile:
      '--annotate kan bruges på ét Word-brev ad gangen, f.eks. `klarbrev brev.docx --annotate ud.docx`.',
    onlyWord: (name: string) =>
      `${name}: --annotate skriver kommentarer i Word-breve (.docx). Gem brevet som .docx først.`,
    sameEnding: (name: string, ending: string) =>
      `--annotate ${name}: Giv filen et navn, der ender på .${ending}.`,
    otherName: (name: string) => `--annotate ${name}: Vælg et andet navn end brevets eget.`,
    made: (name: string, count: number) =>
      `Kommentarerne står i ${name}: ${count === 1 ? 'én kommentar' : `${count} kommentarer`}. Dit eget brev er ikke ændret.`
  },
  en: {
    oneFile:
      '--annotate takes one Word letter at a time, such as `klarbrev letter.docx --annotate out.docx`.',
    onlyWord: (name: string) =>
      `${name}: --annotate writes comments into Word letters (.docx). Save the letter as .docx first.`,
    sameEnding: (name: string, ending: string) =>
      `--annotate ${name}: give the file a name that ends in .${ending}.`,
    otherName: (name: string) => `--annotate ${name}: choose another name than that of the letter.`,
    made: (name: string, count: number) =>
      `The comments are in ${name}: ${count === 1 ? 'one comment' : `${count} comments`}. Your own letter is not changed.`
  }
} as const satisfies Record<UiLanguage, object>
