import type {UiLanguage} from '../../types.ts'

/** What is said of baselines. */
export interface BaselineTexts {
  readonly reason: string
  readonly missing: (file: string) => string
  readonly broken: (file: string) => string
  readonly exists: (file: string) => string
  readonly made: (file: string, count: number) => string
  readonly updated: (file: string, count: number, gone: number) => string
  readonly risen: (file: string, count: number) => string
  readonly unfinished: (file: string) => string
}

function finds(count: number): string {
  return `${count} ${count === 1 ? 'finding' : 'findings'}`
}

/** Texts on baselines, by language. */
export const baselineTexts: Readonly<Record<UiLanguage, BaselineTexts>> = {
  da: {
    reason: 'Fundet var der i forvejen (baseline).',
    missing: (file) =>
      `${file}: Filen med kendte fund kan ikke læses. Lav den med \`klarbrev baseline create\`.`,
    broken: (file) => `${file}: Filen er ikke en liste over kendte fund. Slet den, og lav den igen.`,
    exists: (file) =>
      `${file}: Filen findes allerede. Brug \`klarbrev baseline update\`, eller slet den, hvis du vil begynde forfra.`,
    made: (file, count) =>
      `${file}: ${count} fund er noteret som kendte. Skriv \`baseline: ${file}\` i klarbrev.yml, eller brug \`--baseline ${file}\`, så tæller kun nye fund.`,
    updated: (file, count, gone) => `${file}: ${count} kendte fund; ${gone} er væk siden sidst.`,
    risen: (file, count) =>
      `${file}: Der er ${count} ${count === 1 ? 'nyt' : 'nye'} fund. Antallet må kun falde, så filen er ikke ændret. Ret dem, eller kør \`klarbrev baseline prune\`.`,
    unfinished: (file) => `${file}: Filen er ikke skrevet, fordi nogle breve ikke kunne læses.`
  },
  en: {
    reason: 'The finding was there before (baseline).',
    missing: (file) => `${file}: the baseline cannot be read. Make it with \`klarbrev baseline create\`.`,
    broken: (file) => `${file}: this is no baseline. Remove it and make it again.`,
    exists: (file) =>
      `${file}: exists already. Use \`klarbrev baseline update\`, or remove it to start afresh.`,
    made: (file, count) =>
      `${file}: ${finds(count)} noted as known. Write \`baseline: ${file}\` in klarbrev.yml or use \`--baseline ${file}\`, and only new ones count.`,
    updated: (file, count, gone) => `${file}: ${finds(count)} known; ${gone} gone since last time.`,
    risen: (file, count) =>
      `${file}: ${count === 1 ? 'there is 1 new finding' : `there are ${count} new findings`}. Counts may only fall, so the file is unchanged. Mend them, or run \`klarbrev baseline prune\`.`,
    unfinished: (file) => `${file}: not written, because some letters could not be read.`
  }
}
