import type {UiLanguage} from '../../types.ts'

/** Exit codes of klarbrev; the same in every report format. */
export const exitCodes = {
  clean: 0,
  findings: 1,
  usage: 2,
  unreadable: 3,
  internal: 4,
  interrupted: 130
} as const

const da = {
  passed: 'intet at bemærke',
  broken: 'fund eller brudt grænse',
  usage: 'forkert brug eller manglende fil',
  wrongUsage: 'forkert brug',
  unreadable: 'nogle filer kunne ikke læses',
  internal: 'fejl i klarbrev',
  interrupted: 'afbrudt',
  page: 'siden er skrevet',
  file: 'filen er skrevet',
  fileExists: 'forkert brug, manglende fil, eller filen findes',
  newFindings: 'der er nye fund',
  fixed: 'intet tilbage at bemærke',
  left: 'fund tilbage',
  unfixable: 'nogle filer kunne ikke læses eller rettes',
  measured: 'målt',
  shown: 'vist',
  tooHard: 'et brev er sværere end --max-lix',
  answered: 'alle linjer er besvaret',
  hold: 'alle eksempler holder',
  holdNot: 'et eksempel gør ikke',
  wrongRule: 'forkert brug eller en regel med fejl',
  same: 'det samme bliver sagt',
  changed: 'noget er ændret',
  fits: 'brevene passer sammen',
  misfits: 'noget passer ikke sammen',
  version: 'en udgave kunne ikke læses'
}

type Said = keyof typeof da

const en: Readonly<Record<Said, string>> = {
  passed: 'nothing to remark',
  broken: 'findings or a broken limit',
  usage: 'wrong usage or missing file',
  wrongUsage: 'wrong usage',
  unreadable: 'some files could not be read',
  internal: 'error in klarbrev',
  interrupted: 'interrupted',
  page: 'the page is written',
  file: 'the file is written',
  fileExists: 'wrong usage, missing file, or the file exists',
  newFindings: 'there are new findings',
  fixed: 'nothing left to remark',
  left: 'findings left',
  unfixable: 'some files could not be read or fixed',
  measured: 'measured',
  shown: 'shown',
  tooHard: 'a letter is harder than --max-lix',
  answered: 'every line is answered',
  hold: 'all examples hold',
  holdNot: 'one does not',
  wrongRule: 'wrong usage or a rule with mistakes',
  same: 'the same is said',
  changed: 'something was changed',
  fits: 'the letters fit together',
  misfits: 'something does not fit together',
  version: 'a version could not be read'
}

const words: Readonly<Record<UiLanguage, Readonly<Record<Said, string>>>> = {da, en}
const titles: Readonly<Record<UiLanguage, string>> = {da: 'Slutkoder:', en: 'Exit codes:'}

const checking: Meanings = {
  clean: 'passed',
  findings: 'broken',
  usage: 'usage',
  unreadable: 'unreadable',
  internal: 'internal',
  interrupted: 'interrupted'
}

type Meanings = Readonly<Partial<Record<keyof typeof exitCodes, Said>>>

/** What the exit codes of each command mean, by its name; those of the whole program by none. */
const meanings: Readonly<Record<string, Meanings>> = {
  '': checking,
  check: checking,
  fix: {...checking, clean: 'fixed', findings: 'left', unreadable: 'unfixable'},
  score: {clean: 'measured', findings: 'tooHard', usage: 'usage', unreadable: 'unreadable'},
  read: {clean: 'shown', usage: 'usage', unreadable: 'unreadable'},
  page: {clean: 'page', usage: 'usage'},
  audit: {clean: 'page', usage: 'usage', unreadable: 'unreadable'},
  'baseline create': {clean: 'file', usage: 'fileExists', unreadable: 'unreadable'},
  'baseline update': {clean: 'file', findings: 'newFindings', usage: 'usage', unreadable: 'unreadable'},
  'baseline prune': {clean: 'file', usage: 'usage', unreadable: 'unreadable'},
  stream: {clean: 'answered', usage: 'wrongUsage'},
  test: {clean: 'hold', findings: 'holdNot', usage: 'wrongRule'},
  verify: {clean: 'same', findings: 'changed', usage: 'usage', unreadable: 'version'},
  journey: {clean: 'fits', findings: 'misfits', usage: 'usage', unreadable: 'unreadable'}
}

/** Columns of a terminal that help is written for. */
const width = 100

/**
 * What the exit codes of a command mean, for its help: `Slutkoder: 0 målt · 1 et brev er sværere …`; undefined for
 * commands that only answer.
 *
 * @param command its English name, with that of the outer one: `baseline create`; empty for the program
 */
export function exitCodesHelp(command: string, language: UiLanguage): string | undefined {
  const own = meanings[command]
  if (!own) return
  const lines: Array<string> = []
  let line = titles[language]
  for (const [name, code] of Object.entries(exitCodes)) {
    // The names are those of the table itself.
    const said = own[name as keyof typeof exitCodes]
    if (!said) continue
    const item = `${code} ${words[language][said]}`
    if (line === titles[language]) line += ` ${item}`
    else if (`${line} · ${item} ·`.length > width) {
      lines.push(`${line} ·`)
      line = item
    } else line += ` · ${item}`
  }
  return [...lines, line].join('\n')
}
