import type {LetterReport, UiLanguage} from '../../types.ts'
import {reportTexts} from '../texts.ts'
import {scoreHeads} from './table-texts.ts'

/** The measures of letters in columns, one letter a line. */
export function scoreTable(
  letters: ReadonlyArray<Pick<LetterReport, 'path' | 'counts' | 'score'>>,
  language: UiLanguage
): string {
  const texts = reportTexts[language]
  const head = scoreHeads[language]
  const rows = letters.map(({path, counts, score}) => [
    texts.decimal(score.lix),
    texts.bands[score.band],
    texts.decimal(score.rix),
    texts.decimal(score.ovix),
    String(counts.words),
    String(counts.sentences),
    texts.decimal(score.wordsPerSentence),
    `${texts.decimal(score.longWordShare)} %`,
    `${texts.decimal(score.passiveShare)} %`,
    texts.decimal(score.readingMinutes),
    path
  ])
  const widths = head.map((cell, column) =>
    Math.max(cell.length, ...rows.map((row) => row[column]?.length ?? 0))
  )
  const line = (row: ReadonlyArray<string>) =>
    row
      .map((cell, column) => (column === row.length - 1 ? cell : cell.padStart(widths[column] ?? 0)))
      .join('  ')
  return `${[head, ...rows].map(line).join('\n')}\n`
}
