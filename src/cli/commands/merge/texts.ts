import type {UiLanguage} from '../../../types.ts'
import type {Shard} from '../../options/shard.ts'

/** What is said of reports that are put together. */
export const mergeTexts: Readonly<Record<UiLanguage, MergeTexts>> = {
  da: {
    unreadable: (file, detail) => `${file}: Rapporten kan ikke læses (${detail}).`,
    noReport: (file) => `${file}: Filen er ikke en rapport fra klarbrev. Lav den med \`klarbrev -f json\`.`,
    otherVersion: (file, found, own) =>
      `${file}: Rapporten er lavet med klarbrev ${found}, men dette er ${own}. Brug samme version til alle dele.`,
    twice: (letter, file, other) =>
      `${letter}: Brevet står både i ${other} og i ${file}. Hvert brev må kun tælle én gang.`,
    emptyFolder: (folder) => `${folder}: Mappen har ingen rapporter (.json).`,
    otherCount: (file, {index, count}, other) =>
      `${file}: Rapporten er del ${index} af ${count}, men andre er dele af ${other}. Saml kun delene af én kørsel.`,
    sameShard: ({index, count}, file, other) =>
      `${file}: Del ${index} af ${count} er allerede med i ${other}. Hver del må kun være med én gang.`,
    absentShard: (index, count) =>
      `Del ${index} af ${count} mangler, så rapporten er ikke hel. Kør den med --shard ${index}/${count}.`,
    notAtHand: (letter) =>
      `${letter}: Kendte fund kan ikke tages fra, fordi brevet mangler eller er ændret siden rapporten.`
  },
  en: {
    unreadable: (file, detail) => `${file}: the report cannot be read (${detail}).`,
    noReport: (file) => `${file}: this is no report of klarbrev. Make it with \`klarbrev -f json\`.`,
    otherVersion: (file, found, own) =>
      `${file}: the report was made by klarbrev ${found}, but this is ${own}. Use the same version for all parts.`,
    twice: (letter, file, other) =>
      `${letter}: the letter is in both ${other} and ${file}. Each letter may count once only.`,
    emptyFolder: (folder) => `${folder}: the folder holds no reports (.json).`,
    otherCount: (file, {index, count}, other) =>
      `${file}: this is part ${index} of ${count}, but others are parts of ${other}. Merge the parts of one run only.`,
    sameShard: ({index, count}, file, other) =>
      `${file}: part ${index} of ${count} is in ${other} already. Each part may be there once only.`,
    absentShard: (index, count) =>
      `Part ${index} of ${count} is missing, so the report is not whole. Run it with --shard ${index}/${count}.`,
    notAtHand: (letter) =>
      `${letter}: the baseline cannot be applied, because the letter is missing or has changed since the report.`
  }
}

interface MergeTexts {
  readonly unreadable: (file: string, detail: string) => string
  readonly noReport: (file: string) => string
  readonly otherVersion: (file: string, found: string, own: string) => string
  readonly twice: (letter: string, file: string, other: string) => string
  readonly emptyFolder: (folder: string) => string
  readonly otherCount: (file: string, shard: Shard, other: number) => string
  readonly sameShard: (shard: Shard, file: string, other: string) => string
  readonly absentShard: (index: number, count: number) => string
  readonly notAtHand: (letter: string) => string
}
