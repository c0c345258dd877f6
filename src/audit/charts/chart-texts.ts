import type {UiLanguage} from '../../types.ts'

/** Words of the charts, in one language. Descriptions say in words what the eye sees in a chart. */
export interface ChartTexts {
  readonly lixAxis: string
  readonly letterAxis: string
  readonly findingAxis: string
  readonly shareAxis: string
  readonly middle: (lix: number) => string
  readonly span: (from: number, to: number, letters: string) => string
  readonly found: (rule: string, severity: string, count: string) => string
  readonly part: (group: string, band: string, letters: string, percent: number) => string
  readonly lixTitle: string
  readonly lixDescription: (letters: string, lix: number, hard: string) => string
  readonly ruleTitle: (shown: number, all: number) => string
  readonly ruleDescription: (rule: string, count: string) => string
  readonly folderTitle: (shown: number, all: number) => string
  readonly typeTitle: string
  readonly groupDescription: (group: string, hard: string) => string
  readonly table: string
  readonly ruleTable: string
}

const da: ChartTexts = {
  lixAxis: 'LIX',
  letterAxis: 'Antal breve',
  findingAxis: 'Antal fund',
  shareAxis: 'Andel af brevene i procent',
  middle: (lix) => `det midterste brev: ${lix}`,
  span: (from, to, letters) => `LIX ${from}-${to}: ${letters}`,
  found: (rule, severity, count) => `${rule}: ${count} (${severity})`,
  part: (group, band, letters, percent) => `${group}: ${letters} ${band} (${percent} %)`,
  lixTitle: 'Så mange breve har hvert lixtal',
  lixDescription: (letters, lix, hard) =>
    `Søjlediagram over ${letters}. Det midterste brev har LIX ${lix}, og ${hard} er svære eller meget svære.`,
  ruleTitle: (shown, all) =>
    shown < all ? `De ${shown} regler med flest fund (af ${all})` : 'Fund efter regel, flest først',
  ruleDescription: (rule, count) => `Liggende søjler. »${rule}« har flest fund: ${count}.`,
  folderTitle: (shown, all) =>
    shown < all ? `De ${shown} sværeste mapper (af ${all})` : 'Hvor svære er brevene i hver mappe?',
  typeTitle: 'Hvor svære er brevene af hver type?',
  groupDescription: (group, hard) =>
    `Liggende søjler, delt efter niveau. Øverst står »${group}«, hvor det midterste brev har det højeste lixtal; ${hard} er svære.`,
  table: 'Vis tallene som tabel',
  ruleTable: 'Vis tallene for alle regler, og vælg en regel for at se brevene'
}

const en: ChartTexts = {
  lixAxis: 'LIX',
  letterAxis: 'Letters',
  findingAxis: 'Findings',
  shareAxis: 'Share of the letters in per cent',
  middle: (lix) => `the middle letter: ${lix}`,
  span: (from, to, letters) => `LIX ${from}-${to}: ${letters}`,
  found: (rule, severity, count) => `${rule}: ${count} (${severity})`,
  part: (group, band, letters, percent) => `${group}: ${letters} ${band} (${percent}%)`,
  lixTitle: 'Letters by LIX',
  lixDescription: (letters, lix, hard) =>
    `Bar chart of ${letters}. The middle letter has LIX ${lix}, and ${hard} are hard or very hard.`,
  ruleTitle: (shown, all) =>
    shown < all
      ? `The ${shown} rules with most findings (of ${all})`
      : 'Findings by rule, most frequent first',
  ruleDescription: (rule, count) => `Horizontal bars. “${rule}” has most findings: ${count}.`,
  folderTitle: (shown, all) =>
    shown < all ? `The ${shown} hardest folders (of ${all})` : 'How hard are the letters in each folder?',
  typeTitle: 'How hard are the letters of each type?',
  groupDescription: (group, hard) =>
    `Horizontal bars, divided by band. At the top stands “${group}”, whose middle letter has the highest LIX; ${hard} are hard.`,
  table: 'Show the numbers as a table',
  ruleTable: 'Show the numbers of all rules, and choose a rule to see its letters'
}

/** Words of the charts, by language. */
export const chartTexts: Readonly<Record<UiLanguage, ChartTexts>> = {da, en}
