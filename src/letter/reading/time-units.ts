/** What time is counted in, in the smallest unit that is as exact: days, months, working days, hours, minutes. */
export const timeUnits: ReadonlyMap<string, readonly [count: number, unit: string]> = new Map([
  ['dag', [1, 'd']],
  ['kalenderdag', [1, 'd']],
  ['uge', [7, 'd']],
  ['arbejdsdag', [1, 'wd']],
  ['hverdag', [1, 'wd']],
  ['bankdag', [1, 'wd']],
  ['måned', [1, 'm']],
  ['kvartal', [3, 'm']],
  ['halvår', [6, 'm']],
  ['år', [12, 'm']],
  ['kalenderår', [12, 'm']],
  ['døgn', [24, 'h']],
  ['time', [1, 'h']],
  ['kvarter', [15, 'min']],
  ['minut', [1, 'min']]
])
