import {makeSheet, rowsOf} from '../../report/formats/xlsx/sheet.ts'
import {workbook} from '../../report/formats/xlsx/workbook.ts'
import type {Held} from '../../report/report-format.ts'
import type {Comparison} from './compare-reports.ts'
import type {CompareTexts} from './compare-texts.ts'
import type {ComparedFinding} from './compared-letter.ts'

type Cells = ReadonlyArray<string | number>

/**
 * A comparison as a workbook of Excel, to sort and filter: the trend, the letters, and each finding that went or came.
 *
 * @param titleOf what people call a rule
 */
export function compareXlsx(
  {trend, letters}: Comparison,
  texts: CompareTexts,
  titleOf: (ruleId: string) => string
): Iterable<Uint8Array> {
  const findingRow = (path: string, change: string, {ruleId, actual, message}: ComparedFinding): Cells => [
    path,
    change,
    actual,
    message,
    titleOf(ruleId),
    ruleId
  ]
  return workbook([
    {
      name: texts.trend,
      xml: sheetOf(
        texts.stages,
        trend.map(({name, letters: count, medianLix, hard, findings, findingsPerThousand}) => [
          name,
          count,
          Math.round(medianLix * 10) / 10,
          hard,
          findings,
          findingsPerThousand
        ])
      )
    },
    {
      name: texts.letters,
      xml: sheetOf(
        texts.letterColumns,
        letters.map(({path, change, lix, findings, mended, added}) => [
          path,
          texts.changes[change],
          lix[0] ?? '',
          lix[1] ?? '',
          findings[0] ?? '',
          findings[1] ?? '',
          mended.length,
          added.length
        ])
      )
    },
    {
      name: texts.changedFindings,
      xml: sheetOf(
        texts.findingColumns,
        letters
          .filter(({change}) => change !== 'new' && change !== 'gone')
          .flatMap(({path, mended, added}) => [
            ...mended.map((d) => findingRow(path, texts.mended, d)),
            ...added.map((d) => findingRow(path, texts.added, d))
          ])
      )
    }
  ])
}

function sheetOf(head: ReadonlyArray<string>, rows: ReadonlyArray<Cells>): Iterable<string> {
  const sheet = makeSheet(inMemory())
  sheet.add(rowsOf(rows))
  return sheet.end(head)
}

/** A comparison is held whole in any case. */
function inMemory(): Held {
  const texts: Array<string> = []
  return {add: (text) => texts.push(text), read: () => texts}
}
